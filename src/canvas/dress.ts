/** How the canvas is dressed for a picture, and what a picture then finds. */
import type { CollectionReturnValue, Core } from 'cytoscape';
import type { Look } from '#appearance/palette.ts';

/** What a picture is taken in. */
export interface Dress {
  readonly look: Look;
  /** The colour that it will most likely lie on. */
  readonly ground: string;
  /** Pixels of the picture to a model unit, by what is to be on it. */
  readonly scaleFor: (elements: CollectionReturnValue) => number;
  /** Names smaller than this, in pixels of the picture, cannot be read. */
  readonly leastName: number;
}

/** The canvas in the moment of a picture. */
export interface Dressed {
  readonly cy: Core;
  readonly elements: CollectionReturnValue;
  /** How many actors' names there is no room for. */
  readonly unnamed: number;
}
