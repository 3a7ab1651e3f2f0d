import { describe, expect, it } from 'vitest';
import { fileName } from '#export/fileName.ts';

const ALL = { known: null, withPossible: true };
const oneYear = (year: number) => ({ first: year, last: year });

describe('the name of an exported file', () => {
  it('is the dataset and the year', () => {
    expect(fileName('russia-iran', oneYear(2016), false, ALL, 'png')).toBe('russia-iran-2016.png');
  });

  it('has both years of a comparison, and those of a window in another way', () => {
    expect(fileName('russia-iran', { first: 2010, last: 2016 }, true, ALL, 'png')).toBe('russia-iran-2010-2016.png');
    expect(fileName('russia-iran', { first: 2010, last: 2016 }, false, ALL, 'png')).toBe('russia-iran-2010-to-2016.png');
  });

  it('says what was left out', () => {
    expect(fileName('russia-iran', oneYear(2016), false, { known: '2022-08', withPossible: false }, 'png')).toBe(
      'russia-iran-2016-known-2022-08-certain.png',
    );
    expect(fileName('russia-iran', oneYear(2016), false, { known: '2022~', withPossible: true }, 'png')).toBe(
      'russia-iran-2016-known-2022.png',
    );
  });

  it('ends as its format does', () => {
    expect(fileName('russia-iran', oneYear(2016), false, ALL, 'csv')).toBe('russia-iran-2016.csv');
  });

  it('holds nothing that a file system refuses', () => {
    expect(fileName('../a b:c*', oneYear(1979), false, ALL, 'png')).toBe('a-b-c-1979.png');
    expect(fileName('///', oneYear(1979), false, ALL, 'png')).toBe('network-1979.png');
  });
});
