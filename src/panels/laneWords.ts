import type { Network } from '#domain/network.ts';
import type { PairLane } from '#domain/pairHistory.ts';
import type { Relation } from '#domain/relation.ts';
import { laterWords } from '#words/laterWords.ts';
import { whenShort } from '#words/timeWords.ts';
import { type TickGroup, yearsOfEnd } from './laneScale.ts';
import { nameParts, typeOf } from './relationWords.ts';

/** "RU → IR Arms supply, c. 1991 – ongoing": short enough to stand over its lane. */
export function laneLabel(relation: Relation, network: Network): string {
  const { label, directed } = typeOf(relation, network);
  const [from, to] = [relation.from, relation.to].map((id) => network.actors.get(id)?.code ?? id);
  return `${directed ? `${from} → ${to} ` : ''}${label}, ${whenShort(relation.when)}`;
}

/** "Russia → Iran: Arms supply, c. 1991 – ongoing". */
export function laneName(relation: Relation, network: Network): string {
  const { pair, what } = nameParts(relation, network);
  return `${pair}: ${what}`;
}

/** "Start, 1991: “The arms supplier of choice” (Ansari 2022), and 2 more. Arms supply, c. 1991 – ongoing". */
export function tickWords({ bears, passages }: TickGroup, lane: PairLane, network: Network): string {
  const [first] = passages;
  const { tick, quotation } = laterWords.history;
  const told = first ? quotation(first.quote, network.sources.get(first.source)?.label ?? first.source) : '';
  return tick(bears, yearsOfEnd(lane, bears), told, passages.length - 1, nameParts(lane.relation, network).what);
}
