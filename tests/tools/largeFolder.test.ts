import { expect, it } from 'vitest';
import { checkDataset } from '#dataset/check.ts';
import { largeFolder } from '../../tools/largeFolder.ts';
import { readDataset } from '../../tools/readDataset.ts';

it('makes the shipped dataset larger, and no worse', () => {
  const { files, positions } = readDataset('data/russia-iran');
  const real = checkDataset(files, positions);
  const large = checkDataset(largeFolder(files, 1000), positions);
  expect(large.merged.relations.size).toBeGreaterThanOrEqual(1000);
  expect(large.problems).toEqual(real.problems);
});
