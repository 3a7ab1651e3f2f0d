import { expect, it } from 'vitest';
import { lettersOf, pathTurnsOf } from '../../tools/bench/pathTurns.ts';
import { compileFolder } from '../../tools/compileFolder.ts';

const { dataset } = compileFolder('data/russia-iran');
if (!dataset) throw new Error('The dataset is not sound.');

it('types letter by letter, never nothing, and the same again', () => {
  const letters = lettersOf(dataset, 80);
  expect(letters).toHaveLength(80);
  expect(letters.every((text) => text.trim() !== '')).toBe(true);
  expect(letters).toEqual(lettersOf(dataset, 80));
  // Each goes on from the one before by a letter, or begins anew; a space may lie between two that count.
  const isNext = (text: string, index: number) => text.startsWith(letters[index - 1] ?? '') || text.length === 1;
  expect(letters.every(isNext)).toBe(true);
});

it('where there is nothing to search for, says so', () => {
  expect(() => lettersOf({ ...dataset, actors: {}, relations: {} }, 1)).toThrow('nothing to search for');
});

it('takes each type out and in again, and ends each comparison', () => {
  const groups = pathTurnsOf(dataset, [1990, 2016], { turns: 4, figures: 2 });
  const turnsOf = (group: string) => groups.find((each) => each.group === group)?.turns ?? [];
  expect(turnsOf('legend').map(({ given }) => given)).toEqual(['0', '0', '1', '1']);
  expect(turnsOf('comparison').map(({ path }) => path)).toEqual(Array.from({ length: 4 }, () => ['compared', 'uncompared']).flat());
  expect(turnsOf('comparison').flatMap(({ path, given }) => (path === 'compared' ? [given] : []))).toEqual([
    '1990',
    '2016',
    '1990',
    '2016',
  ]);
  expect(turnsOf('figure')).toHaveLength(2);
  for (const { given } of turnsOf('path')) expect(given).toMatch(/^\d+,\d+$/);
});
