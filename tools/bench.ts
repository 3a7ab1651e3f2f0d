/**
 * Measures what a step from year to year costs in Entente, as it was built, and in other ways of drawing the same picture, side by side in
 * a real browser: `npm run bench [-- --quick] [--sizes real,1000] [--steps 60] [--only 'sigma;floor'] [--chart]
 * [--pictures DIR]`. Writes bench.json; with `--chart`, docs/pictures/growth.svg; with `--pictures`, what each contender shows at the end.
 */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { type Browser, chromium } from '@playwright/test';
import type { CompiledDataset } from '#dataset/compiledSchema.ts';
import { buildPages } from './bench/buildPages.ts';
import { addressOf, CONTENDERS, type ContenderName, NAIVE } from './bench/contenders.ts';
import { growthPanels, growthWords } from './bench/growth.ts';
import { growthChart } from './bench/growthChart.ts';
import { largeDataset } from './bench/largeDataset.ts';
import { type Bench, measureSize, type SizeRequest, type SizeResult } from './bench/measureSize.ts';
import { entriesOf, tableOf } from './bench/report.ts';
import { findBrowser } from './browser.ts';
import { serve } from './serve.ts';

const PAGES = fileURLToPath(new URL('../node_modules/.cache/entente-bench/', import.meta.url));
const CHART = 'docs/pictures/growth.svg';
/** Software stands in where there is no graphics card; newer browsers have to be told. */
const WEBGL = '--enable-unsafe-swiftshader';

interface Form {
  readonly sizes: readonly string[];
  readonly steps: number;
  readonly redraws: number;
  /** What is known not to keep up is left out from this many relations on. */
  readonly naiveUpTo: number;
  readonly patience: SizeRequest['patience'];
  readonly budget: number;
}

const FULL: Form = {
  sizes: ['real', '1000', '5000', '10000', '50000'],
  steps: 60,
  redraws: 10,
  naiveUpTo: 10_000,
  patience: { answer: 60_000, all: 40_000 },
  budget: 120_000,
};
const QUICK: Form = {
  sizes: ['real', '1000', '10000'],
  steps: 12,
  redraws: 2,
  naiveUpTo: 1000,
  patience: { answer: 15_000, all: 4000 },
  budget: 7000,
};

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      quick: { type: 'boolean', default: false },
      sizes: { type: 'string' },
      steps: { type: 'string' },
      only: { type: 'string' },
      pictures: { type: 'string' },
      chart: { type: 'boolean', default: false },
    },
  });
  const form = values.quick ? QUICK : FULL;
  const only = values.only?.split(';') ?? CONTENDERS;
  const real = JSON.parse(readFileSync('dist/data/russia-iran.json', 'utf8')) as CompiledDataset;
  const results = await withBench(values.pictures, async (bench) => {
    const done: SizeResult[] = [];
    for (const name of values.sizes?.split(',') ?? form.sizes) {
      const request = requestFor(name, real, { ...form, steps: Number(values.steps ?? form.steps) }, only);
      const result = await measureSize(bench, request);
      console.log(`${tableOf(result)}\n`);
      done.push(result);
    }
    return done;
  });
  if (values.quick) console.log(`The short form: up to ${QUICK.steps} steps each, where the long one has ${FULL.steps}.`);
  const panels = growthPanels(results);
  for (const line of growthWords(panels)) console.log(line);
  if (values.chart) writeFileSync(CHART, growthChart(panels));
  writeFileSync('bench.json', `${JSON.stringify(results.flatMap(entriesOf), null, 2)}\n`);
}

function requestFor(name: string, real: CompiledDataset, form: Form, only: readonly string[]): SizeRequest {
  const dataset = name === 'real' ? real : largeDataset(real, Number(name));
  const isLarge = Object.keys(dataset.relations).length > form.naiveUpTo;
  const { steps, redraws, patience, budget } = form;
  const without = CONTENDERS.filter((each: ContenderName) => !only.includes(each) || (isLarge && NAIVE.has(each)));
  return { name, dataset, steps, redraws, without: new Set(without), patience, budget };
}

/** Everything that the measuring needs, taken down afterwards. */
async function withBench<Result>(pictures: string | undefined, measure: (bench: Bench) => Promise<Result>): Promise<Result> {
  rmSync(PAGES, { recursive: true, force: true });
  const script = await buildPages(PAGES);
  const servers = { entente: await serve(resolve('dist'), 0), rivals: await serve(PAGES, 0) };
  for (const server of Object.values(servers)) server.prependListener('request', (_, response) => isolate(response));
  const browser = await launch();
  try {
    const addresses = { entente: addressOf(servers.entente), rivals: addressOf(servers.rivals) };
    return await measure({ browser, addresses, folder: PAGES, script, pictures });
  } finally {
    await browser.close();
    for (const server of Object.values(servers)) {
      server.close();
      server.closeAllConnections();
    }
  }
}

/** Browsers give a page that nobody else shares a finer clock. */
function isolate(response: { setHeader(name: string, value: string): unknown }): void {
  response.setHeader('Cross-Origin-Opener-Policy', 'same-origin');
  response.setHeader('Cross-Origin-Embedder-Policy', 'require-corp');
}

async function launch(): Promise<Browser> {
  const { executablePath, env, args } = await findBrowser();
  return chromium.launch({ executablePath, args: [...args, WEBGL], env: { ...process.env, ...env } as Record<string, string> });
}

main().catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
