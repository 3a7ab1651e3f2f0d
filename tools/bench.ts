/**
 * Measures what a step from year to year costs in Entente, as it was built, and in other ways of drawing the same picture, side by side in
 * a real browser: `npm run bench [-- --quick] [--sizes real,1000] [--steps 60] [--only 'sigma;floor'] [--chart]
 * [--pictures DIR]`. Writes bench.json; with `--chart`, docs/pictures/growth.svg; with `--pictures`, what each contender shows at the end.
 * The full form ends with what else a reader does, in bench-paths.json; `--paths` measures that alone.
 */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { CompiledDataset } from '#dataset/compiledSchema.ts';
import { buildPages, buildScript } from './bench/buildPages.ts';
import { CONTENDERS, type ContenderName, NAIVE } from './bench/contenders.ts';
import { growthPanels, growthWords } from './bench/growth.ts';
import { growthChart } from './bench/growthChart.ts';
import { largeDataset } from './bench/largeDataset.ts';
import { measurePaths, type PathsResult } from './bench/measurePaths.ts';
import { type Bench, measureSize, type SizeRequest, type SizeResult } from './bench/measureSize.ts';
import { pathEntriesOf, pathsTable, validationSentence } from './bench/pathsReport.ts';
import { entriesOf, tableOf } from './bench/report.ts';
import { launchBrowser, openSite } from './bench/site.ts';
import { measureValidation } from './bench-validation.ts';

const PAGES = fileURLToPath(new URL('../node_modules/.cache/entente-bench/', import.meta.url));
const CHART = 'docs/pictures/growth.svg';
/** What a reader does besides stepping is measured on the real dataset and on one of this size. */
const LARGE = 10_000;
const PATH_COUNTS = { real: { turns: 60, figures: 10 }, large: { turns: 30, figures: 5 } };

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
  redraws: 1,
  naiveUpTo: 500,
  patience: { answer: 15_000, all: 3000 },
  budget: 3500,
};

interface Options {
  readonly quick: boolean;
  readonly paths: boolean;
  readonly sizes?: string | undefined;
  readonly steps?: string | undefined;
  readonly only?: string | undefined;
  readonly chart: boolean;
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      quick: { type: 'boolean', default: false },
      paths: { type: 'boolean', default: false },
      sizes: { type: 'string' },
      steps: { type: 'string' },
      only: { type: 'string' },
      pictures: { type: 'string' },
      chart: { type: 'boolean', default: false },
    },
  });
  const { quick, paths, sizes, only } = values;
  const real = JSON.parse(readFileSync('dist/data/russia-iran.json', 'utf8')) as CompiledDataset;
  await withBench(values.pictures, async (bench) => {
    if (!paths) await benchSteps(bench, real, values);
    // Who narrows it down wants no more than that.
    if (paths || !(quick || sizes || only)) await benchPaths(bench, real);
  });
}

/** Steps from year to year, beside other ways to draw them. */
async function benchSteps(bench: Bench, real: CompiledDataset, { quick, chart, ...options }: Options): Promise<void> {
  const form = quick ? QUICK : FULL;
  const only = options.only?.split(';') ?? CONTENDERS;
  const results: SizeResult[] = [];
  for (const name of options.sizes?.split(',') ?? form.sizes) {
    const request = requestFor(name, real, { ...form, steps: Number(options.steps ?? form.steps) }, only);
    const result = await measureSize(bench, request);
    console.log(`${tableOf(result)}\n`);
    results.push(result);
  }
  if (quick) console.log(`The short form: up to ${QUICK.steps} steps each, where the long one has ${FULL.steps}.`);
  const panels = growthPanels(results);
  for (const line of growthWords(panels)) console.log(line);
  if (chart) writeFileSync(CHART, growthChart(panels));
  writeFileSync('bench.json', `${JSON.stringify(results.flatMap(entriesOf), null, 2)}\n`);
}

/** What else a reader does, and the checking of a large dataset. */
async function benchPaths({ browser, addresses, script }: Bench, real: CompiledDataset): Promise<void> {
  const results: PathsResult[] = [];
  const site = { browser, address: addresses.entente, script, patience: FULL.patience.answer };
  for (const [name, counts] of Object.entries(PATH_COUNTS)) {
    const dataset = name === 'real' ? real : largeDataset(real, LARGE);
    const result = await measurePaths({ ...site, name, dataset, counts });
    console.log(`${pathsTable(result)}\n`);
    results.push(result);
  }
  const validation = await measureValidation(LARGE);
  console.log(validationSentence(validation));
  writeFileSync('bench-paths.json', `${JSON.stringify({ paths: results.flatMap(pathEntriesOf), validation }, null, 2)}\n`);
}

function requestFor(name: string, real: CompiledDataset, form: Form, only: readonly string[]): SizeRequest {
  const dataset = name === 'real' ? real : largeDataset(real, Number(name));
  const isLarge = Object.keys(dataset.relations).length > form.naiveUpTo;
  const { steps, redraws, patience, budget } = form;
  const without = CONTENDERS.filter((each: ContenderName) => !only.includes(each) || (isLarge && NAIVE.has(each)));
  return { name, dataset, steps, redraws, without: new Set(without), patience, budget };
}

/** Everything that the measuring needs, taken down afterwards. */
async function withBench(pictures: string | undefined, measure: (bench: Bench) => Promise<void>): Promise<void> {
  rmSync(PAGES, { recursive: true, force: true });
  await buildPages(PAGES);
  const script = await buildScript(PAGES, 'entente');
  const sites = { entente: await openSite(resolve('dist')), rivals: await openSite(PAGES) };
  const browser = await launchBrowser();
  try {
    const addresses = { entente: sites.entente.address, rivals: sites.rivals.address };
    await measure({ browser, addresses, folder: PAGES, script, pictures });
  } finally {
    await browser.close();
    for (const site of Object.values(sites)) site.close();
  }
}

main().catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
