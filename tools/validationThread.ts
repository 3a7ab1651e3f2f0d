/** The program of a worker thread: checks a made-up large dataset, as files and compiled, and answers with how long each took. */
import { performance } from 'node:perf_hooks';
import { parentPort, workerData } from 'node:worker_threads';
import { checkDataset } from '#dataset/check.ts';
import { compileMerged } from '#dataset/compile.ts';
import { checkCompiled } from '#dataset/compiled.ts';
import type { ValidationTimes } from './bench-validation.ts';
import { largeFolder } from './largeFolder.ts';
import { readDataset } from './readDataset.ts';

const real = readDataset('data/russia-iran');
const files = largeFolder(real.files, workerData.input as number);

function timed<Made>(work: () => Made): { readonly made: Made; readonly ms: number } {
  const start = performance.now();
  const made = work();
  return { made, ms: Math.round(performance.now() - start) };
}

const checked = timed(() => checkDataset(files, real.positions));
const { merged, positions } = checked.made;
const bytes = new TextEncoder().encode(JSON.stringify(compileMerged(merged, positions)));
const compiled = timed(() => checkCompiled(JSON.parse(new TextDecoder().decode(bytes))));
if (!compiled.made.ok) throw new Error(`The made-up dataset is not sound: ${compiled.made.error.join(' ')}`);
const times: ValidationTimes = { relations: merged.relations.size, filesMs: checked.ms, compiledMs: compiled.ms };
parentPort?.postMessage(times);
