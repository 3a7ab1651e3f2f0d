import type { Page } from '@playwright/test';
import { App, dataset } from './app.ts';
import { expectNoViolations } from './axe.ts';
import { expect, test } from './support.ts';

const LIGHT = 'rgb(250, 249, 246)';
const DARK = 'rgb(22, 24, 28)';
/** Of names on the canvas. */
const DARK_INK = '#f0eee9';
const paperOf = (page: Page) => page.evaluate(() => getComputedStyle(document.body).backgroundColor);

test.describe('the theme', () => {
  test('is chosen by key, kept, and drawn on the canvas too', async ({ page }) => {
    const app = new App(page);
    await app.open('?year=2016&actor=ir');
    expect(await paperOf(page)).toBe(LIGHT);
    const button = page.getByRole('button', { name: 'Theme' });
    await button.press('Enter');
    await expect(page.getByRole('radio', { name: 'As the system has it' })).toBeFocused();
    await page.keyboard.press('ArrowUp');
    await expect(page.getByRole('radio', { name: 'Dark' })).toBeChecked();
    await expect.poll(() => paperOf(page)).toBe(DARK);
    await page.keyboard.press('Escape');
    await expect(page.locator('.theme-choice').getByRole('radio')).toHaveCount(0);
    await expect(button).toBeFocused();
    // What lies further away keeps until the next Escape.
    await expect(app.evidence).toBeVisible();
    await page.reload();
    await app.drawn();
    expect(await paperOf(page)).toBe(DARK);
    expect((await app.drawnActors())[0]?.name?.colour).toBe(DARK_INK);
  });

  test('follows the system while it is the system’s', async ({ page }) => {
    const app = new App(page);
    await app.open('?year=2016');
    await page.emulateMedia({ colorScheme: 'dark' });
    await expect.poll(() => paperOf(page)).toBe(DARK);
    await expect.poll(async () => (await app.drawnActors())[0]?.name?.colour).toBe(DARK_INK);
    await page.getByRole('button', { name: 'Theme' }).click();
    await page.getByRole('radio', { name: 'Light' }).check();
    await expect.poll(() => paperOf(page)).toBe(LIGHT);
    await page.getByRole('radio', { name: 'As the system has it' }).check();
    await expect.poll(() => paperOf(page)).toBe(DARK);
    await page.emulateMedia({ colorScheme: 'light' });
    await expect.poll(() => paperOf(page)).toBe(LIGHT);
  });
});

test.describe('help', () => {
  test('opens with a question mark, closes with Escape, and gives the focus back', async ({ page }) => {
    const app = new App(page);
    await app.open('?year=2016&actor=ir');
    await app.slider.focus();
    await page.keyboard.press('?');
    const sheet = page.getByRole('dialog', { name: 'Help' });
    await expect(sheet.getByText('play and pause')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(sheet).toBeHidden();
    await expect(app.slider).toBeFocused();
    await expect(app.evidence).toBeVisible();
    const button = page.getByRole('button', { name: 'Help', exact: true });
    await button.click();
    await expect(sheet).toBeVisible();
    await sheet.getByRole('button', { name: 'Close' }).click();
    await expect(button).toBeFocused();
  });

  test('leads to the sources, and leaves the address as it is', async ({ page }) => {
    const app = new App(page);
    await app.open('?year=2016');
    await page.getByRole('button', { name: 'Help', exact: true }).click();
    await page.getByRole('dialog', { name: 'Help' }).getByRole('link', { name: 'About this dataset' }).click();
    await expect(page.getByText('About this dataset and its sources', { exact: true })).toBeFocused();
    await expect(page.getByText(/read out of/)).toBeVisible();
    await expect(page).toHaveURL(/\?year=2016$/);
  });
});

test.describe('the link to a view', () => {
  test('is copied where the browser lets it, and brings the view back', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const app = new App(page);
    await app.open('?year=2016&relation=ru-il-tacit&hide=arms-supply');
    await page.keyboard.press('Escape');
    await app.slider.press('ArrowRight');
    await page.getByRole('button', { name: 'Copy link' }).click();
    await expect(page.getByRole('alert').filter({ hasText: 'Link copied' })).toBeVisible();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    const names = await app.relationNames();
    await page.goto('about:blank');
    await page.goto(link);
    await app.drawn();
    expect(await app.year()).toBe(2017);
    expect(await app.relationNames()).toEqual(names);
  });

  test('is shown, chosen, where the browser refuses', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'clipboard', {
        value: { writeText: () => Promise.reject(new DOMException('refused', 'NotAllowedError')) },
      });
    });
    const app = new App(page);
    await app.open('?year=2016&actor=ir');
    const button = page.getByRole('button', { name: 'Copy link' });
    await button.click();
    const field = page.getByRole('dialog', { name: 'Copy link' }).getByRole('textbox', { name: 'Address of this view' });
    await expect(field).toHaveValue(page.url());
    await expect(field).toBeFocused();
    expect(await page.evaluate(() => String(getSelection()))).toBe(page.url());
    await page.keyboard.press('Escape');
    await expect(field).toBeHidden();
    await expect(button).toBeFocused();
    await expect(app.evidence).toBeVisible();
  });
});

test.describe('the hints', () => {
  const hints = (page: Page) => page.getByRole('note');

  test('are for a first visit, go when one does what they say, and stay away', async ({ page }) => {
    const app = new App(page);
    await app.open();
    await expect(hints(page)).toHaveCount(3);
    await app.slider.press('ArrowLeft');
    await expect(hints(page).filter({ hasText: 'Drag the year' })).toHaveCount(0);
    await hints(page).filter({ hasText: 'Hide or single out' }).getByRole('button', { name: 'Got it' }).press('Enter');
    await expect(page.getByRole('region', { name: 'Legend' })).toBeFocused();
    await expect(hints(page)).toHaveCount(1);
    await app.open();
    await expect(hints(page)).toHaveText(/^Click a line/);
    await app.relations.getByRole('link').first().click();
    await expect(hints(page)).toHaveCount(0);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await app.open();
    await page.waitForLoadState('networkidle');
    await expect(hints(page)).toHaveCount(0);
    expect(asked.filter((address) => address.includes('HintNote'))).toEqual([]);
  });

  test('leave whoever follows a link alone, and come to whoever asks', async ({ page }) => {
    const app = new App(page);
    await app.open('?year=2016');
    await page.waitForLoadState('networkidle');
    await expect(hints(page)).toHaveCount(0);
    await page.getByRole('button', { name: 'Help', exact: true }).click();
    await page.getByRole('button', { name: 'Show the hints again' }).click();
    await expect(hints(page)).toHaveCount(3);
    await page.emulateMedia({ media: 'print' });
    for (const hint of await hints(page).all()) await expect(hint).toBeHidden();
  });

  test('cover nothing that they speak of, in any window', async ({ page }) => {
    const app = new App(page);
    await app.open();
    for (const [width, height] of [
      [1440, 900],
      [1024, 768],
      [390, 844],
    ] as const) {
      await app.resize({ width, height });
      await expect(hints(page)).toHaveCount(3);
      const boxes = await hints(page).evaluateAll((all) => all.map((each) => each.getBoundingClientRect().toJSON()));
      const spoken = page.locator('.timeline, .transport, .time-choices, .legend > h2, .canvas-controls, .app-header, .year-summary');
      const parts = await spoken.evaluateAll((all) =>
        all.map((each) => ({ name: each.className, box: each.getBoundingClientRect().toJSON() })),
      );
      const meet = (one: DOMRect, other: DOMRect) =>
        one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
      expect(parts.length).toBe(7);
      expect(
        parts.filter(({ box }) => boxes.some((hint) => meet(hint, box))).map(({ name }) => name),
        `at ${width} px`,
      ).toEqual([]);
      // Nor an actor of the year that the page opens on.
      const frame = await page.locator('.network-canvas').boundingBox();
      const covered = (await app.drawnActors()).filter(({ body, name }) =>
        [body, name ?? body].some(({ left, right, top, bottom }) => {
          const [x, y] = [frame?.x ?? 0, frame?.y ?? 0];
          return boxes.some((hint) => meet(hint, { left: x + left, right: x + right, top: y + top, bottom: y + bottom } as DOMRect));
        }),
      );
      expect(
        covered.map(({ id }) => id),
        `at ${width} px`,
      ).toEqual([]);
    }
  });
});

test('axe finds nothing in the hints, the choice of themes and the help', async ({ page }) => {
  const expectNone = () => expectNoViolations(page, '.app-header', '.hint', 'dialog');
  const app = new App(page);
  await app.open();
  await expect(page.getByRole('note')).toHaveCount(3);
  await page.getByRole('button', { name: 'Help', exact: true }).click();
  await expect(page.getByRole('dialog', { name: 'Help' })).toBeVisible();
  await expectNone();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Theme' }).click();
  await page.getByRole('radio', { name: 'Dark' }).check();
  // Axe wants something for each part that it is to look at.
  await page.evaluate(() => document.body.append(document.createElement('dialog')));
  await expectNone();
});

test('the frame is not too wide for a phone, with room for a thumb', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  const app = new App(page);
  await app.open();
  await expect(page.getByRole('note')).toHaveCount(3);
  const tooWide = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(await tooWide()).toBeLessThanOrEqual(0);
  for (const name of ['Copy link', 'Help', 'Theme', 'Export']) {
    const box = await page.getByRole('banner').getByRole('button', { name }).boundingBox();
    expect(Math.min(box?.width ?? 0, box?.height ?? 0), name).toBeGreaterThanOrEqual(44);
    expect(box?.y, name).toBeLessThan(60);
  }
  await page.getByRole('button', { name: 'Help', exact: true }).click();
  await expect(page.getByRole('dialog', { name: 'Help' })).toBeVisible();
  expect(await page.getByRole('dialog').evaluate((sheet) => sheet.scrollWidth - sheet.clientWidth)).toBe(0);
  expect(await tooWide()).toBeLessThanOrEqual(0);
});

test('on a phone the evidence is a sheet that can be made larger, and hides nothing that has the focus', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const app = new App(page);
  await app.open('?year=2016&actor=ru');
  const height = async () => Math.round((await app.evidence.boundingBox())?.height ?? 0);
  expect(await height()).toBe(Math.round(844 * 0.6));
  await app.evidence.getByRole('button', { name: 'Larger' }).press('Enter');
  expect(await height()).toBe(Math.round(844 * 0.92));
  await app.evidence.getByRole('button', { name: 'Smaller' }).press('Enter');
  expect(await height()).toBe(Math.round(844 * 0.6));
  // Its end is no handle on the page.
  await page.mouse.move(195, 700);
  await page.mouse.wheel(0, 100_000);
  await expect.poll(() => app.evidence.evaluate((sheet) => sheet.scrollHeight - sheet.clientHeight - sheet.scrollTop)).toBeLessThan(2);
  await page.mouse.wheel(0, 2000);
  expect(await page.evaluate(() => scrollY)).toBe(0);
  for (const link of [app.relations.getByRole('link').last(), page.getByRole('checkbox').last()]) {
    await link.focus();
    const top = (await app.evidence.boundingBox())?.y ?? 0;
    await expect.poll(async () => (await link.boundingBox())?.y).toBeLessThan(top - 20);
  }
  await app.evidence.getByRole('button', { name: 'Close evidence' }).click();
  await expect(app.evidence).toBeHidden();
});

test('names that run from right to left leave the sentences around them in order', async ({ page }) => {
  await page.route('**/data/russia-iran.json', async (route) => {
    const data = await (await route.fetch()).json();
    data.actors.il.name = 'ישראל (מדינה)';
    data.relations['ru-il-tacit'].evidence[0].quote = 'ما دوستان قدیمی هستیم.';
    await route.fulfill({ json: data });
  });
  const app = new App(page);
  await app.open('?year=2016&relation=ru-il-tacit');
  const { label } = dataset().types.tacit ?? { label: 'Tacit arrangement' };
  const link = app.relations.getByRole('link', { name: `Russia – ישראל (מדינה): ${label}` });
  // Read from left to right: the name, and then the colon and the year, which would else be drawn into the name's direction.
  const places = await link.evaluate((root) => {
    const place = (needle: string) => {
      const walk = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      for (let node = walk.nextNode(); node; node = walk.nextNode()) {
        const at = (node.textContent ?? '').indexOf(needle);
        if (at < 0) continue;
        const range = document.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + 1);
        return range.getBoundingClientRect();
      }
      throw new Error(`there is no ${needle}`);
    };
    return { name: place('י').left, colon: place(':').left, closing: place(')').left };
  });
  expect(places.colon).toBeGreaterThan(places.name);
  expect(places.closing).toBeLessThan(places.name);
  const quotation = app.evidence.getByRole('blockquote').first();
  expect(await quotation.evaluate((element) => getComputedStyle(element).direction)).toBe('rtl');
});
