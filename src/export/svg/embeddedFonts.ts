/** The page's fonts, to be put into a file that has to stand on its own. */
import { rangesOf } from './unicodeRange.ts';

/**
 * A stylesheet with those of the page's fonts that the letters need, each font in it as data; a program that reads none of it takes the next
 * font of the family's list. What cannot be fetched is left out.
 */
export async function embeddedFonts(letters: string): Promise<string> {
  const codes = Array.from(letters, (letter) => letter.codePointAt(0) ?? 0);
  const needed = fontFaces().filter(({ ranges }) => codes.some((code) => ranges.some(([first, last]) => code >= first && code <= last)));
  const rules = await Promise.all(
    needed.map(async ({ family, weight, url }) => {
      const data = url.startsWith('data:') ? url : await dataOf(url).catch(() => null);
      return data === null ? '' : `@font-face{font-family:${family};font-weight:${weight};src:url(${data}) format("woff2")}`;
    }),
  );
  return rules.join('');
}

interface FontFace {
  /** As CSS writes it, quotation marks included. */
  readonly family: string;
  readonly weight: string;
  readonly url: string;
  /** First and last of the letters that it has, as code points. */
  readonly ranges: ReturnType<typeof rangesOf>;
}

/** The fonts that the page's stylesheets name. */
function fontFaces(): readonly FontFace[] {
  const rules = [...document.styleSheets].flatMap((sheet) => rulesOf(sheet).map((rule) => ({ rule, base: sheet.href ?? location.href })));
  return rules.flatMap(({ rule, base }) => {
    if (!(rule instanceof CSSFontFaceRule)) return [];
    const part = (name: string): string => rule.style.getPropertyValue(name);
    const address = /url\((?:"([^"]*)"|'([^']*)'|([^)]*))\)/.exec(part('src'));
    const url = address?.[1] ?? address?.[2] ?? address?.[3];
    if (url === undefined) return [];
    return [
      {
        family: part('font-family'),
        weight: part('font-weight') || '400',
        url: new URL(url, base).href,
        ranges: rangesOf(part('unicode-range') || 'U+0-10FFFF'),
      },
    ];
  });
}

/** None of a stylesheet that is not ours, as extensions of a browser put into pages: it may not be read. */
function rulesOf(sheet: CSSStyleSheet): readonly CSSRule[] {
  try {
    return [...sheet.cssRules];
  } catch {
    return [];
  }
}

async function dataOf(url: string): Promise<string> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url} answers ${response.status}.`);
  const blob = await response.blob();
  return new Promise((done, failed) => {
    const reader = new FileReader();
    reader.onload = () => done(String(reader.result));
    reader.onerror = () => failed(reader.error);
    reader.readAsDataURL(blob);
  });
}
