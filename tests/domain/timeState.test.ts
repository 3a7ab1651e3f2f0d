import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clip } from '#domain/spanOf.ts';
import { type Dated, stateIn, type TimeState } from '#domain/timeState.ts';
import { day, span, spans, stateInYear } from './days.ts';
import { anyEdtf } from './edtfArbitraries.ts';

const dated = (checked: string | null, ...texts: readonly string[]): Dated => ({
  spans: spans(...texts),
  checkedDay: checked === null ? null : day(checked),
});

const eachYear = (what: Dated, ...years: readonly number[]) => years.map((year) => stateInYear(what, year));

describe('T21 certain', () => {
  it('is a year that the certain span touches', () => {
    expect(eachYear(dated(null, '2011/2015'), 2010, 2011, 2013, 2015, 2016)).toEqual(['absent', 'certain', 'certain', 'certain', 'absent']);
    expect(eachYear(dated(null, '2016-08-19'), 2015, 2016, 2017)).toEqual(['absent', 'certain', 'absent']);
    expect(eachYear(dated(null, '2001/'), 2000, 2001, 2002, 2090)).toEqual(['absent', 'certain', 'possible', 'possible']);
  });

  it('counts both days of a window in', () => {
    const visit = dated(null, '2022-07-19');
    expect(stateIn(visit, day('2022-07-19'), day('2022-07-20'))).toBe('certain');
    expect(stateIn(visit, day('2022-07-18'), day('2022-07-19'))).toBe('certain');
    expect(stateIn(visit, day('2022-07-20'), day('2022-07-21'))).toBe('absent');
  });
});

describe('T22 assumed', () => {
  it('is what goes on after the day last checked', () => {
    const ongoing = dated('2025-01-17', '2001/..');
    expect(eachYear(ongoing, 2024, 2025, 2026, 2090)).toEqual(['certain', 'certain', 'assumed', 'assumed']);
    expect(stateIn(ongoing, day('2025-01-17'), day('2025-02-01'))).toBe('certain');
    expect(stateIn(ongoing, day('2025-01-18'), day('2025-02-01'))).toBe('assumed');
  });

  it('is also said where clipping to a life has given it an end', () => {
    const clipped: Dated = { spans: clip(span('1991/..'), spans('1950/2015')), checkedDay: day('2010-06-30') };
    expect(eachYear(clipped, 1992, 2010, 2011, 2015, 2016)).toEqual(['certain', 'certain', 'assumed', 'assumed', 'absent']);
  });

  it('is not said where no day is given', () => {
    expect(stateInYear(dated(null, '2001/2020'), 2015)).toBe('certain');
    expect(stateInYear(dated(null, '2001/..'), 2090)).toBe('certain');
  });
});

describe('T23 possible', () => {
  it('is a year that only the possible span touches', () => {
    expect(eachYear(dated(null, '2016~'), 2014, 2015, 2016, 2017, 2018)).toEqual(['absent', 'possible', 'possible', 'possible', 'absent']);
    expect(eachYear(dated(null, '1991~/..'), 1989, 1990, 1991, 1992)).toEqual(['absent', 'possible', 'possible', 'certain']);
  });

  it('is all that is left where the certain span was cut away, even if the window holds all that is possible', () => {
    const clipped: Dated = { spans: clip(span('1985~'), spans('1984-07-01/1984-12-31')), checkedDay: null };
    expect(stateInYear(clipped, 1984)).toBe('possible');
    expect(stateInYear({ spans: clip(span('1970/1990'), spans('1990-02-01/..')), checkedDay: null }, 1990)).toBe('possible');
    expect(stateIn(dated(null, '2015~'), day('2010-01-01'), day('2020-12-31'))).toBe('possible');
  });

  it('stays possible after the day last checked', () => {
    expect(stateInYear(dated('2005-01-01', '2001/'), 2010)).toBe('possible');
    expect(stateInYear(dated('1985-01-01', '1991~/..'), 1990)).toBe('possible');
  });
});

describe('T24 absent', () => {
  it('is the rest, and anything without spells', () => {
    expect(stateInYear(dated(null), 2016)).toBe('absent');
    expect(stateInYear(dated('2025-01-17', '2001/..'), 2000)).toBe('absent');
  });
});

describe('T25 several spells', () => {
  it('give the strongest state, whatever their order', () => {
    const spells = ['1990/1995', '1996~', '2001/..'];
    const expected = ['certain', 'possible', 'absent', 'certain', 'assumed'];
    expect(eachYear(dated('2010-06-30', ...spells), 1995, 1996, 1999, 2001, 2011)).toEqual(expected);
    expect(eachYear(dated('2010-06-30', ...spells.toReversed()), 1995, 1996, 1999, 2001, 2011)).toEqual(expected);
  });

  it('put certain before possible, and assumed before possible', () => {
    expect(stateInYear(dated('2010-06-30', '2009~', '2001/..'), 2010)).toBe('certain');
    expect(stateInYear(dated('2010-06-30', '2015~', '2001/..'), 2015)).toBe('assumed');
  });
});

const STRENGTH: Readonly<Record<TimeState, number>> = { absent: 0, possible: 1, assumed: 2, certain: 3 };
const anyDay = fc.integer({ min: day('1000-01-01'), max: day('2999-12-31') });
const anyDated: fc.Arbitrary<Dated> = fc.record({
  spans: fc.array(anyEdtf.map(span), { maxLength: 3 }),
  checkedDay: fc.option(anyDay),
});

describe('T21 to T25 for any spells', () => {
  it('a year is the window from its first day to its last', () => {
    fc.assert(
      fc.property(anyDated, fc.integer({ min: 1000, max: 2999 }), (what, year) => {
        const name = String(year);
        expect(stateInYear(what, year)).toBe(stateIn(what, day(`${name}-01-01`), day(`${name}-12-31`)));
      }),
    );
  });

  it('a wider window never weakens the state', () => {
    const length = fc.nat({ max: 40_000 });
    fc.assert(
      fc.property(anyDated, anyDay, length, length, length, (what, from, long, before, after) => {
        const narrow = STRENGTH[stateIn(what, from, from + long)];
        const wide = STRENGTH[stateIn(what, from - before, from + long + after)];
        expect(wide).toBeGreaterThanOrEqual(narrow);
      }),
      { numRuns: 3000 },
    );
  });

  it('without a day last checked nothing is assumed', () => {
    fc.assert(
      fc.property(anyDated, anyDay, (what, from) => {
        expect(stateIn({ ...what, checkedDay: null }, from, from + 365)).not.toBe('assumed');
      }),
    );
  });
});
