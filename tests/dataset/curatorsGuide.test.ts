import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkDataset } from '#dataset/check.ts';
import { readDataset } from '../../tools/readDataset.ts';

const { merged } = checkDataset(readDataset('data/russia-iran').files);

/** The rows of the guide's tables of types: id, label, definition, test, example, and what it is elsewhere. */
const rows = readFileSync('data/README.md', 'utf8')
  .split('\n')
  .flatMap((line) => {
    const cells = line.split('|').map((cell) => cell.trim());
    const type = cells[1]?.match(/^`([a-z-]+)`<br>(.+)$/);
    return type ? [[...type.slice(1), ...cells.slice(2, 4), cells[4]?.replaceAll('`', ''), cells[5]]] : [];
  });

describe('the curator’s guide', () => {
  it('explains every type, family by family, in the words of the dataset', () => {
    const types = [...merged.families.keys()].flatMap((family) =>
      [...merged.types.values()].filter(({ value }) => value.family === family).map(({ id, value }) => [id, value.label, value.definition]),
    );
    expect(rows.map((row) => row.slice(0, 3))).toEqual(types);
  });

  it('asks a question for each', () => {
    expect(rows.map(([id, , , test]) => [id, test?.includes('?')])).toEqual(rows.map(([id]) => [id, true]));
  });

  it('shows an example of each', () => {
    expect(rows.map(([id, , , , example]) => [id, merged.relations.get(example ?? '')?.value.type])).toEqual(rows.map(([id]) => [id, id]));
  });
});
