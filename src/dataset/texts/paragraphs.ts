import { fold, type Passage } from '../quotations.ts';

/** A text in the form in which texts are compared, and its paragraphs as pieces of it: the lines that hold anything, headings included. */
export interface FoldedText {
  readonly text: string;
  readonly paragraphs: readonly Passage[];
}

/** Folds a text paragraph by paragraph; the whole is the same as if it were folded at once. */
export function foldText(text: string): FoldedText {
  const lines = text
    .split(/[\r\n]+/)
    .map(fold)
    .filter((line) => line !== '');
  const paragraphs: Passage[] = [];
  let start = 0;
  for (const line of lines) {
    paragraphs.push({ start, end: start + line.length });
    // One space parts a paragraph from the next.
    start += line.length + 1;
  }
  return { text: lines.join(' '), paragraphs };
}

/** The numbers, counted from 1, of the paragraphs that a passage touches, in order. */
export const paragraphsOf = ({ paragraphs }: FoldedText, passage: Passage): readonly number[] =>
  paragraphs.flatMap(({ start, end }, index) => (start < passage.end && passage.start < end ? [index + 1] : []));

/** The text of the paragraphs that a passage touches. */
export function textAround({ text, paragraphs }: FoldedText, passage: Passage): string {
  const touched = paragraphs.filter(({ start, end }) => start < passage.end && passage.start < end);
  return text.slice(touched[0]?.start ?? 0, touched.at(-1)?.end ?? 0);
}
