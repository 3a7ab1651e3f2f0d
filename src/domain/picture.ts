import type { ActorId, FamilyId, RelationId } from './id.ts';
import { type Lanes, MOST_STRANDS } from './lanes.ts';
import type { Network } from './network.ts';
import type { NetworkAt } from './networkAt.ts';
import { type PairKey, pairOf } from './pair.ts';
import type { Selection } from './selection.ts';
import type { ShownState } from './timeState.ts';

/** A bundle of relations as it is drawn in a year. */
export interface ShownBundle {
  /** What it stands for: one relation or more, each with how sure its time is. */
  readonly relations: ReadonlyMap<RelationId, ShownState>;
}

/** Exactly what is drawn: actors, single lines, and bundles that stand for lines too many to follow. */
export interface Picture {
  readonly actors: ReadonlySet<ActorId>;
  readonly lines: ReadonlyMap<RelationId, ShownState>;
  /** By the bundle's id. */
  readonly bundles: ReadonlyMap<string, ShownBundle>;
}

/** The pair whose lines are all drawn, however many: the one that is selected or whose relation is. */
export function openPair(selection: Selection | null, network: Network): PairKey | null {
  if (selection?.kind === 'pair') return selection.pair;
  if (selection?.kind !== 'relation') return null;
  const relation = network.relations.get(selection.id);
  return relation ? pairOf(relation) : null;
}

/** Draws a pair of more than `MOST_STRANDS` relations as one strand per family, unless it is the open one. */
export function pictureOf(network: Network, at: NetworkAt, lanes: Lanes, open: PairKey | null): Picture {
  const lines = new Map<RelationId, ShownState>();
  const bundles = new Map<string, ShownBundle>();
  for (const [pair, shown] of visibleByPair(network, at)) {
    const strands = lanes.bundles.get(pair);
    if (!strands || pair === open || shown.size <= MOST_STRANDS) {
      for (const [id, state] of shown) lines.set(id, state);
      continue;
    }
    for (const strand of strands) {
      const bundle = bundleOf(strand.family, shown, network);
      if (bundle) bundles.set(strand.id, bundle);
    }
  }
  return { actors: at.actors, lines, bundles };
}

function visibleByPair(network: Network, at: NetworkAt): ReadonlyMap<PairKey, Map<RelationId, ShownState>> {
  const pairs = new Map<PairKey, Map<RelationId, ShownState>>();
  for (const [id, state] of at.relations) {
    const relation = network.relations.get(id);
    if (!relation) continue;
    const pair = pairOf(relation);
    const shown = pairs.get(pair) ?? new Map<RelationId, ShownState>();
    pairs.set(pair, shown.set(id, state));
  }
  return pairs;
}

/** The family's relations as one strand; null where it has none this year. */
function bundleOf(family: FamilyId, shown: ReadonlyMap<RelationId, ShownState>, network: Network): ShownBundle | null {
  const relations = [...shown].filter(([id]) => {
    const type = network.relations.get(id)?.type;
    return type !== undefined && network.types.get(type)?.family === family;
  });
  return relations.length === 0 ? null : { relations: new Map(relations) };
}
