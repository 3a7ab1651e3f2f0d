import { expect, it } from 'vitest';
import { checkDataset } from '#dataset/check.ts';
import { formatProblem } from '#dataset/problem.ts';
import { readDataset } from '../../tools/readDataset.ts';

const { files } = readDataset('tests/fixtures/valid');

function told(text: string | null) {
  const { positions, problems } = checkDataset(files, text === null ? null : { path: 'positions.json', text });
  return { positions: Object.fromEntries(positions), problems: problems.map(formatProblem) };
}

const file = (...places: string[]) => `{\n"format": "positions/1",\n"positions": {\n${places.join(',\n')}\n}}`;
const ALAND = '"aland": {"x": 1, "y": 2, "pinned": true}';
const BLAND = '"bland": {"x": 3.5, "y": -4}';
const CAROL = '"carol": {"x": 5, "y": 6}';

it('reads places, and which of them are pinned', () => {
  expect(told(file(ALAND, BLAND, CAROL))).toEqual({
    positions: { aland: { x: 1, y: 2, pinned: true }, bland: { x: 3.5, y: -4 }, carol: { x: 5, y: 6 } },
    problems: [],
  });
  expect(told(file('"aland": {"x": 1, "y": 2, "pinned": false}')).positions).toEqual({ aland: { x: 1, y: 2 } });
});

it('warns of actors without a place', () => {
  const missing = (names: string) => `warning: These actors have no place on the canvas: ${names}. Run npm run data:layout.`;
  expect(told(file(ALAND)).problems).toEqual([`positions.json:1:1: ${missing('bland, carol')}`]);
  expect(told(null).problems).toEqual([`tests/fixtures/valid/dataset.yaml:3:1: ${missing('aland, bland, carol')}`]);
});

it('warns of places without an actor, and drops them', () => {
  const { positions, problems } = told(file(ALAND, BLAND, CAROL, '"karol": {"x": 0, "y": 0}'));
  expect(Object.keys(positions)).toEqual(['aland', 'bland', 'carol']);
  expect(problems).toEqual([
    'positions.json:7:1: warning: There is no actor `karol`: remove it, or run npm run data:layout. Did you mean `carol`?',
  ]);
});

it('refuses what is no place', () => {
  expect(told(file('"aland": {"x": "1", "y": 2}')).problems).toEqual(['positions.json:4:16: `positions.aland.x` is `1`: write a number.']);
  expect(told(file('"aland": {"x": 1, "y": 1e999}')).problems).toHaveLength(1);
  expect(told(file('"aland": {"x": 1, "y": 2, "pinned": "yes"}')).problems).toHaveLength(1);
  expect(told('{"format": "positions/2", "positions": {}}').problems).toEqual([
    'positions.json:1:12: `format` is `positions/2`: write `positions/1`.',
  ]);
  expect(told('{').problems[0]).toMatch(/^positions\.json:1:\d: This is not valid YAML/);
});
