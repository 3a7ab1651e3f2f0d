/** The dataset as it could be known at some time. Rules T32–T35 of docs/time-rules.md. */
import { parseEdtf } from './edtf.ts';
import { reachOf } from './edtfDate.ts';
import type { SourceId } from './id.ts';
import type { Network } from './network.ts';
import type { Relation } from './relation.ts';
import type { Source } from './source.ts';
import { basisOf } from './standing.ts';
import type { Day } from './timespan.ts';

/** The last day that an EDTF date may mean; null for an interval, which is no day by which to know things, and for what is not EDTF. */
export function lastDayOf(edtf: string): Day | null {
  const parsed = parseEdtf(edtf);
  return parsed.ok && parsed.value.kind === 'date' ? reachOf(parsed.value)[1] : null;
}

/**
 * The dataset with the evidence that was published by the last day of `edtf`, and the relations that it leaves.
 * Null, and a date that sets no limit, give the dataset itself; so does a day on which all of its sources were out.
 */
export function knownBy(network: Network, edtf: string | null): Network {
  const day = edtf === null ? null : lastDayOf(edtf);
  if (day === null) return network;
  const sources = keptSources(network.sources, (source) => lastDayOfSource(source) <= day);
  if (sources.size === network.sources.size) return network;
  const relations = new Map<Relation['id'], Relation>();
  for (const [id, relation] of network.relations) {
    const known = knownRelation(relation, sources, day);
    if (known) relations.set(id, known);
  }
  return { ...network, sources, relations };
}

export const lastDayOfSource = ({ issuedSpan }: Source): Day => issuedSpan.possible[1] ?? Number.POSITIVE_INFINITY;

type Sources = ReadonlyMap<SourceId, Source>;

/** Those that are kept. What they rest on they still rest on through what is not: no chain breaks with a link. */
export function keptSources(sources: Sources, isKept: (source: Source) => boolean): Sources {
  const isGone = (id: SourceId): boolean => {
    const source = sources.get(id);
    return source !== undefined && !isKept(source);
  };
  const kept = new Map<SourceId, Source>();
  for (const [id, source] of sources) {
    if (!isKept(source)) continue;
    const rests = source.dependsOn.some(isGone);
    kept.set(id, rests ? { ...source, dependsOn: [...basisOf(id, sources)].filter((each) => each !== id) } : source);
  }
  return kept;
}

/** Null where nothing remains of the evidence that it had. `day` is the last of those whose publications count. */
function knownRelation(relation: Relation, sources: Sources, day: Day): Relation | null {
  const evidence = relation.evidence.filter(({ source }) => sources.has(source));
  if (evidence.length === 0 && relation.evidence.length > 0) return null;
  return { ...relation, evidence, ...knownCheck(relation, evidence, sources, day) };
}

/** Up to when what remains supports it. What was said by a day makes nothing certain that came after it, an end foretold neither. */
function knownCheck(
  relation: Relation,
  evidence: Relation['evidence'],
  sources: Sources,
  day: Day,
): Pick<Relation, 'checked' | 'checkedDay'> {
  const { checked, checkedDay } = relation;
  if (checkedDay === null) return { checked, checkedDay: day };
  if (checked !== null && checkedDay <= day) return { checked, checkedDay };
  const last = lastSupport(evidence, sources);
  if (!last) return { checked: null, checkedDay: Math.min(checkedDay, day) };
  return { checked: checked === null ? null : last.issued, checkedDay: lastDayOfSource(last) };
}

/** The source published last of those that speak for it. */
export function lastSupport(evidence: Relation['evidence'], sources: Sources): Source | null {
  let last: Source | null = null;
  for (const { source: id, stance } of evidence) {
    const source = sources.get(id);
    if (!source || stance !== 'supports') continue;
    if (!last || lastDayOfSource(source) > lastDayOfSource(last)) last = source;
  }
  return last;
}
