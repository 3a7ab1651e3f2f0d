import { rangesOf } from '#export/svg/unicodeRange.ts';

/**
 * The stylesheet with those of its fonts in it that have a letter of the text, or the letters of English; the others are left out of it. Each
 * font of ours comes in one file for each alphabet: what is quoted or typed in another one is shown in a font of the system.
 */
export function withNeededFonts(css: string, text: string, fonts: ReadonlyMap<string, Uint8Array>): string {
  const letters = new Set(Array.from(`a${text}`, (letter) => letter.codePointAt(0) ?? 0));
  return css.replace(/@font-face\{[^}]*\}/g, (rule) => {
    const ranges = rangesOf(/unicode-range:([^;}]*)/.exec(rule)?.[1] ?? 'U+0-10FFFF');
    const isNeeded = [...letters].some((letter) => ranges.some(([first, last]) => first <= letter && letter <= last));
    return isNeeded ? rule.replace(/url\(([^)]*)\)/, (_, address) => `url(${dataUrl(address, fonts)})`) : '';
  });
}

function dataUrl(address: string, fonts: ReadonlyMap<string, Uint8Array>): string {
  const name = address.replace(/^.*\//, '');
  const font = fonts.get(name);
  if (!font) throw new Error(`The stylesheet names the font ${name}, which the build has not.`);
  return `data:font/woff2;base64,${Buffer.from(font).toString('base64')}`;
}
