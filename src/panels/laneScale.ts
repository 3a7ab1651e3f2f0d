import { yearOf } from '#domain/calendar.ts';
import type { YearRange } from '#domain/network.ts';
import { type LaneTick, type PairHistory, type PairLane, rangeOfEnd, type Stretch } from '#domain/pairHistory.ts';
import { words } from '#words/words.ts';
import { yearsInWords } from '#words/yearSentence.ts';

/** From and to, in years with fractions. */
export type Scale = readonly [from: number, to: number];

/** A scale with all dated starts and ends of the history, what was last checked, and the years shown, and a little air around. */
export function scaleOf({ lanes }: PairHistory, windows: readonly YearRange[]): Scale {
  const stretches = lanes.flatMap((lane) => [...lane.spans.map(({ possible }) => possible), ...certainStretches(lane)]);
  const dated = stretches.flat().filter(Number.isFinite);
  const shown = windows.flatMap(({ first, last }) => [first, last + 1]);
  const [from, to] = [Math.min(...dated, ...shown), Math.max(...dated, ...shown)];
  const air = Math.max(1, (to - from) * 0.03);
  return [from - air, to + air];
}

/** Where a time stands, from 0 to 100; what lies outside, at the edge. */
export function shareOf(time: number, [from, to]: Scale): number {
  return Math.min(100, Math.max(0, ((time - from) / (to - from)) * 100));
}

/** The stretches in which it certainly held: what is going on, to the end of the year in which that was last checked. */
export function certainStretches({ spans, relation: { checkedDay } }: PairLane): readonly Stretch[] {
  const limit = checkedDay === null ? Number.POSITIVE_INFINITY : yearOf(checkedDay) + 1;
  return spans.flatMap(({ certain }) => (certain && certain[0] < limit ? [[certain[0], Math.min(certain[1], limit)] as const] : []));
}

/** Quotations that bear on the same start or end. */
export interface TickGroup {
  readonly at: number;
  readonly bears: LaneTick['bears'];
  readonly passages: readonly LaneTick['passage'][];
}

/** The ticks of a lane in order of time, those at one place together. */
export function tickGroups({ ticks }: PairLane): readonly TickGroup[] {
  const groups = new Map<string, TickGroup>();
  for (const { at, bears, passage } of ticks) {
    const key = `${at} ${bears}`;
    groups.set(key, { at, bears, passages: [...(groups.get(key)?.passages ?? []), passage] });
  }
  return [...groups.values()].sort((one, other) => one.at - other.at);
}

/** The calendar years from which to which a start or an end may lie: "1990–1999" for the start of "1990s – 2011", "2011" for its end. */
export function yearsOfEnd({ relation }: PairLane, end: LaneTick['bears']): string {
  const range = rangeOfEnd(relation, end);
  if (!range) return words.history.noDate;
  // The range ends with the first moment that is no longer in it.
  const [first, last] = [Math.floor(range[0]), Math.ceil(range[1]) - 1];
  if (!Number.isFinite(first)) return Number.isFinite(last) ? words.history.by(last) : words.history.noDate;
  return Number.isFinite(last) ? yearsInWords({ first, last }) : words.history.orLater(first);
}
