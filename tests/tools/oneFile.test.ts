import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { withNeededFonts } from '../../tools/neededFonts.ts';
import { ONE_FILE_LIMIT, type OneFileParts, oneFileOf } from '../../tools/oneFile.ts';

/** The page as the build leaves it: `/src/` compiled, and the rest named from where the page is. */
const html = readFileSync('index.html', 'utf8')
  .replace('<link rel="stylesheet" href="/src/app/page.css" />', '<link rel="stylesheet" crossorigin href="./assets/style.css">')
  .replace('src="/src/main.tsx"', 'crossorigin src="./assets/index.js"')
  .replaceAll('="/', '="./');

const parts: OneFileParts = {
  html,
  app: 'console.log("</script> $& $1");',
  unpack: 'const unpack = `$&`;',
  css: 'p { color: red }',
  cytoscapeCss: 'div { position: relative }',
  icon: '<svg xmlns="http://www.w3.org/2000/svg"/>',
  seal: 'abc',
  files: { 'data/small.json': '{"name":"Erdoğan"}', 'flags/ir.svg': '<svg/>' },
};

const sumOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

describe('the app as one file', () => {
  const page = oneFileOf(parts);

  it('holds app, dataset and flags, packed', () => {
    const packed = /id="packed-files">([^<]*)</.exec(page)?.[1] ?? '';
    expect(JSON.parse(gunzipSync(Buffer.from(packed, 'base64')).toString())).toEqual({ ...parts.files, 'app.js': parts.app });
  });

  it('loads nothing', () => {
    const addresses = [...page.matchAll(/(?:href|src)="([^"]*)"/g)].map(([, address]) => address);
    expect(addresses).toEqual([`data:image/svg+xml,${encodeURIComponent(parts.icon)}`]);
    expect(page).not.toContain('read as one file');
  });

  it('allows by their sums the scripts and styles that it has, and no other', () => {
    const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page)?.[1]?.split('; ');
    expect(policy).toEqual([
      "default-src 'none'",
      `script-src ${sumOf(parts.unpack)} ${sumOf(parts.app)}`,
      `style-src ${sumOf(parts.cytoscapeCss)} ${sumOf(parts.css)}`,
      'font-src data:',
      'img-src blob: data:',
      "connect-src 'none'",
      'trusted-types entente-one-file',
      "base-uri 'none'",
      "form-action 'none'",
      "require-trusted-types-for 'script'",
    ]);
    expect(page).toContain(`<script type="module">${parts.unpack}</script>`);
    expect(page).toContain(`<style id="__________cytoscape_stylesheet">${parts.cytoscapeCss}</style>`);
    expect(page).toContain(`<style>${parts.css}</style>`);
    expect(page.indexOf('Content-Security-Policy')).toBeLessThan(page.indexOf('<style'));
  });

  it('is told what its dataset’s sum is', () => expect(page).toContain('<meta name="dataset-sha256" content="abc" />'));

  it('is not made where it is too large', () => {
    const css = `p { color: red } /* ${'x'.repeat(ONE_FILE_LIMIT)} */`;
    expect(() => oneFileOf({ ...parts, css })).toThrow(/^The app as one file has 1,50\d,\d{3} bytes and may have 1,500,000: see /);
  });

  it('is not made where the page loads something that has no place in it', () => {
    const more = html.replace('</head>', '<link rel="manifest" href="./app.webmanifest"></head>');
    expect(() => oneFileOf({ ...parts, html: more })).toThrow('The page as one file still loads href="./app.webmanifest"');
    expect(() => oneFileOf({ ...parts, html: html.replace('rel="icon"', 'rel="mask-icon"') })).toThrow(
      'has its icon 0 times, and not once',
    );
  });

  it('is not made of a style or script that would end too early', () => {
    expect(() => oneFileOf({ ...parts, css: 'p::before { content: "</style>" }' })).toThrow('A style of the page as one file ends itself.');
    expect(() => oneFileOf({ ...parts, unpack: '"</SCRIPT>"' })).toThrow('A script of the page as one file ends itself.');
  });
});

describe('its fonts', () => {
  const face = (name: string, range: string): string =>
    `@font-face{font-family:Inter;src:url(./${name}.woff2)format("woff2");unicode-range:${range}}`;
  const css = `p{color:red}${face('latin', 'U+??,U+131')}${face('latin-ext', 'U+100-2BA,U+1E00-1E9F')}${face('greek', 'U+1F??')}p{margin:0}`;
  const fonts = new Map(['latin', 'latin-ext', 'greek'].map((name) => [`${name}.woff2`, Buffer.from(name)]));
  const inlined = (text: string): readonly string[] =>
    [...withNeededFonts(css, text, fonts).matchAll(/url\(data:font\/woff2;base64,([^)]*)\)/g)].map(([, packed]) =>
      Buffer.from(packed ?? '', 'base64').toString(),
    );

  it.each([
    ['', ['latin']],
    ['Tehran', ['latin']],
    ['Erdoğan', ['latin', 'latin-ext']],
    ['ἀρχή', ['latin', 'greek']],
    ['Ḥizb', ['latin', 'latin-ext']],
  ])('for “%s” are %j', (text, expected) => expect(inlined(text)).toEqual(expected));

  it('leave the rest of the stylesheet as it is', () => {
    const rest = withNeededFonts(css, 'Tehran', fonts);
    expect(rest).toMatch(/^p\{color:red\}@font-face\{[^}]*\}p\{margin:0\}$/);
  });

  it('are all there', () => expect(() => withNeededFonts(css, 'ἀ', new Map())).toThrow('names the font latin.woff2'));
});
