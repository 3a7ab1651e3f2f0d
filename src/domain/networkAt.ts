/** What a year, or a window of several, shows. Rules T28–T31 of docs/time-rules.md. */
import { type Filters, isLetThrough } from './filters.ts';
import type { ActorId, RelationId } from './id.ts';
import type { Network, YearRange } from './network.ts';
import type { Relation } from './relation.ts';
import { isAliveIn } from './selection.ts';
import { forEachState, spellTableOf } from './spellTable.ts';
import type { ShownState } from './timeState.ts';

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
  const { relations, actors } = shownIn(network, window, filters);
  const related = actors.size;
  if (filters.withLoneActors) {
    for (const actor of network.actors.values()) if (isAliveIn(actor.spans, window)) actors.add(actor.id);
  }
  return { year: window.first, window, relations, actors, loneActors: actors.size - related };
}

interface Shown {
  readonly relations: Map<RelationId, ShownState>;
  readonly actors: Set<ActorId>;
}

/** By numbers alone: this is most of what a step in time takes. */
function shownIn(network: Network, window: YearRange, filters: Filters): Shown {
  const table = spellTableOf(network);
  const relations: Shown['relations'] = new Map();
  const actors: Shown['actors'] = new Set();
  const isIn = new Uint8Array(table.actors.length);
  const add = (place: number): void => {
    if (isIn[place] === 1) return;
    isIn[place] = 1;
    actors.add(table.actors[place] as ActorId);
  };
  forEachState(table, window, (state, index) => {
    if (state === 'absent' || !isLetThrough(state, filters)) return;
    relations.set((table.relations[index] as Relation).id, state);
    add(table.from[index] as number);
    add(table.to[index] as number);
  });
  return { relations, actors };
}

/** The relations and actors of one calendar year, after the filters: a window of one year. */
export const networkAt = (network: Network, year: number, filters: Filters): NetworkAt =>
  networkIn(network, { first: year, last: year }, filters);
