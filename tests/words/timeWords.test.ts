import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { whenLong, whenShort, whenYears } from '#words/timeWords.ts';
import { anyEdtf } from '../domain/edtfArbitraries.ts';

describe('T26 and T27 labels', () => {
  it.each([
    ['2016', '2016'],
    ['2016-08', 'Aug 2016'],
    ['2022-07-19', '19 Jul 2022'],
    ['2022-07-01', '1 Jul 2022'],
    ['2022-09-30', '30 Sept 2022'],
    ['0045-02', 'Feb 45'],
    ['0900-12-31', '31 Dec 900'],
    ['2016~', 'c. 2016'],
    ['2016?', '2016?'],
    ['2016%', 'c. 2016?'],
    ['2016-XX', '2016'],
    ['2016-05-XX', 'May 2016'],
    ['198X', '1980s'],
    ['000X', '0s'],
    ['18XX', '19th century'],
    ['20XX', '21st century'],
    ['10XX', '11th century'],
    ['1XXX', '2nd millennium'],
    ['2022-21', 'spring 2022'],
    ['2022-22', 'summer 2022'],
    ['2022-23', 'autumn 2022'],
    ['2022-24', 'winter 2022/23'],
    ['1999-24', 'winter 1999/00'],
    ['2011/2015', '2011–2015'],
    ['2011?/2015', '2011?–2015'],
    ['2011-03/2015', 'Mar 2011 – 2015'],
    ['1907/1917~', '1907 – c. 1917'],
    ['1991~/..', 'c. 1991 – ongoing'],
    ['../1917', 'until 1917'],
    ['/1917', 'until 1917, start unknown'],
    ['2001/', 'from 2001, end unknown'],
  ])('%s is "%s"', (text, words) => {
    expect(whenShort([text])).toBe(words);
  });

  it('join several spells, and say nothing of none', () => {
    expect(whenShort(['1990/1995', '2001/..'])).toBe('1990–1995; 2001 – ongoing');
    expect(whenShort([])).toBe('');
  });
});

describe('labels to the year', () => {
  it.each([
    ['2022-07-19', '2022'],
    ['2022-24', '2022'],
    ['2016-08?', '2016?'],
    ['198X', '1980s'],
    ['2021-08-03/2024-05-19', '2021–2024'],
    ['2016-03/2016-11', '2016'],
    ['1998~/2020-01-03', 'c. 1998 – 2020'],
    ['2012-05-07/..', '2012 – ongoing'],
    ['../1917-11', 'until 1917'],
  ])('%s is "%s"', (text, words) => expect(whenYears([text])).toBe(words));

  it('join several spells', () => expect(whenYears(['2000/2008-05-07', '2012-05-07/..'])).toBe('2000–2008; 2012 – ongoing'));
});

describe('T26 and T27 phrases', () => {
  const long = (checked: string | null, ...when: readonly string[]) => whenLong({ when, checked });

  it.each([
    ['2016', 'in 2016'],
    ['2016-08', 'in August 2016'],
    ['2022-07-19', 'on 19 July 2022'],
    ['0001-01-01', 'on 1 January 1'],
    ['0099-02', 'in February 99'],
    // No day is left out where Rome left out ten, and 1500 is no leap year.
    ['1500-02-28', 'on 28 February 1500'],
    ['1582-10-10', 'on 10 October 1582'],
    ['9999-12-31', 'on 31 December 9999'],
    ['2016~', 'about 2016'],
    ['2016?', 'perhaps 2016'],
    ['2016-08%', 'perhaps about August 2016'],
    ['198X', 'in the 1980s'],
    ['18XX~', 'about the 19th century'],
    ['2022-24', 'in winter 2022/23'],
    ['2011/2015-03-04', 'from 2011 to 4 March 2015'],
    ['1907-08-31/1917~', 'from 31 August 1907 to about 1917'],
    ['../1917', 'until 1917'],
    ['/1917', 'from an unknown date to 1917'],
    ['2001/', 'from 2001 to an unknown date'],
  ])('%s is "%s"', (text, words) => {
    expect(long(null, text)).toBe(words);
  });

  it('tell what is still going on, and since when nobody has looked', () => {
    expect(long('2025-01', '1991~/..')).toBe('from about 1991; still going on when last checked, January 2025');
    expect(long('2025-01-17', '2001/..')).toBe('from 2001; still going on when last checked, 17 January 2025');
    expect(long(null, '2001/..')).toBe('from 2001; still going on');
  });

  it('tell the day last checked only of what is open-ended', () => {
    expect(long('2025-01', '2001/2003')).toBe('from 2001 to 2003');
  });

  it('join several spells', () => {
    expect(long('2025', '1990/1995', '2001/..')).toBe('from 1990 to 1995, and from 2001; still going on when last checked, 2025');
  });
});

describe('T8 words for what is not EDTF', () => {
  it('do not exist: a checked dataset has none', () => {
    expect(() => whenShort(['1990s'])).toThrow('Not EDTF: "1990s"');
    expect(() => whenLong({ when: ['2001/..'], checked: 'now' })).toThrow('Not EDTF: "now"');
  });
});

describe('T26 any EDTF', () => {
  it('has words that are tidy and free of its signs', () => {
    fc.assert(
      fc.property(anyEdtf, (text) => {
        for (const words of [whenShort([text]), whenLong({ when: [text], checked: '2025' })]) {
          expect(words).toMatch(/^\S+( \S+)*$/);
          expect(words).not.toMatch(/undefined|NaN|\.\.|[~%X]/);
        }
      }),
      { numRuns: 1000 },
    );
  });
});
