import { describe, expect, it } from 'vitest';
import { told } from './paragraphText.ts';

const ALL = 'unquoted: {s: {1: A heading., 2: A, 3: B, 4: C}}';

const ofNames = (...evidence: readonly string[]) =>
  told(evidence, { rest: ALL }).problems.filter((problem) => /does not name|These words/.test(problem));

const NEITHER = [
  'd.yaml:17:28: warning: Its paragraph does not name `a` (Aland): choose the actor that it speaks of, add an alias, or write `mentions: {a: words that mean it}`.',
  'd.yaml:17:28: warning: Its paragraph does not name `b` (Bland): choose the actor that it speaks of, add an alias, or write `mentions: {b: words that mean it}`.',
];

describe('both actors of a relation', () => {
  it('are named in the paragraph, be it outside of the quotation', () => {
    expect(ofNames('quote: fought.')).toEqual([]);
  });

  it('or each is told', () => {
    expect(ofNames('quote: made peace')).toEqual(NEITHER);
    expect(ofNames('quote: fought.', 'quote: made peace, stance: disputes')).toEqual(
      NEITHER.map((problem) => problem.replace(':17:', ':18:')),
    );
  });

  it('or `mentions` says by which words', () => {
    expect(ofNames('quote: fought again, mentions: {a: They, b: both}')).toEqual([]);
    expect(ofNames('quote: fought again, mentions: {a: They}')).toEqual([expect.stringContaining('does not name `b`')]);
  });

  it('of the paragraph, letter by letter and whole', () => {
    expect(ofNames('quote: made peace, mentions: {a: Aland, b: The}')).toEqual([
      'd.yaml:17:54: These words do not stand in the paragraph of the quotation: copy those by which it means `a`.',
      'd.yaml:17:64: These words do not stand in the paragraph of the quotation: copy those by which it means `b`.',
    ]);
  });

  it('also where it names them anyway', () => {
    expect(ofNames('quote: fought., mentions: {a: fought}')).toEqual([]);
    expect(ofNames('quote: fought., mentions: {a: lost}')).toEqual([expect.stringContaining('These words do not stand')]);
  });

  it('in any of the paragraphs that it touches', () => {
    expect(ofNames('quote: fought. They made')).toEqual([]);
  });
});
