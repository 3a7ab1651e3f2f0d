import { expect } from 'vitest';
import { checkDataset } from '#dataset/check.ts';
import { formatProblem } from '#dataset/problem.ts';
import { checkTexts } from '#dataset/textCheck.ts';

const SHA = 'a'.repeat(64);

/** A heading, a paragraph that names both actors, one that names neither, and one like it. */
const TEXT = ['On a war', '', 'Aland and the Blands fought.', ' \t', 'They made peace.', 'They  fought again, and both lost.', ''].join(
  '\r\n',
);

/**
 * What is told of an invented dataset that quotes the text above, or another text. The evidence begins on line 17, and what `rest` adds
 * after it.
 */
export function told(evidence: readonly string[], { rest = '', text = TEXT } = {}) {
  const file = `format: network/1
dataset: {title: Invented, license: CC0-1.0, coverage: 1900/2020, focus: 1950/2020, opens: 2001}
families: {f: {label: F, hue: blue}}
types: {t: {label: T, family: f, sign: positive}}
actors: {a: {name: Aland, kind: state}, b: {name: Bland, kind: state, aliases: [Blandish]}}
sources:
  s: {type: book, title: S, issued: 2001, snapshot: {file: text.txt, sha256: ${SHA}}}

relations:
  r:
    type: t
    between: [a, b]
    when: 2001
    dates: stated
    summary: Invented.
    evidence:
${evidence.map((entry) => `      - {source: s, ${entry}}\n`).join('')}${rest}`;
  const { merged, problems } = checkDataset([{ path: 'd.yaml', text: file }]);
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  const inTexts = checkTexts(merged, () => ({ text, sha256: SHA }));
  return { problems: inTexts.problems.map(formatProblem), shares: inTexts.shares };
}
