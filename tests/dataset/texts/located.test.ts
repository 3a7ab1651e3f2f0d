import { describe, expect, it } from 'vitest';
import { told } from './paragraphText.ts';

const ALL = 'unquoted: {s: {1: A heading., 2: A, 3: B, 4: C}}';

/** What is told of where the one quotation stands; all else that may be wrong is left aside. */
const ofPlace = (evidence: string) =>
  told([evidence], { rest: ALL }).problems.filter((problem) => /paragraph \d+ of `s`: write|times|does not stand/.test(problem));

describe('`at` is the paragraph of the quotation', () => {
  it('counted without empty lines', () => {
    expect(ofPlace('quote: made peace, at: paragraph 3')).toEqual([]);
  });

  it('and the one it stands in is told', () => {
    expect(ofPlace('quote: made peace, at: paragraph 5')).toEqual([
      'd.yaml:17:44: The quotation stands in paragraph 3 of `s`: write `paragraph 3`, or quote the other place.',
    ]);
  });

  it('or the first, if it touches several', () => {
    const quote = 'quote: made peace. They fought';
    expect(ofPlace(`${quote}, at: paragraph 3`)).toEqual([]);
    expect(ofPlace(`${quote}, at: paragraph 4`)).toEqual([expect.stringContaining('stands in paragraph 3')]);
  });

  it('which decides between several places, as far as it can', () => {
    expect(ofPlace('quote: They, at: paragraph 4')).toEqual([expect.stringContaining('stands 2 times')]);
    expect(ofPlace('quote: They, at: paragraph 1')).toEqual([
      expect.stringContaining('stands 2 times'),
      expect.stringContaining('stands in paragraph 3'),
    ]);
  });

  it('unless it is no number of a paragraph, or not given', () => {
    expect(ofPlace('quote: made peace, at: page 5')).toEqual([]);
    expect(ofPlace('quote: made peace')).toEqual([]);
  });
});
