/** What stays bright while the rest of the picture is faded. */
import type { ActorId, RelationId } from './id.ts';
import { actorsInFocus, type Focus, type Neighbours } from './neighbours.ts';
import type { Network } from './network.ts';
import type { NetworkAt } from './networkAt.ts';
import type { Paths } from './paths.ts';

export interface Spotlight {
  readonly actors: ReadonlySet<ActorId>;
  readonly relations: ReadonlySet<RelationId>;
}

/** The actors in focus and all that is shown between them; null where none of those chosen is shown. Rule V12 of docs/view-rules.md. */
export function spotlightOn(focus: Focus, network: Network, at: NetworkAt, neighbours: Neighbours): Spotlight | null {
  const actors = actorsInFocus(focus, at, neighbours);
  if (actors.size === 0) return null;
  const relations = [...at.relations.keys()].filter((id) => {
    const relation = network.relations.get(id);
    return relation !== undefined && actors.has(relation.from) && actors.has(relation.to);
  });
  return { actors, relations: new Set(relations) };
}

/** Both paths and all that is shown between the actors of each step; where there is none, the two that it was to lead between. */
export function spotlightOnPaths(paths: Paths | null, ends: readonly [ActorId, ActorId]): Spotlight {
  const steps = paths ? [...paths.shortest, ...paths.bestEvidenced] : [];
  return {
    actors: new Set([...ends, ...steps.map(({ to }) => to)]),
    relations: new Set(steps.flatMap(({ relations }) => relations)),
  };
}
