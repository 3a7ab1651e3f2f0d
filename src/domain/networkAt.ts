import { yearOf } from './calendar.ts';
import type { ActorId, RelationId, TypeId } from './id.ts';
import type { Network, YearRange } from './network.ts';
import type { Relation, Sign } from './relation.ts';
import { isAlive } from './selection.ts';
import { stateInYear, type TimeState } from './timeState.ts';

export interface Filters {
  /** Types that the reader, or the dataset, keeps out of the view. */
  readonly hiddenTypes: ReadonlySet<TypeId>;
  /** Also show actors that exist in the year but have no visible relation. */
  readonly withLoneActors: boolean;
}

/** What a year shows. */
export interface NetworkAt {
  readonly year: number;
  /** Visible relations in the dataset's order, each with how sure its time is. */
  readonly relations: ReadonlyMap<RelationId, Exclude<TimeState, 'absent'>>;
  readonly actors: ReadonlySet<ActorId>;
  /** How many of the actors have no visible relation. */
  readonly loneActors: number;
}

/** The relations and actors of one calendar year, after the filters. */
export function networkAt(network: Network, year: number, filters: Filters): NetworkAt {
  const relations = new Map<RelationId, Exclude<TimeState, 'absent'>>();
  const actors = new Set<ActorId>();
  for (const relation of network.relations.values()) {
    if (filters.hiddenTypes.has(relation.type)) continue;
    const state = stateInYear(relation, year);
    if (state === 'absent') continue;
    relations.set(relation.id, state);
    actors.add(relation.from).add(relation.to);
  }
  const related = actors.size;
  if (filters.withLoneActors) {
    for (const actor of network.actors.values()) if (isAlive(actor.spans, year)) actors.add(actor.id);
  }
  return { year, relations, actors, loneActors: actors.size - related };
}

/** What a step from one year to another brings and takes away. */
export interface Changes {
  readonly began: readonly RelationId[];
  readonly ended: readonly RelationId[];
}

/** Compares two years: what only the later shows began, what only the earlier shows ended. */
export function changesBetween(earlier: NetworkAt, later: NetworkAt): Changes {
  return {
    began: [...later.relations.keys()].filter((id) => !earlier.relations.has(id)),
    ended: [...earlier.relations.keys()].filter((id) => !later.relations.has(id)),
  };
}

/** How many relations a year shows, by sign. */
export type YearCount = { readonly year: number } & Readonly<Record<Sign, number>>;

/** One count per year of the range, after the filters; a relation counts once a year however many spells it has. */
export function countsByYear(network: Network, range: YearRange, hiddenTypes: ReadonlySet<TypeId>): readonly YearCount[] {
  const counts = Array.from({ length: range.last - range.first + 1 }, (_, index) => ({
    year: range.first + index,
    positive: 0,
    negative: 0,
    neutral: 0,
  }));
  for (const relation of network.relations.values()) {
    const type = network.types.get(relation.type);
    if (!type || hiddenTypes.has(type.id)) continue;
    for (const year of livingYears(relation, range)) {
      const count = counts[year - range.first];
      if (count) count[type.sign] += 1;
    }
  }
  return counts;
}

/** The years of the range that the relation may touch, each once. */
function livingYears(relation: Relation, range: YearRange): ReadonlySet<number> {
  const years = new Set<number>();
  for (const { possible } of relation.spans) {
    const first = Math.max(range.first, possible[0] === null ? range.first : yearOf(possible[0]));
    const last = Math.min(range.last, possible[1] === null ? range.last : yearOf(possible[1]));
    for (let year = first; year <= last; year++) years.add(year);
  }
  return years;
}
