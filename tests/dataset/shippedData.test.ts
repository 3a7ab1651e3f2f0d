import { describe, expect, it } from 'vitest';
import { checkDataset } from '#dataset/check.ts';
import { compileMerged } from '#dataset/compile.ts';
import { readNetwork } from '#dataset/compiled.ts';
import { formatProblem, type Problem } from '#dataset/problem.ts';
import { checkTexts } from '#dataset/textCheck.ts';
import { checkFlags } from '../../tools/flags.ts';
import { datasetFolders, readDataset, readSnapshot } from '../../tools/readDataset.ts';

const texts = process.env.ENTENTE_SOURCES;

/** Warnings too: each has an answer in the files. */
const told = (problems: Iterable<Problem>) => [...problems].map(formatProblem);

describe.each(datasetFolders('data'))('%s', (folder) => {
  const { id, files, positions: positionsFile } = readDataset(folder);
  const { merged, positions, problems } = checkDataset(files, positionsFile);

  it('has no errors, and no warning that nobody answered', () => {
    expect(told([...problems, ...checkFlags(merged)])).toEqual([]);
  });

  it('compiles to what the page can read', () => {
    const json: unknown = JSON.parse(JSON.stringify(compileMerged(merged, positions)));
    const network = readNetwork(id, json);
    expect(network).toMatchObject({ ok: true });
    if (network.ok) expect([...network.value.relations.keys()]).toEqual([...merged.relations.keys()]);
  });

  it('quotes its texts word for word, not too much of them, and accounts for every paragraph', () => {
    if (!texts) {
      console.info(`${folder}: quotations were not held against their texts, because ENTENTE_SOURCES is not set.`);
      return;
    }
    expect(told(checkTexts(merged, (file) => readSnapshot(texts, file)).problems)).toEqual([]);
  });
});

it('finds the shipped dataset', () => {
  expect(datasetFolders('data')).toContain('data/russia-iran');
});
