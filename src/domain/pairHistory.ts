/** All that two actors had to do with each other, over time. Rules T48–T50 of docs/time-rules.md. */
import type { Evidence } from './evidence.ts';
import type { Network } from './network.ts';
import type { PairKey } from './pair.ts';
import type { Relation } from './relation.ts';
import { relationsOfPair } from './selection.ts';
import { asYears, byTime, order, type Stretch, stretchOf } from './stretch.ts';

interface LaneSpan {
  readonly possible: Stretch;
  readonly certain: Stretch | null;
}

/** A place on a lane on which a quotation bears. */
export interface LaneTick {
  /** In years with fractions: the middle of the time in which the start or end may lie. */
  readonly at: number;
  readonly bears: 'start' | 'end';
  readonly passage: Evidence;
}

/** One relation over time. */
export interface PairLane {
  readonly relation: Relation;
  readonly spans: readonly LaneSpan[];
  readonly ticks: readonly LaneTick[];
}

/** A quotation with the relation that it speaks of. */
export interface PairPassage {
  readonly relation: Relation;
  readonly passage: Evidence;
}

export interface PairHistory {
  readonly pair: PairKey;
  /** By when they begin, then by when they end. */
  readonly lanes: readonly PairLane[];
  /** In order of the time that they speak of; of an open start first, of an open end last. */
  readonly passages: readonly PairPassage[];
}

/** The pair's relations as lanes, with their quotations. Both are empty where the two have no relation. */
export function pairHistory(network: Network, pair: PairKey): PairHistory {
  const lanes = [...relationsOfPair(pair, network)].sort(byTime).map(laneOf);
  return { pair, lanes, passages: passagesOf(lanes, network) };
}

function laneOf(relation: Relation): PairLane {
  const spans = relation.spans.map(({ possible, certain }) => ({
    possible: stretchOf(possible),
    certain: certain && stretchOf(certain),
  }));
  const ticks = relation.evidence.flatMap((passage) => {
    const ends = (['start', 'end'] as const).filter((end) => passage.shows.includes(end));
    return ends.flatMap((bears) => {
      const at = whereOf(relation, bears);
      return Number.isFinite(at) ? [{ at, bears, passage }] : [];
    });
  });
  return { relation, spans, ticks };
}

/**
 * The time in which the first spell may have begun, or the last may have ended: all of those days, so that the second number is the first
 * moment after them. Infinite where open or not known; null where lives have left nothing of the dates.
 */
export function rangeOfEnd({ spans }: Pick<Relation, 'spans'>, end: 'start' | 'end'): Stretch | null {
  const span = end === 'start' ? spans[0] : spans.at(-1);
  if (!span) return null;
  const { possible, certain } = span;
  if (!certain) return stretchOf(possible);
  const [from, to] = end === 'start' ? [possible[0], certain[0]] : [certain[1], possible[1]];
  // An open end has no days in which it may lie.
  const open = end === 'start' ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
  return [from === null ? open : asYears(from), to === null ? open : asYears(to + 1)];
}

/** Where to tell of a start or an end: the middle of its range, or the one edge that has a date. Infinite where it has none. */
function whereOf(relation: Relation, end: 'start' | 'end'): number {
  const range = rangeOfEnd(relation, end);
  // Of that nothing is drawn, and it is told first.
  if (!range) return Number.NEGATIVE_INFINITY;
  const [own, other] = end === 'start' ? range : [range[1], range[0]];
  return Number.isFinite(own) && Number.isFinite(other) ? (own + other) / 2 : own;
}

function passagesOf(lanes: readonly PairLane[], network: Network): readonly PairPassage[] {
  const published = (passage: Evidence): number => network.sources.get(passage.source)?.issuedSpan.possible[1] ?? Number.POSITIVE_INFINITY;
  const passages = lanes.flatMap(({ relation }) =>
    relation.evidence.map((passage) => {
      const speaksOfEnd = passage.shows.includes('end') && !passage.shows.includes('start');
      return { relation, passage, at: whereOf(relation, speaksOfEnd ? 'end' : 'start') };
    }),
  );
  passages.sort((one, other) => order(one.at, other.at) || order(published(one.passage), published(other.passage)));
  return passages.map(({ relation, passage }) => ({ relation, passage }));
}
