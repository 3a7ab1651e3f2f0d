import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import Papa from 'papaparse';
import { App, dataset } from './app.ts';
import { expectNoViolations } from './axe.ts';
import { expect, test } from './support.ts';

const dialogOf = (page: Page) => page.getByRole('dialog', { name: 'Export' });

async function open(page: Page, query: string, part: 'Data' | 'Citation'): Promise<App> {
  const app = new App(page);
  await app.open(query);
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  await dialogOf(page).getByRole('radio', { name: part }).check();
  return app;
}

/** Chooses a format, and gives the text of each file that comes down, by its name. */
async function save(page: Page, format: RegExp, files = 1): Promise<Readonly<Record<string, string>>> {
  await dialogOf(page).getByRole('radio', { name: format }).check();
  const coming: Promise<readonly [string, string]>[] = [];
  page.on('download', (download) => {
    coming.push(download.path().then((path) => [download.suggestedFilename(), readFileSync(path, 'utf8')] as const));
  });
  await dialogOf(page).getByRole('button', { name: 'Download data' }).click();
  await expect(dialogOf(page).getByRole('status')).toContainText('Saved ');
  await expect.poll(() => coming.length).toBe(files);
  page.removeAllListeners('download');
  return Object.fromEntries(await Promise.all(coming));
}

test('the data of a view comes down as what the page shows', async ({ page }) => {
  const app = await open(page, '?year=2016&no-sign=negative', 'Data');
  const listed = await app.listedRelations();
  const tables = await save(page, /^Tables \(CSV\)/, 3);
  expect(Object.keys(tables).sort()).toEqual(['edges', 'evidence', 'nodes'].map((part) => `russia-iran-2016.${part}.csv`));
  const read = (part: string) =>
    Papa.parse<Record<string, string>>((tables[`russia-iran-2016.${part}.csv`] ?? '').replace('\ufeff', ''), {
      header: true,
      skipEmptyLines: true,
    });
  expect(
    read('edges')
      .data.map(({ Id }) => Id)
      .sort(),
  ).toEqual([...listed].sort());
  const ends = new Set(read('edges').data.flatMap(({ Source, Target }) => [Source, Target]));
  expect(new Set(read('nodes').data.map(({ Id }) => Id))).toEqual(ends);
  const { relations } = dataset();
  expect(read('evidence').data).toHaveLength(listed.reduce((sum, id) => sum + (relations[id]?.evidence.length ?? 0), 0));
});

test('the whole dataset comes down as it was published', async ({ page }) => {
  await open(page, '?year=2016', 'Data');
  await dialogOf(page)
    .getByRole('radio', { name: /^The whole dataset/ })
    .check();
  const files = await save(page, /^Entente bundle/);
  expect(Object.keys(files)).toEqual(['russia-iran.json']);
  expect(JSON.parse(files['russia-iran.json'] ?? '')).toEqual(dataset());
});

test('without the dataset nothing is saved, and the dialog says what to do', async ({ page, allowMessages }) => {
  allowMessages(/ERR_FAILED/);
  await open(page, '?year=2016', 'Data');
  await page.route('**/data/russia-iran.json', (route) => route.abort());
  await dialogOf(page).getByRole('button', { name: 'Download data' }).click();
  await expect(dialogOf(page).getByRole('alert')).toContainText('could not be fetched. Check the connection, then try again.');
  await page.unroute('**/data/russia-iran.json');
  await save(page, /^GEXF/);
});

test('a view and its relation are cited, and copied where the browser lets it', async ({ page, context }) => {
  await open(page, '?year=2016&relation=ru-il-tacit', 'Citation');
  const text = dialogOf(page).getByRole('textbox', { name: 'Citation' });
  await expect(text).toHaveValue(
    /^“Russia, Iran and the powers around them”, 2016: \d+ relations among \d+ actors.*Entente, version [\d-]+ of the data, CC-BY-4\.0\.$/,
  );
  await dialogOf(page).getByRole('radio', { name: 'The relation that is selected' }).check();
  await expect(text).toHaveValue(/^Russia – Israel: Tacit arrangement, .*After: /);
  await dialogOf(page).getByRole('button', { name: 'Copy citation' }).click();
  await expect(dialogOf(page).getByRole('status')).toContainText('does not let the page copy');
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await dialogOf(page).getByRole('button', { name: 'Copy citation' }).click();
  await expect(dialogOf(page).getByRole('status')).toHaveText('Citation copied.');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await text.inputValue());
});

test('a view is cited as BibTeX, and saved under its name', async ({ page }) => {
  await open(page, '?year=2016&relation=ru-il-tacit', 'Citation');
  const dialog = dialogOf(page);
  await dialog.getByRole('radio', { name: 'BibTeX' }).check();
  const text = dialog.getByRole('textbox', { name: 'Citation' });
  await expect(text).toHaveValue(/^@misc\{russia-iran-2016,\n {2}title = \{\{Russia, Iran and the powers around them, 2016: \d+ relations/);
  await expect(text).toHaveValue(/urldate = \{\d{4}-\d\d-\d\d\}/);
  const coming = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Download citation' }).click();
  const file = await coming;
  expect(file.suggestedFilename()).toBe('russia-iran-2016.bib');
  expect(readFileSync(await file.path(), 'utf8')).toBe(await text.inputValue());
  await expect(dialog.getByRole('status')).toHaveText('Saved russia-iran-2016.bib.');
  await dialog.getByRole('radio', { name: 'The relation that is selected' }).check();
  await dialog.getByRole('radio', { name: 'CSL-JSON' }).check();
  await expect(text).toHaveValue(/"id": "russia-iran-ru-il-tacit"/);
});

test('axe finds nothing in the parts of the export, and a phone holds them', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await open(page, '?year=2016&relation=ru-il-tacit', 'Data');
  /** By how many pixels the dialog is too wide for the window, or what is in it for the dialog. */
  const tooWide = () =>
    page.evaluate(() => {
      const dialog = document.querySelector('dialog[open]');
      if (!dialog) return Number.NaN;
      return Math.max(dialog.scrollWidth - dialog.clientWidth, dialog.getBoundingClientRect().right - document.documentElement.clientWidth);
    });
  expect(await tooWide()).toBeLessThanOrEqual(0);
  await expectNoViolations(page, 'dialog');
  await dialogOf(page).getByRole('radio', { name: 'Citation' }).check();
  expect(await tooWide()).toBeLessThanOrEqual(0);
  await expectNoViolations(page, 'dialog');
  await dialogOf(page).getByRole('radio', { name: 'BibTeX' }).check();
  await dialogOf(page).getByRole('button', { name: 'Download citation' }).waitFor();
  expect(await tooWide()).toBeLessThanOrEqual(0);
  await expectNoViolations(page, 'dialog');
  for (const part of ['Picture', 'Film', 'Embed']) {
    await dialogOf(page).getByRole('radio', { name: part, exact: true }).check();
    expect(await tooWide()).toBeLessThanOrEqual(0);
    await expectNoViolations(page, 'dialog');
  }
});
