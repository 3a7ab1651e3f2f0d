import { App } from './app.ts';
import { expect, test } from './support.ts';

test('the reader’s focus goes where they go, and comes back', async ({ page }) => {
  const app = new App(page);
  await app.open('?year=2016');
  const link = app.relations.getByRole('link', { name: /^Russia – Turkey: Tacit arrangement/ });
  await link.press('Enter');
  await expect(app.evidence).toBeFocused();
  await app.evidence.getByRole('link', { name: 'Turkey' }).press('Enter');
  await expect(app.evidence.getByRole('heading', { level: 2 })).toHaveText('Turkey');
  await expect(app.evidence).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(link).toBeFocused();
});

test('what opens and closes leaves no reader without a place', async ({ page }) => {
  const app = new App(page);
  await app.open('?year=2016&path=hezbollah,ru');
  // What comes with the page takes no focus.
  const path = page.getByRole('region', { name: /^Path from/ });
  await expect(path).toBeVisible();
  await expect(page.locator('body')).toBeFocused();
  await path.getByRole('button', { name: 'Close path' }).press('Enter');
  await expect(page.getByRole('button', { name: 'Find a path' })).toBeFocused();
  await page.keyboard.press('Enter');
  await page.getByRole('combobox', { name: 'To' }).selectOption({ label: 'Turkey' });
  await page.getByRole('button', { name: 'Show the path' }).press('Enter');
  await expect(path).toBeFocused();

  const canvas = page.getByRole('application');
  await canvas.focus();
  await page.keyboard.press('t');
  const table = page.getByRole('region', { name: 'Table', exact: true });
  await expect(table).toBeFocused();
  await page.keyboard.press('t');
  await expect(page.getByRole('button', { name: 'Table', exact: true })).toBeFocused();

  const signs = page.getByRole('group', { name: 'Sign', exact: true });
  await page.locator('summary', { hasText: 'Sign' }).press('Enter');
  await signs.getByRole('checkbox', { name: /Hostile/ }).press(' ');
  await signs.getByRole('checkbox', { name: /Hostile/ }).press(' ');
  await expect(signs.getByRole('checkbox', { name: /Hostile/ })).toBeFocused();
  await page.keyboard.press(' ');
  await signs.getByRole('button', { name: 'All: Sign' }).press('Enter');
  await expect(page.locator('summary', { hasText: 'Sign' })).toBeFocused();
});

test('Escape closes what is open over the page and leaves the selection', async ({ page }) => {
  const app = new App(page);
  await app.open('?year=2016&relation=ru-il-tacit');
  for (const name of ['Time options', 'Theme', 'Find a path']) {
    await page.getByRole('button', { name }).press('Enter');
    await expect(page.locator(':popover-open')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.locator(':popover-open')).toHaveCount(0);
    await expect(app.evidence).toBeVisible();
  }
  await page.keyboard.press('Escape');
  await expect(app.evidence).toBeHidden();
});

test('the evidence is there before it is asked for, and a page that opens without a selection does not wait for it', async ({ page }) => {
  const app = new App(page);
  await app.open('?year=2016');
  const names = () => page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
  await expect.poll(names).toContainEqual(expect.stringMatching(/later-SelectedEvidence/));
  const order = (await names()).map((name) => /NetworkCanvas-.*js|SelectedEvidence-.*js/.exec(name)?.[0].split('-')[0]).filter(Boolean);
  expect(order).toEqual(['NetworkCanvas', 'SelectedEvidence']);
});

test('a scrub over many years leaves the address right and the browser quiet', async ({ page }) => {
  const app = new App(page);
  await app.open('?year=2016&range=all');
  await app.slider.focus();
  // As fast as the browser takes them, which is faster than it takes changes of the address.
  await Promise.all(Array.from({ length: 240 }, () => page.keyboard.press('ArrowLeft')));
  expect(await app.year()).toBe(1776);
  await expect(page).toHaveURL(/\?year=1776&range=all$/);
  // One step back, or a few where the machine paused for so long that a pause of the reader's could not be told from it.
  for (let back = 0; back < 8 && !/\?year=2016&range=all$/.test(page.url()); back++) await page.goBack();
  await expect(page).toHaveURL(/\?year=2016&range=all$/);
});

test('on paper nothing is cut', async ({ page }) => {
  const app = new App(page);
  await app.open('?year=2016&relation=ru-il-tacit');
  await page.emulateMedia({ media: 'print' });
  const cut = await page.evaluate(
    () =>
      [...document.querySelectorAll('.app-reading, .app-legend, .evidence')].filter((part) => part.scrollHeight > part.clientHeight + 1)
        .length,
  );
  expect(cut).toBe(0);
  await expect(page.getByRole('button', { name: 'Export', exact: true })).toBeHidden();
});

test('the slider answers to the keyboard', async ({ page }) => {
  const app = new App(page);
  await app.open('?year=2000');
  await app.slider.focus();
  for (const [key, year] of [
    ['ArrowRight', 2001],
    ['ArrowLeft', 2000],
    ['PageDown', 1990],
    ['PageUp', 2000],
    ['Home', 1979],
    ['End', 2025],
  ] as const) {
    await page.keyboard.press(key);
    expect(await app.year(), key).toBe(year);
  }
});

const SIZES = [
  { width: 1440, height: 900 },
  { width: 1024, height: 768 },
  { width: 390, height: 844 },
  { width: 360, height: 640 },
];

for (const query of ['', '?year=1828', '?year=2016&relation=ru-il-tacit', '?year=2022&pair=ir,ru']) {
  test(`nothing is wider than the window at ${query || 'the start'}`, async ({ page }) => {
    const app = new App(page);
    await app.open(query);
    for (const size of SIZES) {
      await app.resize(size);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), `at ${size.width} px`).toBeLessThanOrEqual(0);
    }
  });
}

test('a strict policy stands in the page, and nothing inline', async ({ page }) => {
  await page.goto('/');
  const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content');
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toContain('unsafe');
  expect(policy).not.toMatch(/https?:/);
  expect(await page.locator('script:not([src])').count()).toBe(0);
});

test('the page says what it is before any script has run', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL && { baseURL }) });
  const page = await context.newPage();
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Entente');
  await expect(page.getByText('Who stood with whom, when, and on whose word.')).toBeVisible();
  await context.close();
});
