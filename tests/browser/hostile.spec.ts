import { readFileSync } from 'node:fs';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import type { Page } from '@playwright/test';
import Papa from 'papaparse';
import { App, dataset, inked } from './app.ts';
import { expect, test } from './support.ts';

const LONG = 'W'.repeat(10_000);
/** What names may hold: everything but control characters and the marks that turn the text after them. */
const NAMES = {
  ru: '<img src=//evil.test/x onerror="window.ran=1">',
  ir: '=HYPERLINK("//evil.test","Iran")',
  us: "@SUM(1+1)*cmd|' /C calc'!A0",
  cn: '\u200fروسیه\u200f & "quoted" \'single\' ]]>',
  tr: LONG,
} as const;
/** Texts may hold control characters too. */
const TEXT = '</desc><script>window.ran=1</script> \u0007 }{\\input{x}\r\nTY  - JOUR\n% @misc{x,';

/** The dataset with such words wherever they may stand. */
function hostile(): ReturnType<typeof dataset> {
  const {
    dataset: about,
    actors,
    types,
    sources,
    relations,
    ...rest
  } = structuredClone(dataset()) as ReturnType<typeof dataset> & Record<string, Record<string, Record<string, unknown>>>;
  for (const [id, name] of Object.entries(NAMES)) Object.assign(actors[id] as object, { name, summary: TEXT });
  for (const source of Object.values(sources)) Object.assign(source, { title: NAMES.ru, description: TEXT });
  for (const relation of Object.values(relations)) Object.assign(relation, { summary: TEXT });
  Object.assign(types['arms-supply'] as object, { label: NAMES.ir });
  Object.assign(about as object, { title: '+cmd <b>Bold</b> \\title{x}' });
  return { dataset: about, actors, types, sources, relations, ...rest } as unknown as ReturnType<typeof dataset>;
}

async function openHostile(page: Page): Promise<App> {
  await page.route('**/data/russia-iran.json', (route) => route.fulfill({ json: hostile() }));
  const app = new App(page);
  await app.open('?year=2022&relation=ir-ru-drones-2022');
  return app;
}
const dialogOf = (page: Page) => page.getByRole('dialog', { name: 'Export' });

async function saved(page: Page, button: string, files = 1): Promise<readonly { readonly name: string; readonly text: string }[]> {
  const coming: Promise<{ name: string; text: string }>[] = [];
  page.on('download', (download) => {
    coming.push(download.path().then((path) => ({ name: download.suggestedFilename(), text: readFileSync(path, 'utf8') })));
  });
  await dialogOf(page).getByRole('button', { name: button }).click();
  await expect.poll(() => coming.length).toBe(files);
  page.removeAllListeners('download');
  return Promise.all(coming);
}

/** Whether a browser reads it as XML; in a page of its own, as ours takes no markup from strings. */
async function isXml(page: Page, text: string): Promise<boolean> {
  const reader = await page.context().newPage();
  const found = await reader.evaluate((markup) => {
    const read = new DOMParser().parseFromString(markup, 'text/xml');
    return read.querySelector('parsererror') === null && read.querySelector('script, img') === null;
  }, text);
  await reader.close();
  return found;
}

const ran = (page: Page): Promise<unknown> => page.evaluate(() => (window as { ran?: unknown }).ran);

test('a dataset full of markup, formulas, marks and endless words runs nowhere and breaks no picture', async ({ page }) => {
  const app = await openHostile(page);
  await expect(app.evidence.getByRole('blockquote').first()).toBeVisible();
  for (const shape of ['Page', 'Slide, 16:9', 'Paper column']) {
    const { png, dialog } = await app.exportPng(['1×'], { shape });
    expect(inked(png)).toBeGreaterThan(10_000);
    await dialog.getByRole('button', { name: 'Close' }).click();
  }
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  const [svg] = await saved(page, 'Download SVG');
  expect(await isXml(page, svg?.text ?? '')).toBe(true);
  expect(svg?.text).toContain('&lt;img src=//evil.test/x');
  expect(await ran(page)).toBeUndefined();
});

test('and comes out of every format whole, for programs to read and not to run', async ({ page }) => {
  await openHostile(page);
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  const dialog = dialogOf(page);
  await dialog.getByRole('radio', { name: 'Data' }).check();
  await dialog.getByRole('radio', { name: /^The whole dataset/ }).check();
  const take = async (format: RegExp, files?: number) => {
    await dialog.getByRole('radio', { name: format }).check();
    return saved(page, 'Download data', files);
  };
  const [bundle] = await take(/^Entente bundle/);
  expect(JSON.parse(bundle?.text ?? '')).toEqual(JSON.parse(JSON.stringify(hostile())));
  for (const { text } of await take(/^Tables/, 3)) {
    const { data, errors } = Papa.parse<string[]>(text.replace('\ufeff', ''), { skipEmptyLines: true });
    expect(errors).toEqual([]);
    expect(data.flat().filter((cell) => /^[=+@\t\r-]/.test(cell) && Number.isNaN(Number(cell)))).toEqual([]);
  }
  for (const format of [/^GEXF/, /^GraphML/]) {
    const [file] = await take(format);
    expect(await isXml(page, file?.text ?? '')).toBe(true);
  }
  const [bib] = await take(/BibTeX/);
  expect(new Cite(bib?.text ?? '', { forceType: '@biblatex/text' }).data).toHaveLength(Object.keys(dataset().sources).length);
  expect(await ran(page)).toBeUndefined();
});
