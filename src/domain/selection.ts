import { relationsByPair } from './byPair.ts';
import { firstDayOfYear, lastDayOfYear } from './calendar.ts';
import { isLetThrough, type RelationFilters } from './filters.ts';
import type { ActorId, RelationId } from './id.ts';
import type { Network, YearRange } from './network.ts';
import type { PairKey } from './pair.ts';
import type { Relation } from './relation.ts';
import { type Hidden, passes } from './sieve.ts';
import { intersects } from './spanOf.ts';
import { stateInYears } from './timeState.ts';
import type { Span } from './timespan.ts';

/** What the reader has chosen to look at. */
export type Selection =
  | { readonly kind: 'relation'; readonly id: RelationId }
  | { readonly kind: 'actor'; readonly id: ActorId }
  | { readonly kind: 'pair'; readonly pair: PairKey };

/** When the selected thing is there: the spans of its relations, or of the actor's life (empty: always). */
export function spansOfSelection(selection: Selection, network: Network): readonly Span[] {
  switch (selection.kind) {
    case 'relation':
      return network.relations.get(selection.id)?.spans ?? [];
    case 'actor':
      return network.actors.get(selection.id)?.spans ?? [];
    case 'pair':
      return relationsOfPair(selection.pair, network).flatMap((relation) => relation.spans);
  }
}

/** All relations between the two actors, in the dataset's order. */
export function relationsOfPair(pair: PairKey, network: Network): readonly Relation[] {
  return relationsByPair(network).get(pair) ?? [];
}

/** The year inside `range` closest to the window that fits; the earlier of two as close; null where none fits. */
export function nearestYear(window: YearRange, range: YearRange, fits: (year: number) => boolean): number | null {
  const inside = yearsBetween(window.first, window.last).find((year) => isWithin(year, range) && fits(year));
  if (inside !== undefined) return inside;
  const reach = Math.max(window.first - range.first, range.last - window.last, 0);
  for (let distance = 1; distance <= reach; distance++) {
    for (const candidate of [window.first - distance, window.last + distance]) {
      if (isWithin(candidate, range) && fits(candidate)) return candidate;
    }
  }
  return null;
}

const isWithin = (year: number, { first, last }: YearRange): boolean => year >= first && year <= last;
const yearsBetween = (first: number, last: number): readonly number[] =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index);

/** Whether one of the spans may touch the window; no spans means no limit. */
export function isAliveIn(spans: readonly Span[], { first, last }: YearRange): boolean {
  return spans.length === 0 || spans.some((span) => intersects(span.possible, firstDayOfYear(first), lastDayOfYear(last)));
}

/** Whether there is such a thing in the network: evidence that is not known may have taken it along. */
export function isThere(selection: Selection, network: Network): boolean {
  switch (selection.kind) {
    case 'relation':
      return network.relations.has(selection.id);
    case 'actor':
      return network.actors.has(selection.id);
    case 'pair':
      return relationsOfPair(selection.pair, network).length > 0;
  }
}

/**
 * Whether the selection is to be seen in some year of the window: a relation where it shows, a pair where one of its relations would show
 * if nothing were hidden, an actor where it may live. Their evidence tells of what is hidden too. Rule T43 of docs/time-rules.md.
 */
export function isSeenIn(
  selection: Selection,
  window: YearRange,
  network: Network,
  filters: RelationFilters & { readonly hidden: Hidden },
): boolean {
  switch (selection.kind) {
    case 'relation': {
      const relation = network.relations.get(selection.id);
      return relation !== undefined && passes(relation, network, filters.hidden) && isLetThrough(stateInYears(relation, window), filters);
    }
    case 'actor':
      return isAliveIn(network.actors.get(selection.id)?.spans ?? [], window);
    case 'pair':
      return relationsOfPair(selection.pair, network).some((relation) => isLetThrough(stateInYears(relation, window), filters));
  }
}
