/** Walks through the network: each step a view of it, a short text, and the passages that the text rests on. */
import type { Evidence } from './evidence.ts';
import type { ActorId, RelationId, SourceId, StoryId } from './id.ts';
import type { Focus } from './neighbours.ts';
import type { Network } from './network.ts';
import type { Selection } from './selection.ts';

/** A passage, by where it stands in the dataset. */
export interface StoryQuote {
  readonly relation: RelationId;
  readonly source: SourceId;
  /** Which of the relation's passages from that source, counted from 1. */
  readonly nth: number;
}

export interface StoryStep {
  readonly title: string;
  readonly text: string;
  readonly quotes: readonly StoryQuote[];
  /** The year shown; of a range, its first. */
  readonly year: number;
  readonly to: number | null;
  readonly compare: number | null;
  readonly selection: Selection | null;
  readonly focus: Focus | null;
  /** The actors that the window is filled with; empty for all that the step shows. */
  readonly near: readonly ActorId[];
}

export interface Story {
  readonly id: StoryId;
  readonly title: string;
  readonly summary: string;
  /** Two at least. */
  readonly steps: readonly StoryStep[];
}

/** A step of a story, counted from 1. */
export interface StoryPlace {
  readonly id: StoryId;
  readonly step: number;
}

/** The step, if there is such a story with so many. */
export const stepAt = (place: StoryPlace | null, { stories }: Pick<Network, 'stories'>): StoryStep | null =>
  (place && stories.get(place.id)?.steps[place.step - 1]) ?? null;

/** The passage that is quoted; null where the relation has none such. */
export function passageOf({ relation, source, nth }: StoryQuote, { relations }: Pick<Network, 'relations'>): Evidence | null {
  return relations.get(relation)?.evidence.filter((passage) => passage.source === source)[nth - 1] ?? null;
}

/** The relations that a step speaks of: what it quotes, and what it selects. */
export const relationsOfStep = ({ quotes, selection }: StoryStep): ReadonlySet<RelationId> =>
  new Set([...quotes.map(({ relation }) => relation), ...(selection?.kind === 'relation' ? [selection.id] : [])]);
