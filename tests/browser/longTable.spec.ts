import type { Locator, Page } from '@playwright/test';
import { syntheticDataset } from '../../tools/syntheticDataset.ts';
import { dataset } from './app.ts';
import { expect, test } from './support.ts';

const MANY = 10_000;
/** Rows of the window on the table, of what is kept ready around it, and the one that the keyboard is at. */
const MOST_ROWS = 60;
const HEAD_ROWS = 2;

const countOf = (page: Page) => page.getByRole('region', { name: 'Table', exact: true }).getByRole('status').first();

/**
 * Opens the page with so many relations in one year that no page should hold them all, and without the drawing, which takes long over them
 * and has no part in this.
 */
async function openMany(page: Page): Promise<Locator> {
  await page.route('**/assets/NetworkCanvas-*.js', (route) => route.abort());
  const json = syntheticDataset(dataset(), MANY, 2016);
  await page.route('**/data/russia-iran.json', (route) => route.fulfill({ json }));
  await page.goto('/?year=2016&table=1');
  const table = page.getByRole('table', { name: /^Relations shown in/ });
  // Waited for, not expected: each time that an expectation finds no element it reads the whole page for its report, which is long here.
  await table.getByRole('rowheader').first().waitFor({ timeout: 60_000 });
  await expect(table).toHaveAttribute('aria-rowcount', String(MANY + HEAD_ROWS));
  return table;
}

/**
 * Scrolls from the beginning to the end: window by window for the first hundreds of rows, then in leaps. Tells which rows were seen and how
 * many were in the page at most.
 */
const scrollThrough = (table: Locator) =>
  table.evaluate(async (element) => {
    const scroller = element.parentElement;
    if (!scroller) throw new Error('nothing scrolls');
    const seen = new Set<number>();
    let most = 0;
    const painted = () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    const look = async (): Promise<void> => {
      await painted();
      const rows = [...element.querySelectorAll('tbody tr')];
      most = Math.max(most, rows.length);
      for (const row of rows) seen.add(Number(row.getAttribute('aria-rowindex')));
    };
    await look();
    for (let step = 0; step < 30; step++) {
      scroller.scrollTop += scroller.clientHeight * 0.8;
      await look();
    }
    const atFirst = [...seen].sort((one, other) => one - other);
    const leap = scroller.scrollHeight / 60;
    while (scroller.scrollTop + scroller.clientHeight < scroller.scrollHeight - 1) {
      scroller.scrollTop += leap;
      await look();
    }
    return { most, atFirst, last: Math.max(...seen) };
  });

test('ten thousand relations scroll past with a few rows in the page, sorted and filtered as one', async ({ page, allowMessages }) => {
  test.setTimeout(180_000);
  allowMessages(/ERR_FAILED|dynamically imported module|Failed to load/);
  const table = await openMany(page);
  const abouts = Array.from({ length: MANY }, (_, index) => `number ${index + 1}`);
  const aboutAt = (row: number) => table.locator('tbody tr').nth(row).locator('[data-column="about"]');

  await test.step('scrolled', async () => {
    const { most, atFirst, last } = await scrollThrough(table);
    expect(atFirst).toEqual(atFirst.map((_, index) => index + 1 + HEAD_ROWS));
    expect(atFirst.length).toBeGreaterThan(200);
    expect(last).toBe(MANY + HEAD_ROWS);
    expect(most).toBeLessThanOrEqual(MOST_ROWS);
    await expect(table.getByRole('cell', { name: `number ${MANY}`, exact: true })).toBeInViewport();
  });

  await test.step('by keyboard', async () => {
    await table.getByRole('link').last().focus();
    await page.keyboard.press('Home');
    await expect(table.locator(`tr[aria-rowindex="${1 + HEAD_ROWS}"] a`)).toBeFocused();
    await expect(table.getByRole('cell', { name: 'number 1', exact: true })).toBeInViewport();
    await page.keyboard.press('End');
    await expect(table.locator(`tr[aria-rowindex="${MANY + HEAD_ROWS}"] a`)).toBeFocused();
    await expect(table.getByRole('cell', { name: `number ${MANY}`, exact: true })).toBeInViewport();
    expect(await table.locator('tbody tr').count()).toBeLessThanOrEqual(MOST_ROWS);
  });

  await test.step('sorted', async () => {
    const sort = table.getByRole('columnheader', { name: 'Concerns' }).getByRole('button');
    await sort.click();
    await sort.click();
    const inOrder = [...abouts].sort((one, other) => other.localeCompare(one, 'en'));
    await table.evaluate((element) => element.parentElement?.scrollTo({ top: 0 }));
    for (const row of [1, 8])
      await table
        .locator(`tr[aria-rowindex="${row + HEAD_ROWS}"] [data-column="about"]`)
        .filter({ hasText: new RegExp(`^${inOrder[row - 1]}$`) })
        .waitFor({ timeout: 60_000 });
  });

  await test.step('filtered', async () => {
    await page.getByRole('searchbox', { name: 'Filter by what it concerns' }).fill('number 999');
    const left = abouts.filter((about) => about.includes('number 999')).sort((one, other) => other.localeCompare(one, 'en'));
    await expect(countOf(page)).toContainText(`${left.length} of 10,000 relations`);
    await expect(table.locator('tbody tr')).toHaveCount(left.length);
    for (const [row, about] of left.entries()) await expect(aboutAt(row)).toHaveText(about);
  });
});
