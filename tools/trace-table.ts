/**
 * Scrolls the table of relations through 10,000 rows by wheel in the built app, records a Chromium trace of it, and prints how many frames
 * were shown and dropped and how long the longest task was.
 *
 * `npx tsx tools/trace-table.ts [--root dist] [--rows 10000] [--speed 6000] [--without-canvas] [--out trace.json]`
 */
import { readFileSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type Browser, chromium, type Page } from '@playwright/test';
import type { CompiledDataset } from '#dataset/compiledSchema.ts';
import { findBrowser } from './browser.ts';
import { serve } from './serve.ts';
import { syntheticDataset } from './syntheticDataset.ts';

const DATASET = 'data/russia-iran.json';
const YEAR = 2016;
/** Tasks of the page, and what became of each frame of it. */
const CATEGORIES = [
  'devtools.timeline',
  'disabled-by-default-devtools.timeline',
  'devtools.timeline.frame',
  'cc',
  'benchmark',
  '__metadata',
];
/** Milliseconds from which on a task is felt. */
const LONG = 50;

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly args?: Readonly<Record<string, unknown>>;
}

interface Options {
  readonly root: string;
  readonly rows: number;
  /** Pixels a second. */
  readonly speed: number;
  readonly withCanvas: boolean;
}

/** Opens the page on the synthetic dataset with the table shown, and waits until all else is done. */
async function openTable(browser: Browser, url: string, { root, rows, withCanvas }: Options): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  const real: CompiledDataset = JSON.parse(readFileSync(join(root, DATASET), 'utf8'));
  await page.route(`**/${DATASET}`, (route) => route.fulfill({ json: syntheticDataset(real, rows, YEAR) }));
  if (!withCanvas) await page.route('**/assets/NetworkCanvas-*.js', (route) => route.abort());
  await page.goto(`${url}/?year=${YEAR}&table=1`);
  await page.locator('.relation-table tbody tr').first().waitFor({ timeout: 300_000 });
  const drawn = withCanvas ? page.locator('.network-canvas canvas').first() : page.getByText('The picture could not be drawn');
  await drawn.waitFor({ state: 'attached', timeout: 300_000 });
  // Drawing thousands of lines keeps the page busy for longer than it takes to be there.
  await page.evaluate(
    () => new Promise<void>((done) => requestIdleCallback(() => requestAnimationFrame(() => requestIdleCallback(() => done())))),
  );
  return page;
}

/** Turns the wheel until the last row is there. */
async function wheelThrough(page: Page, speed: number): Promise<void> {
  const scroller = page.locator('.relation-table-scroller');
  const box = await scroller.boundingBox();
  if (!box) throw new Error('There is no table on the page.');
  const distance = await scroller.evaluate((element) => element.scrollHeight - element.clientHeight);
  const session = await page.context().newCDPSession(page);
  await session.send('Input.synthesizeScrollGesture', {
    x: box.x + box.width / 2,
    y: box.y + box.height * 0.7,
    yDistance: -1.1 * distance,
    speed,
    gestureSourceType: 'mouse',
  });
}

interface Figures {
  readonly seconds: number;
  readonly shown: number;
  readonly dropped: number;
  readonly tasks: number;
  readonly longest: number;
  readonly long: number;
}

function figuresOf(events: readonly TraceEvent[]): Figures {
  const main = events.find(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain');
  const tasks = events.filter(({ name, pid, tid }) => name === 'RunTask' && pid === main?.pid && tid === main.tid);
  const milliseconds = tasks.map(({ dur = 0 }) => dur / 1000);
  const count = (wanted: string): number => events.filter(({ name }) => name === wanted).length;
  const times = tasks.map(({ ts }) => ts);
  return {
    seconds: (Math.max(...times) - Math.min(...times)) / 1e6,
    shown: count('DrawFrame'),
    dropped: count('DroppedFrame'),
    tasks: tasks.length,
    longest: Math.max(0, ...milliseconds),
    long: milliseconds.filter((each) => each > LONG).length,
  };
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      root: { type: 'string', default: 'dist' },
      rows: { type: 'string', default: '10000' },
      speed: { type: 'string', default: '6000' },
      'without-canvas': { type: 'boolean', default: false },
      out: { type: 'string' },
    },
  });
  const options = {
    root: resolve(values.root),
    rows: Number(values.rows),
    speed: Number(values.speed),
    withCanvas: !values['without-canvas'],
  };
  const server = await serve(options.root, 0);
  const { executablePath, env, args } = await findBrowser();
  const browser = await chromium.launch({ executablePath, args, env: { ...process.env, ...env } as Record<string, string> });
  try {
    const page = await openTable(browser, `http://localhost:${(server.address() as AddressInfo).port}`, options);
    await browser.startTracing(page, { categories: CATEGORIES });
    await wheelThrough(page, options.speed);
    const trace = await browser.stopTracing();
    if (values.out) writeFileSync(values.out, trace);
    const { traceEvents } = JSON.parse(trace.toString()) as { traceEvents: TraceEvent[] };
    const reached = await page.locator(`tr[aria-rowindex="${options.rows + 2}"]`).count();
    console.log({ ...figuresOf(traceEvents), reached });
  } finally {
    await browser.close();
    server.close();
    server.closeAllConnections();
  }
}

main().catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
