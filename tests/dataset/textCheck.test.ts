import { describe, expect, it } from 'vitest';
import { checkDataset } from '#dataset/check.ts';
import { formatProblem } from '#dataset/problem.ts';
import { checkTexts, type SnapshotText } from '#dataset/textCheck.ts';

const SHA = 'a'.repeat(64);

/** An invented dataset that quotes one text, in which every paragraph names both actors. */
function datasetOf(evidence: string, snapshot = `{file: text.txt, sha256: ${SHA}}`) {
  const text = `format: network/1
dataset: {title: Invented, license: CC0-1.0, coverage: 1900/2020, focus: 1950/2020, opens: 2001}
families: {f: {label: F, hue: blue}}
types: {t: {label: T, family: f, sign: positive}}
actors: {a: {name: one, kind: state}, b: {name: two, kind: state}}
sources:
  s: {type: book, title: S, issued: 2001${snapshot ? `, snapshot: ${snapshot}` : ''}}
relations:
  r:
    type: t
    between: [a, b]
    when: 2001
    dates: stated
    summary: Invented.
    evidence:
${evidence}`;
  return checkDataset([{ path: 'd.yaml', text }]).merged;
}

const quote = (words: string, rest = '') => `      - {source: s, quote: ${words}${rest}}\n`;

function told(evidence: string, text: string | null, snapshot?: string) {
  const read = (): SnapshotText | null => (text === null ? null : { text, sha256: SHA });
  const { problems, shares } = checkTexts(datasetOf(evidence, snapshot), read);
  return { problems: problems.map(formatProblem), shares };
}

const TWELVE = 'one two three four. one two five six seven eight nine ten';
const UNQUOTED =
  'd.yaml:7:3: warning: Paragraph 1 of `s` is not quoted: quote it, or give the reason under `unquoted`. It is: one two three four. one two five six …';

describe('each quotation is held against its text', () => {
  it('and found', () => {
    expect(told(quote('three four'), TWELVE)).toEqual({
      problems: [],
      shares: [{ source: 's', paragraphs: 1, quoted: 1, excused: 0, quotations: 1, quotedWords: 2, words: 12 }],
    });
  });

  it('or not', () => {
    expect(told(quote('four three'), TWELVE).problems).toEqual([
      'd.yaml:16:28: This does not stand in the text of `s`: copy it letter by letter.',
      UNQUOTED,
    ]);
  });

  it('or in several places', () => {
    expect(told(quote('one two'), TWELVE).problems).toEqual([
      'd.yaml:16:28: warning: This stands 2 times in `s`: add `before` or `after`.',
    ]);
    expect(told(quote('one two', ', after: five'), TWELVE).problems).toEqual([]);
  });

  it('or elsewhere than its context says', () => {
    expect(told(quote('one two', ', before: ten, after: six'), TWELVE).problems).toEqual([
      'd.yaml:16:28: This stands in the text of `s`, but not with this `before` and `after`: correct the context.',
      UNQUOTED,
    ]);
  });
});

describe('of one text', () => {
  it('a third may be quoted', () => {
    expect(told(quote('three four. one two'), TWELVE)).toMatchObject({ problems: [], shares: [{ quotedWords: 4 }] });
  });

  it('with the context, which is copied too', () => {
    expect(told(quote('three four', ', before: two, after: ". one"'), TWELVE)).toMatchObject({
      problems: [],
      shares: [{ quotedWords: 4 }],
    });
    expect(told(quote('three four. one', ', before: one two'), TWELVE).problems).toEqual([
      'd.yaml:7:3: 5 of the 12 words of `s` are quoted, more than a third: quote less.',
    ]);
  });

  it('but no more', () => {
    expect(told(quote('three four. one two') + quote('two five'), TWELVE).problems).toEqual([
      'd.yaml:7:3: 5 of the 12 words of `s` are quoted, more than a third: quote less.',
    ]);
  });
});

describe('the text must be the one that was quoted', () => {
  it('with the same sum', () => {
    const [problem] = told(quote('three four'), TWELVE, `{file: text.txt, sha256: ${'b'.repeat(64)}}`).problems;
    expect(problem).toBe(`d.yaml:7:78: text.txt has the SHA-256 ${SHA}: correct \`sha256\`, or restore the file that was quoted.`);
  });

  it('and there at all', () => {
    expect(told(quote('three four'), null).problems).toEqual([
      'd.yaml:7:60: There is no file text.txt in the folder of texts: correct one of the two.',
    ]);
  });

  it('and named by every source that is quoted', () => {
    expect(told(quote('three four'), null, '').problems).toEqual([
      'd.yaml:7:3: `s` has no `snapshot`, so its quotations are not checked: add file and sha256.',
    ]);
  });
});
