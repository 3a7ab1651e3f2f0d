import type { Page } from '@playwright/test';
import { App } from './app.ts';
import { expectNoViolations } from './axe.ts';
import { expect, test } from './support.ts';

const PHONE = { width: 390, height: 844 };

interface State {
  readonly name: string;
  readonly query: string;
  readonly onPhone?: boolean;
  /** What brings the page there from the address, and shows that it is there. */
  readonly reach?: (page: Page) => Promise<void>;
}

const STATES: readonly State[] = [
  { name: 'as it opens', query: '' },
  {
    name: 'with the evidence open',
    query: '?year=2016&relation=ru-il-tacit',
    reach: async (page) => {
      await page.locator('.standing summary').click();
    },
  },
  { name: 'with an actor, over all years', query: '?year=1979&actor=ir&range=all' },
  {
    name: 'in the export dialog',
    query: '?year=1979',
    reach: async (page) => {
      await page.getByRole('button', { name: 'Export', exact: true }).click();
      await expect(page.getByRole('img', { name: /Preview of the figure/ })).toBeVisible();
    },
  },
  { name: 'with a pair on a phone', query: '?year=2016&pair=ir,ru', onPhone: true },
  { name: 'comparing two years, with ghosts', query: '?year=1990&compare=2000&ghosts=1' },
  { name: 'comparing two years on a phone', query: '?year=1990&compare=2000', onPhone: true },
  {
    name: 'in the options of time',
    query: '?year=1990&to=1995&known=2022-08',
    reach: async (page) => {
      await page.getByRole('button', { name: 'Time options' }).click();
      await expect(page.getByRole('spinbutton', { name: 'Compare with year' })).toBeVisible();
    },
  },
  {
    name: 'with every filter of the legend open',
    query: '?year=2000&no-sign=negative&no-standing=claimed&source=ansari-2022',
    reach: async (page) => {
      await expect(page.getByRole('group', { name: 'As told by' })).toBeVisible();
      await page.locator('.legend details:not([open]) > summary').evaluateAll((all) => {
        for (const summary of all) summary.parentElement?.setAttribute('open', '');
      });
    },
  },
  {
    name: 'with a path and a focus',
    query: '?year=2016&path=hezbollah,ru&focus=ir&steps=2',
    reach: (page) => expect(page.getByRole('region', { name: /^Path from/ })).toBeVisible(),
  },
  {
    name: 'with what pulls against each other, one of it open',
    query: '?year=2010&pulls=1',
    reach: (page) => page.locator('.pulls summary').first().click(),
  },
  {
    name: 'with two articles set against each other, on a phone',
    query: '?year=2000&against=ansari-2022,kyivpost-2022',
    onPhone: true,
    reach: (page) => expect(page.getByRole('group', { name: /^Contradiction/ })).toBeVisible(),
  },
  {
    name: 'in the form that finds a path',
    query: '?year=1979',
    reach: async (page) => {
      await page.getByRole('button', { name: 'Find a path' }).click();
      await expect(page.getByRole('combobox', { name: 'From' })).toBeVisible();
    },
  },
];

for (const { name, query, onPhone = false, reach } of STATES) {
  test(`axe finds nothing ${name}, in both themes`, async ({ page }) => {
    if (onPhone) await page.setViewportSize(PHONE);
    await new App(page).open(query);
    await reach?.(page);
    await expectNoViolations(page);
  });
}

test('axe finds nothing with years side by side, in both themes', async ({ page }) => {
  await page.goto('/?years=1979,2000');
  await expect(page.getByRole('region', { name: 'Side by side' }).getByRole('img')).toHaveCount(2);
  await expectNoViolations(page);
});
