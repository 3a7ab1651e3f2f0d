/** What a reader may choose of an exported figure, and how big it may get. The export dialog and the export read this table. */
import { TEMPLATES, type TemplateName } from './figureTemplates.ts';
import { type Look, ROLES } from './palette.ts';

/** Times the template's width. */
export const FIGURE_SCALES = [1, 2, 4] as const;
type FigureScale = (typeof FIGURE_SCALES)[number];

export const WIDTH_UNITS = ['px', 'mm'] as const;

/** A width of the reader's own. */
export interface OwnWidth {
  readonly value: number;
  readonly unit: (typeof WIDTH_UNITS)[number];
  /** Pixels per inch, for millimetres. */
  readonly dpi: number;
}

/** One column of many journals, at the resolution that they ask for. */
export const FIRST_OWN_WIDTH: OwnWidth = { value: 85, unit: 'mm', dpi: 300 };

const MM_PER_INCH = 25.4;

/** NaN where it is not given whole. */
const widthInPixels = ({ value, unit, dpi }: OwnWidth): number => Math.round(unit === 'px' ? value : (value / MM_PER_INCH) * dpi);

/** What a figure is drawn in and on; null lets anything show through. Nobody knows what such a figure will lie on: mostly a document, which is white. */
export const GROUNDS = {
  white: { look: 'light', paper: '#ffffff' },
  paper: { look: 'light', paper: ROLES.light.paper },
  dark: { look: 'dark', paper: ROLES.dark.paper },
  mono: { look: 'mono', paper: ROLES.mono.paper },
  transparent: { look: 'light', paper: null },
} as const satisfies Record<string, { look: Look; paper: string | null }>;

export type Ground = keyof typeof GROUNDS;
export const GROUND_NAMES = Object.keys(GROUNDS) as readonly Ground[];

export interface FigureOptions {
  readonly template: TemplateName;
  readonly scale: FigureScale;
  /** Instead of a scale; null for none. */
  readonly own: OwnWidth | null;
  readonly ground: Ground;
  /** In place of the title that the view gives; null for that. */
  readonly title: string | null;
  /** The reader's own; empty for none. */
  readonly subtitle: string;
}

export const FIRST_OPTIONS: FigureOptions = { template: 'page', scale: 2, own: null, ground: 'white', title: null, subtitle: '' };

/** In pixels, and the pixels per unit that it came to. */
export interface FigureSize {
  readonly width: number;
  readonly height: number;
  readonly scale: number;
  /** Whether it had to be made smaller than asked for. */
  readonly reduced: boolean;
}

/** A finished picture. */
export interface Figure extends FigureSize {
  /** PNG. */
  readonly blob: Blob;
}

/** Pixels a side. Past about 16,384 browsers give an empty picture without a word; many viewers give up before. */
export const LONGEST_SIDE = 8000;

/** Below this many times the template's width its words could not be read. */
export const SMALLEST_SCALE = 0.5;

/** The narrowest and the widest picture of a template, in pixels. */
export const widthsOf = (template: TemplateName): { readonly least: number; readonly most: number } => ({
  least: SMALLEST_SCALE * TEMPLATES[template].width,
  most: LONGEST_SIDE,
});

/** How many times the template's width the reader asks for; null for a width that cannot be. */
export function scaleWanted({ template, scale, own }: Pick<FigureOptions, 'template' | 'scale' | 'own'>): number | null {
  if (!own) return scale;
  const width = widthInPixels(own);
  const { least, most } = widthsOf(template);
  return width >= least && width <= most ? width / TEMPLATES[template].width : null;
}

/** The size in pixels of a figure of `width` × `height` units, made smaller where a side would pass the limit. */
export function figureSize(width: number, height: number, scale: number): FigureSize {
  const fitting = Math.min(scale, LONGEST_SIDE / width, LONGEST_SIDE / height);
  const pixels = (units: number): number => Math.min(LONGEST_SIDE, Math.max(1, Math.round(units * fitting)));
  return { width: pixels(width), height: pixels(height), scale: fitting, reduced: fitting < scale };
}

/** What the network's picture takes, in any unit. */
export interface NetworkSize {
  readonly width: number;
  readonly height: number;
}

/** The network drawn for a figure. */
export interface NetworkImage {
  /** To be closed by whoever asked for it. */
  readonly bitmap: ImageBitmap;
  /** How many actors' names there was no room for. */
  readonly unnamed: number;
}

/** The network of one frame of a film. */
export interface FrameImage {
  /** To be closed by whoever asked for it. */
  readonly bitmap: ImageBitmap;
  /** The place in the model of its upper left corner. */
  readonly at: { readonly x: number; readonly y: number };
}

/** What a figure wants of the network's image, which is to have a transparent ground itself. */
export interface NetworkImageRequest {
  /** Device pixels. */
  readonly maxWidth: number;
  readonly maxHeight: number;
  /** The least height of names, in device pixels: larger ones may leave no room for all. */
  readonly leastName: number;
  readonly look: Look;
  /** The colour that it will most likely lie on: what names are set off against. */
  readonly ground: string;
}
