import { type ContenderName, type OpenContender, TooSlow } from './contenders.ts';
import type { Shown } from './pages/contender.ts';
import type { Measured } from './pages/stopwatch.ts';
import type { Scene } from './scene.ts';

/** A step as it was measured. */
export interface Step extends Measured {
  /** All that it kept the page's thread busy with, what comes after the picture too. */
  readonly work: number;
  /** How many lines came and went. */
  readonly changed: number;
}

/** What came of a contender. */
export interface Series {
  readonly name: ContenderName;
  readonly steps: readonly Step[];
  readonly redraws: readonly Measured[];
  /** Why there is less of it than of the others, or nothing; null where there is no less. */
  readonly leftOut: string | null;
}

interface Rounds {
  readonly scene: Scene;
  readonly years: readonly number[];
  /** Steps before the first that counts. */
  readonly warmUp: readonly number[];
  readonly redraws: number;
  /** Every so many steps it is checked that each shows what it should. */
  readonly checkEvery: number;
  /** How long a contender may keep the others waiting in all, in milliseconds. */
  readonly patience: number;
  /** After so long, in milliseconds, `FEW` steps have to do. */
  readonly budget: number;
  /** Asked after the last step, of each that is still there. */
  readonly atEnd: (contender: OpenContender, year: number) => Promise<void>;
}

const FEW = 5;

interface Running {
  readonly contender: OpenContender;
  readonly steps: Step[];
  readonly redraws: Measured[];
  leftOut: string | null;
  isClosed: boolean;
  spent: number;
}

/**
 * Lets all contenders step through the same years, each taking a step before any takes the next, so that whatever else the machine does
 * meets them all alike. A contender may stand in the list twice.
 */
export async function runRounds(contenders: readonly OpenContender[], rounds: Rounds): Promise<readonly Series[]> {
  const all = contenders.map((contender): Running => ({ contender, steps: [], redraws: [], leftOut: null, isClosed: false, spent: 0 }));
  const { years, warmUp, redraws, checkEvery, scene, patience, budget, atEnd } = rounds;
  const end = performance.now() + budget;
  for (const year of warmUp) await each(all, patience, ({ contender }) => contender.step(year));
  let before = warmUp.at(-1) ?? Number.NaN;
  for (const [index, year] of years.entries()) {
    if (index >= FEW && performance.now() > end) break;
    const changed = changedLines(scene, before, year);
    // Nobody always comes after the same one.
    await each(rotated(all, index), patience, async ({ contender, steps }) => {
      const busy = await contender.busy();
      const measured = await contender.step(year);
      steps.push({ ...measured, work: (await contender.busy()) - busy, changed });
      if (index % checkEvery === 0) assertShown(contender.name, await contender.shown(), scene, year);
    });
    before = year;
  }
  await each(all, patience, async ({ contender }) => {
    assertShown(contender.name, await contender.shown(), scene, before);
    await atEnd(contender, before);
  });
  await redrawAll(all, redraws, patience / 4);
  return all.map(({ contender, steps, redraws: done, leftOut }) => ({ name: contender.name, steps, redraws: done, leftOut }));
}

/** Also by those that were stopped, as long as they are still open: each once at least. */
async function redrawAll(all: readonly Running[], count: number, patience: number): Promise<void> {
  const open = all.filter(({ isClosed }) => !isClosed).map((running): Running => ({ ...running, leftOut: null, spent: 0 }));
  for (let index = 0; index < count; index++) {
    await each(rotated(open, index), patience, async ({ contender, redraws }) => void redraws.push(await contender.redraw()));
  }
}

/** One after the other; who is too slow, or has kept the others waiting for too long, is left behind. */
async function each(all: readonly Running[], patience: number, act: (running: Running) => Promise<unknown>): Promise<void> {
  for (const running of all) {
    if (running.leftOut !== null) continue;
    const began = performance.now();
    try {
      await act(running);
    } catch (error) {
      if (!(error instanceof TooSlow)) throw error;
      running.leftOut = error.message;
      running.isClosed = true;
      await running.contender.close();
      continue;
    }
    running.spent += performance.now() - began;
    if (running.spent > patience) running.leftOut = `stopped after ${running.steps.length} steps and ${Math.round(running.spent / 1000)} s`;
  }
}

const rotated = <Item>(items: readonly Item[], by: number): readonly Item[] => {
  const at = by % Math.max(1, items.length);
  return [...items.slice(at), ...items.slice(0, at)];
};

/** How many lines one of two years has and the other has not. */
export function changedLines({ years }: Scene, one: number, other: number): number {
  const [some, others] = [new Set(years[one]?.lines), new Set(years[other]?.lines)];
  return [...some].filter((line) => !others.has(line)).length + [...others].filter((line) => !some.has(line)).length;
}

/** @throws Error where a contender does not show exactly what the year has: its times would be of another picture. */
export function assertShown(name: string, shown: Shown, { nodes, lines, years }: Scene, year: number): void {
  const at = years[year];
  const wanted = {
    nodes: at?.nodes.map((place) => nodes[place]?.id ?? '') ?? [],
    lines: at?.lines.map((place) => lines[place]?.id ?? '') ?? [],
  };
  for (const kind of ['nodes', 'lines'] as const) {
    const [is, should] = [new Set(shown[kind]), new Set(wanted[kind])];
    const missing = [...should].filter((id) => !is.has(id));
    const excess = [...is].filter((id) => !should.has(id));
    if (missing.length + excess.length === 0) continue;
    const some = (ids: readonly string[]): string => `${ids.length}${ids.length > 0 ? ` (${ids.slice(0, 3).join(', ')})` : ''}`;
    throw new Error(`${name} in ${year}: of ${should.size} ${kind} it lacks ${some(missing)} and has ${some(excess)} more.`);
  }
}
