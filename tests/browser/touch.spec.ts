import type { CDPSession } from '@playwright/test';
import { App } from './app.ts';
import { expect, test } from './support.ts';

test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } });

type Point = { readonly x: number; readonly y: number };

/** Fingers on the screen, as the browser gets them. */
class Fingers {
  readonly #session: CDPSession;

  constructor(session: CDPSession) {
    this.#session = session;
  }

  /** Puts one finger down at each place, moves each by its way in small steps, and lifts them. */
  async drag(places: readonly Point[], ways: readonly Point[], steps = 12): Promise<void> {
    const at = (share: number) =>
      places.map(({ x, y }, id) => ({ x: x + (ways[id]?.x ?? 0) * share, y: y + (ways[id]?.y ?? 0) * share, id }));
    await this.#send('touchStart', at(0));
    for (let step = 1; step <= steps; step++) await this.#send('touchMove', at(step / steps));
    await this.#send('touchEnd', []);
  }

  tap(place: Point): Promise<void> {
    return this.drag([place], [], 0);
  }

  async #send(type: 'touchStart' | 'touchMove' | 'touchEnd', touchPoints: readonly (Point & { readonly id: number })[]): Promise<void> {
    await this.#session.send('Input.dispatchTouchEvent', { type, touchPoints: [...touchPoints] });
  }
}

async function opened(app: App, query: string): Promise<Fingers> {
  await app.open(query);
  await app.page.waitForLoadState('networkidle');
  return new Fingers(await app.page.context().newCDPSession(app.page));
}

const scrolled = (app: App): Promise<number> => app.page.evaluate(() => scrollY);
const camera = (app: App) => app.onCanvas((cy) => ({ zoom: cy.zoom(), x: cy.pan().x, y: cy.pan().y }));
const places = (app: App) => app.onCanvas((cy) => cy.nodes().map((node) => ({ ...node.position() })));
const hint = (app: App) => app.page.getByText('Use two fingers to move the map');

/** The middle of the canvas. */
async function middleOf(app: App): Promise<Point> {
  const box = await app.page.locator('.network-canvas').boundingBox();
  if (!box) throw new Error('the canvas has no box');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** A place of the canvas at which nothing is drawn. */
async function paper(app: App): Promise<Point> {
  const box = await app.page.locator('.network-canvas').boundingBox();
  return { x: (box?.x ?? 0) + 12, y: (box?.y ?? 0) + 40 };
}

test('one finger scrolls the page, from the paper and from an actor, and moves nothing on the canvas', async ({ page }) => {
  const app = new App(page);
  const fingers = await opened(app, '?year=2016');
  const before = { camera: await camera(app), places: await places(app) };
  await fingers.drag([await middleOf(app)], [{ x: 0, y: -200 }]);
  await expect.poll(() => scrolled(app)).toBeGreaterThan(100);
  await page.evaluate(() => scrollTo(0, 0));
  await fingers.drag([await app.placeOf('actor:ru')], [{ x: 10, y: -200 }]);
  await expect.poll(() => scrolled(app)).toBeGreaterThan(100);
  expect({ camera: await camera(app), places: await places(app) }).toEqual(before);
  await expect(app.evidence).toBeHidden();
  await expect(hint(app)).toBeHidden();
});

test('after a scroll that began on an actor, a tap on the paper taps the paper', async ({ page }) => {
  const app = new App(page);
  const fingers = await opened(app, '?year=2016');
  await fingers.drag([await app.placeOf('actor:ru')], [{ x: 0, y: -60 }]);
  await expect.poll(() => scrolled(app)).toBeGreaterThan(20);
  await page.evaluate(() => scrollTo(0, 0));
  await fingers.tap(await paper(app));
  await app.painted();
  await expect(app.evidence).toBeHidden();
});

test('two fingers zoom and move the network, close together too, and the page stays', async ({ page }) => {
  const app = new App(page);
  const fingers = await opened(app, '?year=2016');
  const start = await camera(app);
  const { x, y } = await middleOf(app);
  await fingers.drag(
    [
      { x: x - 40, y },
      { x: x + 40, y },
    ],
    [
      { x: -60, y: 0 },
      { x: 60, y: 0 },
    ],
  );
  const zoomed = await camera(app);
  expect(zoomed.zoom / start.zoom).toBeCloseTo(100 / 40, 1);
  await fingers.drag(
    [
      { x: x - 30, y },
      { x: x + 30, y },
    ],
    [
      { x: 20, y: -90 },
      { x: 20, y: -90 },
    ],
  );
  const moved = await camera(app);
  expect(moved.zoom).toBeCloseTo(zoomed.zoom, 2);
  expect(moved.x - zoomed.x).toBeCloseTo(20, 0);
  expect(moved.y - zoomed.y).toBeCloseTo(-90, 0);
  expect(await scrolled(app)).toBe(0);
  expect(await page.evaluate(() => visualViewport?.scale)).toBe(1);
  await expect(page.getByRole('button', { name: /out of sight: show all/ })).toBeVisible();
});

test('a tap on a line opens its evidence, once, and leaves no pointer behind', async ({ page }) => {
  const app = new App(page);
  const fingers = await opened(app, '?year=2016');
  await fingers.tap(await app.placeOf('relation:ru-tr-tacit'));
  await expect(app.evidence.getByRole('heading', { level: 2 })).toHaveText('Tacit arrangement');
  await expect(page).toHaveURL(/relation=ru-tr-tacit$/);
  expect(await app.actorsWith('dimmed')).toEqual([]);
  expect((await app.drawnLines()).filter(({ classes }) => classes.includes('dimmed'))).toEqual([]);
});

test('one finger that cannot move the page is told of two', async ({ page }) => {
  const app = new App(page);
  const fingers = await opened(app, '?year=2016');
  const middle = await middleOf(app);
  const before = await camera(app);
  await fingers.drag([middle], [{ x: 120, y: 10 }]);
  await expect(hint(app)).toBeVisible();
  await expect(hint(app)).toBeHidden();
  // The page is at its top already.
  await fingers.drag([middle], [{ x: 0, y: 120 }]);
  await expect(hint(app)).toBeVisible();
  expect(await camera(app)).toEqual(before);
});

test.describe('with a wheel, where the page scrolls', () => {
  test.use({ hasTouch: false, isMobile: false });

  test('the wheel scrolls it, and a pinch on a trackpad zooms the network', async ({ page }) => {
    const app = new App(page);
    await opened(app, '?year=2016');
    const before = await camera(app);
    const { x, y } = await middleOf(app);
    await page.mouse.move(x, y);
    await page.mouse.wheel(0, 200);
    await expect.poll(() => scrolled(app)).toBeGreaterThan(50);
    expect(await camera(app)).toEqual(before);
    await page.evaluate(() => scrollTo(0, 0));
    // As long as the page is on its way the canvas takes no wheel.
    await expect
      .poll(async () => {
        await page.locator('.network-canvas canvas').first().dispatchEvent('wheel', { deltaY: -20, ctrlKey: true, clientX: x, clientY: y });
        return (await camera(app)).zoom;
      })
      .toBeGreaterThan(before.zoom);
    expect(await scrolled(app)).toBe(0);
  });
});

test.describe('on a wide screen, where no page scrolls', () => {
  test.use({ viewport: { width: 1180, height: 820 } });

  test('one finger moves the network, and an actor stays where it is in it', async ({ page }) => {
    const app = new App(page);
    const fingers = await opened(app, '?year=2016');
    const before = { camera: await camera(app), places: await places(app) };
    await fingers.drag([await app.placeOf('actor:ru')], [{ x: 100, y: 50 }]);
    const after = await camera(app);
    expect(after.zoom).toBe(before.camera.zoom);
    expect(after.x).toBeGreaterThan(before.camera.x + 80);
    expect(await places(app)).toEqual(before.places);
    await expect(hint(app)).toBeHidden();
  });
});
