import { checkDataset } from '#dataset/check.ts';
import { compileMerged } from '#dataset/compile.ts';
import type { CompiledDataset } from '#dataset/compiledSchema.ts';
import { hasErrors, type Problem, sortProblems } from '#dataset/problem.ts';
import { checkFlags } from './flags.ts';
import { readDataset } from './readDataset.ts';

/** What comes of compiling a folder: always its problems, and the dataset where none of them is an error. */
export interface Compiled {
  readonly dataset: CompiledDataset | null;
  readonly problems: readonly Problem[];
}

/** Checks and compiles a dataset's folder, pictures of flags included. */
export function compileFolder(folder: string): Compiled {
  const { files, positions: positionsFile } = readDataset(folder);
  const { merged, positions, problems } = checkDataset(files, positionsFile);
  const all = sortProblems([...problems, ...checkFlags(merged)]);
  return { dataset: hasErrors(all) ? null : compileMerged(merged, positions), problems: all };
}
