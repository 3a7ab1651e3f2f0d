import type { Network } from './network.ts';
import { type PairKey, pairOf } from './pair.ts';
import type { Relation } from './relation.ts';

type ByPair = ReadonlyMap<PairKey, readonly Relation[]>;

const known = new WeakMap<Network['relations'], ByPair>();

/** The relations of each pair that has any, in the dataset's order. Worked out once: every link to a pair asks, and every year of it. */
export function relationsByPair({ relations }: Pick<Network, 'relations'>): ByPair {
  const found = known.get(relations);
  if (found) return found;
  const pairs = new Map<PairKey, Relation[]>();
  for (const relation of relations.values()) {
    const pair = pairOf(relation);
    const group = pairs.get(pair);
    if (group) group.push(relation);
    else pairs.set(pair, [relation]);
  }
  known.set(relations, pairs);
  return pairs;
}
