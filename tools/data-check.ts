/** Checks datasets: `data-check [DIR …] [--sources DIR]`. Exit status 1 on any error, 2 where it is called wrongly. */
import { type Checked, checkDataset } from '#dataset/check.ts';
import { compileMerged } from '#dataset/compile.ts';
import { readNetwork } from '#dataset/compiled.ts';
import type { Merged } from '#dataset/merge.ts';
import { formatProblem, hasErrors, type Problem, sortProblems } from '#dataset/problem.ts';
import { checkTexts } from '#dataset/textCheck.ts';
import type { Network } from '#domain/network.ts';
import { fail, ok, type Result } from '#domain/result.ts';
import { articleReport, datasetReport } from './articleReport.ts';
import { checkFlags } from './flags.ts';
import { readFolderOptions } from './folderOptions.ts';
import { isProgram } from './isProgram.ts';
import { isFolder, readDataset, readSnapshot } from './readDataset.ts';
import { tallyOf } from './tally.ts';

const USAGE = 'Usage: npm run data:check [-- DIR …] [--sources DIR]';

interface Options {
  readonly folders: readonly string[];
  /** The folder of article texts, where one was named. */
  readonly texts: string | null;
}

/** The program, which gives its exit status: a test calls it without starting a process. */
export function main(args: readonly string[]): number {
  const options = readOptions(args);
  if (!options.ok) {
    console.error(`${options.error}\n${USAGE}`);
    return 2;
  }
  const { folders, texts } = options.value;
  const sound = folders.map((folder) => checkFolder(folder, texts));
  return sound.every(Boolean) ? 0 : 1;
}

/** The options, or a sentence that says what is wrong with them. */
function readOptions(args: readonly string[]): Result<Options, string> {
  const options = readFolderOptions(args, { sources: { type: 'string' } });
  if (!options.ok) return options;
  const { folders, values } = options.value;
  const texts = values.sources ?? (process.env.ENTENTE_SOURCES || null);
  return texts === null || isFolder(texts) ? ok({ folders, texts }) : fail(`There is no folder of texts ${texts}.`);
}

/** Checks one dataset, prints what it finds, and says whether it is free of errors. */
function checkFolder(folder: string, texts: string | null): boolean {
  const dataset = readDataset(folder);
  const checked = checkDataset(dataset.files, dataset.positions);
  const { merged, problems } = checked;
  const inTexts = texts === null ? null : checkTexts(merged, (file) => readSnapshot(texts, file));
  const all = sortProblems([...problems, ...checkFlags(merged), ...(inTexts?.problems ?? [])]);
  for (const problem of all) console.log(formatProblem(problem));
  console.log(summary(dataset.id, merged, all));
  if (inTexts) {
    const network = networkOf(dataset.id, checked);
    for (const share of inTexts.shares) print(articleReport(share, tallyOf(merged, network, share.source)));
    print(datasetReport(tallyOf(merged, network)));
  } else {
    print(['  Quotations were not checked against their texts: name the folder with --sources DIR or ENTENTE_SOURCES.']);
  }
  return !hasErrors(all);
}

function print(lines: readonly string[]): void {
  for (const line of lines) console.log(line);
}

/**
 * The dataset as the page would have it; null where its files have errors. What the texts say against it does not count: a relation's
 * standing can be read before every quotation is found.
 * @throws Error if what the checks let pass cannot be read, which is a fault of this program.
 */
function networkOf(id: string, { merged, positions, problems }: Checked): Network | null {
  if (hasErrors(problems)) return null;
  const network = readNetwork(id, compileMerged(merged, positions));
  if (!network.ok) throw new Error(`The checks let pass what cannot be read: ${network.error.join(' ')}`);
  return network.value;
}

function summary(id: string, { relations, actors }: Merged, problems: readonly Problem[]): string {
  const quotations = [...relations.values()].reduce((sum, { value }) => sum + value.evidence.length, 0);
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const counts = [count(relations.size, 'relation'), count(actors.size, 'actor'), count(quotations, 'quotation')].join(', ');
  return `${id}: ${counts}; ${count(errors, 'error')}, ${count(problems.length - errors, 'warning')}`;
}

const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`;

if (isProgram(import.meta.url)) process.exitCode = main(process.argv.slice(2));
