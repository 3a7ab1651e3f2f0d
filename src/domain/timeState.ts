/** Whether something held in a window of time, and how sure that is. Rules T21–T25 and T28 of docs/time-rules.md. */
import { firstDayOfYear, lastDayOfYear, yearOf } from './calendar.ts';
import type { YearRange } from './network.ts';
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
const STATES = ['absent', 'possible', 'assumed', 'certain'] as const satisfies TimeState[];
const [ABSENT, POSSIBLE, ASSUMED, CERTAIN] = [0, 1, 2, 3] as const;
/** A place in `STATES`. */
type Strength = typeof ABSENT | typeof POSSIBLE | typeof ASSUMED | typeof CERTAIN;

/**
 * Spells as plain numbers, five for each: its first and last possible day, its first and last certain one (the last before the first where
 * there is none), and the day last checked; infinite where open. A step in time asks them of every relation before the picture is drawn.
 */
export type Spells = Float64Array;
const NUMBERS = 5;

const known = new WeakMap<Dated, Spells>();

export function spellsOf(dated: Dated): Spells {
  const found = known.get(dated);
  if (found) return found;
  const spells = Float64Array.from(dated.spans.flatMap((span) => numbersOf(span, dated.checkedDay)));
  known.set(dated, spells);
  return spells;
}

function numbersOf({ possible, certain }: Span, checkedDay: Day | null): readonly number[] {
  const [first, last] = possible;
  const sure = certain ? [certain[0] ?? Number.NEGATIVE_INFINITY, certain[1] ?? Number.POSITIVE_INFINITY] : NEVER;
  return [first ?? Number.NEGATIVE_INFINITY, last ?? Number.POSITIVE_INFINITY, ...sure, checkedDay ?? Number.POSITIVE_INFINITY];
}

const NEVER = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];

/** A window of calendar years in days. */
interface WindowDays {
  readonly from: Day;
  readonly to: Day;
  readonly startOfLastYear: Day;
}

export const daysOf = ({ first, last }: YearRange): WindowDays => ({
  from: firstDayOfYear(first),
  to: lastDayOfYear(last),
  startOfLastYear: firstDayOfYear(last),
});

/** The strongest of the spells whose numbers stand from `begin` to before `end`. */
function strengthIn(spells: Spells, begin: number, end: number, from: Day, to: Day): Strength {
  let strongest: Strength = ABSENT;
  for (let at = begin; at < end; at += NUMBERS) {
    const strength = strengthOfSpell(spells, at, from, to);
    if (strength > strongest) strongest = strength;
  }
  return strongest;
}

function strengthOfSpell(spells: Spells, at: number, from: Day, to: Day): Strength {
  // Not a question of whether the span is open: what is going on for all we know may have been cut to a life that ends.
  if (touches(spells, at + 2, from, to)) return from > (spells[at + 4] as number) ? ASSUMED : CERTAIN;
  return touches(spells, at, from, to) ? POSSIBLE : ABSENT;
}

/** Whether what lasts from the number at `at` to the next one has a day in common with the others. */
const touches = (spells: Spells, at: number, from: Day, to: Day): boolean =>
  (spells[at] as number) <= to && (spells[at + 1] as number) >= from;

/** The state in the days from `fromDay` to `toDay`, both included; with several spells, the strongest. Exact for whole calendar years. */
export function stateIn(dated: Dated, fromDay: Day, toDay: Day): TimeState {
  const spells = spellsOf(dated);
  return STATES[strengthIn(spells, 0, spells.length, fromDay, toDay)];
}

/** The state in a window of calendar years: that of its surest year. */
export function stateInYears(dated: Dated, window: YearRange): TimeState {
  const spells = spellsOf(dated);
  return stateOfSpells(spells, 0, spells.length, daysOf(window));
}

/** The state, in a window of calendar years, of what has the spells whose numbers stand from `begin` to before `end`. */
export function stateOfSpells(spells: Spells, begin: number, end: number, { from, to, startOfLastYear }: WindowDays): TimeState {
  const checkedDay = spells[begin + NUMBERS - 1];
  if (checkedDay === undefined || checkedDay < from || checkedDay >= startOfLastYear)
    return STATES[strengthIn(spells, begin, end, from, to)];
  // A window that reaches past the year last checked is asked in two parts: what begins after the day itself is assumed.
  const checkedYear = yearOf(checkedDay);
  const upToChecked = strengthIn(spells, begin, end, from, lastDayOfYear(checkedYear));
  const after = strengthIn(spells, begin, end, firstDayOfYear(checkedYear + 1), to);
  if (after > upToChecked) return STATES[after];
  return STATES[upToChecked];
}

/** The last day before `day` on which one of these spells may have ended. */
export function lastDayBefore(day: Day, spells: Spells, begin: number, end: number): Day {
  let latest = Number.NEGATIVE_INFINITY;
  for (let at = begin; at < end; at += NUMBERS) {
    const last = spells[at + 1] as number;
    if (last < day && last > latest) latest = last;
  }
  return latest;
}
