import type { LaterWords } from '#words/laterWords.ts';
import type { Words } from '#words/words.ts';

const OPEN = '⟦';
const CLOSE = '⟧';
const ACCENTED: Readonly<Record<string, string>> = { a: 'á', e: 'é', i: 'í', o: 'ó', u: 'ú', A: 'Á', E: 'É', I: 'Í', O: 'Ó', U: 'Ú' };

/** Characters that stand for what a function is given, while it makes its sentence; no text has them. */
const FIRST_STAND_IN = 0xe000;
const STAND_IN = /[\ue000-\uf8ff]/g;
const BETWEEN_STAND_INS = /[^\ue000-\uf8ff]+/g;

const accented = (text: string): string => text.replace(/[aeiou]/gi, (letter) => ACCENTED[letter] ?? letter);

/** Numbers and punctuation are left alone. What was given stands outside of the brackets, as what it is: words of ours or not. */
function markText(text: string, given: readonly string[] = []): string {
  return text
    .replace(BETWEEN_STAND_INS, (own) => (/\p{L}/u.test(own) ? OPEN + accented(own) + CLOSE : own))
    .replace(STAND_IN, (standIn) => given[standIn.charCodeAt(0) - FIRST_STAND_IN] ?? '');
}

type Sentence = (...parts: readonly unknown[]) => unknown;

/** The function with its own words marked, and not what it is given. */
function markSentence(sentence: Sentence): Sentence {
  return (...parts) => {
    const given: string[] = [];
    const standIn = (text: string): string => String.fromCharCode(FIRST_STAND_IN - 1 + given.push(text));
    return withStrings(sentence(...parts.map((part) => withStrings(part, standIn))), (text) => markText(text, given));
  };
}

/** The same with every string in it changed. */
function withStrings(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value);
  if (typeof value === 'function') return markSentence(value as Sentence);
  if (Array.isArray(value)) return value.map((each) => withStrings(each, change));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, withStrings(each, change)]));
}

/** Another language, made of English: every string, and what every function adds to what it is given, with accents and in brackets. */
export function markedWords({ formats, ...words }: Words): Words {
  const { date, list } = formats;
  const marked = withStrings(words, markText) as Omit<Words, 'formats'>;
  return {
    ...marked,
    formats: { ...formats, date: (...parts) => markText(date(...parts)), list: markSentence(list as Sentence) as typeof list },
  };
}

export const markedLaterWords = (words: LaterWords): LaterWords => withStrings(words, markText) as LaterWords;

/** What of a text is in no brackets. */
export function outsideOfMarks(text: string): string {
  let depth = 0;
  let outside = '';
  for (const letter of text) {
    if (letter === OPEN) depth += 1;
    else if (letter === CLOSE) depth -= 1;
    else if (depth === 0) outside += letter;
  }
  return outside;
}
