import type { Quality } from './fcosePlaces.ts';

/** How much work to put into a layout; the tests put in less. */
export interface Effort {
  readonly quality: Quality;
  /** How many random starts fcose gets, from 1 on. */
  readonly seeds: number;
  /** How many of the best of them are tuned. */
  readonly tuned: number;
  /** How many times each node is tried elsewhere while tuning. */
  readonly rounds: number;
}

const FULL: Effort = { quality: 'proof', seeds: 20, tuned: 4, rounds: 6000 };
/** What gets all of it: the shipped data, twice over. */
const SMALL = { nodes: 200, lines: 400 };
/** Up to here forces come to rest in seconds. */
const MIDDLE_NODES = 400;
/** Each round looks at every line for each line, so many pairs of them take about half a minute. */
const PAIRS_OF_LINES = 300_000_000;
const FEWEST_ROUNDS = 4;

/**
 * As much as ends in about a minute on a slow machine. By the size of the drawing and not by the clock, so that the same input gives the same
 * output on every machine.
 */
export function effortFor(nodes: number, lines: number): Effort {
  if (nodes <= SMALL.nodes && lines <= SMALL.lines) return FULL;
  const rounds = (tuned: number): number =>
    Math.max(FEWEST_ROUNDS, Math.min(FULL.rounds, Math.round(PAIRS_OF_LINES / (tuned * Math.max(lines, nodes) ** 2))));
  if (nodes <= MIDDLE_NODES) return { quality: 'default', seeds: 4, tuned: 2, rounds: rounds(2) };
  return { quality: 'draft', seeds: 1, tuned: 1, rounds: rounds(1) };
}
