import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { App, dataset } from './app.ts';
import { expect, test } from './support.ts';

interface Passage {
  readonly source: string;
  readonly stance?: string;
}

/** The relations as their files have them, of which each source speaks. */
const FOLDER = 'data/russia-iran/relations';
const files = readdirSync(FOLDER).map((name) => parse(readFileSync(`${FOLDER}/${name}`, 'utf8')));
const told: readonly (readonly [string, readonly Passage[]])[] = files.flatMap(({ relations }) =>
  Object.entries<{ evidence?: readonly Passage[] }>(relations).map(([id, { evidence = [] }]) => [id, evidence] as const),
);
const toldBy = (source: string) =>
  told.flatMap(([id, evidence]) => (evidence.some((each) => each.source === source && each.stance !== 'disputes') ? [id] : []));

const faded = async (app: App) => (await app.actorsWith('faded')).length;
const bright = async (app: App) => {
  const drawn = await app.drawnActors();
  return drawn
    .filter(({ classes }) => !classes.includes('faded'))
    .map(({ id }) => id)
    .sort();
};

test('the legend filters the canvas, the list and the timeline, says so, and leads back', async ({ page }) => {
  const app = new App(page);
  await app.open('?year=2016');
  const all = await app.listedRelations();
  await page.getByText('Evidence', { exact: true }).and(page.locator('summary')).click();
  await page.getByRole('button', { name: 'Only Disputed' }).click();
  const disputed = await app.listedRelations();
  const expected = all.filter((id) => told.find(([each]) => each === id)?.[1].some(({ stance }) => stance === 'disputes'));
  expect(disputed.length).toBeGreaterThan(0);
  expect([...disputed].sort()).toEqual([...expected].sort());
  expect((await app.drawnLines()).length).toBeLessThanOrEqual(disputed.length);
  await expect(page).toHaveURL(/&no-standing=corroborated,single-source,claimed,unsourced$/);
  await page.getByRole('button', { name: /^Only Disputed ?: show again/ }).click();
  expect(await app.listedRelations()).toEqual(all);
  await page.goBack();
  expect([...(await app.listedRelations())].sort()).toEqual([...expected].sort());
});

test('as told by one article: the network that its passages alone support', async ({ page }) => {
  const app = new App(page);
  await app.open('?year=2022');
  const all = new Set(await app.listedRelations());
  await page.getByRole('button', { name: 'Only Ansari 2022' }).click();
  const ids = await app.listedRelations();
  expect([...ids].sort()).toEqual(
    toldBy('ansari-2022')
      .filter((id) => all.has(id))
      .sort(),
  );
  await app.relations.getByRole('link').first().click();
  const sources = await app.evidence.getByRole('blockquote').count();
  expect(sources).toBeGreaterThan(0);
  await expect(app.evidence.locator('cite').first()).toContainText(dataset().sources['ansari-2022']?.title ?? '');
});

test('two articles against each other: what both say is what both files say', async ({ page }) => {
  const app = new App(page);
  await app.open('?year=2022&against=ansari-2022,kyivpost-2022');
  const both = page.getByRole('group', { name: /^Both say/ });
  await expect(both).toBeVisible();
  const ids = await both
    .getByRole('link')
    .evaluateAll((links) => links.map((link) => new URLSearchParams(link.getAttribute('href') ?? '').get('relation')));
  const kyiv = new Set(toldBy('kyivpost-2022'));
  expect(ids.length).toBeGreaterThan(3);
  for (const id of ids) expect(kyiv.has(id ?? '') && toldBy('ansari-2022').includes(id ?? '')).toBe(true);
  await expect(page.getByRole('group', { name: /^Contradiction 1/ })).toBeVisible();
});

test('focus fades what is further away, moves the camera there, and lets go', async ({ page }) => {
  const app = new App(page);
  await app.open('?year=2016&actor=il');
  const zoom = await app.onCanvas((cy) => cy.zoom());
  await app.evidence.getByRole('radio', { name: '1 step' }).check();
  await expect(page).toHaveURL(/&focus=il&steps=1$/);
  expect(await bright(app)).toEqual(['actor:il', 'actor:ir', 'actor:ir-proxies', 'actor:ru']);
  expect(await faded(app)).toBeGreaterThan(20);
  expect(await app.onCanvas((cy) => cy.zoom())).toBeGreaterThan(zoom * 1.3);
  await page.keyboard.press('Escape');
  expect(await bright(app)).toHaveLength(4);
  await page.getByRole('button', { name: /^Focus on Israel/ }).click();
  expect(await faded(app)).toBe(0);
});

test('how is Hezbollah tied to Moscow in 2016, and on whose word?', async ({ page }) => {
  const app = new App(page);
  await app.open('?year=2016');
  await page.keyboard.press('/');
  await page.keyboard.type('hezbolah');
  const answer = page.getByRole('listbox').getByRole('option').first();
  await expect(answer).toContainText('Hezbollah');
  await answer.click();
  await expect(app.evidence.getByRole('heading', { level: 2 })).toHaveText('Hezbollah');
  await app.evidence.getByRole('combobox', { name: 'Path to' }).selectOption('Russia');
  await app.evidence.getByRole('button', { name: 'Show the path' }).click();
  const path = page.getByRole('region', { name: 'Path from Hezbollah to Russia' });
  await expect(path.getByRole('listitem')).toHaveCount(2);
  for (const quotation of await path.getByRole('blockquote').allTextContents())
    expect(told.length > 0 && JSON.stringify(files)).toContain(JSON.stringify(quotation).slice(1, -1));
  await page.keyboard.press('Escape');
  expect(await bright(app)).toEqual(['actor:hezbollah', 'actor:ru', 'actor:sy-assad']);
  await app.goTo(2025);
  await expect(path).toContainText(/No path in 2025\. The nearest year with one is 2024\./);
  await path.getByRole('button', { name: 'Go to 2024' }).click();
  expect(await app.year()).toBe(2024);
  await expect(path.getByRole('listitem')).toHaveCount(2);
  await path.getByRole('link', { name: /^Hezbollah → Syria under Assad/ }).click();
  await expect(app.evidence.getByRole('blockquote').first()).toBeVisible();
});

test('what pulls against each other is listed, and marked on the canvas with a sign', async ({ page }) => {
  const app = new App(page);
  await app.open('?year=2016');
  await page.getByRole('button', { name: 'Pulls against', exact: true }).click();
  const panel = page.getByRole('region', { name: 'What pulls against each other in 2016' });
  const question = panel
    .getByText(/^Russia stands with Israel and with Iran, who stand against each other/)
    .or(panel.getByText(/^Russia stands with Iran and with Israel, who stand against each other/));
  await question.click();
  await expect(panel.getByRole('blockquote')).toHaveCount(3);
  const pulling = async () => (await app.drawnLines()).filter(({ classes }) => classes.includes('pulling'));
  const marks = await pulling();
  expect(marks.length).toBeGreaterThan(5);
  expect(marks.some(({ text }) => text === '?')).toBe(true);
  await page.getByRole('button', { name: 'Pulls against', exact: true }).click();
  expect(await pulling()).toEqual([]);
});

test('an address holds all of it, and a stranger’s part is kept out with a notice', async ({ page }) => {
  const app = new App(page);
  const query = '?year=2016&no-kind=leader&source=eaworldview-2022,ansari-2022&focus=ru&steps=2&pulls=1';
  await app.open(`${query}&utm_source=post`);
  await expect(page.getByRole('alert')).toContainText('The address has parts that mean nothing here, and they are left out: utm_source.');
  await expect(page).toHaveURL(new RegExp(`\\${query}$`));
  const names = await app.relationNames();
  await page.reload();
  await app.drawn();
  expect(await app.relationNames()).toEqual(names);
});
