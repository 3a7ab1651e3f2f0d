import { App } from './app.ts';
import { expectNoViolations } from './axe.ts';
import { expect, test } from './support.ts';

test('an embedded view shows the picture, its year and its credit, and nothing else', async ({ page }) => {
  await page.setViewportSize({ width: 600, height: 400 });
  const app = new App(page);
  await app.open('?year=2016&no-sign=negative&embed=1');
  await expect(page).toHaveURL(/\?year=2016&no-sign=negative&embed=1$/);
  await expect(page.getByRole('status')).toContainText('2016: ');
  await expect(page.getByText('Without Hostile')).toBeVisible();
  await expect(page.getByText(/From 5 sources\. Entente, CC-BY-4\.0\./)).toBeVisible();
  await expect(page.getByRole('slider')).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Export', exact: true })).toHaveCount(0);
  expect(await page.evaluate(() => document.documentElement.scrollHeight - innerHeight)).toBeLessThanOrEqual(0);
  expect((await page.locator('.canvas-plot').boundingBox())?.height).toBeGreaterThan(280);
  await expectNoViolations(page);
});

test('the full view is one click away, and what is clicked is open there', async ({ page, context }) => {
  const app = new App(page);
  await app.open('?year=2016&embed=1');
  const [full] = await Promise.all([context.waitForEvent('page'), page.getByRole('link', { name: 'Open the full view' }).click()]);
  await expect(full).toHaveURL(/\?year=2016$/);
  await expect(full.getByRole('slider', { name: 'Year' })).toBeVisible();
  await full.close();
  const [opened] = await Promise.all([context.waitForEvent('page'), app.click('actor:ir')]);
  await expect(opened).toHaveURL(/\?year=2016&actor=ir$/);
  await expect(new App(opened).evidence.getByRole('heading', { level: 2 })).toHaveText('Iran');
});

test('the code for a page works in a page of somebody else', async ({ page, baseURL }) => {
  const app = new App(page);
  await app.open('?year=2016');
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Export' });
  await dialog.getByRole('radio', { name: 'Embed' }).check();
  await expectNoViolations(page, 'dialog');
  const code = await dialog.getByRole('textbox', { name: 'Code' }).inputValue();
  await page.route('**/theirs', (route) =>
    route.fulfill({ contentType: 'text/html', body: `<!doctype html><title>Theirs</title>${code}` }),
  );
  await page.goto(`${baseURL}/theirs`);
  const frame = page.frameLocator('iframe');
  await expect(frame.getByRole('status')).toContainText('2016: ');
  await expect(frame.locator('.network-canvas canvas').first()).toBeAttached();
  expect(await page.locator('iframe').boundingBox()).toMatchObject({ width: 600, height: 400 });
});
