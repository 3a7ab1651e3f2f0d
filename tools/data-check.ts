/** Checks datasets: `data-check [DIR …] [--sources DIR]`. Exit status 1 on any error, 2 where it is called wrongly. */
import { checkDataset } from '#dataset/check.ts';
import type { Merged } from '#dataset/merge.ts';
import { formatProblem, hasErrors, type Problem, sortProblems } from '#dataset/problem.ts';
import { MAX_QUOTED_SHARE } from '#dataset/quotations.ts';
import { checkTexts, type QuotedShare } from '#dataset/textCheck.ts';
import { fail, ok, type Result } from '#domain/result.ts';
import { checkFlags } from './flags.ts';
import { readFolderOptions } from './folderOptions.ts';
import { isFolder, readDataset, readSnapshot } from './readDataset.ts';

const USAGE = 'Usage: npm run data:check [-- DIR …] [--sources DIR]';

interface Options {
  readonly folders: readonly string[];
  /** The folder of article texts, where one was named. */
  readonly texts: string | null;
}

function main(): number {
  const options = readOptions();
  if (!options.ok) {
    console.error(`${options.error}\n${USAGE}`);
    return 2;
  }
  const { folders, texts } = options.value;
  const sound = folders.map((folder) => checkFolder(folder, texts));
  return sound.every(Boolean) ? 0 : 1;
}

/** The options, or a sentence that says what is wrong with them. */
function readOptions(): Result<Options, string> {
  const options = readFolderOptions({ sources: { type: 'string' } });
  if (!options.ok) return options;
  const { folders, values } = options.value;
  const texts = values.sources ?? (process.env.ENTENTE_SOURCES || null);
  return texts === null || isFolder(texts) ? ok({ folders, texts }) : fail(`There is no folder of texts ${texts}.`);
}

/** Checks one dataset, prints what it finds, and says whether it is free of errors. */
function checkFolder(folder: string, texts: string | null): boolean {
  const dataset = readDataset(folder);
  const { merged, problems } = checkDataset(dataset.files, dataset.positions);
  const inTexts = texts === null ? null : checkTexts(merged, (file) => readSnapshot(texts, file));
  const all = sortProblems([...problems, ...checkFlags(merged), ...(inTexts?.problems ?? [])]);
  for (const problem of all) console.log(formatProblem(problem));
  console.log(summary(dataset.id, merged, all));
  if (inTexts) for (const share of inTexts.shares) console.log(`  ${shareLine(share)}`);
  else console.log('  Quotations were not checked against their texts: name the folder with --sources DIR or ENTENTE_SOURCES.');
  return !hasErrors(all);
}

function summary(id: string, { relations, actors }: Merged, problems: readonly Problem[]): string {
  const quotations = [...relations.values()].reduce((sum, { value }) => sum + value.evidence.length, 0);
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const counts = [count(relations.size, 'relation'), count(actors.size, 'actor'), count(quotations, 'quotation')].join(', ');
  return `${id}: ${counts}; ${count(errors, 'error')}, ${count(problems.length - errors, 'warning')}`;
}

function shareLine({ source, quotations, quotedWords, words }: QuotedShare): string {
  const share = ((100 * quotedWords) / Math.max(words, 1)).toFixed(1);
  const limit = (100 * MAX_QUOTED_SHARE).toFixed(1);
  return `${source}: ${count(quotations, 'quotation')}, ${quotedWords} of ${words} words, ${share} % (limit ${limit} %)`;
}

const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`;

process.exitCode = main();
