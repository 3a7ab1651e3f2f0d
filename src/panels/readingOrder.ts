import type { Network } from '#domain/network.ts';
import type { Relation } from '#domain/relation.ts';
import { actorName, typeOf } from './relationWords.ts';
import { compareWords } from './words.ts';

/** By the pair, whichever way its relations run, then by type and time: of one actor, this is the order of the names of the others. */
export function inReadingOrder(relations: readonly Relation[], network: Network): readonly Relation[] {
  const ranks = ranksOf(network);
  return [...relations].sort((one, other) => (ranks.get(one.id) ?? 0) - (ranks.get(other.id) ?? 0));
}

type Ranks = ReadonlyMap<Relation['id'], number>;

const known = new WeakMap<Network, Ranks>();

/** The place of each relation among all of the dataset's. Worked out once: every year step asks, and comparing words takes long. */
function ranksOf(network: Network): Ranks {
  const found = known.get(network);
  if (found) return found;
  const keyed = [...network.relations.values()].map((relation) => {
    const ends = [actorName(relation.from, network), actorName(relation.to, network)].sort(compareWords);
    const key = `${ends.join(' ')} ${typeOf(relation, network).label}`;
    return { id: relation.id, key, start: relation.spans[0]?.possible[0] ?? Number.NEGATIVE_INFINITY };
  });
  keyed.sort((a, b) => compareWords(a.key, b.key) || (a.start === b.start ? 0 : a.start - b.start));
  const ranks = new Map(keyed.map(({ id }, rank) => [id, rank]));
  known.set(network, ranks);
  return ranks;
}
