import { relationsByPair } from './byPair.ts';
import type { FamilyId, RelationId } from './id.ts';
import type { Network } from './network.ts';
import { endsOf, type PairKey, pairOf } from './pair.ts';
import type { Relation } from './relation.ts';
import { shareAYear, type Years, yearsOf } from './years.ts';

/** More relations than this between two actors in one year are drawn as one strand per family. */
export const MOST_STRANDS = 5;

/** One strand for all relations of a family between two actors. */
export interface Bundle {
  readonly id: string;
  readonly pair: PairKey;
  readonly family: FamilyId;
  readonly lane: number;
}

/** Where each parallel line runs: 0 on the axis, then +1, -1, +2, -2 … outwards, seen from the first actor of the pair's key. */
export interface Lanes {
  readonly ofRelation: ReadonlyMap<RelationId, number>;
  /** Only for pairs that have more than `MOST_STRANDS` relations in some year. */
  readonly bundles: ReadonlyMap<PairKey, readonly Bundle[]>;
  /** The bundle of each relation of these pairs, whether or not a year has so many of them. */
  readonly bundleOf: ReadonlyMap<RelationId, Bundle>;
}

/**
 * Gives every relation a lane once and for all, by interval colouring: relations of a pair that never show in the same
 * year may share a lane, so a line stands still while the years go by and a lone line runs straight.
 */
export function assignLanes(network: Network): Lanes {
  const ofRelation = new Map<RelationId, number>();
  const bundles = new Map<PairKey, readonly Bundle[]>();
  const bundleOf = new Map<RelationId, Bundle>();
  const familyOrder = [...network.families.keys()];
  for (const [pair, relations] of relationsByPair(network)) {
    const sorted = inDrawingOrder(relations, network, familyOrder);
    for (const [id, lane] of colourIntervals(sorted)) ofRelation.set(id, lane);
    if (busiestYearCount(relations) <= MOST_STRANDS) continue;
    const strands = bundlesOf(pair, sorted, network);
    bundles.set(pair, [...strands.values()]);
    for (const relation of relations) {
      const strand = strands.get(familyOf(relation, network));
      if (strand) bundleOf.set(relation.id, strand);
    }
  }
  return { ofRelation, bundles, bundleOf };
}

/** 0, 1, 2, 3, 4 → 0, 1, -1, 2, -2: the axis first, then outwards on both sides. */
export function laneAt(index: number): number {
  if (index === 0) return 0;
  return index % 2 === 1 ? (index + 1) / 2 : -index / 2;
}

/** Whether the relation runs against the order of its pair's key, so that its lane lies on its other hand. */
export function isReversed(relation: Pick<Relation, 'from' | 'to'>): boolean {
  return endsOf(pairOf(relation))[0] !== relation.from;
}

function inDrawingOrder(relations: readonly Relation[], network: Network, families: readonly FamilyId[]): readonly Relation[] {
  const rank = (relation: Relation): number => families.indexOf(familyOf(relation, network));
  const start = (relation: Relation): number => yearsOf(relation.spans)[0]?.[0] ?? Number.POSITIVE_INFINITY;
  return [...relations].sort((a, b) => rank(a) - rank(b) || start(a) - start(b) || (a.id < b.id ? -1 : 1));
}

function familyOf(relation: Relation, network: Network): FamilyId {
  const type = network.types.get(relation.type);
  if (!type) throw new Error(`relation ${relation.id} has the unknown type ${relation.type}`);
  return type.family;
}

/** First fit: each relation takes the innermost lane that is free in all its years. */
function colourIntervals(relations: readonly Relation[]): ReadonlyMap<RelationId, number> {
  const taken: Years[][] = [];
  const lanes = new Map<RelationId, number>();
  for (const relation of relations) {
    const years = yearsOf(relation.spans);
    let index = taken.findIndex((lane) => !shareAYear(years, lane));
    if (index < 0) index = taken.push([]) - 1;
    taken[index]?.push(...years);
    lanes.set(relation.id, laneAt(index));
  }
  return lanes;
}

/** The most relations of the pair that show in one year: it is reached in a year in which one of them begins. */
function busiestYearCount(relations: readonly Relation[]): number {
  const years = relations.map(({ spans }) => yearsOf(spans));
  const starts = years.flatMap((spells) => spells.map((spell) => spell[0]));
  const countIn = (year: number): number => years.filter((spells) => spells.some(([first, last]) => first <= year && year <= last)).length;
  return Math.max(0, ...starts.map(countIn));
}

function bundlesOf(pair: PairKey, relations: readonly Relation[], network: Network): ReadonlyMap<FamilyId, Bundle> {
  const families = [...new Set(relations.map((relation) => familyOf(relation, network)))];
  return new Map(families.map((family, index) => [family, { id: `${pair}~${family}`, pair, family, lane: laneAt(index) }]));
}
