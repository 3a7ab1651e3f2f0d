/** Finding quotations in the texts they are from, and measuring how much of a text is quoted. */

/** The longest quotation, in words. */
export const MAX_QUOTE_WORDS = 30;
/** The longest `before` or `after`, in words: enough to tell two places apart. */
export const MAX_CONTEXT_WORDS = 10;
/** The largest part of one text that all its quotations together may hold, `before` and `after` included. */
export const MAX_QUOTED_SHARE = 1 / 3;

/** A W3C TextQuoteSelector: exact, prefix, suffix. */
export interface Quotation {
  readonly quote: string;
  readonly before?: string | undefined;
  readonly after?: string | undefined;
}

/** The form in which texts are compared: NFC, one space for each run of white space, straight quotation marks and apostrophes. */
export const fold = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\u2018\u2019\u201A\u201B\u2032\u00B4\u0060]/g, "'")
    .replace(/[\u201C\u201D\u201E\u201F\u2033]/g, '"')
    .replace(/\s+/g, ' ')
    .trim();

/** A piece of a folded text: from `start` up to, not including, `end`. */
export interface Passage {
  readonly start: number;
  readonly end: number;
}

/** How many words a text has. Dashes and slashes part words, and are none themselves; "1979–1989" and "well-known" are one each. */
export const countWords = (text: string): number => wordsOf(fold(text)).length;

/** The places of a folded text at which the quotation stands, between its `before` and `after` where it has them. */
export function findQuotation(foldedText: string, { quote, before, after }: Quotation): Passage[] {
  const exact = fold(quote);
  return occurrences(foldedText, exact).filter(
    ({ start, end }) =>
      (before === undefined || foldedText.slice(0, start).trimEnd().endsWith(fold(before))) &&
      (after === undefined || foldedText.slice(end).trimStart().startsWith(fold(after))),
  );
}

/** A quotation's passage, from the first word of its `before` to the last of its `after`. */
export function withContext(foldedText: string, { start, end }: Passage, { before = '', after = '' }: Quotation): Passage {
  const gap = foldedText.slice(end).length - foldedText.slice(end).trimStart().length;
  return {
    start: before === '' ? start : foldedText.slice(0, start).trimEnd().length - fold(before).length,
    end: after === '' ? end : end + gap + fold(after).length,
  };
}

/** How many words of a folded text lie in any of the passages; words in several count once. */
export const countQuotedWords = (foldedText: string, passages: readonly Passage[]): number =>
  wordsOf(foldedText).filter((word) => passages.some(({ start, end }) => word.start < end && start < word.end)).length;

/** What stands between white space, slashes, and dashes that are not between two digits. */
const CHUNK = /(?:[^\s/\u2012-\u2015]|(?<=\p{N})[\u2012-\u2015](?=\p{N}))+/gu;

function wordsOf(foldedText: string): Passage[] {
  const chunks = [...foldedText.matchAll(CHUNK)].filter(([chunk]) => /[\p{L}\p{N}]/u.test(chunk));
  return chunks.map((chunk) => ({ start: chunk.index, end: chunk.index + chunk[0].length }));
}

function occurrences(text: string, exact: string): Passage[] {
  const found: Passage[] = [];
  if (exact === '') return found;
  for (let start = text.indexOf(exact); start >= 0; start = text.indexOf(exact, start + 1)) {
    const passage = { start, end: start + exact.length };
    if (!cutsWord(text, passage.start) && !cutsWord(text, passage.end)) found.push(passage);
  }
  return found;
}

/** Whether the place lies inside a word: a quotation holds whole words. */
const cutsWord = (text: string, place: number): boolean => /^[\p{L}\p{N}]{2}$/u.test(text.slice(Math.max(place - 1, 0), place + 1));
