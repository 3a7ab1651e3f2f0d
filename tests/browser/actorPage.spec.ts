import type { Locator, Page } from '@playwright/test';
import { App, dataset } from './app.ts';
import { expectNoViolations } from './axe.ts';
import { expect, test } from './support.ts';

const { actors, relations, types } = dataset();
const all = Object.entries(relations).map(([id, relation]) => {
  const [one = '', other = ''] = relation.between ?? [relation.from ?? '', relation.to ?? ''];
  return { id, one, other, ...relation };
});
const of = (actor: string) => all.filter(({ one, other }) => one === actor || other === actor);
const dayOf = (year: number) => Date.UTC(year, 0, 1) / 86_400_000;

/** By name, in order of time, with whether it may have been so in the year. */
function leadersOf(state: string, year: number) {
  return all
    .filter(({ type, to }) => types[type]?.structure === 'leads' && to === state)
    .sort((one, next) => (one.spans[0]?.possible[0] ?? 0) - (next.spans[0]?.possible[0] ?? 0))
    .map(({ from, spans }) => ({
      name: actors[from ?? '']?.name,
      isThen: spans.some(({ possible: [first, last] }) => (first ?? -1e9) < dayOf(year + 1) && (last ?? 1e9) >= dayOf(year)),
    }));
}

class ActorPage extends App {
  readonly history: Locator;
  readonly lanes: Locator;

  constructor(page: Page) {
    super(page);
    this.history = this.evidence.getByRole('region', { name: 'Relations over time' });
    this.lanes = this.history.getByRole('list').getByRole('link');
  }

  /** Those listed as leaders, with whether the year is said of them. */
  async leaders(year: number) {
    const items = await this.evidence.getByRole('region', { name: 'Leaders' }).getByRole('listitem').all();
    return Promise.all(
      items.map(async (item) => ({
        name: await item.getByRole('link').last().textContent(),
        isThen: new RegExp(` in ${year}$`).test((await item.textContent()) ?? ''),
      })),
    );
  }
}

test('a state’s leaders stand in order of time, and those of the year shown are told', async ({ page }) => {
  const app = new ActorPage(page);
  await app.open('?year=2022&actor=ir');
  expect((await app.leaders(2022)).length).toBeGreaterThan(3);
  expect(await app.leaders(2022)).toEqual(leadersOf('ir', 2022));
  await app.goTo(2010);
  expect(await app.leaders(2010)).toEqual(leadersOf('ir', 2010));
});

test('an actor’s lanes hold all that it has, and lead to the pair', async ({ page }) => {
  const app = new ActorPage(page);
  await app.open('?year=2022&actor=ir');
  const others = new Set(of('ir').map(({ one, other }) => (one === 'ir' ? other : one)));
  await expect(app.lanes).toHaveCount(8);
  await app.history.getByRole('button', { name: `Show all ${others.size}` }).click();
  await expect(app.lanes).toHaveCount(others.size);
  const counts = (await app.lanes.allTextContents()).map((text) => Number(/(\d+) relations/.exec(text)?.[1] ?? 1));
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(of('ir').length);
  expect(counts).toEqual(counts.toSorted((one, other) => other - one));

  const heaviest = app.lanes.first();
  await expect(heaviest).toContainText('Russia');
  await heaviest.click();
  await expect(page).toHaveURL(/pair=ir,ru$/);
  await expect(app.evidence.getByRole('heading', { level: 2 })).toHaveText('Iran and Russia');
  await page.goBack();
  await expect(app.evidence.getByRole('heading', { level: 2 })).toHaveText('Iran');
});

test('the keyboard goes from lane to lane, and opens the only relation of a lane', async ({ page }) => {
  const app = new ActorPage(page);
  await app.open('?year=2022&actor=putin');
  const alone = of('putin').filter(
    ({ id, one, other }) =>
      !of('putin').some((next) => next.id !== id && [next.one, next.other].toSorted().join() === [one, other].toSorted().join()),
  );
  await app.lanes.first().focus();
  await page.keyboard.press('ArrowDown');
  await expect(app.lanes.nth(1)).toBeFocused();
  await page.keyboard.press('End');
  await expect(app.lanes.last()).toBeFocused();
  await expect(app.lanes.last()).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect.poll(() => alone.some(({ id }) => page.url().includes(`&relation=${id}`))).toBe(true);
  await expect(app.evidence).toBeFocused();
});

test('the year shown runs through all lanes at the place of its time', async ({ page }) => {
  const app = new ActorPage(page);
  await app.open('?year=2000&actor=ir');
  const head = app.history.locator('.chart-head .years-through text');
  const line = app.history.locator('.chart-body .years-through line');
  const lineAt = async () => (await line.boundingBox())?.x ?? Number.NaN;
  await expect(head).toHaveText('2000');
  const before = await lineAt();
  const chart = await app.history.getByRole('list').boundingBox();
  expect((await line.boundingBox())?.height).toBeGreaterThan(chart?.height ?? Number.NaN);
  await app.goTo(2020);
  await expect(head).toHaveText('2020');
  const perYear = ((await lineAt()) - before) / 20;
  expect(perYear).toBeGreaterThan(3);
  await app.goTo(1990);
  expect(before - (await lineAt())).toBeCloseTo(perYear * 10, 0);
});

for (const [query, width] of [
  ['?year=2010&compare=2016&actor=putin', 1440],
  ['?year=2022&actor=ir', 1440],
  ['?year=2022&actor=ir', 390],
] as const) {
  test(`axe finds nothing on the page of ${query} at ${width} px, in both themes`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    const app = new ActorPage(page);
    await app.open(query);
    await app.history.getByRole('button', { name: /^Show all/ }).click();
    await expectNoViolations(page, '.evidence');
  });
}

test('nothing of an actor’s page is wider than its panel, and on a phone all can be touched', async ({ page }) => {
  const app = new ActorPage(page);
  for (const [width, least] of [
    [1440, 24],
    [1024, 24],
    [360, 43],
  ] as const) {
    await page.setViewportSize({ width, height: 800 });
    await app.open('?year=2010&to=2016&actor=ru');
    // On a phone the panel scrolls by itself, elsewhere with what is around it.
    const over = await app.evidence.evaluate((panel) => {
      const scroller = getComputedStyle(panel).position === 'fixed' ? panel : panel.parentElement;
      return scroller ? scroller.scrollWidth - scroller.clientWidth : Number.NaN;
    });
    expect(over, `at ${width} px`).toBeLessThanOrEqual(0);
    const heights = await app.lanes.evaluateAll((lanes) => lanes.map((lane) => lane.getBoundingClientRect().height));
    expect(Math.min(...heights), `at ${width} px`).toBeGreaterThanOrEqual(least);
  }
});
