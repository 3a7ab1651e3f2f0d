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
