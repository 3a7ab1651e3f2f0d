import type { Network } from '#domain/network.ts';
import type { Relation } from '#domain/relation.ts';
import { actorName, typeOf } from './relationWords.ts';
import { compareWords } from './words.ts';

/** By the pair, whichever way its relations run, then by type and time: of one actor, this is the order of the names of the others. */
export function inReadingOrder(relations: readonly Relation[], network: Network): readonly Relation[] {
  const keyed = relations.map((relation) => {
    const ends = [actorName(relation.from, network), actorName(relation.to, network)].sort(compareWords);
    return { relation, key: `${ends.join(' ')} ${typeOf(relation, network).label}`, start: relation.spans[0]?.possible[0] ?? -1e9 };
  });
  return keyed.sort((a, b) => compareWords(a.key, b.key) || a.start - b.start).map(({ relation }) => relation);
}
