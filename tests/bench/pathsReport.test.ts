import { expect, it } from 'vitest';
import type { PathsResult } from '../../tools/bench/measurePaths.ts';
import { pathEntriesOf, pathsTable, validationSentence } from '../../tools/bench/pathsReport.ts';

const result: PathsResult = {
  name: 'large',
  relations: 10_000,
  turns: [
    { path: 'figureMade', script: 1, draw: 2, painted: 900, work: 800, longest: 400 },
    { path: 'keystroke', script: 2, draw: 3, painted: 20, work: 9, longest: 0 },
    { path: 'keystroke', script: 4, draw: 3, painted: 30, work: 11, longest: 0 },
  ],
};

it('sums up what was measured, in the order of the table, without what was not', () => {
  const [keystroke, figure, ...others] = pathEntriesOf(result);
  expect(others).toEqual([]);
  expect(keystroke).toMatchObject({ path: 'keystroke', relations: 10_000, turns: 2, step: { p50: 6 }, painted: { p50: 25 }, longest: 0 });
  expect(figure).toMatchObject({ path: 'figureMade', turns: 1, work: { p50: 800, p95: 800 }, longest: 400 });
});

it('is a table that says nothing of frames where the work lies between them', () => {
  const rows = pathsTable(result)
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()));
  expect(rows[0]?.[0]).toBe('Made up: 10000 relations.');
  expect(rows[4]?.slice(1, -1)).toEqual(['a letter in the search box', '6.00', '6.90', '25.0', '29.5', '10.0', '< 50', '2']);
  expect(rows[5]?.slice(1, -1)).toEqual(['the figure made as PNG', '–', '–', '900', '900', '800', '400', '1']);
});

it('says how long checking takes', () => {
  expect(validationSentence({ relations: 10_001, filesMs: 2900, compiledMs: 200 })).toContain('10001 relations took 2900 ms as files');
});
