import { App, inked, pixel } from './app.ts';
import { expect, test } from './support.ts';

test('every size has its pixels', async ({ page }) => {
  const app = new App(page);
  await app.open('?year=2016');
  const heights: number[] = [];
  for (const [choice, width] of [
    ['1×', 1200],
    ['2×', 2400],
    ['4×', 4800],
  ] as const) {
    const { png, dialog } = await app.exportPng([choice]);
    expect(png.width).toBe(width);
    heights.push(png.height / (width / 1200));
    expect(inked(png)).toBeGreaterThan(width * 10);
    await dialog.getByRole('button', { name: 'Close' }).click();
  }
  expect(Math.max(...heights) - Math.min(...heights)).toBeLessThan(2);
});

test.describe('on a dark page', () => {
  test.use({ colorScheme: 'dark' });

  for (const [ground, corner] of [
    ['White', [255, 255, 255, 255]],
    ['Paper, as on screen', [0x16, 0x18, 0x1c, 255]],
    ['Transparent', [0, 0, 0, 0]],
  ] as const) {
    test(`the ground is ${ground.toLowerCase()}`, async ({ page }) => {
      const app = new App(page);
      await app.open('?year=2022');
      const { png } = await app.exportPng(['1×', ground]);
      expect(pixel(png, 0, 0)).toEqual(corner);
      expect(pixel(png, png.width - 1, png.height - 1)).toEqual(corner);
      expect(inked(png)).toBeGreaterThan(20_000);
    });
  }

  test('drawing a light picture leaves the dark page as it was', async ({ page }) => {
    const app = new App(page);
    await app.open('?year=2022');
    const inkOf = () => app.onCanvas((cy) => String(cy.nodes(':visible').first().style('color')));
    const before = await inkOf();
    await app.exportPng(['1×', 'White']);
    expect(await inkOf()).toBe(before);
  });
});

test('a year with two actors gives a whole picture, not a blown-up one', async ({ page }) => {
  const app = new App(page);
  await app.open('?year=1828');
  const { png, name } = await app.exportPng(['1×']);
  expect(name).toBe('russia-iran-1828.png');
  expect(inked(png)).toBeGreaterThan(3000);
});

test('a year with nothing to draw says so instead of giving an empty file', async ({ page }) => {
  await page.goto('/?year=1770');
  await expect(page.locator('.network-canvas canvas').first()).toBeAttached();
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  await expect(page.getByRole('dialog').getByRole('alert')).toContainText('nothing to draw in 1770');
});
