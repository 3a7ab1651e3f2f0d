import type { ActorId, RelationId } from './id.ts';
import { type Bundle, type Lanes, MOST_STRANDS } from './lanes.ts';
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
export function pictureOf(at: NetworkAt, lanes: Lanes, open: PairKey | null): Picture {
  const strands = strandsOf(at, lanes);
  const counts = new Map<PairKey, number>();
  for (const [{ pair }, { size }] of strands) counts.set(pair, (counts.get(pair) ?? 0) + size);
  const bundles = new Map<string, ShownBundle>();
  for (const [{ id, pair }, relations] of strands) {
    if (pair !== open && (counts.get(pair) ?? 0) > MOST_STRANDS) bundles.set(id, { relations });
  }
  return { actors: at.actors, lines: unbundled(at, lanes, bundles), bundles };
}

/** What each strand would stand for. Most relations are in none: their pairs never have so many. */
function strandsOf({ relations }: NetworkAt, { bundleOf }: Lanes): ReadonlyMap<Bundle, ReadonlyMap<RelationId, ShownState>> {
  const strands = new Map<Bundle, Map<RelationId, ShownState>>();
  if (bundleOf.size === 0) return strands;
  for (const [id, state] of relations) {
    const bundle = bundleOf.get(id);
    if (!bundle) continue;
    const own = strands.get(bundle);
    if (own) own.set(id, state);
    else strands.set(bundle, new Map([[id, state]]));
  }
  return strands;
}

function unbundled({ relations }: NetworkAt, { bundleOf }: Lanes, bundles: Picture['bundles']): Picture['lines'] {
  if (bundles.size === 0) return relations;
  const lines = new Map<RelationId, ShownState>();
  for (const [id, state] of relations) {
    const bundle = bundleOf.get(id);
    if (!bundle || !bundles.has(bundle.id)) lines.set(id, state);
  }
  return lines;
}
