/** What a year, or a window of several, shows. Rules T28–T31 of docs/time-rules.md. */
import { type Filters, isLetThrough } from './filters.ts';
import type { ActorId, RelationId } from './id.ts';
import type { Network, YearRange } from './network.ts';
import { isAliveIn } from './selection.ts';
import { type ShownState, stateInYears } from './timeState.ts';

/** What a window of years shows. */
export interface NetworkAt {
  /** The year shown; of a window, its first. */
  readonly year: number;
  /** The years shown; one of them for an instant. */
  readonly window: YearRange;
  /** Visible relations in the dataset's order, each with how sure its time is. */
  readonly relations: ReadonlyMap<RelationId, ShownState>;
  readonly actors: ReadonlySet<ActorId>;
  /** How many of the actors have no visible relation. */
  readonly loneActors: number;
}

/** The relations and actors that touch a window of years, after the filters. */
export function networkIn(network: Network, window: YearRange, filters: Filters): NetworkAt {
  const relations = new Map<RelationId, ShownState>();
  const actors = new Set<ActorId>();
  for (const relation of network.relations.values()) {
    const state = stateInYears(relation, window);
    if (state === 'absent' || !isLetThrough(state, filters)) continue;
    relations.set(relation.id, state);
    actors.add(relation.from).add(relation.to);
  }
  const related = actors.size;
  if (filters.withLoneActors) {
    for (const actor of network.actors.values()) if (isAliveIn(actor.spans, window)) actors.add(actor.id);
  }
  return { year: window.first, window, relations, actors, loneActors: actors.size - related };
}

/** The relations and actors of one calendar year, after the filters: a window of one year. */
export const networkAt = (network: Network, year: number, filters: Filters): NetworkAt =>
  networkIn(network, { first: year, last: year }, filters);
