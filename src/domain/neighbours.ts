/** Who is tied to whom in what is shown. Rules V11 and V12 of docs/view-rules.md. */
import type { ActorId, RelationId } from './id.ts';
import type { Network } from './network.ts';
import type { NetworkAt } from './networkAt.ts';

/** Of each actor shown, its neighbours and the relations with each; both in the dataset's order. Direction does not matter. */
export type Neighbours = ReadonlyMap<ActorId, ReadonlyMap<ActorId, readonly RelationId[]>>;

export function neighboursOf(network: Network, { relations }: Pick<NetworkAt, 'relations'>): Neighbours {
  const neighbours = new Map<ActorId, Map<ActorId, RelationId[]>>();
  const tie = (one: ActorId, other: ActorId, id: RelationId): void => {
    const ties = neighbours.get(one) ?? new Map<ActorId, RelationId[]>();
    neighbours.set(one, ties);
    const ids = ties.get(other);
    if (ids) ids.push(id);
    else ties.set(other, [id]);
  };
  for (const id of relations.keys()) {
    const relation = network.relations.get(id);
    if (!relation) continue;
    tie(relation.from, relation.to, id);
    tie(relation.to, relation.from, id);
  }
  return neighbours;
}

/** Some actors, and how many relations on the focus reaches from them: 0 is the chosen alone. */
export interface Focus {
  /** Never empty. */
  readonly actors: readonly ActorId[];
  readonly steps: Steps;
}

export const STEPS = [0, 1, 2, 3] as const;
export type Steps = (typeof STEPS)[number];

/** The actors shown that are no more than so many relations away from any of those chosen. */
export function actorsInFocus({ actors, steps }: Focus, at: Pick<NetworkAt, 'actors'>, neighbours: Neighbours): ReadonlySet<ActorId> {
  const reached = new Set(actors.filter((id) => at.actors.has(id)));
  let edge: readonly ActorId[] = [...reached];
  for (let step = 0; step < steps; step++) {
    edge = edge.flatMap((id) => [...(neighbours.get(id)?.keys() ?? [])]).filter((id) => !reached.has(id));
    for (const id of edge) reached.add(id);
  }
  return reached;
}
