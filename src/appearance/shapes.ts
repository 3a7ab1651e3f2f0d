import type { ActorKind } from '#domain/actor.ts';

/** Each kind's diameter in model units; the canvas and the layout read this table. */
export const SHAPES = {
  state: { size: 44 },
  leader: { size: 30 },
  group: { size: 36 },
  body: { size: 36 },
} as const satisfies Record<ActorKind, { size: number }>;

/** The two poles of a dataset are drawn larger. */
export const POLE_SIZE = 56;

/** The name under an actor, in model units: the size of its letters, how wide it may get before it wraps, the gap above it. */
export const LABEL = { size: 12, width: 110, gap: 4 } as const;

/** Where letters of Inter stand in a line as high as their size, measured from its foot, in parts of it. */
export const DESCENT = 0.242;

/** The corners of a group's hexagon, which fills a square two units wide around its middle. */
export const HEXAGON = [
  [-1, 0],
  [-0.5, -1],
  [0.5, -1],
  [1, 0],
  [0.5, 1],
  [-0.5, 1],
] as const;

/** The radius of the corners of a body's box of this size, in model units. */
export const cornerOf = (size: number): number => Math.min(8, size / 4);

/** The size of the letters of an actor's code, in model units; `size` is the actor's own. */
export const codeSize = (code: string, size: number): number => ((code.length > 2 ? 19 : 24) / 64) * size;

/** Where those letters stand, measured from the actor's middle, in parts of their size. */
export const CODE_FOOT = 0.38;
