/** Families' glyphs out of what Cytoscape can draw at a line's middle: one arrow that points on, and one that points back. */
import { GLYPH_STROKE, GLYPHS, type Glyph, HUE_GLYPHS } from '#appearance/glyphs.ts';
import type { Hue } from '#domain/relation.ts';

type Arrow = 'none' | 'circle' | 'diamond' | 'square' | 'chevron';

/** Makes them as large as the table says. */
const ARROW_SCALE = 0.95;

const ARROWS = {
  disc: { on: 'circle', back: 'none' },
  ring: { on: 'circle', back: 'none' },
  links: { on: 'diamond', back: 'diamond' },
  cross: { on: 'chevron', back: 'chevron' },
  box: { on: 'square', back: 'square' },
  bar: { on: 'square', back: 'square' },
} as const satisfies Record<Glyph, { on: Arrow; back: Arrow }>;

/** Marks are never drawn larger than this many times their size: they would hide short lines. */
const LARGEST = 1.55;

/** Of marks and glyphs, so many times their own. */
export function markSize(scale: number) {
  const times = Math.min(scale, LARGEST);
  return {
    'arrow-scale': ARROW_SCALE * times,
    'mid-target-arrow-width': GLYPH_STROKE * times,
    'mid-source-arrow-width': GLYPH_STROKE * times,
  };
}

export const NO_GLYPH = { 'mid-target-arrow-shape': 'none', 'mid-source-arrow-shape': 'none' } as const;

/** The colour is the line's. */
export function glyphStyle(hue: Hue) {
  const glyph = HUE_GLYPHS[hue];
  if (glyph === null) return NO_GLYPH;
  const fill = GLYPHS[glyph].hollow ? 'hollow' : 'filled';
  return {
    'mid-target-arrow-shape': ARROWS[glyph].on,
    'mid-source-arrow-shape': ARROWS[glyph].back,
    'mid-target-arrow-fill': fill,
    'mid-source-arrow-fill': fill,
  } as const;
}
