/** The figure's type, and how text is broken into lines. */
import type { Role } from '#appearance/palette.ts';

const SERIF = '"Source Serif 4 Variable", "Source Serif 4", Georgia, "Times New Roman", serif';
export const SANS = '"Inter Variable", Inter, system-ui, "Segoe UI", Helvetica, Arial, sans-serif';

/** Sizes in units of the figure. */
export interface TextStyle {
  readonly size: number;
  readonly lineHeight: number;
  readonly weight: number;
  readonly family: string;
  /** A CSS font, as a canvas wants it. */
  readonly font: string;
  readonly ink: Role;
}

const style = (weight: number, size: number, lineHeight: number, family: string, ink: Role): TextStyle => ({
  size,
  lineHeight,
  weight,
  family,
  font: `${weight} ${size}px ${family}`,
  ink,
});

/** Serif for what is read, sans for what is looked up. */
export const TEXT_STYLES = {
  subtitle: style(400, 21, 29, SERIF, 'ink'),
  caption: style(400, 18, 25, SERIF, 'muted'),
  heading: style(600, 12, 20, SANS, 'muted'),
  label: style(400, 13.5, 20, SANS, 'ink'),
  sign: style(700, 15, 20, SANS, 'ink'),
  number: style(500, 12.5, 22, SANS, 'muted'),
  source: style(400, 15, 21, SERIF, 'ink'),
  credit: style(400, 12, 18, SANS, 'muted'),
  wordmark: style(600, 17, 15, SERIF, 'ink'),
} as const satisfies Record<string, TextStyle>;

export const titleStyle = (size: number): TextStyle => style(600, size, Math.round(size * 1.2), SERIF, 'ink');

/** The years behind the network, as large as its width allows; two years are written smaller than one, so that they have room. */
export function yearStyle(years: string, width: number): TextStyle {
  const size = Math.round(years.length > 4 ? Math.min(120, width * 0.107) : Math.min(200, width * 0.178));
  return style(300, size, Math.round(size * 0.82), SERIF, 'year');
}

/** Every font that a figure may write in. */
export const fontsOf = (): readonly string[] =>
  [...Object.values(TEXT_STYLES), titleStyle(36), yearStyle('', 1000)].map(({ font }) => font);

/** Width of a text in a font, in units of the figure. */
export type Measure = (text: string, font: string) => number;

/** How much of the type's size lies above the base line, roughly the same in both families. */
const ASCENT = 0.78;

/** Where the base line of a text is whose line begins at `top`. */
export const baseLine = ({ size, lineHeight }: TextStyle, top: number): number => top + (lineHeight - size) / 2 + size * ASCENT;

/** Where a line may be broken that shows nothing: put into addresses, which have no spaces. */
const BREAK = '\u200b';

/** An address that may be broken after its separators. */
export const breakable = (address: string): string => address.replaceAll(/[/?&,=-]+/g, (found) => found + BREAK);

/**
 * Breaks a text into lines no wider than `width`. A word that is wider alone is cut, with an ellipsis. White space of any kind counts
 * as one space; an empty text has no lines.
 */
export function wrapText(text: string, width: number, measure: (text: string) => number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const { glue, word } of wordsOf(text)) {
    const longer = line === '' ? word : line + glue + word;
    if (measure(longer) <= width) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    line = cut(word, width, measure);
  }
  return line === '' ? lines : [...lines, line];
}

/** The words, each with what stands between it and the one before. */
function* wordsOf(text: string): Iterable<{ readonly glue: string; readonly word: string }> {
  for (const spaced of text.split(/\s+/u)) {
    let glue = ' ';
    for (const word of spaced.split(BREAK)) {
      if (word !== '') yield { glue, word };
      glue = '';
    }
  }
}

/** As much of the word as fits with an ellipsis; the whole of it where that fits. */
function cut(word: string, width: number, measure: (text: string) => number): string {
  if (measure(word) <= width) return word;
  // By code points, so that no surrogate pair is torn apart.
  const letters = Array.from(word);
  let [fits, tooLong] = [0, letters.length];
  while (tooLong - fits > 1) {
    const middle = Math.floor((fits + tooLong) / 2);
    if (measure(`${letters.slice(0, middle).join('')}…`) <= width) fits = middle;
    else tooLong = middle;
  }
  return `${letters.slice(0, fits).join('')}…`;
}
