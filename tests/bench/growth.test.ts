import { expect, it } from 'vitest';
import { growthPanels, growthWords } from '../../tools/bench/growth.ts';
import { growthChart } from '../../tools/bench/growthChart.ts';
import type { SizeResult } from '../../tools/bench/measureSize.ts';

const step = (draw: number, changed: number) => ({ script: 0, draw, painted: draw, work: draw, changed });
const sizeOf = (relations: number): SizeResult => ({
  ...{ name: String(relations), relations, actors: 10, lines: relations / 10, noise: 1 },
  series: [
    {
      name: 'entente',
      steps: [10, 20, 40].map((changed) => step((relations / 100) * (changed / 20), changed)),
      redraws: [],
      leftOut: null,
    },
    { name: 'floor', steps: [10, 20, 40].map((changed) => step(Math.sqrt(relations), changed)), redraws: [], leftOut: null },
  ],
});
const panels = growthPanels([100, 1000, 10_000].map(sizeOf));

it('finds how a step grows with the relations, and at the largest size with the lines that change', () => {
  expect(growthWords(panels)).toEqual([
    'A step, by the number of relations: entente grows with the power 1.00, floor grows with the power 0.50.',
    'A step of 10,000 relations, by what changes: entente grows with the power 1.00, floor grows with the power 0.00.',
  ]);
});

it('draws it: each point, a line through them, and both looks', () => {
  const svg = growthChart(panels);
  expect(svg.match(/<circle/g)).toHaveLength(12);
  expect(svg.match(/<path class="(entente|floor)"/g)).toHaveLength(4);
  expect(svg).toContain('Entente: power 1.00');
  expect(svg).toContain('prefers-color-scheme: dark');
  expect(svg).not.toContain('NaN');
});

it('draws nothing of a contender that was not measured', () => {
  const withoutEntente = sizeOf(100).series.filter(({ name }) => name === 'floor');
  const svg = growthChart(growthPanels([{ ...sizeOf(100), series: withoutEntente }]));
  expect(svg).not.toContain('class="entente" cx');
  expect(svg).not.toContain('NaN');
});
