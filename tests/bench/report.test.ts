import { expect, it } from 'vitest';
import { entriesOf, tableOf } from '../../tools/bench/report.ts';

const measured = (script: number, draw: number) => ({ script, draw, painted: script + draw + 10, work: script + draw, changed: 3 });
const result = {
  name: '1000',
  ...{ relations: 1000, actors: 192, lines: 300, noise: 1.04 },
  series: [
    { name: 'floor', steps: [measured(0, 2), measured(0, 2)], redraws: [measured(0, 2)], leftOut: null },
    { name: 'entente', steps: [measured(1, 3), measured(2, 4)], redraws: [measured(0, 3)], leftOut: null },
    { name: 'sigma', steps: [], redraws: [], leftOut: 'Opening took more than 60 s' },
  ],
} as const;

it('sums up what was measured, script and drawing together', () => {
  const [floor, entente, ...others] = entriesOf(result);
  expect(others).toEqual([]);
  expect(floor).toMatchObject({ contender: 'floor', relations: 1000, steps: 2, step: { p50: 2, p95: 2 }, redraw: { p50: 2 } });
  expect(entente).toMatchObject({ contender: 'entente', step: { p50: 5 }, script: { p50: 1.5 }, painted: { p50: 15 } });
});

it('is a table of ratios, Entente first, that says how noisy it is and who is missing', () => {
  const lines = tableOf(result).split('\n');
  expect(lines[0]).toBe('Made up: 1000 relations, 192 actors, 300 lines in a year. The floor measured twice: ×1.04.');
  const cells = lines.slice(4, 6).map((line) => line.split('|').map((cell) => cell.trim()));
  expect(cells[0]?.slice(1, 5)).toEqual(['entente', '1.00', '2.50', '5.00']);
  expect(cells[1]?.slice(1, 5)).toEqual(['floor', '0.40', '1.00', '2.00']);
  expect(lines.at(-1)).toBe('sigma: Opening took more than 60 s.');
});
