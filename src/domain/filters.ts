import type { TimeState } from './timeState.ts';

/** How sure a relation has to be to show. What it is and who it is between is the sieve's: see sieve.ts. */
export interface RelationFilters {
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
