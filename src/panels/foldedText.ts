/** Letters that no decomposition takes apart. */
const BASE_LETTERS: Readonly<Record<string, string>> = { ı: 'i', ø: 'o', ł: 'l', đ: 'd', ß: 'ss', æ: 'ae', œ: 'oe', ʿ: '', ʾ: '', ʻ: '' };

const PLAIN = /^[\0-\x7f]*$/;

/** Text as it is searched: in small letters, without accents and other marks. "Erdoğan" is found by "erdogan", "Søren" by "soren". */
export function foldedText(text: string): string {
  const lower = text.toLowerCase();
  // Most words have nothing to fold.
  if (PLAIN.test(lower)) return lower;
  return lower
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[ıøłđßæœʿʾʻ]/g, (letter) => BASE_LETTERS[letter] ?? letter);
}
