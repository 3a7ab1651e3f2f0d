import { describe, expect, it } from 'vitest';
import { told } from './paragraphText.ts';

const MENTIONS = 'mentions: {a: They, b: They}';
const TWO = [`quote: Aland and`, `quote: They made, ${MENTIONS}`];

describe('every paragraph', () => {
  it('is quoted or has a reason', () => {
    const { problems, shares } = told(TWO, { rest: 'unquoted: {s: {1: A heading., 4: Nobody is named.}}' });
    expect(problems).toEqual([]);
    expect(shares).toMatchObject([{ paragraphs: 4, quoted: 2, excused: 2 }]);
  });

  it('be it by a quotation that goes on from the one before', () => {
    const rest = 'unquoted: {s: {1: A heading.}}';
    const { problems, shares } = told([TWO[0] ?? '', `quote: peace. They, ${MENTIONS}`], { rest });
    expect(problems).toEqual([]);
    expect(shares).toMatchObject([{ paragraphs: 4, quoted: 3, excused: 1 }]);
  });

  it('or is told by its first words', () => {
    const { problems, shares } = told(TWO, {
      rest: 'unquoted: {s: {4: Nobody is named.}}',
      text: 'A paragraph of eight words and no more.\n\nAland and Bland\nThey made\nPeace',
    });
    expect(problems).toEqual([
      'd.yaml:7:3: Paragraph 1 of `s` is not quoted: quote it, or give the reason under `unquoted`. It is: A paragraph of eight words and no more.',
    ]);
    expect(shares).toMatchObject([{ paragraphs: 4, quoted: 2, excused: 1 }]);
  });

  it('with a warning only, as long as nothing of the source is listed', () => {
    const long = 'A paragraph of nine words, the last not shown.';
    const text = `Aland and Bland\nThey made\n${long}`;
    expect(told(TWO, { text }).problems).toEqual([
      'd.yaml:7:3: warning: Paragraph 3 of `s` is not quoted: quote it, or give the reason under `unquoted`. It is: A paragraph of nine words, the last not …',
    ]);
  });
});

describe('a reason is refused', () => {
  it.each([
    ['for what is quoted', '2: A', 'd.yaml:19:33: Paragraph 2 of `s` is quoted: remove it from the list.'],
    ['for what is not there', '5: A', 'd.yaml:19:33: `s` has 4 paragraphs and no paragraph 5: correct or remove it.'],
  ])('%s', (_name, entry, expected) => {
    expect(told(TWO, { rest: `unquoted: {s: {1: A, 4: Nobody, ${entry}}}` }).problems).toEqual([expected]);
  });
});
