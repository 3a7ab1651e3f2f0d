import type { Edtf } from '#domain/edtf.ts';
import { parseEdtf } from '#domain/edtf.ts';
import { spanOf } from '#domain/spanOf.ts';
import { type Dated, stateInYears, type TimeState } from '#domain/timeState.ts';
import type { Day, Interval, Span } from '#domain/timespan.ts';

const MILLISECONDS_PER_DAY = 86_400_000;

/** Day number of an ISO date by way of `Date`, so that it owes nothing to the code under test. Years 0000 to 9999. */
export const day = (iso: string): Day => Date.parse(`${iso}T00:00:00Z`) / MILLISECONDS_PER_DAY;

/** The inverse of `day`. */
const iso = (number: Day): string => new Date(number * MILLISECONDS_PER_DAY).toISOString().slice(0, 10);

/** "2016-01-01 to 2016-12-31"; `..` where it is open. */
export const told = (interval: Interval | null): string | null =>
  interval === null ? null : interval.map((end) => (end === null ? '..' : iso(end))).join(' to ');

/** The parsed string; throws where a test expects one that is refused. */
export function parsed(text: string): Edtf {
  const result = parseEdtf(text);
  if (!result.ok) throw new Error(`${text}: ${result.error.message}`);
  return result.value;
}

export const span = (text: string): Span => spanOf(parsed(text));
export const spans = (...texts: readonly string[]): readonly Span[] => texts.map(span);

/** The state in one calendar year. */
export const stateInYear = (dated: Dated, year: number): TimeState => stateInYears(dated, { first: year, last: year });
