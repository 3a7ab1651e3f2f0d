import type { TypeId } from './id.ts';
import type { TimeState } from './timeState.ts';

/** What keeps a relation out of a year in which it held. */
export interface RelationFilters {
  /** Types that the reader, or the dataset, keeps out of the view. */
  readonly hiddenTypes: ReadonlySet<TypeId>;
  /** Also show what is merely possible or assumed; false leaves what is certain. */
  readonly withPossible: boolean;
}

export interface Filters extends RelationFilters {
  /** Also show actors that exist in the years shown but have no visible relation. */
  readonly withLoneActors: boolean;
}

/** Whether a state is sure enough for the reader's choice. Rule T31 of docs/time-rules.md. */
export const isLetThrough = (state: TimeState, { withPossible }: Pick<Filters, 'withPossible'>): boolean =>
  state === 'certain' || (withPossible && state !== 'absent');
