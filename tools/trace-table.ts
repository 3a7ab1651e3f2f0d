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
/** Rows that stand above the relations. */
const HEAD_ROWS = 2;
/** Milliseconds from which on a task is felt. */
const LONG = 50;

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  /** Of `dur`, what the thread had the processor for. */
  readonly tdur?: number;
  readonly args?: { readonly name?: string; readonly frame_reporter?: FrameReport };
}

/** What became of a frame, as the compositor tells it; one frame may be told of more than once. */
interface FrameReport {
  readonly frame_sequence: number;
  readonly state: 'STATE_PRESENTED_ALL' | 'STATE_PRESENTED_PARTIAL' | 'STATE_DROPPED' | 'STATE_NO_UPDATE_DESIRED';
  readonly scroll_state: 'SCROLL_NONE' | 'SCROLL_COMPOSITOR_THREAD' | 'SCROLL_MAIN_THREAD';
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

/** The frames in which something was to be seen to move: how many were shown, and how many the reader missed. */
function frameWords(events: readonly TraceEvent[]): string {
  const reports = events.flatMap(({ name, ph, args }) =>
    name === 'PipelineReporter' && ph === 'b' && args?.frame_reporter ? [args.frame_reporter] : [],
  );
  const scrolling = reports.filter(({ scroll_state }) => scroll_state !== 'SCROLL_NONE');
  const inState = (...states: readonly FrameReport['state'][]): ReadonlySet<number> =>
    new Set(scrolling.filter(({ state }) => states.includes(state)).map(({ frame_sequence }) => frame_sequence));
  const shown = inState('STATE_PRESENTED_ALL', 'STATE_PRESENTED_PARTIAL');
  const dropped = [...inState('STATE_DROPPED')].filter((frame) => !shown.has(frame));
  const onMain = scrolling.filter(({ scroll_state }) => scroll_state === 'SCROLL_MAIN_THREAD').length;
  return `${shown.size} frames shown, ${dropped.length} dropped; moved by ${onMain > 0 ? 'the page itself' : 'the compositor'}`;
}

/** The tasks of the page's own thread. */
function taskWords(events: readonly TraceEvent[]): string {
  const main = events.find(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain');
  const tasks = events.filter(({ name, pid, tid }) => name === 'RunTask' && pid === main?.pid && tid === main.tid);
  const [took, worked] = [tasks.map(({ dur = 0 }) => dur / 1000), tasks.map(({ tdur = 0 }) => tdur / 1000)];
  const long = took.filter((each) => each > LONG).length;
  const busy = worked.reduce((sum, each) => sum + each, 0);
  return [
    `${tasks.length} tasks, ${long} of them over ${LONG} ms`,
    `the longest took ${Math.max(...took).toFixed(0)} ms, and ${Math.max(...worked).toFixed(0)} ms of processor`,
    `${(busy / 1000).toFixed(1)} s of processor in all`,
  ].join('; ');
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
    const isThrough = (await page.locator(`tr[aria-rowindex="${options.rows + HEAD_ROWS}"]`).count()) > 0;
    console.log(
      `${options.rows} rows at ${options.speed} pixels a second, ${options.withCanvas ? 'over the drawn network' : 'without the network'}`,
    );
    console.log(frameWords(traceEvents));
    console.log(taskWords(traceEvents));
    if (!isThrough) throw new Error('The last row was not reached.');
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
