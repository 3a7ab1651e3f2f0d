import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstDayOfYear, lastDayOfYear, yearOf } from '#domain/calendar.ts';
import { reachOf } from '#domain/edtfDate.ts';
import { intersects } from '#domain/spanOf.ts';
import { day, parsed, span, stateInYear, told } from './days.ts';
import { anyDate, anyEdtf, plainDate, qualifier } from './edtfArbitraries.ts';

type Case = readonly [text: string, possible: string, certain: string | null];

function expectSpan(text: string, possible: string, certain: string | null) {
  expect(told(span(text).possible)).toBe(possible);
  expect(told(span(text).certain)).toBe(certain);
}

const CASES = '%s: possible %s, certain %s';

describe('T10 a single date is the interval from itself to itself', () => {
  it('whatever the date', () => {
    fc.assert(
      fc.property(anyDate, (text) => {
        expect(span(text)).toEqual(span(`${text}/${text}`));
      }),
    );
  });
});

describe('T11 and T12 two dates', () => {
  it.each<Case>([
    ['2011/2015', '2011-01-01 to 2015-12-31', '2011-12-31 to 2015-01-01'],
    ['2015/2016', '2015-01-01 to 2016-12-31', '2015-12-31 to 2016-01-01'],
    ['1907-08-31/1917~', '1907-08-31 to 1918-12-31', '1907-08-31 to 1916-01-01'],
    ['1979-02/198X', '1979-02-01 to 1989-12-31', '1979-02-28 to 1980-01-01'],
    ['2016-08-19~/2016-11-02?', '2016-08-16 to 2016-11-05', '2016-08-22 to 2016-10-30'],
    ['1991~/1992~', '1990-01-01 to 1993-12-31', null],
  ])(CASES, expectSpan);
});

describe('T12 nothing starts after its end', () => {
  it.each<Case>([
    ['1985/198X', '1985-01-01 to 1989-12-31', '1985-01-01 to 1985-12-31'],
    ['198X/1985', '1980-01-01 to 1985-12-31', '1985-01-01 to 1985-12-31'],
    ['2016-03/2016-03-15', '2016-03-01 to 2016-03-15', '2016-03-15 to 2016-03-15'],
    ['2016-05/2016', '2016-05-01 to 2016-12-31', '2016-05-01 to 2016-05-31'],
    ['2003~/2002', '2002-01-01 to 2002-12-31', '2002-01-01 to 2002-12-31'],
  ])(CASES, expectSpan);
});

describe('T13 within one calendar year', () => {
  it.each<Case>([
    ['2016', '2016-01-01 to 2016-12-31', '2016-01-01 to 2016-12-31'],
    ['2016-08', '2016-08-01 to 2016-08-31', '2016-08-01 to 2016-08-31'],
    ['2016-08-19', '2016-08-19 to 2016-08-19', '2016-08-19 to 2016-08-19'],
    ['1979/1979', '1979-01-01 to 1979-12-31', '1979-01-01 to 1979-12-31'],
    ['2016-08~', '2016-07-01 to 2016-09-30', '2016-07-01 to 2016-09-30'],
    ['2022-22', '2022-06-01 to 2022-08-31', '2022-06-01 to 2022-08-31'],
    ['2016-08/2016-09', '2016-08-01 to 2016-09-30', '2016-08-31 to 2016-09-01'],
  ])(CASES, expectSpan);

  it.each<Case>([
    ['2016~', '2015-01-01 to 2017-12-31', null],
    ['2016-01~', '2015-12-01 to 2016-02-29', null],
    ['2016-12-30?', '2016-12-27 to 2017-01-02', null],
    ['2022-24', '2022-12-01 to 2023-02-28', null],
    ['198X', '1980-01-01 to 1989-12-31', null],
    ['18XX', '1800-01-01 to 1899-12-31', null],
  ])(CASES, expectSpan);
});

describe('T14 open ends', () => {
  it.each<Case>([
    ['2001/..', '2001-01-01 to ..', '2001-12-31 to ..'],
    ['1991~/..', '1990-01-01 to ..', '1992-12-31 to ..'],
    ['../2001', '.. to 2001-12-31', '.. to 2001-01-01'],
    ['../2001-05-07~', '.. to 2001-05-10', '.. to 2001-05-04'],
  ])(CASES, expectSpan);
});

describe('T15 ends that are not known', () => {
  it.each<Case>([
    ['2001/', '2001-01-01 to ..', '2001-01-01 to 2001-12-31'],
    ['2001-05-07/', '2001-05-07 to ..', '2001-05-07 to 2001-05-07'],
    ['1991~/', '1990-01-01 to ..', null],
    ['/2001', '.. to 2001-12-31', '2001-01-01 to 2001-12-31'],
    ['/198X', '.. to 1989-12-31', null],
  ])(CASES, expectSpan);
});

describe('T9 widening', () => {
  it('never narrows the possible span', () => {
    fc.assert(
      fc.property(plainDate, qualifier, (text, mark) => {
        const [first, last] = span(text).possible;
        const [widerFirst, widerLast] = span(text + mark).possible;
        expect(widerFirst).toBeLessThan(first ?? Number.NaN);
        expect(widerLast).toBeGreaterThan(last ?? Number.NaN);
      }),
    );
  });

  it('never makes a year certain that was not', () => {
    fc.assert(
      fc.property(plainDate, qualifier, (text, mark) => {
        const year = yearOf(span(text).possible[0] ?? 0);
        const widened = stateInYear({ spans: [span(text + mark)], checkedDay: null }, year);
        if (widened === 'certain') expect(stateInYear({ spans: [span(text)], checkedDay: null }, year)).toBe('certain');
      }),
    );
  });
});

describe('T12 the certain span', () => {
  it('is inside the possible span, and neither runs backwards', () => {
    fc.assert(
      fc.property(anyEdtf, (text) => {
        const { possible, certain } = span(text);
        const [first, last] = [possible[0] ?? Number.NEGATIVE_INFINITY, possible[1] ?? Number.POSITIVE_INFINITY];
        expect(first).toBeLessThanOrEqual(last);
        if (!certain) return;
        const [certainFirst, certainLast] = [certain[0] ?? Number.NEGATIVE_INFINITY, certain[1] ?? Number.POSITIVE_INFINITY];
        expect(certainFirst).toBeGreaterThanOrEqual(first);
        expect(certainLast).toBeLessThanOrEqual(last);
        expect(certainFirst).toBeLessThanOrEqual(certainLast);
      }),
      { numRuns: 2000 },
    );
  });
});

/** Every start and end that the two dates allow, among the days on which an answer about years can turn. */
function readings(startText: string, endText: string): (readonly [number, number])[] {
  const reaches = [startText, endText].map((text) => {
    const date = parsed(text);
    if (date.kind !== 'date') throw new Error(text);
    return reachOf(date);
  });
  const turning = reaches.flat().flatMap((number) => [number, firstDayOfYear(yearOf(number)), lastDayOfYear(yearOf(number))]);
  const [starts, ends] = reaches.map(([first, last]) => turning.filter((number) => number >= first && number <= last));
  return (starts ?? []).flatMap((start) => (ends ?? []).filter((end) => end >= start).map((end) => [start, end] as const));
}

describe('T16 a calendar year is certain', () => {
  it('exactly where every reading of the two dates touches it', () => {
    const near = fc.constantFrom(
      '2014',
      '2015-02~',
      '2015',
      '2015-24',
      '2016-12-30?',
      '2016-07',
      '201X',
      '2016~',
      '2017-XX',
      '2018-01-02~',
    );
    fc.assert(
      fc.property(near, near, fc.integer({ min: 2008, max: 2021 }), (start, end, year) => {
        const all = readings(start, end);
        fc.pre(all.length > 0);
        const { certain } = span(`${start}/${end}`);
        const everyReading = all.every((reading) => intersects(reading, firstDayOfYear(year), lastDayOfYear(year)));
        expect(certain !== null && intersects(certain, firstDayOfYear(year), lastDayOfYear(year))).toBe(everyReading);
      }),
      { numRuns: 3000 },
    );
  });
});

describe('intersects', () => {
  it('counts both ends in, and takes null for open', () => {
    const spring = [day('2022-03-01'), day('2022-05-31')] as const;
    expect(intersects(spring, day('2022-05-31'), day('2022-07-01'))).toBe(true);
    expect(intersects(spring, day('2022-01-01'), day('2022-03-01'))).toBe(true);
    expect(intersects(spring, day('2022-06-01'), day('2022-07-01'))).toBe(false);
    expect(intersects([null, 10], -1e6, 10)).toBe(true);
    expect(intersects([null, 10], 11, 12)).toBe(false);
    expect(intersects([10, null], 1e6, 1e6)).toBe(true);
    expect(intersects([null, null], 0, 0)).toBe(true);
  });
});
