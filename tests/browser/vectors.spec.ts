import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { PNG } from 'pngjs';
import { App } from './app.ts';
import { differing, pngAddress, SQUARE } from './pictures.ts';
import { expect, test } from './support.ts';

/** The share of squares that may differ. */
const THRESHOLD = 0.01;

const has = (program: string): boolean => spawnSync(program, ['--version']).error === undefined;

async function svgOf(page: Page, shape: string, look = 'White'): Promise<string> {
  const dialog = page.getByRole('dialog', { name: 'Export' });
  await dialog.getByRole('combobox', { name: 'Look' }).selectOption(look);
  await dialog.getByRole('combobox', { name: 'Shape' }).selectOption(shape);
  const [download] = await Promise.all([page.waitForEvent('download'), dialog.getByRole('button', { name: 'Download SVG' }).click()]);
  expect(download.suggestedFilename()).toMatch(/\.svg$/);
  return readFileSync(await download.path(), 'utf8');
}

const svgAddress = (svg: string): string => `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`;

test.describe('the figure in lines and letters', () => {
  for (const [query, shape, look, least] of [
    ['?year=2022', 'Page', 'White', 2 * THRESHOLD],
    ['?year=2010&compare=2016', 'Slide, 16:9', 'Dark', 2 * THRESHOLD],
    ['?year=2015&actor=tr', 'Paper column', 'Black and white, for print', 0],
  ] as const) {
    test(`is the picture in pixels: ${query}, ${shape}, ${look}`, async ({ page }, info) => {
      const app = new App(page);
      await app.open(query);
      const { png } = await app.exportPng(['1×'], { shape, look });
      const svg = await svgOf(page, shape, look);
      // The browser brings the fonts of an image when it has drawn it for the first time.
      await expect.poll(() => differing(page, svgAddress(svg), pngAddress(png), png)).toBeLessThan(THRESHOLD);
      // That the measure sees what is missing: without its lines it is another picture. With an actor selected most of them are faint.
      const lineless = svg.replaceAll(/<path d="M[^"]*Q/g, '<path d="M0 0Q');
      if (least > 0) expect(await differing(page, svgAddress(lineless), pngAddress(png), png)).toBeGreaterThan(least);
      // A column is mostly letters, and rsvg has other fonts.
      if (shape === 'Paper column') return;
      if (!has('rsvg-convert'))
        return info.annotations.push({ type: 'skipped in part', description: 'rsvg-convert is not on this machine' });
      writeFileSync(info.outputPath('figure.svg'), svg);
      execFileSync('rsvg-convert', [info.outputPath('figure.svg'), '-o', info.outputPath('figure.png')]);
      const drawn = PNG.sync.read(readFileSync(info.outputPath('figure.png')));
      expect([drawn.width, drawn.height]).toEqual([png.width, png.height]);
      expect(await differing(page, pngAddress(drawn), pngAddress(png), png)).toBeLessThan(5 * THRESHOLD);
    });
  }

  test('stands on its own: real text, a title for every line and actor, nothing from elsewhere', async ({ page }) => {
    const app = new App(page);
    await app.open('?year=1979');
    const relations = await app.relations.getByRole('link').count();
    await page.getByRole('button', { name: 'Export', exact: true }).click();
    const svg = await svgOf(page, 'Page');
    // Another page, as ours lets nobody read markup from a string.
    const reader = await page.context().newPage();
    const found = await reader.evaluate((text) => {
      const { documentElement: root } = new DOMParser().parseFromString(text, 'image/svg+xml');
      const all = (selector: string): string[] => [...root.querySelectorAll(selector)].map((each) => each.textContent ?? '');
      const addresses = [...root.querySelectorAll('*')].flatMap((each) =>
        [...each.attributes].filter(({ name }) => /href$|^src$/.test(name)),
      );
      return {
        title: all('svg > title')[0],
        desc: all('svg > desc')[0],
        titles: all('g > title'),
        texts: all('text'),
        style: all('style').join(''),
        images: [...root.querySelectorAll('image')].map((image) => image.getAttribute('href')),
        outside: addresses.map(({ value }) => value).filter((value) => !/^(#|data:)/.test(value)),
        scripts: root.querySelectorAll('script, foreignObject, [onload], [onclick]').length,
      };
    }, svg);
    expect(found.title).toBe('Russia, Iran and the powers around them, 1979');
    expect(found.desc).toContain('Quotations belong to their publishers');
    expect(found.titles.filter((each) => / [→–] .+: /.test(each))).toHaveLength(relations);
    expect(found.titles).toContain('Ruhollah Khomeini');
    expect(found.texts).toEqual(expect.arrayContaining(['1979', 'United States', 'Rivalry', 'Sources']));
    expect(found.style).toMatch(/@font-face\{font-family:"Inter Variable"/);
    expect(found.style).not.toMatch(/url\((?!data:)/);
    expect([found.outside, found.scripts]).toEqual([[], 0]);
    expect(found.images.length).toBeGreaterThan(0);
    // As Inkscape reads them.
    for (const image of found.images) expect(image).toMatch(/^data:image\/svg\+xml;base64,[A-Za-z0-9+/]+=*$/);
    // Its width has no limit of pixels, and where it is none that is said.
    const dialog = page.getByRole('dialog', { name: 'Export' });
    await dialog.getByRole('radio', { name: 'Own width' }).check();
    await dialog.getByRole('spinbutton', { name: 'Width' }).fill('420');
    await dialog.getByRole('spinbutton', { name: 'Pixels per inch' }).fill('600');
    expect(await svgOf(page, 'Page')).toMatch(/<svg [^>]*width="420mm" height="\d+(\.\d+)?mm"/);
    await dialog.getByRole('spinbutton', { name: 'Width' }).fill('0');
    await dialog.getByRole('button', { name: 'Download SVG' }).click();
    await expect(dialog.getByRole('alert')).toContainText('Choose a width of more than 0');
  });
});

test('where nothing is printed, the page says so, and prints itself as ever', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => undefined;
  });
  const app = new App(page);
  await app.open('?year=1979');
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Export' });
  await dialog.getByRole('button', { name: 'Print, or save as PDF' }).click();
  await expect(dialog.getByRole('alert')).toHaveText(
    'The picture was not printed. This browser cannot print from a page: download the SVG instead.',
  );
  await expect(page.locator('.printed-figure')).toHaveCount(0);
});

test('a figure is printed on one page of its own size, with its fonts in it, and alone', async ({ page }, info) => {
  // Printing to a file stands for the browser's dialog; it tells the page as that does when it is closed.
  await page.addInitScript(() => {
    window.print = () => {
      dispatchEvent(new Event('beforeprint'));
      document.documentElement.setAttribute('data-printing', '');
    };
  });
  const app = new App(page);
  await app.open('?year=2015');
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Export' });
  await dialog.getByRole('combobox', { name: 'Shape' }).selectOption('Square');
  await dialog.getByRole('button', { name: 'Print, or save as PDF' }).click();
  await page.waitForFunction(() => document.documentElement.hasAttribute('data-printing'));
  const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true, path: info.outputPath('figure.pdf') });
  const text = pdf.toString('latin1');
  expect(text.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  // 200 mm are 567 points.
  const [, width, height] = /\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/.exec(text) ?? [];
  expect([Math.round(Number(width)), Math.round(Number(height))]).toEqual([567, 567]);
  // The letters of fonts that vary are drawings in the file, which counts as having them.
  expect(text).toMatch(/\/FontFile[23]|\/Subtype\s*\/Type3/);
  expect(text).not.toMatch(/\/BaseFont\s*\/(?:Times|Helvetica|Courier)/);
  await expect(dialog.getByRole('status')).toHaveText('Handed to the browser’s printing.');
  await expect(page.locator('.printed-figure')).toHaveCount(0);
  if (has('pdftoppm')) {
    execFileSync('pdftoppm', ['-png', '-scale-to', '1200', info.outputPath('figure.pdf'), info.outputPath('page')]);
    const drawn = PNG.sync.read(readFileSync(info.outputPath('page-1.png')));
    await dialog.getByRole('button', { name: 'Close' }).click();
    const { png } = await app.exportPng(['1×'], { shape: 'Square' });
    // Whole points of paper are not whole pixels: lines lie a pixel off at its far side.
    expect(await differing(page, pngAddress(drawn), pngAddress(png), png, 3 * SQUARE)).toBeLessThan(THRESHOLD);
  }
});
