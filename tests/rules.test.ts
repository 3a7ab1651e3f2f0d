import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

/** The numbers that a document gives to its rules, in order. */
const numbersIn = (document: string, letter: string): readonly number[] =>
  [...readFileSync(document, 'utf8').matchAll(new RegExp(`^- \\*\\*${letter}(\\d+)\\*\\* `, 'gm'))].map(([, number]) => Number(number));

const files = readdirSync('tests', { recursive: true, encoding: 'utf8' }).filter((name) => /\.(test|spec)\.tsx?$/.test(name));
const texts = files.map((name) => readFileSync(join('tests', name), 'utf8')).join('\n');

describe.each([
  ['docs/time-rules.md', 'T', 52],
  ['docs/view-rules.md', 'V', 25],
])('%s', (document, letter, least) => {
  const rules = numbersIn(document, letter);

  it('numbers its rules without a gap', () => {
    expect(rules.length).toBeGreaterThanOrEqual(least);
    expect(rules).toEqual(rules.map((_, index) => index + 1));
  });

  it('has a test that cites each of them', () => {
    expect(rules.filter((number) => !new RegExp(`\\b${letter}${number}\\b`).test(texts))).toEqual([]);
  });
});
