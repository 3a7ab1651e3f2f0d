import { readFileSync } from 'node:fs';
import type { Download, Page } from '@playwright/test';
import { decode } from 'modern-gif';
import { App } from './app.ts';
import { expect, test } from './support.ts';

async function openFilm(page: Page, query = '?year=2016'): Promise<App> {
  const app = new App(page);
  await app.open(query);
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  await dialogOf(page).getByRole('radio', { name: 'Film' }).check();
  return app;
}
const dialogOf = (page: Page) => page.getByRole('dialog', { name: 'Export' });

async function makeFilm(page: Page, format: 'webm' | 'gif', first: number, last: number): Promise<Download> {
  const dialog = dialogOf(page);
  await dialog.getByRole('spinbutton', { name: 'First year' }).fill(String(first));
  await dialog.getByRole('spinbutton', { name: 'Last year' }).fill(String(last));
  await dialog.getByRole('combobox', { name: 'Format' }).selectOption(format);
  await dialog.getByRole('combobox', { name: 'Pace' }).selectOption('fast');
  const make = dialog.getByRole('button', { name: 'Make and download' });
  const [download] = await Promise.all([page.waitForEvent('download'), make.click()]);
  return download;
}

test('the years become a GIF, and the page is as it was', async ({ page }) => {
  const app = await openFilm(page, '?year=2016&hide=rivalry');
  const shown = () => Promise.all([app.drawnActors(), app.drawnLines()]);
  const [before, address] = [await shown(), page.url()];
  const download = await makeFilm(page, 'gif', 2015, 2018);
  expect(download.suggestedFilename()).toBe('russia-iran-2015-to-2018.gif');
  const gif = decode(readFileSync(await download.path()));
  expect([gif.width, gif.height, gif.frames.length]).toEqual([960, 540, 4]);
  expect(gif.frames.map(({ delay }) => delay)).toEqual([250, 250, 250, 750]);
  await expect(dialogOf(page).getByRole('status')).toHaveText('Saved russia-iran-2015-to-2018.gif, 4 years.');
  expect(await shown()).toEqual(before);
  expect(page.url()).toBe(address);
});

test('the years become a video that plays', async ({ page }) => {
  await openFilm(page);
  const download = await makeFilm(page, 'webm', 2015, 2017);
  expect(download.suggestedFilename()).toBe('russia-iran-2015-to-2017.webm');
  const data = `data:video/webm;base64,${readFileSync(await download.path()).toString('base64')}`;
  // In a page that may show videos from anywhere.
  const player = await page.context().newPage();
  const played = await player.evaluate(async (address) => {
    const video = document.createElement('video');
    video.muted = true;
    video.src = address;
    await new Promise((resolve, reject) => {
      video.onended = resolve;
      video.onerror = () => reject(new Error(video.error?.message));
      void video.play();
    });
    return { width: video.videoWidth, height: video.videoHeight, seconds: video.currentTime };
  }, data);
  expect([played.width, played.height]).toEqual([1280, 720]);
  expect(played.seconds).toBeGreaterThan(1);
});

test('a film can be given up', async ({ page }) => {
  await openFilm(page);
  const dialog = dialogOf(page);
  await dialog.getByRole('button', { name: 'Make and download' }).click();
  await dialog.getByRole('progressbar').waitFor();
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  await expect(dialog.getByRole('status')).toHaveText('Given up; nothing was saved.');
  await expect(dialog.getByRole('button', { name: 'Make and download' })).toBeFocused();
});

test('what cannot be made has a sentence and another way', async ({ page }) => {
  await page.addInitScript(() => Reflect.deleteProperty(window, 'MediaRecorder'));
  await openFilm(page);
  const dialog = dialogOf(page);
  await dialog.getByRole('button', { name: 'Make and download' }).click();
  await expect(dialog.getByRole('alert')).toHaveText('The moving picture was not made. This browser cannot record WebM: choose GIF.');
  await dialog.getByRole('spinbutton', { name: 'First year' }).fill('3000');
  await dialog.getByRole('button', { name: 'Make and download' }).click();
  await expect(dialog.getByRole('alert')).toHaveText(
    'The moving picture was not made. Choose a first year and a later last year, from 1722 to 2025.',
  );
});
