/** How the canvas is dressed for a picture, and what a picture then finds. */
import type { Box } from '#appearance/box.ts';
import type { ActorLayer } from './actorLayer.ts';
import type { Ink } from './ink.ts';
import type { LineLayer } from './lineLayer.ts';

/** What a picture is taken in: inks, and the colour that it will most likely lie on. */
export interface Dress extends Ink {
  /** Pixels of the picture to a model unit, by the room that all takes that is to be on it. */
  readonly scaleFor: (box: Box | null) => number;
  /** Names smaller than this, in pixels of the picture, cannot be read. */
  readonly leastName: number;
}

/** The canvas in the moment of a picture. */
export interface Dressed {
  readonly actors: ActorLayer;
  readonly lines: LineLayer;
  /** What all of it takes, in model units; null for nothing. */
  readonly box: Box | null;
  /** How many actors' names there is no room for. */
  readonly unnamed: number;
}
