import type { Actor } from './actor.ts';
import type { ActorId, FamilyId, RelationId, SourceId, StoryId, TypeId } from './id.ts';
import type { Family, Relation, RelationType } from './relation.ts';
import type { Source } from './source.ts';
import type { Story } from './story.ts';
import type { Span } from './timespan.ts';

/** Something that readers place themselves by on the timeline. */
export interface Moment {
  readonly when: string;
  readonly span: Span;
  readonly label: string;
}

/** First and last calendar year, both included. */
export interface YearRange {
  readonly first: number;
  readonly last: number;
}

/** A place on the canvas, in model units; y grows downwards. */
export interface Position {
  readonly x: number;
  readonly y: number;
  /** Put there by hand: the layout program leaves it alone. */
  readonly pinned?: boolean;
}

/** One dataset, checked and compiled: everything the app shows. Tables keep the order of their files. */
export interface Network {
  /** The folder's name, e.g. `russia-iran`. */
  readonly id: string;
  readonly title: string;
  /** Which revision of the dataset it is; null where the dataset does not say. */
  readonly version: string | null;
  readonly license: string;
  /** What the slider can span. */
  readonly coverage: YearRange;
  /** What the slider spans at first; inside `coverage`. */
  readonly focus: YearRange;
  /** The year it opens on; inside `focus`. */
  readonly opens: number;
  readonly moments: readonly Moment[];
  /** The two actors that the layout holds apart. */
  readonly poles: readonly ActorId[];
  readonly families: ReadonlyMap<FamilyId, Family>;
  readonly types: ReadonlyMap<TypeId, RelationType>;
  readonly actors: ReadonlyMap<ActorId, Actor>;
  readonly sources: ReadonlyMap<SourceId, Source>;
  readonly relations: ReadonlyMap<RelationId, Relation>;
  readonly stories: ReadonlyMap<StoryId, Story>;
  readonly positions: ReadonlyMap<ActorId, Position>;
}
