/** Places the actors of datasets: `data-layout [DIR …] [--fresh]`. Exit status 1 on unsound data, 2 where it is called wrongly. */
import { existsSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { parseArgs } from 'node:util';
import { checkDataset } from '#dataset/check.ts';
import { formatProblem, hasErrors } from '#dataset/problem.ts';
import { fail, ok, type Result } from '#domain/result.ts';
import { computePositions, type Layout } from './layout/computePositions.ts';
import { formatPositions, parsePositions, type SavedPosition } from './layout/positionsFile.ts';
import { toLayoutInput } from './layout/toLayoutInput.ts';
import { type DatasetFolder, datasetFolders, readDataset } from './readDataset.ts';

const USAGE = 'Usage: npm run data:layout [-- DIR …] [--fresh]';

interface Options {
  readonly folders: readonly string[];
  /** Whether places that were adjusted by hand are computed anew, too. */
  readonly fresh: boolean;
}

type Pins = ReadonlyMap<string, SavedPosition>;

function main(): number {
  const options = readOptions();
  if (!options.ok) {
    console.error(`${options.error}\n${USAGE}`);
    return 2;
  }
  const sound = options.value.folders.map((folder) => layOut(folder, options.value.fresh));
  return sound.every(Boolean) ? 0 : 1;
}

/** The options, or a sentence that says what is wrong with them. */
function readOptions(): Result<Options, string> {
  let parsed: { values: { fresh?: boolean | undefined }; positionals: string[] };
  try {
    parsed = parseArgs({ allowPositionals: true, options: { fresh: { type: 'boolean' } } });
  } catch (error) {
    return fail(error instanceof Error ? error.message : String(error));
  }
  const folders = parsed.positionals.length > 0 ? parsed.positionals : datasetFolders('data');
  if (folders.length === 0) return fail('There is no dataset in data/: name a folder that holds a dataset.yaml.');
  const missing = folders.find((folder) => !existsSync(folder) || !statSync(folder).isDirectory());
  return missing === undefined ? ok({ folders, fresh: parsed.values.fresh ?? false }) : fail(`There is no folder ${missing}.`);
}

/** Computes and writes the positions of one dataset; says whether it could. */
function layOut(folder: string, fresh: boolean): boolean {
  const dataset = readDataset(folder);
  // Without the positions there are: they are about to be replaced, and old ones must not stand in the way.
  const { merged, problems } = checkDataset(dataset.files, null);
  if (dataset.files.length === 0 || hasErrors(problems)) {
    for (const problem of problems.filter(({ severity }) => severity === 'error')) console.error(formatProblem(problem));
    console.error(`${folder}: nothing was written, as the dataset is not sound (npm run data:check says more).`);
    return false;
  }
  const pins = fresh ? ok(new Map()) : readPins(dataset, new Set(merged.actors.keys()));
  if (!pins.ok) {
    console.error(`${dataset.positions?.path}: ${pins.error} Mend it, or start over with --fresh.`);
    return false;
  }
  const start = performance.now();
  const layout = computePositions(toLayoutInput(merged, pins.value));
  writeFileSync(join(folder, 'positions.json'), formatPositions(withPins(layout, pins.value)));
  console.log(report(dataset.id, layout, (performance.now() - start) / 1000));
  return true;
}

/** The places adjusted by hand; those of actors that are gone are dropped, and it says so. */
function readPins({ positions }: DatasetFolder, actors: ReadonlySet<string>): Result<Pins, string> {
  const saved = positions ? parsePositions(positions.text) : ok(new Map<string, SavedPosition>());
  if (!saved.ok) return saved;
  const unknown = [...saved.value.keys()].filter((id) => !actors.has(id));
  if (unknown.length > 0) console.log(`${positions?.path}: dropped ${unknown.join(', ')}: no such actor in the dataset.`);
  return ok(new Map([...saved.value].filter(([id, { pinned }]) => pinned && actors.has(id))));
}

const withPins = ({ positions }: Layout, pins: Pins): Pins =>
  new Map([...positions].map(([id, { x, y }]) => [id, { x, y, pinned: pins.has(id) }]));

/** `seconds` is how long it took. */
function report(id: string, { positions, seed, crossings, overlaps, linesOverNodes }: Layout, seconds: number): string {
  const faults = `${crossings} crossings, ${overlaps} overlaps, ${linesOverNodes} lines over nodes`;
  return `${id}: ${positions.size} actors, seed ${seed}, ${faults}, ${seconds.toFixed(1)} s`;
}

process.exitCode = main();
