/** Spans as places on an axis of years, for drawing. Rule T48 of docs/time-rules.md. */
import { firstDayOfYear, yearOf } from './calendar.ts';
import type { Relation } from './relation.ts';
import type { Day, Interval } from './timespan.ts';

/**
 * A stretch of time in years with fractions: 2016 is the first moment of 2016 and 2017 the last. Infinite where open.
 */
export type Stretch = readonly [from: number, to: number];

export function stretchOf([first, last]: Interval): Stretch {
  return [first === null ? Number.NEGATIVE_INFINITY : asYears(first), last === null ? Number.POSITIVE_INFINITY : asYears(last + 1)];
}

/** The first moment of a day, in years with fractions. */
export function asYears(day: Day): number {
  const year = yearOf(day);
  const start = firstDayOfYear(year);
  return year + (day - start) / (firstDayOfYear(year + 1) - start);
}

/** The stretches in which it may have held. */
export function possibleStretches({ spans }: Pick<Relation, 'spans'>): readonly Stretch[] {
  return spans.map(({ possible }) => stretchOf(possible));
}

/** The stretches in which it certainly held: what is going on, to the end of the year in which that was last checked. */
export function certainStretches({ spans, checkedDay }: Pick<Relation, 'spans' | 'checkedDay'>): readonly Stretch[] {
  const limit = checkedDay === null ? Number.POSITIVE_INFINITY : yearOf(checkedDay) + 1;
  const certain = spans.flatMap((span) => (span.certain ? [stretchOf(span.certain)] : []));
  return certain.flatMap(([from, to]) => (from < limit ? [[from, Math.min(to, limit)] as const] : []));
}

/** All that the stretches cover, in order and apart: those that meet or overlap are one. */
export function unionOf(stretches: readonly Stretch[]): readonly Stretch[] {
  const union: Stretch[] = [];
  for (const [from, to] of [...stretches].sort(byNumbers)) {
    const last = union.at(-1);
    if (last && from <= last[1]) union[union.length - 1] = [last[0], Math.max(last[1], to)];
    else union.push([from, to]);
  }
  return union;
}

/** By when they may have begun, then by when they may have ended. */
export function byTime(one: Pick<Relation, 'spans'>, other: Pick<Relation, 'spans'>): number {
  return byNumbers(reachOf(one), reachOf(other));
}

/** From the first to the last moment in which it may have held; the wrong way round where lives have left nothing of its dates. */
export function reachOf(relation: Pick<Relation, 'spans'>): Stretch {
  const stretches = possibleStretches(relation);
  return [Math.min(...stretches.map(([from]) => from)), Math.max(...stretches.map(([, to]) => to))];
}

const byNumbers = (one: Stretch, other: Stretch): number => order(one[0], other[0]) || order(one[1], other[1]);

/** Infinite ends have no difference, so they are compared first. */
export const order = (one: number, other: number): number => (one === other ? 0 : one - other);
