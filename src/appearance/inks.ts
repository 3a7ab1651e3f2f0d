import type { Hue } from '#domain/relation.ts';
import { CHANGE_COLOURS, CHANGES, type LineChange } from './changes.ts';
import { type Glyph, HUE_GLYPHS } from './glyphs.ts';
import { HUE_COLOURS, type Look, ROLES } from './palette.ts';

/** What a line is drawn in: its family's hue, what has become of it, as a ghost, or (null) whatever, where it stands for any line. */
export type Ink = Hue | LineChange | 'ghost' | null;

const isChange = (ink: Hue | LineChange): ink is LineChange => ink in CHANGE_COLOURS.light;

export function inkColour(ink: Ink, look: Look): string {
  if (ink === null || ink === 'ghost') return ROLES[look].edge;
  return isChange(ink) ? CHANGE_COLOURS[look][ink] : HUE_COLOURS[look][ink];
}

/** The glyph in the middle of the line. */
export const glyphOf = (ink: Ink): Glyph | null => (ink === null || ink === 'ghost' || isChange(ink) ? null : HUE_GLYPHS[ink]);

/** The sign in the middle of the line; empty for none. */
export const signOf = (ink: Ink): string => (ink !== null && ink !== 'ghost' && isChange(ink) ? CHANGES[ink].sign : '');
