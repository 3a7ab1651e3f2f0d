import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import { App, dataset, inked } from './app.ts';
import { expectNoViolations } from './axe.ts';
import { expect, test } from './support.ts';

const NAME = 'entente-russia-iran.html';
const FILE = pathToFileURL(`dist/${NAME}`).href;

const dialogOf = (page: Page) => page.getByRole('dialog', { name: 'Export' });

/** Opens the file from the disk, without a network, and gives what it asks for besides itself. */
async function open(page: Page, query = ''): Promise<{ readonly app: App; readonly asked: readonly string[] }> {
  const asked: string[] = [];
  await page.context().setOffline(true);
  page.context().on('request', (request) => {
    const address = request.url();
    if (!/^(data|blob):/.test(address) && address.split('?')[0] !== FILE) asked.push(address);
  });
  await page.goto(FILE + query);
  const app = new App(page);
  await app.drawn();
  return { app, asked };
}

async function openExport(page: Page, part: 'Data' | 'Citation' | 'Embed'): Promise<void> {
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  await dialogOf(page).getByRole('radio', { name: part }).check();
}

test('one file shows the network, its years and its evidence without a network', async ({ page }) => {
  const { app, asked } = await open(page, '?year=2016');
  await app.goTo(2012);
  await expect(page).toHaveURL(`${FILE}?year=2012`);
  await app.goTo(2016);
  await app.relations.getByRole('link').first().click();
  await expect(app.evidence.getByRole('blockquote').first()).toBeVisible();
  await expect(page).toHaveURL(/\.html\?year=2016&relation=[\w-]+$/);
  await page.goBack();
  await expect(page).toHaveURL(`${FILE}?year=2016`);
  expect(asked).toEqual([]);
});

test('one file has the flags and the fonts that its dataset needs', async ({ page }) => {
  const { app, asked } = await open(page, '?year=2016&actor=tr');
  await expect.poll(async () => (await app.actorsWith('flagged')).length).toBeGreaterThan(10);
  const badge = app.evidence.locator('img').first();
  expect(await badge.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(512);
  // A letter of English, and one that the dataset has in a name.
  const loaded = await page.evaluate(async () => {
    const wanted = ['Inter Variable', 'Source Serif 4 Variable'].flatMap((font) =>
      ['a', 'ğ'].map((letter) => [`16px "${font}"`, letter] as const),
    );
    const faces = await Promise.all(wanted.map(([font, letter]) => document.fonts.load(font, letter)));
    return faces.map((each) => each.map(({ status }) => status));
  });
  expect(loaded).toEqual([['loaded'], ['loaded'], ['loaded'], ['loaded']]);
  expect(asked).toEqual([]);
});

test('pictures, data and citations come out of one file, and no address that leads nowhere', async ({ page }) => {
  const { app, asked } = await open(page, '?year=2016');
  const { name, png } = await app.exportPng();
  expect(name).toBe('russia-iran-2016.png');
  expect(inked(png)).toBeGreaterThan(10_000);
  await dialogOf(page).getByRole('radio', { name: 'Data' }).check();
  await dialogOf(page)
    .getByRole('radio', { name: /^The whole dataset/ })
    .check();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    dialogOf(page).getByRole('button', { name: 'Download data' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('russia-iran.json');
  expect(JSON.parse(readFileSync(await download.path(), 'utf8'))).toEqual(dataset());
  await dialogOf(page).getByRole('radio', { name: 'Citation' }).check();
  await expect(dialogOf(page).getByRole('textbox', { name: 'Citation' })).not.toHaveValue(/file:/);
  await dialogOf(page).getByRole('radio', { name: 'Embed' }).check();
  await expect(dialogOf(page).getByRole('textbox', { name: 'Code' })).toBeVisible();
  await expect(dialogOf(page).getByRole('link')).toHaveCount(0);
  expect(asked).toEqual([]);
});

test('every part of the page that comes later is in one file', async ({ page }) => {
  const { asked } = await open(page, '?year=2016&table=1&focus=ir&years=1979,2016&compare=2022');
  await expect(page.getByRole('grid').or(page.getByRole('table')).first()).toBeVisible();
  await page.keyboard.press('/');
  await page.getByRole('combobox', { name: 'Search' }).fill('hezbolah');
  await expect(page.getByRole('option').first()).toBeVisible();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Help', exact: true }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  expect(asked).toEqual([]);
});

test('the page offers the file, with its size', async ({ page }) => {
  await new App(page).open('?year=2016');
  await openExport(page, 'Embed');
  const link = dialogOf(page).getByRole('link', { name: /^Download the app with its data as one file \([01]\.\d\sMB, works offline\)$/ });
  await expect(link).toHaveAttribute('href', NAME);
  await expectNoViolations(page, 'dialog');
  const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);
  expect(download.suggestedFilename()).toBe(NAME);
  const file = readFileSync(await download.path());
  expect(file.equals(readFileSync(`dist/${NAME}`))).toBe(true);
  expect(file.byteLength).toBeLessThanOrEqual(1_500_000);
});
