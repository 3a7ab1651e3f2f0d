import type { Hue } from '#domain/relation.ts';

/** The two looks; which one shows follows the system unless the reader chose. */
export type Theme = 'light' | 'dark';

/** What a figure can be drawn in: a theme, or black on white for printers that know no grey. */
export type Look = Theme | 'mono';

/** Everything that is not a relation is drawn in these. Colours carry text at 4.5:1 or more wherever they carry any. */
export const ROLES = {
  light: {
    paper: '#faf9f6',
    panel: '#ffffff',
    ink: '#1a1c20',
    muted: '#5f646d',
    line: '#e6e3dc',
    edge: '#8b8f97',
    year: '#e9e6df',
    focus: '#2467b3',
  },
  dark: {
    paper: '#16181c',
    panel: '#1e2126',
    ink: '#f0eee9',
    muted: '#a3a8b1',
    line: '#33373e',
    edge: '#7b818b',
    year: '#24282e',
    focus: '#6ea8ec',
  },
  mono: {
    paper: '#ffffff',
    panel: '#ffffff',
    ink: '#000000',
    muted: '#333333',
    line: '#999999',
    edge: '#555555',
    year: '#e6e6e6',
    focus: '#000000',
  },
} as const satisfies Record<Look, Record<string, string>>;

export type Role = keyof (typeof ROLES)['light'];

/**
 * The families' colours, never the only sign of a family or a sign. Plum, the last to come, found no free hue that colour-blind readers
 * tell from all others: it stands apart by being much darker, or much lighter, than the rest.
 */
export const HUE_COLOURS = {
  light: { blue: '#2467b3', teal: '#1a7a6d', ochre: '#96600f', vermilion: '#c43d2b', purple: '#7d4aa8', plum: '#6f1a45', grey: '#6c717a' },
  dark: { blue: '#6ea8ec', teal: '#4fc0ad', ochre: '#d9a14a', vermilion: '#f2806c', purple: '#bd93e4', plum: '#fbd0e2', grey: '#a0a5ae' },
  mono: { blue: '#000000', teal: '#000000', ochre: '#000000', vermilion: '#000000', purple: '#000000', plum: '#000000', grey: '#555555' },
} as const satisfies Record<Look, Record<Hue, string>>;

/** A hue as a CSS value that follows the page's theme by itself. */
export function cssHue(hue: Hue): string {
  return `light-dark(${HUE_COLOURS.light[hue]}, ${HUE_COLOURS.dark[hue]})`;
}
