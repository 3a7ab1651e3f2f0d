import type { YearRange } from '#domain/network.ts';
import { type LaneTick, type PairLane, rangeOfEnd } from '#domain/pairHistory.ts';
import type { Stretch } from '#domain/stretch.ts';
import { laterWords } from '#words/laterWords.ts';
import { yearsInWords } from '#words/yearSentence.ts';

/** From and to, in years with fractions. */
export type Scale = readonly [from: number, to: number];

/** A scale with all dated starts and ends of the stretches, and the years shown, and a little air around. */
export function scaleOf(stretches: readonly Stretch[], windows: readonly YearRange[]): Scale {
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
  if (!range) return laterWords.history.noDate;
  // The range ends with the first moment that is no longer in it.
  const [first, last] = [Math.floor(range[0]), Math.ceil(range[1]) - 1];
  if (!Number.isFinite(first)) return Number.isFinite(last) ? laterWords.history.by(last) : laterWords.history.noDate;
  return Number.isFinite(last) ? yearsInWords({ first, last }) : laterWords.history.orLater(first);
}
