import type { PairChange, SignSum } from '#domain/compare.ts';
import type { RelationId } from '#domain/id.ts';
import type { Network } from '#domain/network.ts';
import { endsOf } from '#domain/pair.ts';
import type { Relation } from '#domain/relation.ts';
import { inReadingOrder } from './readingOrder.ts';
import { actorName, typeOf } from './relationWords.ts';
import { compareWords } from './words.ts';

export const ORDERS = ['pair', 'type', 'time'] as const;
export type Order = (typeof ORDERS)[number];

export const ORDER_NAMES: Readonly<Record<Order, string>> = { pair: 'Pair', type: 'Type', time: 'Time' };

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
  return byPair.sort((one, other) => later(time(one), time(other)));
}

const firstDay = ({ spans }: Relation): number => Math.min(...spans.map(({ possible: [first] }) => first ?? Number.NEGATIVE_INFINITY));
const lastDay = ({ spans }: Relation): number => Math.max(...spans.map(({ possible: [, last] }) => last ?? Number.POSITIVE_INFINITY));
/** Infinite ends have no difference. */
const later = (one: number, other: number): number => (one === other ? 0 : one - other);

/** By the names of the pair, by what it had before, or by when what it has since began. */
export function changesInOrder(changes: readonly PairChange[], order: Order, network: Network): readonly PairChange[] {
  const byPair = [...changes].sort((one, other) => compareWords(changeParts(one, network).pair, changeParts(other, network).pair));
  if (order === 'pair') return byPair;
  if (order === 'type') return byPair.sort((one, other) => compareWords(changeParts(one, network).what, changeParts(other, network).what));
  const began = ({ after }: PairChange): number => Math.min(...after.flatMap((id) => network.relations.get(id) ?? []).map(firstDay));
  return byPair.sort((one, other) => later(began(one), began(other)));
}

const SIGN_WORDS: Readonly<Record<SignSum, string>> = {
  positive: 'cooperative',
  negative: 'hostile',
  mixed: 'mixed',
  neutral: 'neutral',
};

/** "Russia – Turkey" and "from rivalry to tacit arrangement; hostile to cooperative". */
export function changeParts(change: PairChange, network: Network): { readonly pair: string; readonly what: string } {
  const { before, after, signBefore, signAfter } = change;
  const signs = change.what === 'sign' ? `${SIGN_WORDS[signBefore]} to ${SIGN_WORDS[signAfter]}` : `${SIGN_WORDS[signAfter]} as before`;
  return {
    pair: endsOf(change.pair)
      .map((id) => actorName(id, network))
      .join(' – '),
    what: `from ${typesInWords(before, network)} to ${typesInWords(after, network)}; ${signs}`,
  };
}

/** "arms supply and rivalry": each type once, with small letters save for an abbreviation. */
function typesInWords(ids: readonly RelationId[], network: Network): string {
  const labels = ids.flatMap((id) => network.relations.get(id) ?? []).map((relation) => typeOf(relation, network).label);
  const words = [...new Set(labels)].map((label) => label.replace(/^\p{Lu}(?!\p{Lu})/u, (first) => first.toLowerCase()));
  return words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}
