/** Places the actors of datasets: `data-layout [DIR …] [--fresh]`. Exit status 1 on unsound data, 2 where it is called wrongly, 130 where it is interrupted. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { checkDataset } from '#dataset/check.ts';
import { compileMerged } from '#dataset/compile.ts';
import { readPositions } from '#dataset/positions.ts';
import { formatProblem, hasErrors, type Problem } from '#dataset/problem.ts';
import { toNetwork } from '#dataset/toNetwork.ts';
import type { Position } from '#domain/network.ts';
import { formatPositions } from '#export/positionsFile.ts';
import type { Layout, LayoutProgress } from '#layout/computePositions.ts';
import { toLayoutInput } from '#layout/toLayoutInput.ts';
import { readFolderOptions } from './folderOptions.ts';
import { isProgram } from './isProgram.ts';
import { layoutInThread } from './layoutInThread.ts';
import { readDataset } from './readDataset.ts';

const USAGE = 'Usage: npm run data:layout [-- DIR …] [--fresh]';

/** The places adjusted by hand. */
type Pins = ReadonlyMap<string, Position>;

/** The exit status of a program that was interrupted, as shells have it. */
const INTERRUPTED = 130;

/** The program, which gives its exit status: a test calls it without starting a process. `signal` stops it, and then nothing more is written. */
export async function main(args: readonly string[], signal = new AbortController().signal): Promise<number> {
  const options = readFolderOptions(args, { fresh: { type: 'boolean' } });
  if (!options.ok) {
    console.error(`${options.error}\n${USAGE}`);
    return 2;
  }
  const { folders, values } = options.value;
  let isSound = true;
  for (const folder of folders) {
    const isDone = await layOut(folder, values.fresh ?? false, signal);
    if (signal.aborted) return INTERRUPTED;
    isSound &&= isDone;
  }
  return isSound ? 0 : 1;
}

/** Computes and writes the positions of one dataset, all anew where `fresh`, else around the pins; says whether it could. */
async function layOut(folder: string, fresh: boolean, signal: AbortSignal): Promise<boolean> {
  const dataset = readDataset(folder);
  // Without the positions there are: they are about to be replaced, and old ones must not stand in the way.
  const { merged, problems } = checkDataset(dataset.files);
  if (hasErrors(problems)) return refuse(folder, problems, 'the dataset is not sound (npm run data:check says more)');
  const old = readPositions(fresh ? null : dataset.positions, merged);
  if (hasErrors(old.problems)) return refuse(folder, old.problems, 'the pins cannot be read; mend them, or start over with --fresh');
  if (old.strangers.length > 0) console.log(`${folder}: dropped ${old.strangers.join(', ')}: no such actor in the dataset.`);
  const pins: Pins = new Map([...old.positions].filter(([, { pinned }]) => pinned));
  const start = performance.now();
  const line = progressLine(dataset.id, start);
  const network = toNetwork(dataset.id, compileMerged(merged, new Map()));
  const layout = await layoutInThread(toLayoutInput(network, pins), { onProgress: line.show, signal });
  line.end();
  if (layout === null) return refuse(folder, [], 'it was interrupted');
  writeFileSync(join(folder, 'positions.json'), formatPositions(new Map([...layout.positions, ...pins])));
  console.log(report(dataset.id, layout, (performance.now() - start) / 1000));
  return true;
}

/** Says on a terminal how far the work is, in one line that goes away; elsewhere nothing. */
function progressLine(id: string, start: number): { readonly show: (progress: LayoutProgress) => void; readonly end: () => void } {
  const { stderr } = process;
  let shown = { share: 0, stage: 'draws', step: 1, steps: 1 };
  const write = (): void => {
    const what = shown.stage === 'draws' ? 'seed' : 'improving';
    const seconds = Math.round((performance.now() - start) / 1000);
    stderr.write(`\r\x1b[K${id}: ${what} ${shown.step} of ${shown.steps}, ${Math.floor(100 * shown.share)} %, ${seconds} s`);
  };
  if (!stderr.isTTY) return { show: () => {}, end: () => {} };
  // A step may take long, and the seconds go on.
  const timer = setInterval(write, 1000);
  return {
    show: (progress) => {
      shown = progress;
    },
    end: () => {
      clearInterval(timer);
      stderr.write('\r\x1b[K');
    },
  };
}

function refuse(folder: string, problems: readonly Problem[], reason: string): false {
  for (const problem of problems.filter(({ severity }) => severity === 'error')) console.error(formatProblem(problem));
  console.error(`${folder}: nothing was written, as ${reason}.`);
  return false;
}

/** `seconds` is how long it took. */
function report(id: string, { positions, seed, crossings, overlaps, linesOverNodes }: Layout, seconds: number): string {
  const faults = `${crossings} crossings, ${overlaps} overlaps, ${linesOverNodes} lines over nodes`;
  return `${id}: ${positions.size} actors, seed ${seed}, ${faults}, ${seconds.toFixed(1)} s`;
}

if (isProgram(import.meta.url)) {
  const interrupted = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM'] as const) process.once(name, () => interrupted.abort());
  process.exitCode = await main(process.argv.slice(2), interrupted.signal);
}
