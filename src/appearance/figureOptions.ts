/** What a reader may choose of an exported figure, and how big it may get. The export dialog and the export read this table. */
import type { Theme } from './palette.ts';

/** Device pixels per unit of the figure. */
export const FIGURE_SCALES = [1, 2, 4] as const;
type FigureScale = (typeof FIGURE_SCALES)[number];

export const BACKGROUND_NAMES = ['white', 'paper', 'transparent'] as const;
export type Background = (typeof BACKGROUND_NAMES)[number];

export interface FigureOptions {
  readonly scale: FigureScale;
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
