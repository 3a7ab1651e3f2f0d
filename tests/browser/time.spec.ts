import { readdirSync, readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { parse } from 'yaml';
import { App, dataset } from './app.ts';
import { expect, test } from './support.ts';

const FOLDER = 'data/russia-iran/relations';

/** The relations as the curator wrote them, straight from the files. */
const FILES: Record<string, { type: string; when: string | number | (string | number)[] }> = Object.assign(
  {},
  ...readdirSync(FOLDER).map((file) => parse(readFileSync(`${FOLDER}/${file}`, 'utf8')).relations),
);

/** The years that a date written without `~`, `?` and `X` holds for sure, both included; `/..` goes on to the end. */
function plainYears(when: string | number): readonly [number, number] | null {
  const text = String(when);
  if (!/^\d{4}[-\d]*(\/(\d{4}[-\d]*|\.\.))?$/.test(text)) return null;
  const [start = '', end = start] = text.split('/');
  return [Number(start.slice(0, 4)), end === '..' ? 9999 : Number(end.slice(0, 4))];
}

/** Which relations a year has, worked out from the text of `when`; those whose dates are not plain are left out. */
function plainlyIn(year: number): Set<string> {
  const ids = Object.entries(FILES).flatMap(([id, { when }]) => {
    const spells = (Array.isArray(when) ? when : [when]).map(plainYears);
    if (spells.includes(null)) return [];
    return spells.some((spell) => spell && spell[0] <= year && year <= spell[1]) ? [id] : [];
  });
  return new Set(ids);
}

const isPlain = (id: string): boolean => {
  const when = FILES[id]?.when ?? '';
  return (Array.isArray(when) ? when : [when]).every((spell) => plainYears(spell) !== null);
};

/** The ids that the links of a group lead to. */
async function idsIn(page: Page, group: RegExp): Promise<string[]> {
  const links = page.getByRole('region', { name: 'Changes' }).getByRole('group', { name: group }).getByRole('link');
  const hrefs = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
  return hrefs.flatMap((href) => new URLSearchParams(href.slice(href.indexOf('?'))).get('relation') ?? []);
}

test('compares two years as the data files say', async ({ page }) => {
  const app = new App(page);
  await app.open('?year=2010&compare=2016');
  const [before, after] = [plainlyIn(2010), plainlyIn(2016)];
  const shown = new Set(Object.entries(dataset().types).flatMap(([id, type]) => (dataset().families[type.family]?.shown ? [id] : [])));
  const expected = (test: (id: string) => boolean) =>
    Object.keys(FILES)
      .filter((id) => isPlain(id) && shown.has(FILES[id]?.type ?? '') && test(id))
      .sort();
  await expect(page.getByRole('region', { name: 'Changes' })).toBeVisible();
  const told = async (group: RegExp) => (await idsIn(page, group)).filter(isPlain).sort();
  expect(await told(/^Began/)).toEqual(expected((id) => !before.has(id) && after.has(id)));
  expect(await told(/^Ended/)).toEqual(expected((id) => before.has(id) && !after.has(id)));
  expect(await told(/^Stayed/)).toEqual(expected((id) => before.has(id) && after.has(id)));
  // And the other way round.
  const began = await idsIn(page, /^Began/);
  await page.goto('/?year=2016&compare=2010');
  await expect.poll(async () => (await idsIn(page, /^Began/)).length).toBe(began.length);
});

test('plays from 2010 to 2016, each year once, and ends there', async ({ page }) => {
  const app = new App(page);
  await app.open('?year=2010&range=2010-2016');
  await page.evaluate(() => {
    const years: string[] = [];
    const slider = document.querySelector('input[type=range]');
    if (!slider) throw new Error('there is no slider');
    new MutationObserver(() => years.push(slider.getAttribute('aria-valuenow') ?? '')).observe(slider, {
      attributeFilter: ['aria-valuenow'],
    });
    Object.assign(window, { yearsSeen: years });
  });
  await page.getByRole('combobox', { name: 'Speed' }).selectOption({ label: '4×' });
  await page.getByRole('button', { name: 'Play' }).click();
  await expect(page.getByRole('button', { name: 'Pause' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Play' })).toBeVisible({ timeout: 15_000 });
  expect(await app.year()).toBe(2016);
  const seen = await page.evaluate(() => (window as unknown as { yearsSeen: string[] }).yearsSeen);
  expect(seen).toEqual(['2011', '2012', '2013', '2014', '2015', '2016']);
  // A reader who steps back finds the year from which it was played, not six steps of it.
  await page.goBack();
  await expect.poll(() => app.year()).toBe(2010);
});

test('time by keyboard alone: play, pause, step changes, window, compare, and back', async ({ page }) => {
  const app = new App(page);
  await app.open('?year=2010');
  const keys = (...all: string[]) => all.reduce((before, key) => before.then(() => page.keyboard.press(key)), Promise.resolve());
  await keys(']');
  await expect.poll(() => app.year()).toBeGreaterThan(2010);
  await keys('[');
  await expect.poll(() => app.year()).toBe(2010);
  await keys('Space');
  await expect(page.getByRole('button', { name: 'Pause' })).toBeVisible();
  await keys('Space');
  await expect(page.getByRole('button', { name: 'Play' })).toBeVisible();
  const options = page.getByRole('button', { name: 'Time options' });
  await options.focus();
  await keys('Enter');
  await page.getByRole('spinbutton', { name: 'Compare with year' }).focus();
  await page.keyboard.type('2016');
  await keys('Enter');
  await expect(page.getByRole('region', { name: 'Changes' })).toBeVisible();
  await keys('Escape');
  expect(new URL(page.url()).searchParams.get('compare')).toBe('2016');
});

test('with reduced motion nothing fades', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const app = new App(page);
  await app.open('?year=2015');
  await app.goTo(2022);
  await app.painted();
  expect(await page.locator('.afterimage').count()).toBe(0);
  expect(new Set((await app.drawnActors()).map(({ opacity }) => opacity))).toEqual(new Set([1]));
});

test('a window holds what any of its years has', async ({ page }) => {
  const app = new App(page);
  const each = new Set<string>();
  await app.open('?year=2010');
  for (const year of [2010, 2011, 2012]) {
    await app.goTo(year);
    for (const id of await app.listedRelations()) each.add(id);
  }
  await app.open('?year=2010&to=2012');
  expect((await app.listedRelations()).sort()).toEqual([...each].sort());
});

test('as known in August 2022, nothing of the article of 2025 counts', async ({ page }) => {
  const app = new App(page);
  await app.open('?year=2022&known=2022-08');
  const { relations } = dataset();
  const listed = await app.listedRelations();
  const orphans = listed.filter((id) => relations[id]?.evidence.every(({ source }) => source === 'explainer-2025'));
  expect(orphans).toEqual([]);
  await app.open('?year=2022');
  expect((await app.listedRelations()).length).toBeGreaterThan(listed.length);
});

test('chosen years stand side by side, and each leads into its year', async ({ page }) => {
  await page.goto('/?years=1979,2015,2022');
  const region = page.getByRole('region', { name: 'Side by side' });
  await expect(region.getByRole('img')).toHaveCount(3);
  await region.getByRole('link', { name: /2015/ }).click();
  await expect(page.getByRole('slider', { name: 'Year' })).toHaveAttribute('aria-valuenow', '2015');
  await expect(region).toBeHidden();
});

test('the history of a pair can be read', async ({ page }) => {
  const app = new App(page);
  await app.open('?year=2022&pair=ir,ru');
  const history = app.evidence.getByRole('region', { name: 'History' });
  await expect(history).toBeVisible();
  await expect(history.getByRole('listitem').first()).toBeVisible();
});

test('on a phone, the slider, play and compare have room for a thumb', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const app = new App(page);
  await app.open('?year=2016');
  const targets = [
    page.getByRole('button', { name: 'Play' }),
    page.getByRole('button', { name: 'Previous change' }),
    page.getByRole('button', { name: 'Next change' }),
    page.getByRole('button', { name: 'Time options' }),
  ];
  for (const target of targets) {
    const box = await target.boundingBox();
    expect(Math.min(box?.width ?? 0, box?.height ?? 0), (await target.getAttribute('aria-label')) ?? '').toBeGreaterThanOrEqual(44);
  }
  expect((await app.slider.boundingBox())?.height).toBeGreaterThanOrEqual(44);
});
