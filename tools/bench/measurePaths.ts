/** What a reader does besides stepping, done over and over on one dataset in the built app. */
import type { Page } from '@playwright/test';
import type { CompiledDataset } from '#dataset/compiledSchema.ts';
import { readYears } from '#dataset/years.ts';
import { type BuiltApp, type BuiltAppRequest, busyMs, newContext, openBuiltApp } from './builtApp.ts';
import type { Measured } from './pages/stopwatch.ts';
import { type GroupTurns, type PathName, type PathTurn, pathTurnsOf, type TurnCounts } from './pathTurns.ts';
import { yearOrder } from './yearOrder.ts';

/** One turn as it was measured, in milliseconds. */
export interface MeasuredTurn extends Measured {
  readonly path: PathName;
  /** All that it kept the page's thread busy with, what comes after it is painted too. */
  readonly work: number;
  /** The longest task in it; 0 where none took 50. */
  readonly longest: number;
}

export interface PathsResult {
  readonly name: string;
  readonly relations: number;
  readonly turns: readonly MeasuredTurn[];
}

export interface PathsRequest extends Omit<BuiltAppRequest, 'dataset'> {
  readonly name: string;
  readonly dataset: CompiledDataset;
  readonly counts: TurnCounts;
}

/** Caches and compilers want to be warm: so many turns of each come first and do not count. */
const WARM_UP = 3;
const SEED = 1979;

export async function measurePaths({ name, dataset, counts, ...request }: PathsRequest): Promise<PathsResult> {
  const { opens, focus } = dataset.dataset;
  const context = await newContext(request.browser);
  try {
    const opened = await openBuiltApp(context, { ...request, dataset: JSON.stringify(dataset), query: `?year=${opens}` });
    const { turns, figures } = counts;
    // Another than the one compared with.
    const years = yearOrder(readYears(focus), turns + WARM_UP, SEED).map((year) => (year === opens ? year - 1 : year));
    const measured: MeasuredTurn[] = [];
    for (const group of pathTurnsOf(dataset, years, { turns: turns + WARM_UP, figures: figures + 1 }))
      measured.push(...(await measureGroup(opened, group, opens)));
    return { name, relations: Object.keys(dataset.relations).length, turns: measured };
  } finally {
    await context.close();
  }
}

async function measureGroup(opened: BuiltApp, { group, turns }: GroupTurns, year: number): Promise<readonly MeasuredTurn[]> {
  const { page } = opened;
  await page.evaluate(([which, at]) => window.reader?.open(which, at), [group, year] as const);
  const measured: MeasuredTurn[] = [];
  for (const turn of turns) measured.push(await measureTurn(opened, turn));
  await page.evaluate((which) => window.reader?.close(which), group);
  const paths = new Set(turns.map(({ path }) => path));
  return [...paths].flatMap((path) => measured.filter((each) => each.path === path).slice(path === 'figureMade' ? 1 : WARM_UP));
}

async function measureTurn({ page, session }: BuiltApp, turn: PathTurn): Promise<MeasuredTurn> {
  await idle(page);
  const busy = await busyMs(session);
  const download = turn.path === 'figureMade' ? page.waitForEvent('download') : null;
  const measured = await page.evaluate((asked) => {
    window.reader?.longestTask();
    return window.reader?.turn(asked);
  }, turn);
  if (!measured) throw new Error('The page does not answer.');
  await (await download)?.delete();
  await idle(page);
  const longest = (await page.evaluate(() => window.reader?.longestTask())) ?? 0;
  return { ...measured, path: turn.path, work: (await busyMs(session)) - busy, longest };
}

/** Waits until all that follows on a turn is done. */
const idle = (page: Page): Promise<void> =>
  page.evaluate(() => new Promise<void>((done) => requestIdleCallback(() => done(), { timeout: 5000 })));
