/** What a comparison of two years looks like. Legend, canvas and export read this table. */
import type { Comparison } from '#domain/compare.ts';
import type { RelationId } from '#domain/id.ts';
import { type Look, ROLES } from './palette.ts';

/**
 * What has become of a relation from the earlier year to the later, and the sign that says so without colour. `mixed` is for a line that
 * stands for several relations of which not all have fared alike.
 */
export const CHANGES = {
  began: { sign: '+' },
  ended: { sign: '−' },
  stayed: { sign: '' },
  mixed: { sign: '±' },
} as const satisfies Record<string, { sign: string }>;

/** What a line of a comparison tells. */
export type LineChange = keyof typeof CHANGES;
/** What a relation of a comparison tells. */
export type Change = Exclude<LineChange, 'mixed'>;

export const LINE_CHANGES = Object.keys(CHANGES) as readonly LineChange[];

/**
 * Green against magenta, which colour-blind readers tell apart, and neither of them a family's hue: in a comparison colour says what
 * changed. What stayed is grey and quiet; a line that stands for several is in ink, since no one colour is true of it.
 */
export const CHANGE_COLOURS = {
  light: { began: '#4b7a00', ended: '#b5179e', stayed: '#898e97', mixed: ROLES.light.ink },
  dark: { began: '#9bdc3c', ended: '#ff6ad5', stayed: '#71767f', mixed: ROLES.dark.ink },
  mono: { began: '#000000', ended: '#000000', stayed: '#8c8c8c', mixed: '#000000' },
} as const satisfies Record<Look, Record<LineChange, string>>;

/** A change's colour as a CSS value that follows the page's theme by itself. */
export function cssChange(change: LineChange): string {
  return `light-dark(${CHANGE_COLOURS.light[change]}, ${CHANGE_COLOURS.dark[change]})`;
}

/** What has become of each relation of a comparison. */
export function changesOf({ began, ended, stayed }: Pick<Comparison, Change>): ReadonlyMap<RelationId, Change> {
  const lists = { began, ended, stayed };
  const changes = new Map<RelationId, Change>();
  for (const change of ['began', 'ended', 'stayed'] as const) for (const id of lists[change]) changes.set(id, change);
  return changes;
}

/** What several relations tell together: what all of them do, or `mixed`. */
export function commonChange(changes: readonly Change[]): LineChange {
  const [first = 'stayed'] = changes;
  return changes.every((change) => change === first) ? first : 'mixed';
}

/** "+2 −1"; nothing where all stayed. */
export function changeCounts(changes: readonly Change[]): string {
  const counted = (['began', 'ended'] as const).map((change) => {
    const count = changes.filter((each) => each === change).length;
    return count > 0 ? `${CHANGES[change].sign}${count}` : '';
  });
  return counted.filter((words) => words !== '').join(' ');
}
