import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import Papa from 'papaparse';
import { App, dataset } from './app.ts';
import { expectNoViolations } from './axe.ts';
import { expect, test } from './support.ts';

const HEAD_ROWS = 2;

const tableOf = (page: Page) => page.getByRole('table', { name: /^Relations shown in/ });

test('the table is the canvas in words: the same relations, selection and evidence', async ({ page }) => {
  const app = new App(page);
  await app.open('?year=2016');
  const listed = await app.listedRelations();
  await page.getByRole('button', { name: 'Table', exact: true }).click();
  const table = tableOf(page);
  await expect(table).toHaveAttribute('aria-rowcount', String(listed.length + HEAD_ROWS));
  await page.getByRole('searchbox', { name: 'Filter by who, from or to' }).fill('erdogan');
  await expect(table.getByRole('rowheader', { name: /^Tayyip Erdoğan/ }).first()).toBeVisible();
  await page.getByRole('button', { name: 'Clear filters' }).click();
  await page.getByRole('combobox', { name: 'Filter by type' }).selectOption('Tacit arrangement');

  const link = table.getByRole('link', { name: /^Russia – Turkey: Tacit arrangement/ });
  await link.focus();
  await page.keyboard.press('Enter');
  await expect(app.evidence).toBeFocused();
  await expect(app.evidence.getByRole('heading', { level: 2 })).toHaveText('Tacit arrangement');
  await expect(link).toHaveAttribute('aria-current', 'true');
  await page.keyboard.press('Escape');
  await expect(link).toBeFocused();
  await table.getByRole('link', { name: /^Russia – Israel: Tacit arrangement/ }).click();
  await expect(page).toHaveURL(/relation=ru-il-tacit/);

  await page.getByRole('region', { name: 'Table', exact: true }).getByRole('button', { name: 'Close' }).click();
  await expect(table).toBeHidden();
  await expect(page.getByRole('button', { name: 'Table', exact: true })).toBeFocused();
});

test('what is shown is taken away as CSV and as text, in its order', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/?year=2016&table=1');
  const table = tableOf(page);
  await page.getByRole('combobox', { name: 'Filter by type' }).selectOption('Tacit arrangement');
  await table.getByRole('columnheader', { name: 'To' }).getByRole('button').click();
  const hrefs = await table.getByRole('link').evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  const ids = hrefs.map((href) => new URLSearchParams(href).get('relation'));
  expect(ids.length).toBeGreaterThan(1);

  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Download CSV' }).click()]);
  expect(download.suggestedFilename()).toBe('russia-iran-2016.csv');
  const bytes = readFileSync(await download.path());
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  const { data, errors } = Papa.parse<Record<string, string>>(bytes.subarray(3).toString(), { header: true, skipEmptyLines: true });
  expect(errors).toEqual([]);
  expect(data.map(({ id }) => id)).toEqual(ids);
  const { relations } = dataset();
  expect(data.map(({ first_quotation }) => first_quotation)).toEqual(ids.map((id) => relations[id ?? '']?.evidence[0]?.quote));

  await page.getByRole('button', { name: 'Copy as text' }).click();
  await expect(page.getByText(`Copied ${ids.length} relations as text.`)).toBeVisible();
  const pasted = Papa.parse<string[]>(await page.evaluate(() => navigator.clipboard.readText()), { delimiter: '\t' }).data;
  expect(pasted.map((line) => line.slice(3, 4))).toEqual([['Type'], ...ids.map(() => ['Tacit arrangement'])]);
  expect(pasted.slice(1).map(([from]) => from)).toEqual(await table.getByRole('rowheader').allTextContents());
});

test('axe finds nothing in the table, in both themes', async ({ page }) => {
  for (const width of [1440, 390]) {
    await page.setViewportSize({ width, height: 900 });
    await page.goto('/?year=2016&relation=ru-il-tacit&table=1');
    await expect(tableOf(page).getByRole('rowheader').first()).toBeVisible();
    await expectNoViolations(page, '.relation-table', '.canvas-head');
  }
});

test('on a phone the table scrolls sideways and the page does not, by keyboard too', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await page.goto('/?year=2016&table=1');
  const table = tableOf(page);
  await table.getByRole('link').first().focus();
  const from = table.getByRole('rowheader').first();
  const quotes = table.locator('tbody tr').first().locator('[data-column="quotations"]');
  await expect(quotes).not.toBeInViewport();
  for (let press = 0; press < 30; press++) await page.keyboard.press('ArrowRight');
  await expect(quotes).toBeInViewport({ ratio: 1 });
  await expect(from).toBeInViewport();
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
});
