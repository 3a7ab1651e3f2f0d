import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import { PNG } from 'pngjs';
import { App, dataset, inked } from './app.ts';
import { expect, test } from './support.ts';

const STORY = 'syria-tacit-arrangements';

test('a story comes out as a picture for each step, with its words, and the page is as it was', async ({ page }) => {
  const { steps } = (dataset() as unknown as { stories: Record<string, { steps: { title: string; text: string }[] }> }).stories[STORY] ?? {
    steps: [],
  };
  const app = new App(page);
  await app.open(`?story=${STORY}&step=2`);
  const shown = () => Promise.all([app.drawnActors(), app.drawnLines()]);
  const [before, address] = [await shown(), page.url()];
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Export' });
  await dialog.getByRole('combobox', { name: 'Shape' }).selectOption('Square');
  await dialog.getByRole('radio', { name: '1×' }).check();
  const [download] = await Promise.all([
    page.waitForEvent('download', { timeout: 60_000 }),
    dialog.getByRole('button', { name: 'All steps of the story' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe(`${STORY}.zip`);
  const files = Object.entries(unzipSync(new Uint8Array(readFileSync(await download.path()))));
  expect(files.map(([name]) => name)).toEqual(steps.map((_, index) => `0${index + 1}-${STORY}.png`));
  for (const [index, [, bytes]] of files.entries()) {
    const file = Buffer.from(bytes);
    const png = PNG.sync.read(file);
    expect([png.width, png.height]).toEqual([1200, 1200]);
    expect(inked(png)).toBeGreaterThan(20_000);
    const words = file.toString('utf8');
    expect(words).toContain(steps[index]?.title);
    expect(words).toContain(steps[index]?.text);
  }
  await expect(dialog.getByRole('status')).toHaveText(`Saved ${STORY}.zip, a picture for each of its ${steps.length} steps.`);
  expect(await shown()).toEqual(before);
  expect(page.url()).toBe(address);
});
