import type { Locator, Page } from '@playwright/test';
import { whenShort } from '#words/timeWords.ts';
import { App, dataset } from './app.ts';
import { expect, test } from './support.ts';

/** The canvas as a stop of the Tab key, and what it says. */
class Walk {
  readonly page: Page;
  readonly canvas: Locator;
  readonly told: Locator;

  constructor({ page, network }: App) {
    this.page = page;
    this.canvas = network.getByRole('application', { name: /^Network of / });
    this.told = network.locator('[aria-live="polite"]:not([role])');
  }

  async tabThere(): Promise<void> {
    for (let presses = 0; presses < 60; presses++) {
      await this.page.keyboard.press('Tab');
      if (await this.canvas.evaluate((canvas) => canvas === document.activeElement)) return;
    }
    throw new Error('Tab does not lead to the canvas');
  }
}

/** The one actor that has the ring, and the line with the halo. */
const marked = async (app: App) => [
  await app.actorsWith('here'),
  (await app.drawnLines()).filter(({ classes }) => classes.includes('in-hand')).map(({ id }) => id),
];

test('by arrow keys from actor to actor, each relation told with its source, to its evidence and back', async ({ page }) => {
  const app = new App(page);
  const walk = new Walk(app);
  const { relations, types, actors, sources } = dataset();
  await app.open('?year=2016');
  await expect(walk.canvas).toHaveAccessibleName(/^Network of 2016: \d+ actors, \d+ relations$/);
  await expect(walk.canvas).toHaveAccessibleDescription(/^Arrow keys walk /);

  await walk.tabThere();
  await expect(walk.told).toHaveText(/^Russia, state\. \d+ relations with \d+ actors in 2016\.$/);
  expect(await marked(app)).toEqual([['actor:ru'], []]);

  await page.keyboard.press('ArrowLeft');
  await expect(walk.told).toContainText(' Now at ');
  const [[here = ''] = [], [line = '']] = (await marked(app)) as [string[], string[]];
  expect(here).not.toBe('actor:ru');
  const relation = relations[line.slice('relation:'.length)];
  if (!relation) throw new Error(`${line} is no relation of the dataset`);
  const { from, to, between, type, when, evidence } = relation;
  const [one, other] = between ?? [from, to];
  expect(['actor:ru', here].sort()).toEqual([`actor:${one}`, `actor:${other}`].sort());
  const name = (id: string | undefined): string => actors[id ?? '']?.name ?? '';
  const what = `${types[type]?.label}, ${whenShort([when].flat())}`;
  await expect(walk.told).toContainText(`${name(one)} ${between ? '–' : '→'} ${name(other)}: ${what}`);
  await expect(walk.told).toContainText(sources[evidence?.[0]?.source ?? '']?.['citation-label'] ?? 'no source');
  await expect(walk.told).toContainText(`Now at ${name(here.slice('actor:'.length))}, `);

  await page.keyboard.press('Enter');
  await expect(app.evidence).toBeFocused();
  await expect(app.evidence.getByRole('blockquote')).toHaveText((evidence ?? []).map(({ quote }) => quote));
  expect(await marked(app)).toEqual([[], []]);

  await page.keyboard.press('Escape');
  await expect(walk.canvas).toBeFocused();
  await expect.poll(() => marked(app)).toEqual([[here], [line]]);
  await page.keyboard.press('Shift+Enter');
  await expect(app.evidence.getByRole('heading', { level: 2 })).toHaveText(name(here.slice('actor:'.length)));
});

test('N goes through the relations of an actor, and an arrow follows the one in hand', async ({ page }) => {
  const app = new App(page);
  const walk = new Walk(app);
  await app.open('?year=2016&actor=tr');
  await walk.tabThere();
  await expect(walk.told).toHaveText(/^Turkey, state\./);
  const degree = (await app.drawnLines()).filter(({ from, to }) => from === 'tr' || to === 'tr').length;
  const met: (string | undefined)[] = [];
  for (let press = 1; press <= degree + 1; press++) {
    await page.keyboard.press('n');
    const place = ((press - 1) % degree) + 1;
    await expect(walk.told).toContainText(new RegExp(` ${place} of ${degree}\\.$`));
    met.push((await marked(app))[1]?.[0]);
  }
  expect(new Set(met).size).toBe(degree);
  expect(met.at(-1)).toBe(met[0]);
  await page.keyboard.press('Home');
  await expect(walk.told).toHaveText(/^Russia, state\./);
});

test('the year goes on under the walker, and the page’s own keys still work', async ({ page }) => {
  const app = new App(page);
  const walk = new Walk(app);
  await app.open('?year=2016');
  await walk.tabThere();
  await expect(walk.told).toHaveText(/^Russia, state\./);
  await page.keyboard.press(']');
  await expect(app.status).not.toContainText('2016: ');
  await expect(walk.canvas).toBeFocused();
  expect((await marked(app))[0]).toEqual(['actor:ru']);
  await page.goto('/?year=1828');
  await app.drawn();
  await walk.tabThere();
  await expect(walk.told).toHaveText(/ in 1828\.$/);
});

test('the camera goes along, also without motion, and zooms about where the walker is', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const app = new App(page);
  const walk = new Walk(app);
  await app.open('?year=2016');
  await walk.tabThere();
  await expect(walk.told).toHaveText(/^Russia, state\./);
  const before = await app.onCanvas((cy) => ({ zoom: cy.zoom(), at: { ...cy.getElementById('actor:ru').renderedPosition() } }));
  for (let press = 0; press < 4; press++) await page.keyboard.press('+');
  await expect.poll(() => app.onCanvas((cy) => cy.zoom())).toBeCloseTo(before.zoom * 1.4 ** 4, 3);
  const after = await app.onCanvas((cy) => ({ ...cy.getElementById('actor:ru').renderedPosition() }));
  expect(after.x).toBeCloseTo(before.at.x, 1);
  expect(after.y).toBeCloseTo(before.at.y, 1);
  for (const key of ['ArrowRight', 'ArrowDown', 'ArrowLeft', 'ArrowUp', 'ArrowUp']) {
    await page.keyboard.press(key);
    const here = (await app.drawnActors()).find(({ classes }) => classes.includes('here'));
    const window = await app.onCanvas((cy) => ({ width: cy.width(), height: cy.height() }));
    expect(here && here.at.x > 0 && here.at.y > 0 && here.at.x < window.width && here.at.y < window.height, `after ${key}`).toBe(true);
  }
  await page.keyboard.press('f');
  await expect.poll(() => app.onCanvas((cy) => cy.zoom())).toBeCloseTo(before.zoom, 2);
});

test('the ring is for those who see by it: with the keyboard, on the canvas, and nowhere else', async ({ page }) => {
  const app = new App(page);
  const walk = new Walk(app);
  await app.open('?year=2016');
  await app.click('actor:tr');
  expect(await marked(app)).toEqual([[], []]);
  await app.open('?year=2016');
  await walk.tabThere();
  await expect.poll(async () => (await marked(app))[0]).toHaveLength(1);
  expect(await walk.canvas.evaluate((canvas) => getComputedStyle(canvas).outlineStyle)).toBe('solid');
  await page.keyboard.press('Shift+Tab');
  expect(await marked(app)).toEqual([[], []]);
});
