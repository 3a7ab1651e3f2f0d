import { curveOf } from '#appearance/strandGeometry.ts';
import { App, dataset } from './app.ts';
import { expect, test } from './support.ts';

const YEARS = [1828, 1946, 1979, 1991, 2015, 2022, 2025];

test('what is drawn is what the list says, in every year looked at', async ({ page }) => {
  const app = new App(page);
  await app.open();
  for (const year of YEARS) {
    await app.open(`?year=${year}`);
    const listed = (
      await app.relations
        .getByRole('link')
        .evaluateAll((links) => links.map((link) => new URLSearchParams(link.getAttribute('href') ?? '').get('relation')))
    ).sort();
    const drawn = await app.onCanvas((cy) => cy.edges(':visible').map((edge) => edge.id()));
    const single = drawn.filter((id) => id.startsWith('relation:')).map((id) => id.slice('relation:'.length));
    const bundled = drawn.filter((id) => id.startsWith('bundle:'));
    for (const id of single) expect(listed).toContain(id);
    if (bundled.length === 0) expect(single.sort()).toEqual(listed);
    const strands = await app.onCanvas((cy) => {
      const counts = new Map<string, number>();
      for (const edge of cy.edges(':visible').toArray()) {
        const pair = [edge.data('source'), edge.data('target')].sort().join();
        counts.set(pair, (counts.get(pair) ?? 0) + 1);
      }
      return Math.max(...counts.values());
    });
    expect(strands, `strands between one pair in ${year}`).toBeLessThanOrEqual(6);
  }
});

test('no name lies on another, and nothing shown lies outside of the window', async ({ page }) => {
  const app = new App(page);
  for (const year of YEARS) {
    await app.open(`?year=${year}`);
    const overlaps = await app.onCanvas((cy) => {
      const boxes = cy
        .nodes(':visible')
        .map((node) => ({ id: node.id(), ...node.boundingBox({ includeLabels: true, includeOverlays: false }) }));
      const { x1, y1, x2, y2 } = cy.extent();
      const outside = boxes.filter((box) => box.x1 < x1 || box.x2 > x2 || box.y1 < y1 || box.y2 > y2).map((box) => `${box.id} is outside`);
      const touching = boxes.flatMap((a, index) =>
        boxes
          .slice(index + 1)
          .filter((b) => a.x1 + 2 < b.x2 && b.x1 + 2 < a.x2 && a.y1 + 2 < b.y2 && b.y1 + 2 < a.y2)
          .map((b) => `${a.id} and ${b.id}`),
      );
      return [...outside, ...touching];
    });
    expect(overlaps, `in ${year}`).toEqual([]);
  }
});

test('lines run where the geometry says, and stand still while the years go by', async ({ page }) => {
  const app = new App(page);
  await app.open('?year=2016&pair=ir,ru');
  const linesNow = () =>
    app.onCanvas((cy) =>
      cy.edges(':visible').map((edge) => {
        const [control] = edge.controlPoints() ?? [];
        return {
          id: edge.id(),
          lane: Number(edge.data('lane')),
          from: { ...edge.source().position() },
          to: { ...edge.target().position() },
          control: { x: control?.x, y: control?.y },
        };
      }),
    );
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
  const faded = () => app.onCanvas((cy) => cy.nodes('.faded').length);
  const { x, y } = await app.placeOf('actor:tr');
  await page.mouse.move(x, y);
  await expect.poll(faded).toBeGreaterThan(5);
  expect(await app.onCanvas((cy) => cy.getElementById('actor:ru').hasClass('near'))).toBe(true);
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
  const bundle = await app.onCanvas((cy) =>
    cy
      .edges(':visible')
      .filter((edge) => edge.id().startsWith('bundle:ir~ru') && /× \d/.test(edge.data('label')))
      .first()
      .id(),
  );
  await app.click(bundle);
  await expect(app.evidence.getByRole('heading', { level: 2 })).toHaveText('Iran and Russia');
  await expect(page).toHaveURL(/pair=ir,ru$/);
  const strands = await app.onCanvas((cy) => cy.edges(':visible').filter((edge) => edge.id().startsWith('bundle:ir~ru')).length);
  expect(strands).toBe(0);
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
  const saved = JSON.parse(await (await import('node:fs/promises')).readFile(await download.path(), 'utf8'));
  expect(saved.positions.tr.pinned).toBe(true);
  expect(saved.positions.ru).toEqual(dataset().positions.ru && { ...dataset().positions.ru });
  await page.getByRole('button', { name: 'Undo moves' }).click();
  await expect.poll(async () => Math.round((await app.placeOf('actor:tr')).x)).toBe(Math.round(x));
});

test('the camera zooms, and finds back to the whole', async ({ page }) => {
  const app = new App(page);
  await app.open('?year=2016');
  const zoom = () => app.onCanvas((cy) => cy.zoom());
  const before = await zoom();
  await page.getByRole('button', { name: 'Zoom in' }).click();
  await expect.poll(zoom).toBeCloseTo(before * 1.4, 2);
  await page.getByRole('button', { name: 'Zoom in' }).click();
  await expect.poll(zoom).toBeCloseTo(before * 1.96, 2);
  await page.getByRole('button', { name: /out of sight: show all/ }).click();
  await expect.poll(zoom).toBeCloseTo(before, 2);
});
