import { readFileSync } from 'node:fs';
import { curveOf } from '#appearance/strandGeometry.ts';
import { App, type DrawnActor, dataset, type Rectangle } from './app.ts';
import { expect, test } from './support.ts';

const YEARS = [1828, 1946, 1979, 1991, 2015, 2022, 2025];

test('what is drawn is what the list says, in every year looked at', async ({ page }) => {
  const app = new App(page);
  const { relations, types } = dataset();
  await app.open('?range=all');
  // To and fro, since what a year shows must not depend on the year before.
  for (const year of [...YEARS, ...YEARS.toReversed(), 1991, 1828, 2022]) {
    await app.goTo(year);
    const listed = await app.listedRelations();
    const drawn = await app.drawnLines();
    const single = drawn.filter(({ id }) => id.startsWith('relation:')).map(({ id }) => id.slice('relation:'.length));
    // A bundle is called `bundle:<actor>~<actor>~<family>`: what it stands for is worked out from the data here.
    const bundled = drawn
      .filter(({ id }) => id.startsWith('bundle:'))
      .flatMap(({ id }) => {
        const [first, second, family] = id.slice('bundle:'.length).split('~');
        return listed.filter((relation) => {
          const { from, to, between, type } = relations[relation] ?? {};
          const ends = between ?? [from, to];
          return ends.includes(first) && ends.includes(second) && types[type ?? '']?.family === family;
        });
      });
    expect([...single, ...bundled].sort(), `in ${year}`).toEqual([...listed].sort());
    for (const pair of new Set(listed.map((relation) => pairOf(relations[relation])))) {
      const strands = drawn.filter(({ id }) =>
        id.startsWith('bundle:') ? id.includes(`:${pair}~`) : pairOf(relations[id.slice('relation:'.length)]) === pair,
      );
      expect(strands.length, `${pair} in ${year}`).toBeLessThanOrEqual(5);
    }
  }
});

function pairOf(
  relation: { from?: string | undefined; to?: string | undefined; between?: readonly string[] | undefined } | undefined,
): string {
  return [...(relation?.between ?? [relation?.from ?? '', relation?.to ?? ''])].sort().join('~');
}

const SIZES = [
  { width: 1440, height: 900 },
  { width: 1024, height: 768 },
  { width: 390, height: 844 },
];

/** Less than this, in pixels, is nothing that anybody sees. */
const HAIR = 1.5;

function outsideOf(window: { readonly width: number; readonly height: number } | null, drawn: readonly DrawnActor[]): readonly string[] {
  const isOutside = ({ left, top, right, bottom }: Rectangle) =>
    left < 0 || top < 0 || right > (window?.width ?? 0) || bottom > (window?.height ?? 0);
  return drawn.filter(({ body, name }) => isOutside(body) || (name && isOutside(name))).map(({ id }) => `${id} is outside`);
}

function touchingNames(drawn: readonly DrawnActor[]): readonly string[] {
  const touch = (one: Rectangle, other: Rectangle | null) =>
    other &&
    one.left + HAIR < other.right &&
    other.left + HAIR < one.right &&
    one.top + HAIR < other.bottom &&
    other.top + HAIR < one.bottom;
  return drawn.flatMap(({ id, name }) => {
    const touched = drawn.filter((other) => name && other.id !== id && (touch(name, other.body) || touch(name, other.name)));
    return touched.map((other) => `the name of ${id} on ${other.id}`);
  });
}

test('no name lies on another, and nothing shown lies outside of the window, in every year looked at', async ({ page }) => {
  const app = new App(page);
  await app.open(`?year=${YEARS[0]}&range=all`);
  for (const year of YEARS) {
    await app.goTo(year);
    for (const size of SIZES) {
      await app.resize(size);
      const drawn = await app.drawnActors();
      const faults = [...outsideOf(await app.page.locator('.network-canvas').boundingBox(), drawn), ...touchingNames(drawn)];
      expect(faults, `in ${year} at ${size.width} px`).toEqual([]);
      const sizes = drawn.flatMap(({ name }) => name?.size ?? []);
      expect(Math.min(...sizes), `smallest name in ${year} at ${size.width} px`).toBeGreaterThan(8.5);
    }
  }
});

test('lines run where the geometry says, and stand still while the years go by', async ({ page }) => {
  const app = new App(page);
  await app.open('?year=2016&pair=ir,ru');
  const linesNow = async () => {
    const places = await app.onCanvas((cy) => Object.fromEntries(cy.nodes().map((node) => [node.id(), { ...node.position() }])));
    const at = (actor: string) => places[`actor:${actor}`] ?? { x: Number.NaN, y: Number.NaN };
    return (await app.drawnLines()).map(({ id, lane, from, to, control }) => ({ id, lane, control, from: at(from), to: at(to) }));
  };
  const in2016 = await linesNow();
  expect(in2016.length).toBeGreaterThan(20);
  for (const { from, to, lane, control } of in2016) {
    const expected = curveOf(from, to, lane).control;
    expect(control.x).toBeCloseTo(expected.x, 3);
    expect(control.y).toBeCloseTo(expected.y, 3);
  }
  await app.goTo(2022);
  const in2022 = new Map((await linesNow()).map((line) => [line.id, line]));
  const stayed = in2016.filter(({ id }) => in2022.has(id));
  expect(stayed.length).toBeGreaterThan(5);
  for (const line of stayed) expect(in2022.get(line.id)).toEqual(line);
});

test('the pointer brings out an actor’s neighbours; a click selects it; Escape and the paper let go', async ({ page }) => {
  const app = new App(page);
  await app.open('?year=2016');
  const faded = async () => (await app.actorsWith('dimmed')).length;
  const { x, y } = await app.placeOf('actor:tr');
  await page.mouse.move(x, y);
  await expect.poll(faded).toBeGreaterThan(5);
  expect(await app.actorsWith('near')).toContain('actor:ru');
  await page.mouse.click(x, y);
  await expect(app.evidence.getByRole('heading', { level: 2 })).toHaveText('Turkey');
  await expect(page).toHaveURL(/actor=tr$/);
  await page.keyboard.press('Escape');
  await expect(app.evidence).toBeHidden();
  await app.click('actor:tr');
  await expect(app.evidence).toBeVisible();
  const box = await page.locator('.network-canvas').boundingBox();
  await page.mouse.click((box?.x ?? 0) + 6, (box?.y ?? 0) + 6);
  await expect(app.evidence).toBeHidden();
});

test('a bundle opens its pair', async ({ page }) => {
  const app = new App(page);
  await app.open('?year=2022');
  const bundle = (await app.drawnLines()).find(({ id, label }) => id.startsWith('bundle:ir~ru') && /× \d/.test(label));
  await app.click(bundle?.id ?? '');
  await expect(app.evidence.getByRole('heading', { level: 2 })).toHaveText('Iran and Russia');
  await expect(page).toHaveURL(/pair=ir,ru$/);
  const drawn = await app.drawnLines();
  expect(drawn.filter(({ id }) => id.startsWith('bundle:ir~ru'))).toEqual([]);
  // With the pointer still where the bundle was.
  const opened = drawn.filter(({ from, to }) => [from, to].sort().join('~') === 'ir~ru');
  expect(opened.length).toBeGreaterThan(10);
  expect(opened.filter(({ classes }) => classes.includes('faded') || classes.includes('dimmed'))).toEqual([]);
  expect((await app.actorsWith('faded')).length).toBeGreaterThan(10);
});

test('an actor can be dragged, put back, and its place saved', async ({ page }) => {
  const app = new App(page);
  await app.open('?year=2016');
  const { x, y } = await app.placeOf('actor:tr');
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x - 30, y + 20, { steps: 4 });
  await page.mouse.up();
  const moved = await app.placeOf('actor:tr');
  expect(Math.round(moved.x - x)).toBe(-30);
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Save positions' }).click()]);
  expect(download.suggestedFilename()).toBe('positions.json');
  const saved = JSON.parse(readFileSync(await download.path(), 'utf8'));
  const shipped = JSON.parse(readFileSync('data/russia-iran/positions.json', 'utf8'));
  expect(saved.positions.tr.pinned).toBe(true);
  expect({ ...saved.positions, tr: null }).toEqual({ ...shipped.positions, tr: null });
  await page.getByRole('button', { name: 'Undo moves' }).click();
  await expect.poll(async () => Math.round((await app.placeOf('actor:tr')).x)).toBe(Math.round(x));
});

test('the camera zooms, twice for two clicks, and finds back to the whole', async ({ page }) => {
  const app = new App(page);
  await app.open('?year=2016');
  const zoom = () => app.onCanvas((cy) => cy.zoom());
  const before = await zoom();
  await page.getByRole('button', { name: 'Zoom in' }).dblclick();
  await expect.poll(zoom).toBeCloseTo(before * 1.96, 2);
  await page.getByRole('button', { name: /out of sight: show all/ }).click();
  await expect.poll(zoom).toBeCloseTo(before, 2);
});

test('on a phone, what is selected is seen above the sheet', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const app = new App(page);
  for (const query of ['?year=2016&relation=ru-il-tacit', '?year=2022&pair=ir,ru', '?year=2022&actor=us']) {
    await app.open(query);
    const sheet = await app.evidence.boundingBox();
    const ends = query.includes('actor') ? ['actor:us'] : query.includes('pair') ? ['actor:ru', 'actor:ir'] : ['actor:ru', 'actor:il'];
    for (const end of ends) expect((await app.placeOf(end)).y, `${end} in ${query}`).toBeLessThan(sheet?.y ?? 0);
  }
  await page.keyboard.press('Escape');
  const height = await app.onCanvas((cy) => cy.height());
  await expect.poll(async () => (await app.drawnActors()).filter(({ at }) => at.y > height)).toEqual([]);
});

test('measures no name before all its letters are there', async ({ page }) => {
  await page.addInitScript(() => {
    const { prototype } = OffscreenCanvasRenderingContext2D;
    const measure = prototype.measureText;
    prototype.measureText = function (text) {
      if (!document.fonts.check(this.font, text)) document.body.dataset.measuredWithout = text;
      return measure.call(this, text);
    };
  });
  const app = new App(page);
  await app.open('?year=2016');
  await expect(page.locator('body')).not.toHaveAttribute('data-measured-without');
});
