import type { Page } from '@playwright/test';
import { readNetwork } from '#dataset/compiled.ts';
import { syntheticDataset } from '../../tools/syntheticDataset.ts';
import { dataset } from './app.ts';
import { expect, test } from './support.ts';

const MANY = 10_000;

/** Opens the page with a dataset that its build has not checked, and without the drawing, which has no part in this. */
async function openForeign(page: Page, json: unknown): Promise<readonly string[]> {
  const workers: string[] = [];
  page.on('worker', (worker) => workers.push(worker.url()));
  await page.route('**/assets/NetworkCanvas-*.js', (route) => route.abort());
  await page.route('**/data/russia-iran.json', (route) => route.fulfill({ json }));
  await page.goto('/?year=2016&table=1');
  return workers;
}

const large = () => syntheticDataset(dataset(), MANY, 2016);

test('a large dataset from elsewhere is checked beside the page', async ({ page, allowMessages }) => {
  allowMessages(/ERR_FAILED|Failed to load resource|NetworkCanvas/);
  const workers = await openForeign(page, large());
  const table = page.getByRole('table', { name: /^Relations shown in/ });
  await table.getByRole('rowheader').first().waitFor({ timeout: 60_000 });
  await expect(table).toHaveAttribute('aria-rowcount', String(MANY + 2));
  expect(workers).toEqual([expect.stringContaining('checkWorker')]);
  // It has done its work.
  expect(page.workers()).toEqual([]);
});

test('what is wrong with a large dataset is said in the same words as by the check itself', async ({ page, allowMessages }) => {
  allowMessages(/ERR_FAILED|Failed to load resource/);
  const whole = large();
  const [last = ''] = Object.keys(whole.relations).slice(-1);
  const broken = { ...whole, relations: { ...whole.relations, [last]: { ...whole.relations[last], type: 'no-such-type' } } };
  const said = readNetwork('russia-iran', broken);
  if (said.ok) throw new Error('It should be broken.');
  const workers = await openForeign(page, broken);
  for (const sentence of said.error) await expect(page.getByText(sentence)).toBeVisible({ timeout: 60_000 });
  expect(workers).toHaveLength(1);
});

test('where the program that checks cannot be fetched, the page checks by itself', async ({ page, allowMessages }) => {
  allowMessages(/ERR_FAILED|Failed to load resource|NetworkCanvas/);
  await page.route('**/assets/later-checkWorker-*.js', (route) => route.abort());
  await openForeign(page, large());
  await page
    .getByRole('table', { name: /^Relations shown in/ })
    .getByRole('rowheader')
    .first()
    .waitFor({ timeout: 60_000 });
});

test('a small one is not worth a worker', async ({ page, allowMessages }) => {
  allowMessages(/ERR_FAILED|Failed to load resource|NetworkCanvas/);
  const workers = await openForeign(page, syntheticDataset(dataset(), 300, 2016));
  await page
    .getByRole('table', { name: /^Relations shown in/ })
    .getByRole('rowheader')
    .first()
    .waitFor({ timeout: 60_000 });
  expect(workers).toEqual([]);
});
