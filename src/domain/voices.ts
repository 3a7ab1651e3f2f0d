import type { Evidence } from './evidence.ts';
import type { SourceId } from './id.ts';
import type { Relation } from './relation.ts';
import type { Source } from './source.ts';

/** Who says that a relation holds, and who speaks against it: the labels of their sources, in the order in which they are first quoted. */
export interface Voices {
  readonly supporting: readonly string[];
  readonly disputing: readonly string[];
  /** Whether one of those that support it asserts it as fact, rather than reporting, alleging, planning, predicting or judging. */
  readonly asserted: boolean;
}

const supporters = new WeakMap<Relation['evidence'], readonly SourceId[]>();

/** The sources that speak for it, each once. Worked out once: every year counts the relations of every source. */
export function supportersOf({ evidence }: Pick<Relation, 'evidence'>): readonly SourceId[] {
  const found = supporters.get(evidence) ?? quotedFor('supports', evidence);
  supporters.set(evidence, found);
  return found;
}

/** In the order in which they are first quoted. */
const quotedFor = (stance: Evidence['stance'], evidence: Relation['evidence']): readonly SourceId[] => [
  ...new Set(evidence.filter((passage) => passage.stance === stance).map((passage) => passage.source)),
];

export function voicesOf({ evidence }: Pick<Relation, 'evidence'>, sources: ReadonlyMap<SourceId, Source>): Voices {
  const labels = (stance: Evidence['stance']): readonly string[] => quotedFor(stance, evidence).map((id) => sources.get(id)?.label ?? id);
  const asserted = evidence.some((passage) => passage.stance === 'supports' && passage.modality === 'asserted');
  return { supporting: labels('supports'), disputing: labels('disputes'), asserted };
}
