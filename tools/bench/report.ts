import { CONTENDERS } from './contenders.ts';
import type { SizeResult } from './measureSize.ts';
import type { Series } from './rounds.ts';
import { type Percentiles, percentile, percentilesOf } from './statistics.ts';

/** A contender at a size; all times in milliseconds. */
export interface Entry {
  readonly contender: string;
  readonly relations: number;
  readonly actors: number;
  /** What was measured. */
  readonly steps: number;
  /** Script and drawing together. */
  readonly step: Percentiles;
  readonly redraw: { readonly p50: number };
  readonly script: Percentiles;
  readonly draw: Percentiles;
  /** With the wait for the display's next frame. */
  readonly painted: Percentiles;
  /** All that the page's thread did, what came after the picture too. */
  readonly work: Percentiles;
}

/** Those that could be measured. */
export const entriesOf = ({ relations, actors, series }: SizeResult): readonly Entry[] =>
  series.flatMap(({ name, steps, redraws }) => {
    if (steps.length === 0) return [];
    const of = (pick: (step: Series['steps'][number]) => number): Percentiles => percentilesOf(steps.map(pick));
    return [
      {
        contender: name,
        relations,
        actors,
        steps: steps.length,
        step: of(({ script, draw }) => script + draw),
        redraw: {
          p50: percentile(
            redraws.map(({ script, draw }) => script + draw),
            0.5,
          ),
        },
        script: of(({ script }) => script),
        draw: of(({ draw }) => draw),
        painted: of(({ painted }) => painted),
        work: of(({ work }) => work),
      },
    ];
  });

const HEADINGS = ['', '× Entente', '× floor', 'step p50', 'p95', 'script', 'draw', 'painted', 'all work', 'redraw', 'steps'];

/** A size as a table in Markdown: how many times as long each takes as Entente and as the floor, and in milliseconds. */
export function tableOf(result: SizeResult): string {
  const entries = entriesOf(result);
  const stepOf = (contender: string): number => entries.find((entry) => entry.contender === contender)?.step.p50 ?? Number.NaN;
  const [entente, floor] = [stepOf('entente'), stepOf('floor')];
  const inOrder = entries.toSorted((one, other) => orderOf(one.contender) - orderOf(other.contender));
  const rows = inOrder.map(({ contender, step, script, draw, painted, work, redraw, steps }) => [
    contender,
    ...[step.p50 / entente, step.p50 / floor].map(ratio),
    ...[step.p50, step.p95, script.p50, draw.p50, painted.p50, work.p50, redraw.p50].map(milliseconds),
    String(steps),
  ]);
  const notes = result.series.flatMap(({ name, leftOut }) => (leftOut === null ? [] : [`${name}: ${leftOut}.`]));
  const head = `${result.name === 'real' ? 'The real dataset' : 'Made up'}: ${result.relations} relations, ${result.actors} actors, ${result.lines} lines in a year. The floor measured twice: ×${result.noise.toFixed(2)}.`;
  return [head, '', ...markdownTable([HEADINGS, ...rows]), ...(notes.length > 0 ? ['', ...notes] : [])].join('\n');
}

const ORDER: readonly string[] = CONTENDERS;
const orderOf = (contender: string): number => ORDER.indexOf(contender);

const ratio = (value: number): string => (Number.isFinite(value) ? value.toFixed(value < 10 ? 2 : 0) : '–');
export const milliseconds = (value: number): string => (Number.isFinite(value) ? value.toFixed(value < 10 ? 2 : value < 100 ? 1 : 0) : '–');

/** Columns as wide as they need to be, numbers to the right. */
export function markdownTable([head = [], ...rows]: readonly (readonly string[])[]): readonly string[] {
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]): string =>
    `| ${row.map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0))).join(' | ')} |`;
  const rule = widths.map((width, column) => (column === 0 ? '-'.repeat(width) : `${'-'.repeat(Math.max(1, width - 1))}:`));
  return [line(head), line(rule), ...rows.map(line)];
}
