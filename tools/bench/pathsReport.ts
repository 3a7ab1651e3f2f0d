import type { ValidationTimes } from '../bench-validation.ts';
import type { MeasuredTurn, PathsResult } from './measurePaths.ts';
import { PATHS, type PathName } from './pathTurns.ts';
import { markdownTable, milliseconds } from './report.ts';
import { type Percentiles, percentilesOf } from './statistics.ts';

/** What a reader does, on a dataset; all times in milliseconds. */
export interface PathEntry {
  readonly path: PathName;
  readonly relations: number;
  /** How often it was measured. */
  readonly turns: number;
  /** From when it is asked for until it is painted, with the wait for the display's next frame. */
  readonly painted: Percentiles;
  /** What of that is script and frames; waits, and work between the frames, are not in it. */
  readonly step: Percentiles;
  /** All that the page's thread did, what came afterwards too. */
  readonly work: Percentiles;
  /** The longest task of all; 0 where none took 50. */
  readonly longest: number;
}

export const pathEntriesOf = ({ relations, turns }: PathsResult): readonly PathEntry[] =>
  (Object.keys(PATHS) as PathName[]).flatMap((path) => {
    const own = turns.filter((turn) => turn.path === path);
    if (own.length === 0) return [];
    const of = (pick: (turn: MeasuredTurn) => number): Percentiles => percentilesOf(own.map(pick));
    return [
      {
        path,
        relations,
        turns: own.length,
        painted: of(({ painted }) => painted),
        step: of(({ script, draw }) => script + draw),
        work: of(({ work }) => work),
        longest: Math.max(...own.map(({ longest }) => longest)),
      },
    ];
  });

const HEADINGS = ['', 'step p50', 'p95', 'painted p50', 'p95', 'all work', 'longest task', 'times'];

/** A dataset as a table in Markdown, in milliseconds. */
export function pathsTable(result: PathsResult): string {
  const rows = pathEntriesOf(result).map(({ path, step, painted, work, longest, turns }) => [
    PATHS[path],
    // A picture is made between the frames: what the frames take says nothing of it.
    ...(path === 'figureMade' ? ['–', '–'] : [step.p50, step.p95].map(milliseconds)),
    ...[painted.p50, painted.p95, work.p50].map(milliseconds),
    longest === 0 ? '< 50' : milliseconds(longest),
    String(turns),
  ]);
  const head = `${result.name === 'real' ? 'The real dataset' : 'Made up'}: ${result.relations} relations.`;
  return [head, '', ...markdownTable([HEADINGS, ...rows])].join('\n');
}

export const validationSentence = ({ relations, filesMs, compiledMs }: ValidationTimes): string =>
  `Checking ${relations} relations took ${filesMs} ms as files, from YAML to problems, and ${compiledMs} ms as compiled, as a page does.`;
