import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { breakable, wrapText } from '#export/figureText.ts';

/** Every letter is one unit wide. */
const letters = (text: string): number => Array.from(text.replaceAll('\u200b', '')).length;
const wrap = (text: string, width: number): readonly string[] => wrapText(text, width, letters);

describe('wrapping', () => {
  it('fills each line as far as it goes', () => {
    expect(wrap('one two three four', 9)).toEqual(['one two', 'three', 'four']);
    expect(wrap('one two three four', 8)).toEqual(['one two', 'three', 'four']);
    expect(wrap('one two three four', 10)).toEqual(['one two', 'three four']);
  });

  it('takes white space of any kind for one space, and gives no line for none', () => {
    expect(wrap(' one\n\ttwo\u00a0 ', 20)).toEqual(['one two']);
    expect(wrap(' \n', 20)).toEqual([]);
  });

  it('cuts a word that is too long, and goes on after it', () => {
    expect(wrap('a antidisestablishment b', 6)).toEqual(['a', 'antid…', 'b']);
    expect(wrap('😀😀😀😀', 3)).toEqual(['😀😀…']);
  });

  it('breaks an address after its separators, and loses nothing of it', () => {
    const address = 'https://host/?year=2016&hide=leads,belongs';
    const lines = wrap(breakable(address), 14);
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.join('')).toBe(address);
  });

  it('never makes a line too wide, and keeps every word in its order', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' })), fc.integer({ min: 2, max: 40 }), (texts, width) => {
        const text = texts.join(' ').replaceAll('\u200b', '');
        const lines = wrap(text, width);
        for (const line of lines) expect(letters(line)).toBeLessThanOrEqual(width);
        const words = text.split(/\s+/u).filter((word) => word !== '');
        if (words.every((word) => letters(word) <= width)) expect(lines.join(' ')).toBe(words.join(' '));
      }),
    );
  });
});
