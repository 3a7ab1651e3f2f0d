import type { SizeResult } from './measureSize.ts';
import type { Series, Step } from './rounds.ts';
import { type Growth, growthOf, type Point, percentile } from './statistics.ts';

/** How what a step costs grows with something, in milliseconds. */
export interface GrowthCurve {
  readonly contender: string;
  readonly points: readonly Point[];
  readonly growth: Growth | null;
}

export interface GrowthPanel {
  readonly title: string;
  /** What is counted along the axis. */
  readonly along: string;
  readonly curves: readonly GrowthCurve[];
}

const CONTENDERS = ['entente', 'floor'] as const;
const costOf = ({ script, draw }: Step): number => script + draw;

/** How Entente's steps, and the floor's, grow with the number of relations, and with that of the lines that come and go. */
export function growthPanels(results: readonly SizeResult[]): readonly GrowthPanel[] {
  const bySize = CONTENDERS.map((contender) => {
    const points = results.flatMap(({ relations, series }): Point[] => {
      const steps = stepsOf(series, contender);
      return steps.length > 0 ? [{ x: relations, y: percentile(steps.map(costOf), 0.5) }] : [];
    });
    return { contender, points, growth: growthOf(points) };
  });
  const largest = results.findLast(({ series }) => CONTENDERS.every((contender) => stepsOf(series, contender).length > 1));
  const byChange = CONTENDERS.map((contender) => {
    const points = stepsOf(largest?.series ?? [], contender).map((step): Point => ({ x: step.changed, y: costOf(step) }));
    return { contender, points, growth: growthOf(points) };
  });
  return [
    { title: 'A step, by the number of relations', along: 'relations', curves: bySize },
    {
      title: `A step of ${largest?.relations.toLocaleString('en') ?? 'no'} relations, by what changes`,
      along: 'lines that come and go',
      curves: byChange,
    },
  ];
}

const stepsOf = (series: readonly Series[], contender: string): readonly Step[] =>
  series.find(({ name }) => name === contender)?.steps ?? [];

/** The exponents in words, a line for each panel. */
export const growthWords = (panels: readonly GrowthPanel[]): readonly string[] =>
  panels.map(({ title, curves }) => {
    const each = curves.map(({ contender, growth }) => `${contender} ${exponentWords(growth)}`);
    return `${title}: ${each.join(', ')}.`;
  });

const exponentWords = (growth: Growth | null): string => (growth ? `grows with the power ${growth.exponent.toFixed(2)}` : '–');
