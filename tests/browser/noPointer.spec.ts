import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { PNG } from 'pngjs';
import { App, inked } from './app.ts';
import { expect, test } from './support.ts';

const WALK = readFileSync('docs/keyboard-and-screen-reader.md', 'utf8');

/** The tree that the walk-through promises under a heading. */
function treeUnder(heading: string): string {
  const part = WALK.split('\n## ').find((each) => each.startsWith(heading)) ?? '';
  const tree = /```yaml\n([\s\S]*?)```/.exec(part)?.[1];
  if (!tree) throw new Error(`the walk-through has no tree under “${heading}”`);
  return tree;
}

/** Goes on with the Tab key until the focus is there. */
async function tabTo(page: Page, target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  for (let stop = 0; stop < 150; stop++) {
    if (await target.evaluate((element) => element === document.activeElement).catch(() => false)) return;
    await page.keyboard.press(key);
  }
  throw new Error('the Tab key does not lead there');
}

test('from opening to the picture with no pointer, as the walk-through tells it', async ({ page }) => {
  const app = new App(page);

  await test.step('1. Open', async () => {
    await app.open('?year=2016');
    await page.keyboard.press('Tab');
    await expect(page.getByRole('link', { name: 'Skip to the list of relations' })).toBeFocused();
    await expect(page.locator('body')).toMatchAriaSnapshot(treeUnder('1.'));
  });

  await test.step('2. Search', async () => {
    await page.keyboard.press('/');
    await page.keyboard.type('kremlin');
    await expect(page.getByRole('option').first()).toContainText('Russia');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await page.keyboard.type('hezbollah');
    await expect(page.getByRole('option').first()).toContainText('Hezbollah');
    await page.keyboard.press('Enter');
    await expect(app.evidence).toBeFocused();
    await expect(app.evidence).toMatchAriaSnapshot(treeUnder('2.'));
  });

  await test.step('3. Path', async () => {
    await tabTo(page, app.evidence.getByRole('combobox', { name: 'Path to' }));
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    const path = page.getByRole('region', { name: 'Path from Hezbollah to Russia' });
    await expect(path).toMatchAriaSnapshot(treeUnder('3.'));
  });

  await test.step('4. Walk the canvas', async () => {
    await page.keyboard.press('Escape');
    const canvas = page.getByRole('application');
    await tabTo(page, canvas, 'Shift+Tab');
    await page.keyboard.press('n');
    await page.keyboard.press('Enter');
    await expect(app.evidence.getByRole('blockquote').first()).toBeVisible();
  });

  await test.step('5. Change the year', async () => {
    await page.keyboard.press(']');
    await expect(app.status.first()).toContainText(/^20(17|18|19|2\d): /);
    await page.keyboard.press('[');
  });

  await test.step('6. Take the picture', async () => {
    await tabTo(page, page.getByRole('button', { name: 'Export', exact: true }), 'Shift+Tab');
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Export' });
    await expect(dialog.getByRole('img', { name: /Preview of the figure/ })).toBeVisible();
    await tabTo(page, dialog.getByRole('button', { name: 'Download PNG' }));
    const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
    expect(download.suggestedFilename()).toBe('russia-iran-2016.png');
    expect(inked(PNG.sync.read(readFileSync(await download.path())))).toBeGreaterThan(20_000);
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
  });

  await test.step('7. Follow a story', async () => {
    await tabTo(page, page.getByRole('button', { name: 'Stories' }), 'Shift+Tab');
    await page.keyboard.press('Enter');
    const first = page.getByRole('dialog', { name: 'Stories' }).getByRole('link').first();
    await first.waitFor();
    await tabTo(page, first);
    await page.keyboard.press('Enter');
    const card = page.getByRole('region', { name: /^Story: / });
    await expect(card).toBeFocused();
    await expect(card).toMatchAriaSnapshot(treeUnder('7.'));
    await page.keyboard.press('.');
    await expect(card.getByRole('link', { name: /^Step 2: / })).toHaveAttribute('aria-current', 'step');
    await page.keyboard.press('ArrowLeft');
    await expect(card.getByRole('link', { name: /^Step 1: / })).toHaveAttribute('aria-current', 'step');
    await page.keyboard.press('Escape');
    await expect(card).toBeHidden();
    await expect(page.getByRole('button', { name: 'Stories' })).toBeFocused();
  });
});
