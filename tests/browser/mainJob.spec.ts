import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fold } from '#dataset/quotations.ts';
import { App, dataset, inked } from './app.ts';
import { expect, test } from './support.ts';

const texts = process.env.ENTENTE_SOURCES;
const CLICKED = 'ru-tr-tacit';

test('the main job: explore, scrub, read the evidence, take the picture', async ({ page }) => {
  const app = new App(page);
  const { dataset: head, relations, sources } = dataset();

  await test.step('opens on the dataset’s year', async () => {
    await app.open();
    expect(await app.year()).toBe(head.opens);
    await expect(page).toHaveURL(new RegExp(`\\?year=${head.opens}$`));
  });

  await test.step('1980 and 2016 have different relations', async () => {
    await app.goTo(1980);
    const in1980 = await app.relationNames();
    await app.goTo(2016);
    const in2016 = await app.relationNames();
    expect(in1980.length).toBeGreaterThan(3);
    expect(in2016.length).toBeGreaterThan(20);
    expect(in2016.filter((name) => in1980.includes(name)).length).toBeLessThan(in1980.length / 2);
    await expect(app.status).toHaveText(/^2016: \d+ relations among \d+ actors, \d+ began, \d+ ended$/);
  });

  await test.step('a click on a line opens the sentences that support it', async () => {
    await app.click(`relation:${CLICKED}`);
    await expect(app.evidence.getByRole('heading', { level: 2 })).toHaveText('Tacit arrangement');
    const quotes = await app.evidence.getByRole('blockquote').allTextContents();
    const evidence = relations[CLICKED]?.evidence ?? [];
    expect(quotes).toEqual(evidence.map(({ quote }) => quote));
    for (const { quote, source } of evidence) {
      const file = sources[source]?.snapshot?.file;
      if (!texts || !file) {
        test
          .info()
          .annotations.push({ type: 'skipped', description: 'quotations were not held against the articles: ENTENTE_SOURCES is not set' });
        continue;
      }
      expect(fold(readFileSync(join(texts, file), 'utf8'))).toContain(fold(quote));
    }
  });

  await test.step('the list of relations leads on by keyboard alone', async () => {
    const link = app.relations.getByRole('link', { name: /^Russia – Israel: Tacit arrangement/ });
    await link.focus();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/relation=ru-il-tacit$/);
    await expect(app.evidence).toBeFocused();
    await expect(app.evidence.getByRole('blockquote').first()).toHaveText(relations['ru-il-tacit']?.evidence[0]?.quote ?? '');
  });

  await test.step('the picture comes down as a PNG of its size, with something on it', async () => {
    const { name, png, dialog } = await app.exportPng();
    expect(name).toBe('russia-iran-2016.png');
    expect(png.width).toBe(2400);
    expect(png.height).toBeGreaterThan(1200);
    expect(png.data.subarray(0, 4)).toEqual(Buffer.from([255, 255, 255, 255]));
    expect(inked(png)).toBeGreaterThan(20_000);
    await expect(dialog.getByRole('status')).toContainText(`2400 × ${png.height} pixels`);
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    await expect(page).toHaveURL(/relation=ru-il-tacit$/);
  });

  await test.step('the address brings the same view back', async () => {
    const before = { names: await app.relationNames(), evidence: await app.evidence.textContent() };
    await page.reload();
    await app.drawn();
    expect(await app.year()).toBe(2016);
    expect({ names: await app.relationNames(), evidence: await app.evidence.textContent() }).toEqual(before);
    await page.goBack();
    await expect(page).toHaveURL(new RegExp(`relation=${CLICKED}$`));
    await expect(app.evidence.getByRole('blockquote').first()).toHaveText(relations[CLICKED]?.evidence[0]?.quote ?? '');
    await page.goForward();
    await expect(page).toHaveURL(/relation=ru-il-tacit$/);
  });

  await test.step('Escape lets go', async () => {
    await page.keyboard.press('Escape');
    await expect(app.evidence).toBeHidden();
    await expect(page).toHaveURL(/\?year=2016$/);
  });
});
