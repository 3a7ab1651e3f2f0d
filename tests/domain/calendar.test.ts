import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateOf, dayOf, daysInMonth, firstDayOfMonth, firstDayOfYear, lastDayOfMonth, lastDayOfYear, yearOf } from '#domain/calendar.ts';
import { day } from './days.ts';

describe('T1 day numbers', () => {
  it('count from 1970-01-01', () => {
    expect(dayOf(1970, 1, 1)).toBe(0);
    expect(dayOf(1969, 12, 31)).toBe(-1);
    expect(dayOf(2016, 1, 1)).toBe(16_801);
    expect(dayOf(2000, 2, 29)).toBe(11_016);
    expect(dayOf(1900, 3, 1)).toBe(-25_508);
  });

  it('reach from year 1 to year 9999, and take year 50 for year 50', () => {
    expect(firstDayOfYear(1)).toBe(-719_162);
    expect(lastDayOfYear(9999)).toBe(2_932_896);
    expect(firstDayOfYear(50)).toBe(day('0050-01-01'));
    expect(yearOf(day('0099-12-31'))).toBe(99);
  });

  it('agree with Date on every month of every year', () => {
    const wrong: string[] = [];
    for (let year = 1; year <= 9999; year += 1) {
      for (let month = 1; month <= 12; month += 1) {
        const name = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}`;
        if (firstDayOfMonth(year, month) !== day(`${name}-01`)) wrong.push(name);
      }
    }
    expect(wrong).toEqual([]);
  });

  it('give their year back on the first and last day of every year', () => {
    const wrong: number[] = [];
    for (let year = -1000; year <= 11_000; year += 1) {
      if (yearOf(firstDayOfYear(year)) !== year || yearOf(lastDayOfYear(year)) !== year) wrong.push(year);
    }
    expect(wrong).toEqual([]);
  });

  it('are undone by dateOf', () => {
    fc.assert(
      fc.property(fc.integer({ min: -800_000, max: 3_000_000 }), (number) => {
        const { year, month, day: ofMonth } = dateOf(number);
        expect(dayOf(year, month, ofMonth)).toBe(number);
      }),
    );
  });
});

describe('T1 months', () => {
  it('have 28 to 31 days, and February 29 in leap years only', () => {
    expect([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].map((month) => daysInMonth(2015, month))).toEqual([
      31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31,
    ]);
    expect([1900, 1979, 1980, 2000, 2100].map((year) => daysInMonth(year, 2))).toEqual([28, 28, 29, 29, 28]);
  });

  it('run on into other years', () => {
    expect(firstDayOfMonth(2016, 0)).toBe(day('2015-12-01'));
    expect(firstDayOfMonth(2016, -11)).toBe(day('2015-01-01'));
    expect(lastDayOfMonth(2016, 14)).toBe(day('2017-02-28'));
  });
});

describe('T2 a day that does not exist', () => {
  it.each([
    [1979, 2, 29],
    [2001, 13, 1],
    [2001, 0, 1],
    [2001, 4, 31],
    [2001, 5, 0],
  ])('has no number: %i-%i-%i', (year, month, ofMonth) => {
    expect(() => dayOf(year, month, ofMonth)).toThrow(RangeError);
  });
});
