/** Whether something held in a window of time, and how sure that is. Rules T21–T25 and T28 of docs/time-rules.md. */
import { firstDayOfYear, lastDayOfYear, yearOf } from './calendar.ts';
import type { YearRange } from './network.ts';
import { intersects } from './spanOf.ts';
import type { Day, Span } from './timespan.ts';

/**
 * `certain`: it held at some time in the window. `assumed`: it was still going on when last checked, before the window. `possible`: it may
 * have held. `absent`: it did not.
 */
export type TimeState = 'certain' | 'assumed' | 'possible' | 'absent';

/** How sure the time of something is that is shown, the surest first. */
export const SHOWN_STATES = ['certain', 'assumed', 'possible'] as const;
export type ShownState = (typeof SHOWN_STATES)[number];

/** Whatever has spells in time; a relation, for one. */
export interface Dated {
  readonly spans: readonly Span[];
  /** Last day on which "still going on" is supported; null where nothing is said to be going on, and where no such day is known. */
  readonly checkedDay: Day | null;
}

/** Weakest first. */
const STATES: readonly TimeState[] = ['absent', 'possible', 'assumed', 'certain'];

function stateOfSpan({ possible, certain }: Span, checkedDay: Day | null, from: Day, to: Day): TimeState {
  // Not a question of whether the span is open: what is going on for all we know may have been cut to a life that ends.
  if (certain && intersects(certain, from, to)) return checkedDay !== null && from > checkedDay ? 'assumed' : 'certain';
  return intersects(possible, from, to) ? 'possible' : 'absent';
}

/** The state in the days from `fromDay` to `toDay`, both included; with several spells, the strongest. Exact for whole calendar years. */
export function stateIn({ spans, checkedDay }: Dated, fromDay: Day, toDay: Day): TimeState {
  const ranks = spans.map((span) => STATES.indexOf(stateOfSpan(span, checkedDay, fromDay, toDay)));
  return STATES[Math.max(0, ...ranks)] ?? 'absent';
}

/** The state in a window of calendar years: that of its surest year. */
export function stateInYears(dated: Dated, { first, last }: YearRange): TimeState {
  const from = firstDayOfYear(first);
  const to = lastDayOfYear(last);
  const checkedYear = dated.checkedDay === null ? last : yearOf(dated.checkedDay);
  if (checkedYear < first || checkedYear >= last) return stateIn(dated, from, to);
  // A window that reaches past the day last checked is asked in two parts: what begins after that day is assumed.
  const upToChecked = stateIn(dated, from, lastDayOfYear(checkedYear));
  const after = stateIn(dated, firstDayOfYear(checkedYear + 1), to);
  return STATES.indexOf(upToChecked) >= STATES.indexOf(after) ? upToChecked : after;
}
