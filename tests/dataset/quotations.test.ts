import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countQuotedWords, countWords, findQuotation, fold } from '#dataset/quotations.ts';

const TEXT = fold(`He said:  “It’s over”.\nThe café was open, and the war was over. Nobody cared that the war was over again.`);

const places = (quote: string, context: { before?: string; after?: string } = {}) =>
  findQuotation(TEXT, { quote, ...context }).map(({ start, end }) => TEXT.slice(start, end));

describe('a quotation is found', () => {
  it.each([
    ['with straight marks for curly ones', `"It's over"`, `"It's over"`],
    ['with curly marks for straight ones', '“It’s over”', `"It's over"`],
    ['across a line', 'over”. The café', 'over". The café'],
    ['with its accents apart from their letters', 'The cafe\u0301', 'The café'],
    ['with any white space', ' The\n\t café\u00a0was ', 'The café was'],
  ])('%s', (_name, quote, found) => {
    expect(places(quote)).toEqual([found]);
  });

  it('once for each place, and by its context where it has one', () => {
    expect(places('the war was over')).toHaveLength(2);
    expect(places('the war was over', { before: 'Nobody cared that' })).toHaveLength(1);
    expect(places('the war was over', { after: 'again' })).toHaveLength(1);
    expect(places('the war was over', { before: 'open, and', after: '. Nobody' })).toHaveLength(1);
    expect(places('the war was over', { before: 'open, and', after: 'again' })).toEqual([]);
  });
});

describe('a quotation is not found', () => {
  it.each([
    ['in other letters', 'the War was over'],
    ['inside a word', 'caf'],
    ['with words left out', 'the war over'],
    ['when it is empty', ' '],
  ])('%s', (_name, quote) => {
    expect(places(quote)).toEqual([]);
  });
});

it('finds every run of whole words of a text', () => {
  const words = TEXT.split(' ');
  const run = fc.tuple(fc.nat(words.length - 1), fc.integer({ min: 1, max: 8 }));
  fc.assert(fc.property(run, ([start, length]) => places(words.slice(start, start + length).join(' ')).length > 0));
});

describe('words', () => {
  it.each([
    ['one two', 2],
    ['one – two', 2],
    ['  it’s 1,000 well-known things … ', 4],
    ['over—and out–again', 4],
    ['he said—“no”', 3],
    ['and/or', 2],
    ['1979–1989 and the 1990s–2000s', 5],
    ['', 0],
  ])('of %j', (text, count) => {
    expect(countWords(text)).toBe(count);
  });

  it('count once where quotations overlap', () => {
    const passages = ['The café was open', 'was open, and', 'cared that'].flatMap((quote) => findQuotation(TEXT, { quote }));
    expect(countQuotedWords(TEXT, passages)).toBe(7);
  });
});
