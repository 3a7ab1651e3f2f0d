import { words } from '#words/words.ts';

/** The order of names and labels. */
export const compareWords = words.formats.compare;

export const capitalised = (text: string): string => text.charAt(0).toLocaleUpperCase(words.formats.locale) + text.slice(1);
