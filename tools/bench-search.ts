/** Measures the search, letter by letter: `npm run bench:search`. Exit status 1 where a keystroke over a shipped dataset takes too long. */
import { performance } from 'node:perf_hooks';
import type { CompiledDataset } from '#dataset/compiledSchema.ts';
import { toNetwork } from '#dataset/toNetwork.ts';
import type { Network } from '#domain/network.ts';
import { searchIndexOf } from '#panels/searchIndex.ts';
import { largeDataset } from './bench/largeDataset.ts';
import { compileFolder } from './compileFolder.ts';
import { isProgram } from './isProgram.ts';
import { datasetFolders, readDataset } from './readDataset.ts';

/** What a keystroke may take over a shipped dataset, in milliseconds, in 95 of 100. */
const LIMIT = 20;
const LARGE = 10_000;
/** Each keystroke is measured so often, and the quickest counts: what else the machine does is no part of it. */
const ROUNDS = { shipped: 10, large: 2 };

const MISSPELT = ['hezbolah', 'isreal', 'erdogen', 'moskow', 'khamenai', 'zelenskyy', 'sanktions', 'nucular deal', 'tehren arms', 'xyzzyx'];

interface Figures {
  readonly name: string;
  readonly relations: number;
  readonly build: number;
  readonly keystrokes: number;
  readonly half: number;
  readonly most: number;
  readonly max: number;
}

function main(): number {
  const datasets = datasetFolders('data').map(datasetOf);
  const shipped = datasets.map(({ id, dataset }) => measure(id, toNetwork(id, dataset), ROUNDS.shipped));
  const [model] = datasets;
  const large = model ? [measure(`made up from ${model.id}`, toNetwork(model.id, largeDataset(model.dataset, LARGE)), ROUNDS.large)] : [];
  console.table([...shipped, ...large].map(inColumns));
  const slow = shipped.filter(({ most }) => most > LIMIT);
  for (const { name } of slow) console.error(`${name}: more than ${LIMIT} ms in more than 5 of 100 keystrokes.`);
  return slow.length > 0 ? 1 : 0;
}

function datasetOf(folder: string): { readonly id: string; readonly dataset: CompiledDataset } {
  const { dataset } = compileFolder(folder);
  if (!dataset) throw new Error(`${folder} is not sound: npm run data:check says more.`);
  return { id: readDataset(folder).id, dataset };
}

function measure(name: string, network: Network, rounds: number): Figures {
  const start = performance.now();
  const search = searchIndexOf(network);
  const build = performance.now() - start;
  const typed = queriesOf(network).flatMap(letterByLetter);
  for (const text of typed.slice(0, 300)) search(text);
  const times = typed.map((text) => quickest(() => search(text), rounds)).sort((one, other) => one - other);
  const share = (part: number): number => times[Math.min(times.length - 1, Math.floor(times.length * part))] ?? 0;
  return { name, relations: network.relations.size, build, keystrokes: times.length, half: share(0.5), most: share(0.95), max: share(1) };
}

const quickest = (work: () => unknown, rounds: number): number => Math.min(...Array.from({ length: rounds }, () => timed(work)));

function timed(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** What readers type: names, other names, the first words of quotations, a pair with a type, and mistakes. */
function queriesOf({ actors, relations, types }: Network): readonly string[] {
  const everyNth = <Value>(values: Iterable<Value>, count: number): readonly Value[] => {
    const all = [...values];
    const step = Math.max(1, Math.floor(all.length / count));
    return all.filter((_, index) => index % step === 0).slice(0, count);
  };
  const some = everyNth(relations.values(), 10);
  return [
    ...everyNth(actors.values(), 15).map(({ name }) => name),
    ...everyNth(
      [...actors.values()].flatMap(({ aliases }) => aliases),
      15,
    ),
    ...everyNth(types.values(), 10).map(({ label }) => label),
    ...some.flatMap(({ evidence }) => evidence.slice(0, 1).map(({ quote }) => quote.split(' ').slice(0, 6).join(' '))),
    ...some.map(({ from, to, type }) => [actors.get(from)?.name, actors.get(to)?.name, types.get(type)?.label].join(' ')),
    ...MISSPELT,
  ];
}

const letterByLetter = (text: string): readonly string[] => Array.from(text, (_, index) => text.slice(0, index + 1));

const inColumns = ({ name, relations, build, keystrokes, half, most, max }: Figures) => ({
  dataset: name,
  relations,
  'build ms': build.toFixed(0),
  keystrokes,
  'p50 ms': half.toFixed(2),
  'p95 ms': most.toFixed(2),
  'max ms': max.toFixed(1),
});

if (isProgram(import.meta.url)) process.exitCode = main();
