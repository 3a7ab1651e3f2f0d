import type { ActorId } from '#domain/id.ts';
import type { Network, Position } from '#domain/network.ts';
import type { View } from './view.ts';

/** Years that playback shows in a second. */
export const SPEEDS = [0.5, 1, 2, 4] as const;
export type Speed = (typeof SPEEDS)[number];

export interface AppState extends View {
  /** The dataset as it counts in the view, by `known` and `told`: without other evidence, and without the relations that rest on nothing else. */
  readonly network: Network;
  /** The dataset as loaded. */
  readonly whole: Network;
  /** Where the reader has dragged actors, this session, or had them arranged: then `pinned` is false. */
  readonly moved: ReadonlyMap<ActorId, Position>;
  /** Something that the reader should be told, until the next thing they do. */
  readonly notice: string | null;
  readonly playing: boolean;
  readonly speed: Speed;
  /** Whether playback begins again when it is through. */
  readonly loop: boolean;
}
