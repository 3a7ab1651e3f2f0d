import type { PairChange } from '#domain/compare.ts';
import type { RelationId } from '#domain/id.ts';
import type { Network } from '#domain/network.ts';
import { endsOf } from '#domain/pair.ts';
import type { Relation } from '#domain/relation.ts';
import { order as inOrder } from '#domain/stretch.ts';
import { laterWords } from '#words/laterWords.ts';
import { inReadingOrder } from './readingOrder.ts';
import { actorName, typeOf } from './relationWords.ts';
import { compareWords } from './words.ts';

export const ORDERS = ['pair', 'type', 'time'] as const;
export type Order = (typeof ORDERS)[number];

/** By pair, by the type's name, or by when they began or ended; what is as far stands in the order of pairs. */
export function relationsInOrder(
  relations: readonly Relation[],
  order: Order,
  end: 'start' | 'end',
  network: Network,
): readonly Relation[] {
  const byPair = [...inReadingOrder(relations, network)];
  if (order === 'pair') return byPair;
  if (order === 'type') return byPair.sort((one, other) => compareWords(typeOf(one, network).label, typeOf(other, network).label));
  const time = end === 'start' ? firstDay : lastDay;
  return byPair.sort((one, other) => inOrder(time(one), time(other)));
}

const firstDay = ({ spans }: Relation): number => Math.min(...spans.map(({ possible: [first] }) => first ?? Number.NEGATIVE_INFINITY));
const lastDay = ({ spans }: Relation): number => Math.max(...spans.map(({ possible: [, last] }) => last ?? Number.POSITIVE_INFINITY));

/** By the names of the pair, by what it had before, or by when what it has since began. */
export function changesInOrder(changes: readonly PairChange[], order: Order, network: Network): readonly PairChange[] {
  const byPair = [...changes].sort((one, other) => compareWords(changeParts(one, network).pair, changeParts(other, network).pair));
  if (order === 'pair') return byPair;
  if (order === 'type') return byPair.sort((one, other) => compareWords(changeParts(one, network).what, changeParts(other, network).what));
  const began = ({ after }: PairChange): number => Math.min(...after.flatMap((id) => network.relations.get(id) ?? []).map(firstDay));
  return byPair.sort((one, other) => inOrder(began(one), began(other)));
}

/** "Russia – Turkey" and "from rivalry to tacit arrangement; hostile to cooperative". */
export function changeParts(change: PairChange, network: Network): { readonly pair: string; readonly what: string } {
  const { before, after, signBefore, signAfter } = change;
  const { signs, signChanged, signKept, gaveWay } = laterWords.comparison;
  const sign = change.what === 'sign' ? signChanged(signs[signBefore], signs[signAfter]) : signKept(signs[signAfter]);
  return {
    pair: endsOf(change.pair)
      .map((id) => actorName(id, network))
      .join(' – '),
    what: gaveWay(typeLabels(before, network), typeLabels(after, network), sign),
  };
}

/** Each type once. */
function typeLabels(ids: readonly RelationId[], network: Network): readonly string[] {
  return [...new Set(ids.flatMap((id) => network.relations.get(id) ?? []).map((relation) => typeOf(relation, network).label))];
}
