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

export function voicesOf({ evidence }: Pick<Relation, 'evidence'>, sources: ReadonlyMap<SourceId, Source>): Voices {
  const labels = (stance: Evidence['stance']): readonly string[] => {
    const quoted = evidence.filter((passage) => passage.stance === stance).map((passage) => passage.source);
    return [...new Set(quoted)].map((id) => sources.get(id)?.label ?? id);
  };
  const asserted = evidence.some((passage) => passage.stance === 'supports' && passage.modality === 'asserted');
  return { supporting: labels('supports'), disputing: labels('disputes'), asserted };
}
