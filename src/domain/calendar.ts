/**
 * Whole-number arithmetic on the proleptic Gregorian calendar. JavaScript's `Date` is kept out: it takes the years 0 to 99 for
 * 1900 to 1999, rolls 29 February 1979 over to March, and brings a time zone with it.
 *
 * Years are numbered as astronomers do. The dataset uses 1 to 9999; the arithmetic also holds outside, for a date that is widened
 * past either end.
 */
import type { Day } from './timespan.ts';

/** A day as people count it: `month` 1 to 12, `day` 1 to 31. */
export interface CalendarDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Days of an ordinary year that are over when the month begins. */
const DAYS_BEFORE_MONTH = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334] as const;

/** Days from 0001-01-01 to 1970-01-01. */
const DAYS_BEFORE_1970 = 719_162;

const MEAN_YEAR = 365.2425;

const isLeapYear = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

/** 1 January of a year. */
export function firstDayOfYear(year: number): Day {
  const past = year - 1;
  return past * 365 + Math.floor(past / 4) - Math.floor(past / 100) + Math.floor(past / 400) - DAYS_BEFORE_1970;
}

/** 31 December of a year. */
export const lastDayOfYear = (year: number): Day => firstDayOfYear(year + 1) - 1;

/** First day of a month. The month may be any whole number and runs on into other years: 0 is December of the year before. */
export function firstDayOfMonth(year: number, month: number): Day {
  const yearsOn = Math.floor((month - 1) / 12);
  const inYear = year + yearsOn;
  const index = month - 1 - yearsOn * 12;
  const leapDay = index > 1 && isLeapYear(inYear) ? 1 : 0;
  return firstDayOfYear(inYear) + (DAYS_BEFORE_MONTH[index] ?? Number.NaN) + leapDay;
}

/** Last day of a month, which may be any whole number, as in {@link firstDayOfMonth}. */
export const lastDayOfMonth = (year: number, month: number): Day => firstDayOfMonth(year, month + 1) - 1;

/** 28 to 31; `month` is 1 to 12. */
export const daysInMonth = (year: number, month: number): number => firstDayOfMonth(year, month + 1) - firstDayOfMonth(year, month);

/**
 * The number of a day.
 * @throws RangeError if there is no such day; whoever reads dates from outside checks them first.
 */
export function dayOf(year: number, month: number, day: number): Day {
  const exists = month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
  if (!exists) throw new RangeError(`There is no day ${year}-${month}-${day}.`);
  return firstDayOfMonth(year, month) + day - 1;
}

/** The calendar year in which a day lies. */
export function yearOf(day: Day): number {
  // The mean year lands at most one year off; the two steps below put that right.
  const guess = Math.floor((day + DAYS_BEFORE_1970) / MEAN_YEAR) + 1;
  if (day < firstDayOfYear(guess)) return guess - 1;
  return day > lastDayOfYear(guess) ? guess + 1 : guess;
}

/** The inverse of {@link dayOf}. */
export function dateOf(day: Day): CalendarDate {
  const year = yearOf(day);
  let month = 12;
  while (firstDayOfMonth(year, month) > day) month -= 1;
  return { year, month, day: day - firstDayOfMonth(year, month) + 1 };
}
