/** What a reader may choose of an exported figure, and how big it may get. The export dialog and the export read this table. */
import type { Theme } from './palette.ts';

/** A figure's width in units: one pixel each at 1×. */
export const FIGURE_WIDTH = 1200;

/** Pixels per unit of the figure. */
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

export const BACKGROUND_NAMES = ['white', 'paper', 'transparent'] as const;
export type Background = (typeof BACKGROUND_NAMES)[number];

export interface FigureOptions {
  readonly scale: FigureScale;
  /** Instead of a scale; null for none. */
  readonly own: OwnWidth | null;
  readonly background: Background;
}

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

/** Below this many pixels a unit its words could not be read. */
export const SMALLEST_SCALE = 0.5;

/** The narrowest and the widest picture, in pixels. */
export const OWN_WIDTHS = { least: SMALLEST_SCALE * FIGURE_WIDTH, most: LONGEST_SIDE } as const;

/** Pixels per unit that the reader asks for; null for a width that cannot be. */
export function scaleWanted({ scale, own }: Pick<FigureOptions, 'scale' | 'own'>): number | null {
  if (!own) return scale;
  const width = widthInPixels(own);
  return width >= OWN_WIDTHS.least && width <= OWN_WIDTHS.most ? width / FIGURE_WIDTH : null;
}

/** The size in pixels of a figure of `width` × `height` units, made smaller where a side would pass the limit. */
export function figureSize(width: number, height: number, scale: number): FigureSize {
  const fitting = Math.min(scale, LONGEST_SIDE / width, LONGEST_SIDE / height);
  const pixels = (units: number): number => Math.min(LONGEST_SIDE, Math.max(1, Math.round(units * fitting)));
  return { width: pixels(width), height: pixels(height), scale: fitting, reduced: fitting < scale };
}

/** Only paper is the page's. White is for light inks, and a figure without a ground is mostly put into a document, which is white. */
export function figureTheme(background: Background, pageTheme: Theme): Theme {
  return background === 'paper' ? pageTheme : 'light';
}

/** What a figure wants of the network's image, which is to have a transparent ground itself; sizes in device pixels. */
export interface NetworkImageRequest {
  readonly maxWidth: number;
  readonly maxHeight: number;
  readonly theme: Theme;
  /** The colour that it will most likely lie on: what names are set off against. */
  readonly ground: string;
}
