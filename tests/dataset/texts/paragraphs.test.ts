import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { fold } from '#dataset/quotations.ts';
import { foldText, paragraphsOf, textAround } from '#dataset/texts/paragraphs.ts';

const TEXT = foldText('\uFEFF\n One\t“two” \r\n\r\nThree\u00a0 four\rFive\n\n');

it('takes the lines that hold anything for paragraphs', () => {
  expect(TEXT.paragraphs.map(({ start, end }) => TEXT.text.slice(start, end))).toEqual(['One "two"', 'Three four', 'Five']);
});

it('knows the paragraphs around a passage', () => {
  const passage = (words: string) => ({ start: TEXT.text.indexOf(words), end: TEXT.text.indexOf(words) + words.length });
  expect(paragraphsOf(TEXT, passage('One "two"'))).toEqual([1]);
  expect(paragraphsOf(TEXT, passage('two" Three'))).toEqual([1, 2]);
  expect(textAround(TEXT, passage('four Five'))).toBe('Three four Five');
  expect(textAround(TEXT, passage('hree'))).toBe('Three four');
});

const LETTERS = fc.string({ unit: fc.constantFrom('a', 'e', '\u0301', ' ', '\t', '\n', '\r', '\u00a0', '\u2028', '“', '’', '.') });

it('folds a text to what it would be if folded at once', () => {
  fc.assert(fc.property(LETTERS, (text) => foldText(text).text === fold(text)));
});

it('finds each place of a text in one paragraph, but for the spaces between them', () => {
  fc.assert(
    fc.property(LETTERS, (text) => {
      const folded = foldText(text);
      const numbers = [...folded.text].map((_, start) => paragraphsOf(folded, { start, end: start + 1 }));
      const outside = numbers.filter((found) => found.length === 0).length;
      expect(numbers.every((found) => found.length < 2)).toBe(true);
      expect(outside).toBe(Math.max(folded.paragraphs.length - 1, 0));
    }),
  );
});
