import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { policyOf } from './pagePolicy.ts';

/** What goes into the one file, each as it was built. */
export interface OneFileParts {
  /** The page, with the addresses of what it loads. */
  readonly html: string;
  readonly app: string;
  /** Starts the app: src/unpack.ts, without its types. */
  readonly unpack: string;
  /** With its fonts in it. */
  readonly css: string;
  /** public/cytoscape.css. */
  readonly cytoscapeCss: string;
  /** public/icon.svg. */
  readonly icon: string;
  /** The SHA-256 of the dataset. */
  readonly seal: string;
  /** The dataset and the flags, by their paths in the site. */
  readonly files: Readonly<Record<string, string>>;
}

/** In bytes: small enough to be sent by mail. */
export const ONE_FILE_LIMIT = 1_500_000;

/**
 * The app with its dataset as one page that opens from a disk and asks nobody for anything. Its scripts and styles are allowed by their sums.
 * The app, the dataset and the flags stand in it packed: a third of their size, of which base64 takes a third again.
 * @throws Error where the page has changed so that one of its parts finds no place, or where it is too large.
 */
export function oneFileOf(parts: OneFileParts): string {
  const { app, unpack, css, cytoscapeCss } = parts;
  const policy = policyOf({
    'script-src': `${sumOf(unpack)} ${sumOf(app)}`,
    'style-src': `${sumOf(cytoscapeCss)} ${sumOf(css)}`,
    'font-src': 'data:',
    'img-src': 'blob: data:',
    'connect-src': "'none'",
    'trusted-types': 'entente-one-file',
  });
  const packed = gzipSync(JSON.stringify({ ...parts.files, 'app.js': app }), { level: 9 }).toString('base64');
  const page = EDITS.reduce((rest, edit) => edited(rest, edit, parts), parts.html)
    .replace('<head>', () => `<head>\n    ${metaOf('http-equiv', 'Content-Security-Policy', policy)}`)
    .replace('</body>', () => `  <script type="application/gzip" id="packed-files">${packed}</script>\n    ${scriptOf(unpack)}\n  </body>`);
  const left = /(?:href|src)="(?!data:)[^"]*"/.exec(page.slice(0, page.indexOf(packed)))?.[0];
  if (left) throw new Error(`The page as one file still loads ${left}: see tools/oneFile.ts.`);
  return withinLimit(page);
}

interface Edit {
  readonly what: string;
  readonly pattern: RegExp;
  readonly replacement: (parts: OneFileParts) => string;
}

const EDITS: readonly Edit[] = [
  {
    what: 'icon',
    pattern: /<link rel="icon" href="[^"]*"/,
    replacement: ({ icon }) => `<link rel="icon" href="data:image/svg+xml,${encodeURIComponent(icon)}"`,
  },
  {
    what: 'dataset that is fetched ahead',
    pattern: /<link rel="preload" [^>]*as="fetch"[^>]*>/,
    replacement: ({ seal }) => metaOf('name', 'dataset-sha256', seal),
  },
  {
    what: 'stylesheet that Cytoscape looks for',
    pattern: /<link rel="stylesheet" [^>]*id="__________cytoscape_stylesheet"[^>]*>/,
    replacement: ({ cytoscapeCss }) => `<style id="__________cytoscape_stylesheet">${notEnding('style', cytoscapeCss)}</style>`,
  },
  {
    what: 'stylesheet',
    pattern: /<link rel="stylesheet" crossorigin [^>]*>/,
    replacement: ({ css }) => `<style>${notEnding('style', css)}</style>`,
  },
  { what: 'script', pattern: /\s*<script type="module" [^>]*><\/script>/, replacement: () => '' },
  {
    // Without JavaScript nobody unpacks the dataset.
    what: 'sentence with the address of the dataset',
    pattern: / The facts behind it can be read as one file: <a [^>]*>[^<]*<\/a>\./,
    replacement: () => '',
  },
];

function edited(html: string, { what, pattern, replacement }: Edit, parts: OneFileParts): string {
  const places = html.match(new RegExp(pattern.source, 'g'))?.length ?? 0;
  if (places !== 1) throw new Error(`The page has its ${what} ${places} times, and not once: see tools/oneFile.ts.`);
  // By a function, which takes a dollar sign for what it is.
  return html.replace(pattern, () => replacement(parts));
}

const metaOf = (key: 'name' | 'http-equiv', name: string, content: string): string => `<meta ${key}="${name}" content="${content}" />`;

const scriptOf = (text: string): string => `<script type="module">${notEnding('script', text)}</script>`;

const sumOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

function notEnding(element: 'script' | 'style', text: string): string {
  if (new RegExp(`</${element}|<!--`, 'i').test(text)) throw new Error(`A ${element} of the page as one file ends itself.`);
  return text;
}

function withinLimit(page: string): string {
  const bytes = Buffer.byteLength(page);
  if (bytes <= ONE_FILE_LIMIT) return page;
  const number = new Intl.NumberFormat('en');
  throw new Error(
    `The app as one file has ${number.format(bytes)} bytes and may have ${number.format(ONE_FILE_LIMIT)}: see docs/decisions/018-one-file.md.`,
  );
}
