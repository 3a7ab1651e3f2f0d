import type { Page } from '@playwright/test';
import { App, dataset } from './app.ts';
import { expectNoViolations } from './axe.ts';
import { expect, test } from './support.ts';

const field = (page: Page) => page.getByRole('combobox', { name: 'Search' });
const answers = (page: Page) => page.getByRole('listbox', { name: 'Answers' }).getByRole('option');

/** Keeps the search's own file back until told to let it go. */
async function holdBack(page: Page): Promise<() => void> {
  let letGo = (): void => {};
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await page.route(/later-Search/, async (route) => {
    await held;
    await route.continue();
  });
  return letGo;
}

test('from a slash to the evidence, by keyboard alone', async ({ page }) => {
  const app = new App(page);
  await app.open('?year=2016');
  await page.keyboard.press('/');
  await expect(field(page)).toBeFocused();
  await page.keyboard.type('Moscow');
  await expect(answers(page).first()).toHaveText(/^Russia State also Moscow from 1991$/);
  await page.keyboard.press('Enter');
  await expect(app.evidence.getByRole('heading', { level: 2 })).toHaveText('Russia');
  await expect(app.evidence).toBeFocused();
  await expect(page).toHaveURL(/actor=ru/);
  await expect(field(page)).toHaveValue('');
  await expect(answers(page)).toHaveCount(0);
});

test('typed in one go, the name and Enter lose no key, whenever the search itself arrives', async ({ page }) => {
  const app = new App(page);
  const letGo = await holdBack(page);
  await app.open('?year=2016');
  await page.keyboard.press('Control+k');
  await page.keyboard.type('hezbolah');
  await page.keyboard.press('Enter');
  await expect(field(page)).toHaveValue('hezbolah');
  letGo();
  await expect(app.evidence.getByRole('heading', { level: 2 })).toHaveText('Hezbollah');
});

test('what is typed while the search arrives stays, with the caret where it is', async ({ page }) => {
  const app = new App(page);
  const letGo = await holdBack(page);
  await app.open('?year=2016');
  await page.keyboard.press('/');
  await page.keyboard.type('erdgan');
  for (let step = 0; step < 3; step++) await page.keyboard.press('ArrowLeft');
  letGo();
  await expect(answers(page).first()).toBeVisible();
  await page.keyboard.type('o');
  await expect(field(page)).toHaveValue('erdogan');
  await page.keyboard.type('0');
  // In the middle still: nothing has moved the caret.
  await expect(field(page)).toHaveValue('erdo0gan');
});

test('a quotation leads to its relation, in a year that has it', async ({ page }) => {
  const app = new App(page);
  const quote = dataset().relations['ru-ir-arms-1990s']?.evidence[0]?.quote ?? '';
  await app.open('?year=2016');
  await page.keyboard.press('Control+k');
  await page.keyboard.type(quote.split(' ').slice(-3).join(' '));
  await expect(answers(page).first()).toContainText(quote);
  await expect(answers(page).first().locator('q mark')).toHaveCount(3);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(app.evidence.getByRole('blockquote').first()).toHaveText(quote);
  await expect(page).toHaveURL(/relation=ru-ir-arms-1990s/);
  expect(await app.year()).toBeLessThan(2001);
  await expect(page.getByRole('alert')).toContainText('Moved from 2016 to ');
});

test('a type is shown alone', async ({ page }) => {
  const app = new App(page);
  await app.open('?year=2016');
  await page.keyboard.press('/');
  await page.keyboard.type('tacit arrangement');
  await page.keyboard.press('Enter');
  await expect.poll(() => app.relationNames()).not.toEqual([]);
  await expect.poll(async () => (await app.relationNames()).every((name) => name.includes(': Tacit arrangement, '))).toBe(true);
});

test('a slash is a slash where one writes, and Escape goes back to the slider', async ({ page }) => {
  const app = new App(page);
  await app.open('?year=2016&relation=ru-il-tacit');
  await app.slider.focus();
  await page.keyboard.press('/');
  await page.keyboard.type('and/or');
  await expect(field(page)).toHaveValue('and/or');
  // One for the list, if that has come by now, one for the text, and one to go back: no more, since the next is the page's.
  const isReached = () => field(page).evaluate((input) => input === document.activeElement);
  for (let press = 0; press < 3 && (await isReached()); press++) await page.keyboard.press('Escape');
  await expect(app.slider).toBeFocused();
  // The selection is not what was let go of.
  await expect(app.evidence).toBeVisible();
});

test('the list is cut by nothing in any window, and axe finds nothing in it', async ({ page }) => {
  const app = new App(page);
  await app.open('?year=2016&relation=ru-il-tacit');
  for (const [width, height] of [
    [1440, 900],
    [761, 800],
    [390, 844],
    [360, 640],
  ] as const) {
    await app.resize({ width, height });
    await page.keyboard.press('Control+k');
    await page.keyboard.type('russia');
    await expect(answers(page)).toHaveCount(20);
    const list = await page.locator('.search-answers').boundingBox();
    if (!list) throw new Error('the list has no box');
    expect(list.x, `at ${width} px`).toBeGreaterThanOrEqual(0);
    expect(list.x + list.width).toBeLessThanOrEqual(width);
    expect(list.y + list.height).toBeLessThanOrEqual(height);
    // On a phone it is as wide as the window.
    if (width < 760) expect(list.width).toBeGreaterThan(width - 16);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    // Nothing lies over it.
    const isOnTop = await page.evaluate(([x, y]) => document.elementFromPoint(x, y)?.closest('.search-answers') !== null, [
      list.x + list.width / 2,
      list.y + list.height - 12,
    ] as const);
    expect(isOnTop).toBe(true);
    await expectNoViolations(page, '.app-header');
    await page.keyboard.press('Escape');
  }
});
