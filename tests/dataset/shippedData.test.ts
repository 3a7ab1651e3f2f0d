import { describe, expect, it } from 'vitest';
import { checkDataset } from '#dataset/check.ts';
import { compileMerged } from '#dataset/compile.ts';
import { readNetwork } from '#dataset/compiled.ts';
import { formatProblem, type Problem } from '#dataset/problem.ts';
import { checkTexts } from '#dataset/textCheck.ts';
import { checkFlags } from '../../tools/flags.ts';
import { datasetFolders, readDataset, readSnapshot } from '../../tools/readDataset.ts';

const texts = process.env.ENTENTE_SOURCES;

const errors = (problems: Iterable<Problem>) => [...problems].filter(({ severity }) => severity === 'error').map(formatProblem);

describe.each(datasetFolders('data'))('%s', (folder) => {
  const { id, files, positions: positionsFile } = readDataset(folder);
  const { merged, positions, problems } = checkDataset(files, positionsFile);

  it('has no errors', () => {
    expect(errors([...problems, ...checkFlags(merged)])).toEqual([]);
  });

  it('compiles to what the page can read', () => {
    const json: unknown = JSON.parse(JSON.stringify(compileMerged(merged, positions)));
    const network = readNetwork(id, json);
    expect(network).toMatchObject({ ok: true });
    if (network.ok) expect([...network.value.relations.keys()]).toEqual([...merged.relations.keys()]);
  });

  it('quotes its texts word for word, and not too much of them', () => {
    if (!texts) {
      console.info(`${folder}: quotations were not held against their texts, because ENTENTE_SOURCES is not set.`);
      return;
    }
    expect(errors(checkTexts(merged, (file) => readSnapshot(texts, file)).problems)).toEqual([]);
  });
});

it('finds the shipped dataset', () => {
  expect(datasetFolders('data')).toContain('data/russia-iran');
});
