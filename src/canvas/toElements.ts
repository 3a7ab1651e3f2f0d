import type { ElementDefinition } from 'cytoscape';
import { codeBadge } from '#appearance/badges.ts';
import { flagUrl } from '#appearance/flags.ts';
import { POLE_SIZE, SHAPES } from '#appearance/shapes.ts';
import type { Actor } from '#domain/actor.ts';
import type { ActorId } from '#domain/id.ts';
import type { Network, Position } from '#domain/network.ts';
import { ABSENT } from './classNames.ts';
import { actorElement } from './elementIds.ts';

/** Every actor of the dataset, loaded once; until a year is shown, all are absent. Lines are no elements: lineLayer.ts draws them. */
export function toElements(network: Network): ElementDefinition[] {
  return [...network.actors.values()].map((actor) => actorNode(actor, network));
}

/** An actor that the layout does not know yet stands in the middle, where a curator will notice it. */
export function positionOf(id: ActorId, network: Network): Position {
  return network.positions.get(id) ?? { x: 0, y: 0 };
}

function actorNode(actor: Actor, network: Network): ElementDefinition {
  const size = network.poles.includes(actor.id) ? POLE_SIZE : SHAPES[actor.kind].size;
  return {
    group: 'nodes',
    data: {
      id: actorElement(actor.id),
      label: actor.name,
      kind: actor.kind,
      size,
      badge: codeBadge(actor),
      ...(actor.flag && { flag: flagUrl(actor.flag.iso) }),
    },
    position: { ...positionOf(actor.id, network) },
    classes: ABSENT,
  };
}
