/**
 * Measures what the page holds: the built app, after an hour of scrubbing with panels opened and closed, and on a large made-up dataset.
 * `npm run bench:memory [-- --steps 20000] [--relations 50000]`; 0 leaves that part out. Exit status 1 where it is too much.
 */
import { readFileSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { Page } from '@playwright/test';
import type { CompiledDataset } from '#dataset/compiledSchema.ts';
import { readYears } from '#dataset/years.ts';
import { buildScript } from './bench/buildPages.ts';
import { type BuiltApp, type BuiltAppRequest, newContext, openBuiltApp } from './bench/builtApp.ts';
import { holdingsOf, peakOfPages } from './bench/holdings.ts';
import { largeDataset } from './bench/largeDataset.ts';
import { growthOfHeap, growthSentence, hasGrown, isTooMuch, largeSentence, type Reading, readingSentence } from './bench/memoryReport.ts';
import { launchBrowser, openSite } from './bench/site.ts';
import { yearOrder } from './bench/yearOrder.ts';

const FOLDER = fileURLToPath(new URL('../node_modules/.cache/entente-bench-memory/', import.meta.url));
const SEED = 1979;
/** Years in one go, between which the browser is asked how it is. */
const BATCH = 500;
/** After so many years something is opened and closed. */
const EVERY = 50;
/** First each year is shown and each part opened many times: an engine compiles what it meets often, and keeps that on the same heap. */
const WARM_UP = { steps: 2000, every: 10 };
const READINGS = 4;
const LARGE_STEPS = 20;

type Site = Pick<BuiltAppRequest, 'browser' | 'address' | 'script' | 'patience'>;

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: { steps: { type: 'string', default: '20000' }, relations: { type: 'string', default: '50000' } },
  });
  const [steps, relations] = [Number(values.steps), Number(values.relations)];
  const real = JSON.parse(readFileSync('dist/data/russia-iran.json', 'utf8')) as CompiledDataset;
  const script = await buildScript(FOLDER, 'scrubbing');
  const site = await openSite(resolve('dist'));
  const browser = await launchBrowser();
  try {
    const ours = { browser, address: site.address, script, patience: 120_000 };
    const isLeaking = steps > 0 && (await scrubForAnHour(ours, real, steps));
    const isLarge = relations > 0 && (await holdMany(ours, largeDataset(real, relations)));
    return isLeaking || isLarge ? 1 : 0;
  } finally {
    await browser.close();
    site.close();
    rmSync(FOLDER, { recursive: true, force: true });
  }
}

/** Whether more stays behind than may. */
async function scrubForAnHour(site: Site, real: CompiledDataset, steps: number): Promise<boolean> {
  return withApp(site, real, async (opened) => {
    const { focus, opens } = real.dataset;
    const range = readYears(focus);
    const each = Array.from({ length: range.last - range.first + 1 }, (_, index) => range.first + index);
    await scrub(opened.page, [...each, ...yearOrder(range, WARM_UP.steps, SEED), opens], WARM_UP.every);
    const readings: Reading[] = [];
    const read = async (done: number): Promise<void> => {
      const reading = { steps: done, ...(await holdingsOf(opened)) };
      console.log(readingSentence(reading));
      readings.push(reading);
    };
    await read(0);
    const years = yearOrder(range, steps, SEED);
    const share = Math.ceil(steps / READINGS);
    for (let done = 0; done < steps; done += share) {
      // Each reading is of the same year, with nothing open.
      await scrub(opened.page, [...years.slice(done, done + share), opens], EVERY);
      await read(Math.min(done + share, steps));
    }
    const growth = growthOfHeap(readings);
    console.log(growthSentence(growth));
    return hasGrown(growth);
  });
}

async function scrub(page: Page, years: readonly number[], every: number): Promise<void> {
  for (let before = 0; before < years.length; before += BATCH) {
    await page.evaluate((request) => window.scrub?.(request), { years: years.slice(before, before + BATCH), before, every });
  }
}

/** Whether so many relations take more than they may. */
async function holdMany(site: Site, dataset: CompiledDataset): Promise<boolean> {
  return withApp(site, dataset, async (opened) => {
    await scrub(opened.page, yearOrder(readYears(dataset.dataset.focus), LARGE_STEPS, SEED), LARGE_STEPS + 1);
    const holdings = await holdingsOf(opened);
    console.log(largeSentence(Object.keys(dataset.relations).length, holdings, await peakOfPages(site.browser)));
    return isTooMuch(holdings);
  });
}

async function withApp<Answer>(site: Site, dataset: CompiledDataset, ask: (opened: BuiltApp) => Promise<Answer>): Promise<Answer> {
  const context = await newContext(site.browser);
  try {
    const query = `?year=${dataset.dataset.opens}`;
    return await ask(await openBuiltApp(context, { ...site, dataset: JSON.stringify(dataset), query }));
  } finally {
    await context.close();
  }
}

process.exitCode = await main();
