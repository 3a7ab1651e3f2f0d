import type { Evidence } from './evidence.ts';
import type { SourceId } from './id.ts';
import type { Relation } from './relation.ts';
import type { Source } from './source.ts';

/** How well a relation is evidenced. Always computed, never typed by a curator. */
export const STANDINGS = ['corroborated', 'single-source', 'claimed', 'disputed', 'unsourced'] as const;
export type Standing = (typeof STANDINGS)[number];

/**
 * The standing of a relation, by the first rule that fits:
 * disputed (a passage speaks against it), unsourced (no passage speaks for it), claimed (no passage asserts it),
 * corroborated (two or more sources that do not depend on each other assert it), single source.
 */
export function standingOf(relation: Relation, sources: ReadonlyMap<SourceId, Source>): Standing {
  if (relation.evidence.some((passage) => passage.stance === 'disputes')) return 'disputed';
  const support = relation.evidence.filter((passage) => passage.stance === 'supports');
  if (support.length === 0) return 'unsourced';
  const asserting = support.filter((passage) => passage.modality === 'asserted');
  if (asserting.length === 0) return 'claimed';
  return independentSources(asserting, sources) > 1 ? 'corroborated' : 'single-source';
}

/** How many of the quoted sources stand on their own feet: one that rests on another quoted one is not counted. */
function independentSources(evidence: readonly Evidence[], sources: ReadonlyMap<SourceId, Source>): number {
  const quoted = new Set(evidence.map((passage) => passage.source));
  const own = [...quoted].filter((id) => ![...rootsOf(id, sources)].some((root) => quoted.has(root)));
  return Math.max(1, own.length);
}

/** Every source that this one rests on, directly or through others. */
function rootsOf(id: SourceId, sources: ReadonlyMap<SourceId, Source>): ReadonlySet<SourceId> {
  const roots = new Set<SourceId>();
  const waiting = [...(sources.get(id)?.dependsOn ?? [])];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (next === id || roots.has(next)) continue;
    roots.add(next);
    waiting.push(...(sources.get(next)?.dependsOn ?? []));
  }
  return roots;
}
