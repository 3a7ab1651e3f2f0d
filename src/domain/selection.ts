import { firstDayOfYear, lastDayOfYear } from './calendar.ts';
import type { ActorId, RelationId } from './id.ts';
import type { Network, YearRange } from './network.ts';
import { type PairKey, pairOf } from './pair.ts';
import type { Relation } from './relation.ts';
import { intersects } from './spanOf.ts';
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
  return [...network.relations.values()].filter((relation) => pairOf(relation) === pair);
}

/** The year inside `range` closest to `year` in which one of the spans is possible; null where there is none. */
export function nearestLivingYear(spans: readonly Span[], year: number, range: YearRange): number | null {
  if (spans.length === 0) return year;
  const reach = Math.max(range.last - range.first, 0);
  for (let distance = 0; distance <= reach; distance++) {
    for (const candidate of [year - distance, year + distance]) {
      if (candidate >= range.first && candidate <= range.last && isAlive(spans, candidate)) return candidate;
    }
  }
  return null;
}

/** Whether one of the spans may touch the year; no spans means no limit. */
export function isAlive(spans: readonly Span[], year: number): boolean {
  return spans.length === 0 || spans.some((span) => intersects(span.possible, firstDayOfYear(year), lastDayOfYear(year)));
}
