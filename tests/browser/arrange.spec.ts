import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { cutDataset } from '#dataset/cutDataset.ts';
import { App, dataset } from './app.ts';
import { expect, test } from './support.ts';

type Dataset = ReturnType<typeof dataset>;

/** Opens the page with a dataset of which nobody has placed the actors. */
async function openUnplaced(page: Page, whole: Dataset): Promise<App> {
  await page.route('**/data/russia-iran.json', (route) => route.fulfill({ json: { ...whole, positions: {} } }));
  const app = new App(page);
  await app.open('?year=2016');
  return app;
}

/** Few enough to be arranged in seconds. */
function smallDataset(): Dataset {
  const whole = dataset();
  const own = new Set(['ru', 'ir', 'tr', 'sy', 'us']);
  const isOwn = ({ from, to, between = [] }: Dataset['relations'][string]): boolean =>
    [from, to, ...between].every((id) => id === undefined || own.has(id));
  const relations = Object.entries(whole.relations).filter(([, relation]) => isOwn(relation));
  const cut = cutDataset(whole, { relations: new Set(relations.map(([id]) => id)), actors: new Set() });
  return { ...cut, stories: {} };
}

const arrange = (page: Page) => page.getByRole('button', { name: 'Arrange', exact: true });
const progress = (page: Page) => page.getByRole('progressbar', { name: 'Arranging the network' });

/** How many different places the actors shown have. */
const placesOf = async (app: App): Promise<number> => new Set((await app.drawnActors()).map(({ at }) => `${at.x} ${at.y}`)).size;

test('what is arranged already starts and fetches nothing for it', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await new App(page).open('?year=2016');
  await expect(arrange(page)).toHaveCount(0);
  expect(page.workers()).toEqual([]);
  expect(asked.filter((url) => /layoutWorker|ArrangeActors/.test(url))).toEqual([]);
});

test('arranging leaves the page at work, and Cancel ends it with nothing changed', async ({ page }) => {
  const app = await openUnplaced(page, dataset());
  await expect(page.getByText('106 actors have no place yet.')).toBeVisible();
  await arrange(page).click();
  await expect(progress(page)).toBeVisible();
  await expect.poll(() => page.workers().length).toBe(1);
  await expect.poll(async () => Number(await progress(page).getAttribute('value'))).toBeGreaterThan(0.02);
  // The longest that the page keeps a reader waiting, in milliseconds, while the work goes on beside it.
  const longest = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let [last, worst, left] = [performance.now(), 0, 60];
        const tick = (now: number): void => {
          worst = Math.max(worst, now - last);
          last = now;
          left -= 1;
          if (left > 0) requestAnimationFrame(tick);
          else resolve(worst);
        };
        requestAnimationFrame(tick);
      }),
  );
  expect(longest).toBeLessThan(1000);
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(progress(page)).toHaveCount(0);
  await expect.poll(() => page.workers().length).toBe(0);
  expect(await placesOf(app)).toBe(1);
  await expect(page.getByRole('button', { name: 'Undo moves' })).toHaveCount(0);
  await expect(arrange(page)).toBeFocused();
});

test('a network without places is arranged, put back, and arranged again as far as one likes', async ({ page }) => {
  const app = await openUnplaced(page, smallDataset());
  const shown = (await app.drawnActors()).length;
  expect(await placesOf(app)).toBe(1);
  await arrange(page).click();
  await expect(page.getByText('Arranged.')).toBeVisible({ timeout: 90_000 });
  expect(await placesOf(app)).toBe(shown);
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Save positions' }).click()]);
  const saved = readFileSync(await download.path(), 'utf8');
  expect(Object.keys(JSON.parse(saved).positions)).toHaveLength(Object.keys(smallDataset().actors).length);
  // Nobody has put them there by hand, so that the next arrangement is free to move them.
  expect(saved).not.toContain('pinned');
  await page.getByRole('button', { name: 'Undo moves' }).click();
  await expect.poll(() => placesOf(app)).toBe(1);
  await arrange(page).click();
  await page.getByRole('button', { name: 'Take this one' }).click();
  await expect.poll(() => placesOf(app)).toBe(shown);
  await expect.poll(() => page.workers().length).toBe(0);
});

test('where the program cannot be fetched, the reader is told of another way', async ({ page, allowMessages }) => {
  allowMessages(/Failed to load resource|ERR_FAILED/);
  await page.route('**/assets/later-layoutWorker-*.js', (route) => route.abort());
  const app = await openUnplaced(page, smallDataset());
  await arrange(page).click();
  await expect(page.getByRole('alert').filter({ hasText: 'Arranging' })).toContainText('npm run data:layout');
  expect(await placesOf(app)).toBe(1);
  await expect(arrange(page)).toBeVisible();
});
