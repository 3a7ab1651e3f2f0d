import type { Evidence } from './evidence.ts';
import type { SourceId } from './id.ts';
import type { Relation } from './relation.ts';
import type { Source } from './source.ts';

/** How well a relation is evidenced, the best first. Always computed, never typed by a curator. */
export const STANDINGS = ['corroborated', 'single-source', 'claimed', 'disputed', 'unsourced'] as const;
export type Standing = (typeof STANDINGS)[number];

/**
 * The standing of a relation, by the first rule that fits:
 * disputed (a passage speaks against it), unsourced (no passage speaks for it), claimed (no passage asserts it),
 * corroborated (two or more sources that do not depend on each other assert it), single source.
 */
export function standingOf(relation: Relation, sources: ReadonlyMap<SourceId, Source>): Standing {
  const known = standings.get(relation);
  if (known?.sources === sources) return known.standing;
  const standing = standingFrom(relation, sources);
  standings.set(relation, { sources, standing });
  return standing;
}

/** The last answer for each relation: every line, every link and every count of a year asks. */
const standings = new WeakMap<Relation, { readonly sources: ReadonlyMap<SourceId, Source>; readonly standing: Standing }>();

function standingFrom(relation: Relation, sources: ReadonlyMap<SourceId, Source>): Standing {
  if (relation.evidence.some((passage) => passage.stance === 'disputes')) return 'disputed';
  const support = relation.evidence.filter((passage) => passage.stance === 'supports');
  if (support.length === 0) return 'unsourced';
  const asserting = support.filter((passage) => passage.modality === 'asserted');
  if (asserting.length === 0) return 'claimed';
  return independentSources(asserting, sources) > 1 ? 'corroborated' : 'single-source';
}

/** How many voices the quoted sources are: those that rest on each other, or on the same one, quoted or not, are one voice. */
function independentSources(evidence: readonly Evidence[], sources: ReadonlyMap<SourceId, Source>): number {
  let voices: readonly ReadonlySet<SourceId>[] = [];
  for (const id of new Set(evidence.map((passage) => passage.source))) {
    const basis = basisOf(id, sources);
    const joined = voices.filter((voice) => [...basis].some((each) => voice.has(each)));
    const others = voices.filter((voice) => !joined.includes(voice));
    voices = [...others, new Set([basis, ...joined].flatMap((each) => [...each]))];
  }
  return voices.length;
}

/** The source itself and every one that it rests on, directly or through others. */
export function basisOf(id: SourceId, sources: ReadonlyMap<SourceId, Source>): ReadonlySet<SourceId> {
  const basis = new Set<SourceId>();
  const waiting = [id];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (basis.has(next)) continue;
    basis.add(next);
    waiting.push(...(sources.get(next)?.dependsOn ?? []));
  }
  return basis;
}
