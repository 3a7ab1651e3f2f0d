import type { ActorKind } from '#domain/actor.ts';
import type { Position } from '#domain/network.ts';
import type { Years } from '#domain/years.ts';

/** What the layout needs to know of an actor: how large it is drawn. */
export interface LayoutActor {
  readonly id: string;
  readonly label: string;
  readonly kind: ActorKind;
}

/** Two actors that anything relates, in whatever direction, and how many relations that are over all years. */
export interface LayoutPair {
  readonly a: string;
  readonly b: string;
  readonly count: number;
  /** How much it matters that the two stand at the right distance; left out, 1. */
  readonly pull?: number;
  /** When it shows; left out where it always does. Lines that never show in the same year cannot cross. */
  readonly years?: readonly Years[];
}

/** A dataset as the layout sees it: the union of all years, without types and directions. */
export interface LayoutInput {
  readonly actors: readonly LayoutActor[];
  readonly pairs: readonly LayoutPair[];
  /** Left and right; null where the dataset names no two actors to hold apart. */
  readonly poles: readonly [left: string, right: string] | null;
  /** Actors that somebody placed by hand; they stay where they are. */
  readonly pinned: ReadonlyMap<string, Position>;
}
