/**
 * Distances, paths and triangles of what is shown, worked out again with matrices and by going through everything, without the searches
 * that the page uses. The order of grades is written down once more from rule V13.
 */
import type { Network } from '#domain/network.ts';
import type { NetworkAt } from '#domain/networkAt.ts';
import type { Path } from '#domain/paths.ts';
import { standingBy, worldOf } from './viewOracle.ts';

type Matrix = readonly (readonly number[])[];

/** The actors shown by number, and between each two of them the relations shown, those best evidenced first. */
export interface Graph {
  readonly actors: readonly string[];
  readonly ties: readonly (readonly (readonly string[])[])[];
  /** Lower is better; by the relation's id. */
  readonly grades: ReadonlyMap<string, number>;
  readonly signs: ReadonlyMap<string, string>;
  /** The best grade between two, or infinity where they are no neighbours. */
  readonly best: Matrix;
}

const GRADES = ['corroborated', 'single-source', 'claimed', 'disputed', 'unsourced'].flatMap((standing) =>
  ['certain', 'assumed', 'possible'].map((time) => `${standing} ${time}`),
);

export function graphOf(network: Network, at: NetworkAt): Graph {
  const world = worldOf(network);
  const shown = world.relations.filter(({ id }) => at.relations.has(id as never));
  const actors = [...network.actors.keys()].filter((id) => at.actors.has(id));
  const grades = new Map(
    shown.map(({ id, passages }) => [id, GRADES.indexOf(`${standingBy(passages, world)} ${at.relations.get(id as never)}`)]),
  );
  const gradeOf = (id: string): number => grades.get(id) ?? Number.NaN;
  const ties = actors.map((one) =>
    actors.map((other) =>
      shown
        .filter(({ ends }) => one !== other && ends.includes(one) && ends.includes(other))
        .map(({ id }) => id)
        .sort((some, more) => gradeOf(some) - gradeOf(more)),
    ),
  );
  const best = ties.map((row) => row.map((ids) => Math.min(...ids.map(gradeOf))));
  return { actors, ties, grades, best, signs: new Map(shown.map(({ id, type }) => [id, world.signs.get(type) ?? ''])) };
}

const square = (size: number, value: (row: number, column: number) => number): number[][] =>
  Array.from({ length: size }, (_, row) => Array.from({ length: size }, (_each, column) => value(row, column)));

/** Floyd and Warshall: `join` makes a way of two ways, and the lower value is the better way. */
function allWays(direct: Matrix, join: (one: number, other: number) => number): Matrix {
  const ways = direct.map((row) => [...row]);
  for (const [through, onward] of ways.entries())
    for (const row of ways) {
      const there = row[through] ?? Number.POSITIVE_INFINITY;
      for (const [column, value] of onward.entries()) row[column] = Math.min(row[column] ?? Number.POSITIVE_INFINITY, join(there, value));
    }
  return ways;
}

/** How many relations it takes from each actor to each. */
export const distancesIn = ({ best }: Graph): Matrix =>
  allWays(
    square(best.length, (row, column) =>
      row === column ? 0 : best[row]?.[column] === Number.POSITIVE_INFINITY ? Number.POSITIVE_INFINITY : 1,
    ),
    (one, other) => one + other,
  );

/** Of the best evidenced way from each actor to each, the worst step. */
export const weakestLinksIn = ({ best }: Graph): Matrix => allWays(best, Math.max);

/**
 * Of the best evidenced way of just 1, 2, 3 … relations from each actor to each, the worst step; in the algebra of minimum and maximum.
 * As many of these as it takes until each way has been as good as `weakest` says it can be.
 */
export function weakestLinksByLength({ best }: Graph, weakest: Matrix): readonly Matrix[] {
  const powers: Matrix[] = [best];
  const isReached = (value: number, row: number, column: number): boolean => powers.some((power) => power[row]?.[column] === value);
  while (powers.length < best.length && !weakest.every((row, one) => row.every((value, other) => isReached(value, one, other)))) {
    const last = powers.at(-1) ?? best;
    powers.push(
      last.map((row) =>
        best.map((_, column) =>
          leastOver(
            row,
            best.map((onward) => onward[column] ?? Number.POSITIVE_INFINITY),
          ),
        ),
      ),
    );
  }
  return powers;
}

/** The best of the ways over each actor in turn. */
const leastOver = (there: readonly number[], onward: readonly number[]): number =>
  Math.min(...there.map((worst, through) => Math.max(worst, onward[through] ?? Number.POSITIVE_INFINITY)));

/** Who can be reached from whom over no more than `steps` relations: the power of the matrix of neighbours and of the actor itself. */
export function reachIn({ best }: Graph, steps: number): readonly (readonly boolean[])[] {
  let reach = best.map((_, row) => best.map((_each, column) => row === column));
  const near = best.map((row, index) => row.map((grade, column) => index === column || grade < Number.POSITIVE_INFINITY));
  for (let step = 0; step < steps; step++)
    reach = reach.map((row) => best.map((_, column) => row.some((isThere, through) => isThere && near[through]?.[column])));
  return reach;
}

/** How long a path is, and its worst step. */
export interface Worth {
  readonly length: number;
  readonly worst: number;
}

/** Every path from one actor to another, none twice on one. */
export function everyPath({ best }: Graph, from: number, to: number): readonly Worth[] {
  const found: Worth[] = [];
  const go = (here: number, been: readonly number[], worst: number): void => {
    if (here === to) found.push({ length: been.length, worst });
    else
      for (const [next, grade] of (best[here] ?? []).entries())
        if (grade < Number.POSITIVE_INFINITY && next !== from && !been.includes(next)) go(next, [...been, next], Math.max(worst, grade));
  };
  go(from, [], Number.NEGATIVE_INFINITY);
  return found;
}

/** What is wrong with a path from one actor to another; empty where nothing is. */
export function faultsOf(path: Path, { actors, ties }: Graph, from: string, to: string): readonly string[] {
  const stops = [path[0]?.from, ...path.map((step) => step.to)];
  const number = (id: string | undefined): number => actors.indexOf(id ?? '');
  return [
    ...(stops[0] === from && stops.at(-1) === to ? [] : [`leads from ${stops[0]} to ${stops.at(-1)}`]),
    ...(new Set(stops).size === stops.length ? [] : [`goes over an actor twice: ${stops}`]),
    ...path.flatMap((step, index) => (step.from === stops[index] ? [] : [`breaks at ${step.from}`])),
    ...path.flatMap((step) => {
      const shown = ties[number(step.from)]?.[number(step.to)] ?? [];
      return shown.length > 0 && shown.join() === step.relations.join() ? [] : [`tells ${step.relations} instead of ${shown}`];
    }),
  ];
}

export const worthOf = (path: Path, { grades }: Graph): Worth => ({
  length: path.length,
  worst: Math.max(...path.map(({ relations }) => Math.min(...relations.map((id) => grades.get(id) ?? Number.NaN)))),
});

/** A triangle that pulls against itself: the friend, the two who are hostile, and the relations of each side. */
export interface Triangle {
  readonly friend: string;
  readonly foes: readonly [string, string];
  readonly hostile: readonly string[];
  /** Of the friend with the first foe, then with the second. */
  readonly friendly: readonly [readonly string[], readonly string[]];
}

/** Each three actors, and each of the three as the friend of the others. */
export function everyTriangle({ actors, ties, signs }: Graph): readonly Triangle[] {
  const side = (one: number, other: number, sign: string) => (ties[one]?.[other] ?? []).filter((id) => signs.get(id) === sign);
  const found: Triangle[] = [];
  for (let one = 0; one < actors.length; one++)
    for (let two = one + 1; two < actors.length; two++)
      for (let three = two + 1; three < actors.length; three++)
        for (const [friend, foe, other] of [
          [one, two, three],
          [two, one, three],
          [three, one, two],
        ] as const) {
          const hostile = side(foe, other, 'negative');
          const friendly = [side(friend, foe, 'positive'), side(friend, other, 'positive')] as const;
          if (hostile.length === 0 || friendly.some((ids) => ids.length === 0)) continue;
          const foes = [actors[foe] ?? '', actors[other] ?? ''] as const;
          found.push({ friend: actors[friend] ?? '', foes, hostile, friendly });
        }
  return found;
}
