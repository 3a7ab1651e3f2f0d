import { describe, expect, it } from 'vitest';
import { inYearsWords } from '#panels/inYearsWords.ts';
import { spanFrom } from '../support/builders.ts';

/** Dates as a relation has them; several spells are joined by ";". */
const dates = (when: string, checked: string | null = null) => ({
  spans: when.split(';').map(spanFrom),
  checked,
  checkedDay: checked === null ? null : spanFrom(checked).possible[1],
});
const inYear = (year: number) => ({ first: year, last: year });

describe('why a relation is as sure as it is (T21–T25)', () => {
  it.each([
    ['1982/2025', 2016, 'Certain in 2016: it had begun by 1982 and had not ended before 2025.'],
    ['2016', 2016, 'Certain in 2016: it is dated to 2016.'],
    ['1985/198X', 1985, 'Certain in 1985: all readings of its dates include 1985.'],
    ['2001/', 2001, 'Certain in 2001: all readings of its dates include 2001.'],
    ['../1917', 1900, 'Certain in 1900: it had not ended before 1917.'],
    ['1992/..', 2000, 'Certain in 2000: it had begun by 1992 and is still going on.'],
    ['2015~/2020', 2014, 'Possible in 2014, not certain: it began some time from 2014 to 2016.'],
    ['2010/2015~', 2016, 'Possible in 2016, not certain: it ended some time from 2014 to 2016.'],
    ['2016~', 2016, 'Possible in 2016, not certain: all that is known is some time from 2015 to 2017.'],
    ['2001/', 2005, 'Possible in 2005, not certain: it ended in 2001 or later, no source here says when.'],
    ['/1917', 1900, 'Possible in 1900, not certain: it had begun by 1917, no source here says when.'],
    ['2010/2012', 2013, 'Not part of 2013: it had ended by 2012.'],
    ['2010/2012', 2009, 'Not part of 2009: it began in 2010 or later.'],
    ['2010/2012;2015/2016', 2013, 'Not part of 2013: it lies between two of its times.'],
    ['2010/2012;2015/2016', 2015, 'Certain in 2015: it had begun by 2015 and had not ended before 2016.'],
  ])('%s in %i', (when, year, words) => {
    expect(inYearsWords(dates(when), inYear(year), null)).toBe(words);
  });

  it('tells when it was last checked', () => {
    const arms = dates('1991~/..', '2025-01');
    expect(inYearsWords(arms, inYear(2016), null)).toBe(
      'Certain in 2016: it had begun by 1992 and was still going on when last checked, in January 2025.',
    );
    expect(inYearsWords(arms, inYear(2026), null)).toBe(
      'Assumed in 2026: it was still going on when last checked, in January 2025, and no source here looks later.',
    );
  });

  it('tells of what is known by then where nothing is said to be going on', () => {
    const known = { ...dates('1982/2025'), checkedDay: spanFrom('2022-08').possible[1] };
    expect(inYearsWords(known, inYear(2024), '2022-08')).toBe(
      'Assumed in 2024: its dates include that, but what is known ends in August 2022.',
    );
  });

  it('speaks of a window as a whole (T28)', () => {
    const strikes = dates('2015~/2020');
    expect(inYearsWords(strikes, { first: 2013, last: 2018 }, null)).toBe(
      'Certain at some time in 2013–2018: it had begun by 2016 and had not ended before 2020.',
    );
    expect(inYearsWords(strikes, { first: 2012, last: 2014 }, null)).toBe(
      'Possible at some time in 2012–2014, not certain: it began some time from 2014 to 2016.',
    );
    expect(inYearsWords(strikes, { first: 2021, last: 2022 }, null)).toBe('Not part of 2021–2022: it had ended by 2020.');
  });
});
