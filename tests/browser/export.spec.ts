import { readFileSync } from 'node:fs';
import { PNG } from 'pngjs';
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
    const { png } = await app.exportPng([choice]);
    expect(png.width).toBe(width);
    heights.push(png.height / (width / 1200));
    expect(inked(png)).toBeGreaterThan(width * 10);
  }
  expect(Math.max(...heights) - Math.min(...heights)).toBeLessThan(2);
});

test('every shape has its proportions, and in black and white no colour', async ({ page }) => {
  const app = new App(page);
  await app.open('?year=2010&compare=2016');
  for (const [shape, width, height] of [
    ['Slide, 16:9', 1920, 1080],
    ['Square', 1200, 1200],
    ['Poster', 2380, 3368],
    ['Paper column', 1004, null],
  ] as const) {
    const { png } = await app.exportPng(['1×'], { shape, look: 'Black and white, for print' });
    expect(png.width, shape).toBe(width);
    if (height === null) expect(png.height, shape).toBeGreaterThan(width);
    else expect(Math.abs(png.height - height), shape).toBeLessThan(2);
    expect(inked(png), shape).toBeGreaterThan(width * 30);
    expect(coloured(png), shape).toBe(0);
  }
});

/** How many pixels are of a colour and not black, grey or white. */
function coloured({ data }: PNG): number {
  let count = 0;
  for (let at = 0; at < data.length; at += 4) {
    const [red = 0, green = 0, blue = 0] = data.subarray(at, at + 3);
    if (Math.max(red, green, blue) - Math.min(red, green, blue) > 2) count++;
  }
  return count;
}

test('a width on paper has its pixels, and the file says how large it is there', async ({ page }) => {
  const app = new App(page);
  await app.open('?year=2016');
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Export' });
  await dialog.getByRole('radio', { name: 'Own width' }).check();
  await dialog.getByRole('spinbutton', { name: 'Width' }).fill('10');
  await dialog.getByRole('button', { name: 'Download PNG' }).click();
  await expect(dialog.getByRole('alert')).toContainText('The picture was not saved. A picture is 600 to 8,000 pixels wide');
  await dialog.getByRole('spinbutton', { name: 'Width' }).fill('170');
  const [download] = await Promise.all([page.waitForEvent('download'), dialog.getByRole('button', { name: 'Download PNG' }).click()]);
  const file = readFileSync(await download.path());
  expect(PNG.sync.read(file).width).toBe(Math.round((170 / 25.4) * 300));
  expect(file.readUInt32BE(file.indexOf('pHYs') + 4)).toBe(11_811);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
});

test('the file says in words what it shows, where it comes from and whose it is', async ({ page }) => {
  const app = new App(page);
  await app.open('?year=2016&compare=2010');
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Download PNG' }).click()]);
  const file = readFileSync(await download.path(), 'utf8');
  expect(file).toContain('2010 / 2016');
  for (const words of ['tEXt', 'Title\0', 'Copyright\0', 'Quotations belong to their publishers', 'Sources\0', '1. EA WorldView 2022'])
    expect(file).toContain(words);
});

test('a picture is copied where the browser lets it, and where not, it says so', async ({ page, context }) => {
  const app = new App(page);
  await app.open('?year=2016');
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Export' });
  await dialog.getByRole('button', { name: 'Copy picture' }).click();
  await expect(dialog.getByRole('alert')).toHaveText(
    'The picture was not copied. This browser does not let the page copy pictures: download it instead.',
  );
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await dialog.getByRole('button', { name: 'Copy picture' }).click();
  await expect(dialog.getByRole('status')).toHaveText('Picture copied.');
  expect(await page.evaluate(async () => (await navigator.clipboard.read())[0]?.types)).toContain('image/png');
});

test.describe('on a dark page', () => {
  test.use({ colorScheme: 'dark' });

  test('the ground is what was asked for, and the page stays as it was', async ({ page }) => {
    const app = new App(page);
    await app.open('?year=2022');
    const inkOf = async () => (await app.drawnActors())[0]?.name?.colour;
    const before = await inkOf();
    for (const [look, corner] of [
      ['White', [255, 255, 255, 255]],
      ['Paper', [0xfa, 0xf9, 0xf6, 255]],
      ['Dark', [0x16, 0x18, 0x1c, 255]],
      ['Transparent', [0, 0, 0, 0]],
    ] as const) {
      const { png } = await app.exportPng(['1×'], { look });
      expect(pixel(png, 0, 0), look).toEqual(corner);
      expect(pixel(png, png.width - 1, png.height - 1), look).toEqual(corner);
      expect(inked(png), look).toBeGreaterThan(20_000);
      expect(await inkOf(), look).toBe(before);
    }
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
