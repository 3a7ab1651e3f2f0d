/** All that two actors had to do with each other, over time. Rules T48–T50 of docs/time-rules.md. */
import { firstDayOfYear, yearOf } from './calendar.ts';
import type { Evidence } from './evidence.ts';
import type { Network } from './network.ts';
import type { PairKey } from './pair.ts';
import type { Relation } from './relation.ts';
import { relationsOfPair } from './selection.ts';
import type { Day, Interval } from './timespan.ts';

/**
 * A stretch of time in years with fractions: 2016 is the first moment of 2016 and 2017 the last. Infinite where open.
 */
export type Stretch = readonly [from: number, to: number];

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
  /** From when on what is certain by its dates is only assumed (T22), in years; null where nothing is. */
  readonly assumedFrom: number | null;
  readonly ticks: readonly LaneTick[];
}

/** A quotation with the time that it speaks of. */
export interface PairPassage {
  readonly relation: Relation;
  readonly passage: Evidence;
  /** In years with fractions; null where that has no date: an open start, which comes first, or an open end, which comes last. */
  readonly at: number | null;
}

export interface PairHistory {
  readonly pair: PairKey;
  /** By when they begin, then by when they end. */
  readonly lanes: readonly PairLane[];
  /** In order of the time that they speak of. */
  readonly passages: readonly PairPassage[];
}

/** The pair's relations as lanes, with their quotations. Both are empty where the two have no relation. */
export function pairHistory(network: Network, pair: PairKey): PairHistory {
  const lanes = relationsOfPair(pair, network).map(laneOf).sort(byTime);
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
      const at = whereOf(spans, bears);
      return Number.isFinite(at) ? [{ at, bears, passage }] : [];
    });
  });
  return { relation, spans, assumedFrom: assumedFrom(relation, spans), ticks };
}

function assumedFrom({ checkedDay }: Relation, spans: readonly LaneSpan[]): number | null {
  if (checkedDay === null) return null;
  const from = yearOf(checkedDay) + 1;
  return spans.some(({ certain }) => certain !== null && certain[1] > from) ? from : null;
}

/** The middle of the time in which the first spell starts, or the last one ends. */
function whereOf(spans: readonly LaneSpan[], end: 'start' | 'end'): number {
  const span = end === 'start' ? spans[0] : spans.at(-1);
  // A life may have left nothing of the dates.
  if (!span) return Number.NEGATIVE_INFINITY;
  const side = end === 'start' ? 0 : 1;
  return (span.possible[side] + (span.certain ?? span.possible)[side]) / 2;
}

function stretchOf([first, last]: Interval): Stretch {
  return [first === null ? Number.NEGATIVE_INFINITY : asYears(first), last === null ? Number.POSITIVE_INFINITY : asYears(last + 1)];
}

/** The first moment of a day, in years with fractions. */
function asYears(day: Day): number {
  const year = yearOf(day);
  const start = firstDayOfYear(year);
  return year + (day - start) / (firstDayOfYear(year + 1) - start);
}

const first = ({ spans }: PairLane): number => Math.min(...spans.map(({ possible }) => possible[0]));
const last = ({ spans }: PairLane): number => Math.max(...spans.map(({ possible }) => possible[1]));

/** Infinite ends have no difference, so they are compared first. */
const order = (one: number, other: number): number => (one === other ? 0 : one - other);
const byTime = (one: PairLane, other: PairLane): number => order(first(one), first(other)) || order(last(one), last(other));

function passagesOf(lanes: readonly PairLane[], network: Network): readonly PairPassage[] {
  const published = (passage: Evidence): number => network.sources.get(passage.source)?.issuedSpan.possible[1] ?? Number.POSITIVE_INFINITY;
  const passages = lanes.flatMap(({ relation, spans }) =>
    relation.evidence.map((passage) => {
      const speaksOfEnd = passage.shows.includes('end') && !passage.shows.includes('start');
      return { relation, passage, at: whereOf(spans, speaksOfEnd ? 'end' : 'start') };
    }),
  );
  passages.sort((one, other) => order(one.at, other.at) || order(published(one.passage), published(other.passage)));
  return passages.map((each) => ({ ...each, at: Number.isFinite(each.at) ? each.at : null }));
}
