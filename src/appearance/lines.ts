import type { RelationType, Sign } from '#domain/relation.ts';
import type { Standing } from '#domain/standing.ts';
import type { ShownState } from '#domain/timeState.ts';

/** How sure a line is, told by its pattern. */
export const PATTERNS = {
  solid: { dash: [] },
  dashed: { dash: [6, 4] },
  dotted: { dash: [1.5, 3.5] },
} as const satisfies Record<string, { dash: readonly number[] }>;

export type Pattern = keyof typeof PATTERNS;

/**
 * What stands at the end of a line, as large as the canvas draws it, and how far before the mark's tip the line stops: it does not stick out.
 */
export const MARKS = {
  triangle: { points: [0, 0, -8.3, -4.1, -8.3, 4.1], inset: 6 },
  tee: { points: [0, -4.1, 0, 4.1, -2.7, 4.1, -2.7, -4.1], inset: 1 },
  chevron: { points: [0, 0, -4.1, -4.1, -5.5, -2.7, -2.7, 0, -5.5, 2.7, -4.1, 4.1], inset: 2 },
} as const satisfies Record<string, { points: readonly number[]; inset: number }>;

export type Mark = keyof typeof MARKS;

/**
 * What has ended before the years shown, where the reader asks for it. So thin, sparse and grey that nobody takes it for a line of the
 * year, nor its dots for those of a dispute.
 */
export const GHOST = { dash: [9, 5, 0.1, 5], width: 1.3, opacity: 0.6 } as const;

/** Width of every line, in model units. It means nothing, so it is one. */
export const LINE_WIDTH = 2;

/**
 * A dispute outranks every other doubt: it is the first thing a reader should know. What nobody asserts is never drawn as
 * if it were certain, however well it is dated.
 */
export function patternOf(state: ShownState, standing: Standing): Pattern {
  if (standing === 'disputed') return 'dotted';
  const isAsserted = standing === 'corroborated' || standing === 'single-source';
  return state === 'certain' && isAsserted ? 'solid' : 'dashed';
}

/** One pattern for several lines drawn as one: theirs where they agree, otherwise dashed. */
export function commonPattern(patterns: readonly Pattern[]): Pattern {
  const [first = 'dashed'] = patterns;
  return patterns.every((pattern) => pattern === first) ? first : 'dashed';
}

/** The marks at a line's far end and at its first. */
export interface EndMarks {
  readonly mark: Mark | null;
  readonly tail: Mark | null;
}

export const NO_MARKS: EndMarks = { mark: null, tail: null };

const SIGN_MARKS = {
  positive: { oneEnd: { mark: 'triangle', tail: null }, bothEnds: { mark: 'triangle', tail: 'triangle' } },
  negative: { oneEnd: { mark: 'tee', tail: null }, bothEnds: { mark: 'tee', tail: 'tee' } },
  neutral: { oneEnd: { mark: 'chevron', tail: null }, bothEnds: NO_MARKS },
} as const satisfies Record<Sign, Record<string, EndMarks>>;

/** Where a relation has no direction, each does it to the other, and what is neither support nor hostility needs no mark. */
export function marksOf({ sign, directed }: Pick<RelationType, 'sign' | 'directed'>): EndMarks {
  return SIGN_MARKS[sign][directed ? 'oneEnd' : 'bothEnds'];
}
