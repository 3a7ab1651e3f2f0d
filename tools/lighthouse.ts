/**
 * Measures the built app with Lighthouse, as a desktop and as a phone, and exits 1 where it falls short.
 *
 * `npx tsx tools/lighthouse.ts [--root dist] [--path /] [--runs 5]`
 */
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { launch } from 'chrome-launcher';
import lighthouse, { type Config, desktopConfig, type Result } from 'lighthouse';
import TraceGatherer from 'lighthouse/core/gather/gatherers/trace.js';
import { findBrowser } from './browser.ts';
import { serve } from './serve.ts';

interface Preset {
  readonly name: string;
  readonly config: Config | undefined;
  /** The least score, from 0 to 100, of each category. */
  readonly least: Readonly<Record<string, number>>;
}

const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'];
const METRICS = ['first-contentful-paint', 'largest-contentful-paint', 'total-blocking-time', 'cumulative-layout-shift', 'speed-index'];

// Lighthouse's own default is a slow phone.
const PRESETS: readonly Preset[] = [
  { name: 'desktop', config: desktopConfig, least: { performance: 95, accessibility: 100, 'best-practices': 100, seo: 100 } },
  { name: 'mobile', config: undefined, least: { performance: 80, accessibility: 100, 'best-practices': 100, seo: 100 } },
];

// Chromium 147, which the tests' npm package holds, crashes on this kind of trace (153 no longer does). It serves one audit only, which
// tells how new the features of a page are and counts for no score.
const traceCategories = TraceGatherer.getDefaultTraceCategories().filter((name) => name !== 'blink.webdx_feature_usage');
TraceGatherer.getDefaultTraceCategories = () => traceCategories;

/** One run in a browser of its own, so that no run profits from the one before. */
async function measure(url: string, config: Config | undefined): Promise<Result> {
  const { executablePath, env, args } = await findBrowser();
  const browser = await launch({ chromePath: executablePath, envVars: { ...process.env, ...env }, chromeFlags: ['--headless', ...args] });
  try {
    const run = await lighthouse(url, { port: browser.port, onlyCategories: CATEGORIES, logLevel: 'error' }, config);
    if (!run) throw new Error('Lighthouse gave no result.');
    if (run.lhr.runtimeError) throw new Error(`Lighthouse could not measure the page: ${run.lhr.runtimeError.message}`);
    return run.lhr;
  } finally {
    browser.kill();
  }
}

/** Runs are made one after the other: two at once would take the processor from each other. */
async function measureOften(url: string, config: Config | undefined, runs: number): Promise<Result[]> {
  const results: Result[] = [];
  while (results.length < runs) results.push(await measure(url, config));
  return results.sort((a, b) => score(a, 'performance') - score(b, 'performance'));
}

function score(result: Result, category: string): number {
  return Math.round((result.categories[category]?.score ?? 0) * 100);
}

/** Performance varies with the machine's mood, so its middle run counts; of what is right or wrong the worst. */
function judge(results: readonly Result[], middle: Result): Map<string, number> {
  const worst = (category: string) => Math.min(...results.map((result) => score(result, category)));
  return new Map(CATEGORIES.map((category) => [category, category === 'performance' ? score(middle, category) : worst(category)]));
}

/** The audits that cost a category its full score, save performance, whose numbers stand in the table. */
function lostAudits(results: readonly Result[]): string[] {
  const lost = results.flatMap(({ categories, audits }) =>
    CATEGORIES.slice(1).flatMap((category) =>
      (categories[category]?.auditRefs ?? [])
        .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 1)
        .map(({ id }) => `${category}: ${audits[id]?.title} (${id})`),
    ),
  );
  return [...new Set(lost)];
}

/** Measures one preset, prints its row of the table and returns what is wrong. */
async function report(url: string, preset: Preset, runs: number): Promise<string[]> {
  const results = await measureOften(url, preset.config, runs);
  const middle = results[Math.floor((runs - 1) / 2)] ?? fail('There was no run.');
  const scores = judge(results, middle);
  const metrics = METRICS.map((id) => middle.audits[id]?.displayValue ?? '–');
  console.log(`| ${[preset.name, ...scores.values(), ...metrics].join(' | ')} |`);
  const short = [...scores].filter(([category, value]) => value < (preset.least[category] ?? 0));
  const reasons = short.map(([category, value]) => `${preset.name}: ${category} is ${value}, should be ${preset.least[category]} or more`);
  return [...reasons, ...lostAudits(results).map((audit) => `${preset.name}: ${audit}`)];
}

function fail(message: string): never {
  throw new Error(message);
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { root: { type: 'string', default: 'dist' }, path: { type: 'string', default: '/' }, runs: { type: 'string', default: '5' } },
  });
  const server = await serve(resolve(values.root), 0);
  try {
    const url = `http://localhost:${(server.address() as AddressInfo).port}${values.path}`;
    console.log('| | Performance | Accessibility | Best practices | SEO | FCP | LCP | TBT | CLS | Speed Index |');
    console.log('|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|');
    const wrong: string[] = [];
    for (const preset of PRESETS) wrong.push(...(await report(url, preset, Number(values.runs))));
    for (const line of wrong) console.error(line);
    if (wrong.length > 0) process.exitCode = 1;
  } finally {
    server.close();
    // Connections kept alive would hold the program for half a minute more.
    server.closeAllConnections();
  }
}

main().catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
