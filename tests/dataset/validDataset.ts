import { checkDataset } from '#dataset/check.ts';
import { compileMerged } from '#dataset/compile.ts';
import type { CompiledDataset } from '#dataset/compiledSchema.ts';
import { readDataset } from '../../tools/readDataset.ts';

/** The invented dataset of tests/fixtures/valid as the build would publish it: as text, so that every reader gets its own copy. */
export function compiledText(): string {
  const { files, positions: file } = readDataset('tests/fixtures/valid');
  const { merged, positions } = checkDataset(files, file);
  return JSON.stringify(compileMerged(merged, positions));
}

export const compiledDataset = (): CompiledDataset => JSON.parse(compiledText());

/** The number of a day, reckoned by JavaScript's own calendar. */
export const dayNumber = (date: string): number => Date.parse(`${date}T00:00:00Z`) / 86_400_000;
