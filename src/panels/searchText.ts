/** Text as the search reads it: in words, without case, accents and the marks inside of words. */

import { foldedText } from './foldedText.ts';

/** A word may hold hyphens, apostrophes, dots and plus signs: "hard-liners", "Iran’s", "U.S.", "P5+1". */
const WORD = /[\p{L}\p{N}\p{M}]+(?:['’ʼ.+\-‐‑][\p{L}\p{N}\p{M}]+)*/gu;
const INNER = /['’ʼ.+\-‐‑]/;
const POSSESSIVE = /['’ʼ]s$/;

export const wordsOf = (text: string): readonly string[] => text.match(WORD) ?? [];

/** The parts of a word: "al-Assad" has two. */
export const partsOf = (word: string): readonly string[] => foldedText(word.replace(POSSESSIVE, '')).split(INNER).filter(Boolean);

/** A word in one piece, as one types it: "hard-liners" is "hardliners", "Iran’s" is "iran", "U.S." is "us". */
export const termOf = (word: string): string => partsOf(word).join('');

/** All that a word of the dataset is found by: whole, and where it has several parts, by each. */
export function termsOf(word: string): readonly string[] {
  const parts = partsOf(word);
  return parts.length > 1 ? [...new Set([parts.join(''), ...parts])] : parts;
}

/** Words in a row, without an article before them: to hold a name against what was typed. */
export const phraseOf = (text: string): string =>
  wordsOf(text)
    .map(termOf)
    .filter((term, index) => index > 0 || !['the', 'a', 'an'].includes(term))
    .join(' ');

/** A stretch of text, and whether it is what was looked for. */
export interface Piece {
  readonly text: string;
  readonly isMatch: boolean;
}

/** The text in pieces, those words being matches that are found by one of the terms. */
export function markedPieces(text: string, terms: ReadonlySet<string>): readonly Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (const { 0: word, index } of text.matchAll(WORD)) {
    if (!termsOf(word).some((term) => terms.has(term))) continue;
    if (index > from) pieces.push({ text: text.slice(from, index), isMatch: false });
    pieces.push({ text: word, isMatch: true });
    from = index + word.length;
  }
  if (from < text.length) pieces.push({ text: text.slice(from), isMatch: false });
  return pieces;
}

/** How much of a text is shown, in characters. */
const MOST_SHOWN = 130;
/** How much of it stands before the first match. */
const BEFORE_MATCH = 40;

/** The part of a text around its first match, cut between words; a short text stays whole. */
export function excerptAround(text: string, terms: ReadonlySet<string>): readonly Piece[] {
  if (text.length <= MOST_SHOWN) return markedPieces(text, terms);
  const [before] = markedPieces(text, terms);
  const firstMatch = !before || before.isMatch || before.text.length === text.length ? 0 : before.text.length;
  const wanted = Math.min(firstMatch - BEFORE_MATCH, text.length - MOST_SHOWN);
  const from = wanted <= 0 ? 0 : text.indexOf(' ', wanted) + 1;
  const end = text.length - from <= MOST_SHOWN ? text.length : text.lastIndexOf(' ', from + MOST_SHOWN);
  // A word longer than the excerpt has no space to cut at.
  const to = end <= from ? from + MOST_SHOWN : end;
  const part = `${from > 0 ? '… ' : ''}${text.slice(from, to)}${to < text.length ? ' …' : ''}`;
  return markedPieces(part, terms);
}
