/** A day as the number of days since 1970-01-01 in the proleptic Gregorian calendar. */
export type Day = number;

/** First to last day, both included; null is open (it goes on without a limit in that direction). */
export type Interval = readonly [first: Day | null, last: Day | null];

/** What one EDTF string says about when something held. */
export interface Span {
  /** Earliest start to latest end. */
  readonly possible: Interval;
  /** Latest start to earliest end, or null where no calendar year is certain. Always inside `possible`. */
  readonly certain: Interval | null;
}
