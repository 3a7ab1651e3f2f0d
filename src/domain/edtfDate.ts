/**
 * One EDTF date, without a slash: its forms, the days it names, and how far a qualifier widens it.
 * Rules T1–T5 and T9 of docs/time-rules.md.
 */
import { dateOf, dayOf, daysInMonth, firstDayOfMonth, firstDayOfYear, lastDayOfMonth, lastDayOfYear } from './calendar.ts';
import { type EdtfProblem, explainForm } from './edtfProblem.ts';
import { fail, ok, type Result } from './result.ts';
import type { Day } from './timespan.ts';

/** First to last day, both included and both known. */
export type DayRange = readonly [first: Day, last: Day];

/** The unit in which a date is told. `2016-XX` is told in years and `2016-05-XX` in months. */
export type Precision = 'day' | 'month' | 'season' | 'year' | 'decade' | 'century' | 'millennium';

/** `?` is uncertain, `~` approximate, `%` both. */
export type Qualifier = 'uncertain' | 'approximate' | 'both';

export interface EdtfDate {
  readonly kind: 'date';
  readonly precision: Precision;
  readonly qualifier: Qualifier | null;
  /** The days that the date names, without regard to its qualifier. */
  readonly days: DayRange;
}

const QUALIFIERS: Readonly<Record<string, Qualifier>> = { '?': 'uncertain', '~': 'approximate', '%': 'both' };

type Told = Pick<EdtfDate, 'precision' | 'days'>;
type Read = Result<Told, EdtfProblem>;

/** Month in which each season begins. Northern and meteorological, our choice: EDTF leaves it open. Winter ends in the next year. */
const SEASON_STARTS: Readonly<Record<number, number>> = { 21: 3, 22: 6, 23: 9, 24: 12 };

/** What is told, by the number of unknown digits. */
const MASKS = { 1: 'decade', 2: 'century', 3: 'millennium' } as const;

/** Year 0 does not exist here, so `000X` and its kin begin with the year 1. */
function readMasked(known: string, unknown: string): Read {
  const years = 10 ** unknown.length;
  const first = Number(known) * years;
  const precision = MASKS[unknown.length as keyof typeof MASKS];
  return ok({ precision, days: [firstDayOfYear(Math.max(first, 1)), lastDayOfYear(first + years - 1)] });
}

const readYear = (year: number): Read => ok({ precision: 'year', days: [firstDayOfYear(year), lastDayOfYear(year)] });

function readMonth(year: number, month: number): Read {
  const seasonStart = SEASON_STARTS[month];
  if (seasonStart !== undefined) {
    return ok({ precision: 'season', days: [firstDayOfMonth(year, seasonStart), lastDayOfMonth(year, seasonStart + 2)] });
  }
  if (month < 1 || month > 12) {
    return fail({
      message: `There is no month ${String(month).padStart(2, '0')}.`,
      hint: 'Months are 01 to 12 and seasons 21 to 24; between two years write /.',
      offset: 5,
    });
  }
  return ok({ precision: 'month', days: [firstDayOfMonth(year, month), lastDayOfMonth(year, month)] });
}

function readDay(year: number, month: number, day: string): Read {
  const inMonth = readMonth(year, month);
  if (!inMonth.ok) return inMonth;
  if (inMonth.value.precision === 'season') {
    return fail({ message: 'A season has no days.', hint: 'Write the season alone, such as 2016-21, or a month.', offset: 8 });
  }
  if (day === 'XX') return inMonth;
  const length = daysInMonth(year, month);
  if (Number(day) < 1 || Number(day) > length) {
    return fail({ message: `There is no day ${day} in that month.`, hint: `Its days are 01 to ${length}.`, offset: 8 });
  }
  const only = dayOf(year, month, Number(day));
  return ok({ precision: 'day', days: [only, only] });
}

/** Reads a date that has no qualifier. Offsets count from the start of `text`. */
function readUnqualified(text: string): Read | null {
  const masked = /^(?=.{4}$)(\d+)(X+)$/.exec(text);
  if (masked?.[1] && masked[2]) return readMasked(masked[1], masked[2]);
  const fields = /^(\d{4})(?:-XX(?:-XX)?|-(\d\d)(?:-(\d\d|XX))?)?$/.exec(text);
  if (!fields) return null;
  const [, year, month, day] = fields;
  if (year === '0000') return fail({ message: 'There is no year 0000.', hint: 'Years are 0001 to 9999.', offset: 0 });
  if (month === undefined) return readYear(Number(year));
  return day === undefined ? readMonth(Number(year), Number(month)) : readDay(Number(year), Number(month), day);
}

/** Reads one date, such as `2016-05~`. Offsets in a refusal count from the start of `text`. */
export function parseDate(text: string): Result<EdtfDate, EdtfProblem> {
  const qualifier = QUALIFIERS[text.slice(-1)] ?? null;
  const read = readUnqualified(qualifier ? text.slice(0, -1) : text);
  if (!read) return fail(explainForm(text));
  return read.ok ? ok({ kind: 'date', ...read.value, qualifier }) : read;
}

/** Days by which a qualifier widens a date that is told in days. */
const DAYS_WIDENED = 3;

/** Months by which it widens the others: one unit of the precision. */
const MONTHS_WIDENED = { month: 1, season: 3, year: 12, decade: 120, century: 1200, millennium: 12_000 } as const;

/** The days that a date may mean: those it names, widened on both sides by one unit of its precision where it is qualified. */
export function reachOf({ precision, qualifier, days }: EdtfDate): DayRange {
  if (!qualifier) return days;
  const [first, last] = days;
  if (precision === 'day') return [first - DAYS_WIDENED, last + DAYS_WIDENED];
  const months = MONTHS_WIDENED[precision];
  const from = dateOf(first);
  const to = dateOf(last);
  return [firstDayOfMonth(from.year, from.month - months), lastDayOfMonth(to.year, to.month + months)];
}
