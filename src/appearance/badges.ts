import type { Actor } from '#domain/actor.ts';

/** Fills of actors without a flag. The same in both themes, so that an actor's image never has to be made twice. */
export const BADGE_COLOURS = {
  state: { fill: '#e9e6df', ink: '#1a1c20' },
  leader: { fill: '#ffffff', ink: '#1a1c20' },
  group: { fill: '#3b4250', ink: '#ffffff' },
  body: { fill: '#5b6472', ink: '#ffffff' },
} as const satisfies Record<Actor['kind'], { fill: string; ink: string }>;
