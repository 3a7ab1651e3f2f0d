import type { Words } from '#words/words.ts';

const OPEN = '⟦';
const CLOSE = '⟧';
const ACCENTED: Readonly<Record<string, string>> = { a: 'á', e: 'é', i: 'í', o: 'ó', u: 'ú', A: 'Á', E: 'É', I: 'Í', O: 'Ó', U: 'Ú' };

const markText = (text: string): string =>
  text === '' ? '' : OPEN + text.replace(/[aeiou]/gi, (letter) => ACCENTED[letter] ?? letter) + CLOSE;

function mark(value: unknown): unknown {
  if (typeof value === 'string') return markText(value);
  if (Array.isArray(value)) return value.map(mark);
  if (typeof value === 'function') return (...parts: unknown[]) => mark(value(...parts));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, mark(each)]));
}

/** Another language, made of English: every string, and every function's answer, with accents and in brackets. */
export function markedWords(words: Words): Words {
  const { locale } = words.formats;
  const marked = mark(words) as Words;
  return { ...marked, formats: { ...marked.formats, locale } };
}

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
