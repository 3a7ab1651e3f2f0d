/** The shape that says a line's family without colour. Canvas, legend and export read this table. */
import type { Hue } from '#domain/relation.ts';

/** Corners as x, y, x, y …, in model units around the middle of a line that runs along x. */
type Outline = readonly number[];

/** Half a glyph's breadth across the line, in model units. */
const HALF = 4.1;

const disc: Outline = Array.from({ length: 24 }, (_, index) => (index * Math.PI) / 12).flatMap((angle) => [
  HALF * Math.cos(angle),
  HALF * Math.sin(angle),
]);
const diamond: Outline = [0, 0, HALF, -HALF, 2 * HALF, 0, HALF, HALF];
const square: Outline = [0, -HALF, 2 * HALF, -HALF, 2 * HALF, HALF, 0, HALF];
const chevron: Outline = [0, 0, HALF, -HALF, 5.5, -2.7, 2.7, 0, 5.5, 2.7, HALF, HALF];

/** The same on both sides of the line's middle, so that no glyph points anywhere: what points is a mark at an end. */
const twice = (outline: Outline): readonly Outline[] => [outline, outline.map((value, index) => (index % 2 === 0 ? -value : value))];

/**
 * Told apart by being filled or hollow, round or cornered, one piece or two, and never by a turn: a square that lies on a slanting line
 * looks like a diamond.
 */
export const GLYPHS = {
  disc: { outlines: [disc], hollow: false },
  ring: { outlines: [disc], hollow: true },
  links: { outlines: twice(diamond), hollow: true },
  cross: { outlines: twice(chevron), hollow: false },
  box: { outlines: twice(square), hollow: true },
  bar: { outlines: twice(square), hollow: false },
} as const satisfies Record<string, { outlines: readonly Outline[]; hollow: boolean }>;

export type Glyph = keyof typeof GLYPHS;

/** Every hue's own, so that families are told apart in black and white too. One family may do without. */
export const HUE_GLYPHS = {
  blue: 'disc',
  teal: 'ring',
  ochre: 'box',
  vermilion: 'cross',
  purple: 'links',
  plum: 'bar',
  grey: null,
} as const satisfies Record<Hue, Glyph | null>;

/** Width of a hollow glyph's stroke, in model units. */
export const GLYPH_STROKE = 1.5;

/** How far from its middle a line is interrupted: nothing shows through a hollow glyph. */
export function glyphGap(glyph: Glyph): number {
  const { hollow, outlines } = GLYPHS[glyph];
  return hollow ? Math.max(...outlines.flat().filter((_, index) => index % 2 === 0)) : 0;
}
