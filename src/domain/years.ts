import { yearOf } from './calendar.ts';
import type { Span } from './timespan.ts';

/** First and last calendar year, both included; infinite where open. */
export type Years = readonly [first: number, last: number];

/** The calendar years that each span may touch. */
export function yearsOf(spans: readonly Span[]): readonly Years[] {
  return spans.map(({ possible: [first, last] }) => [
    first === null ? Number.NEGATIVE_INFINITY : yearOf(first),
    last === null ? Number.POSITIVE_INFINITY : yearOf(last),
  ]);
}

/** Whether there is a year that both touch. */
export function shareAYear(some: readonly Years[], others: readonly Years[]): boolean {
  return some.some((own) => others.some((other) => own[0] <= other[1] && other[0] <= own[1]));
}
