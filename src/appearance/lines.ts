import type { ShownState } from '#domain/picture.ts';
import type { Sign } from '#domain/relation.ts';
import type { Standing } from '#domain/standing.ts';

/** How sure a line is, told by its pattern. */
export const PATTERNS = {
  solid: { label: 'Certain in the year shown', dash: [] },
  dashed: { label: 'Possible, or assumed to go on', dash: [6, 4] },
  dotted: { label: 'Disputed', dash: [1.5, 3.5] },
} as const satisfies Record<string, { label: string; dash: readonly number[] }>;

export type Pattern = keyof typeof PATTERNS;

/** What stands at the end of a directed line. */
export const MARKS = {
  triangle: { label: 'Supports', points: [0, 0, -9, -4.5, -9, 4.5] },
  tee: { label: 'Opposes', points: [0, -6, 0, 6, -2.5, 6, -2.5, -6] },
  vee: { label: 'Leads, belongs to or neutral', points: [0, 0, -9, -4.5, -6, 0, -9, 4.5] },
} as const satisfies Record<string, { label: string; points: readonly number[] }>;

export type Mark = keyof typeof MARKS;

/** Width of every line, in model units. It means nothing, so it is one. */
export const LINE_WIDTH = 2;

/** A dispute outranks doubt about the time: it is the first thing a reader should know. */
export function patternOf(state: ShownState, standing: Standing): Pattern {
  if (standing === 'disputed') return 'dotted';
  return state === 'certain' ? 'solid' : 'dashed';
}

/** The mark at the far end; none where a relation has no direction. */
export function markOf(sign: Sign, directed: boolean): Mark | null {
  if (!directed) return null;
  return sign === 'positive' ? 'triangle' : sign === 'negative' ? 'tee' : 'vee';
}
