import type { ElementDefinition } from 'cytoscape';
import type { ActorId } from '#domain/id.ts';
import type { Network, Position } from '#domain/network.ts';
import { type ActorFacts, actorFacts } from './actorFacts.ts';

/** Every actor of the dataset, loaded once, whether it is shown or not. Lines are no elements: lineLayer.ts draws them. */
export function toElements(network: Network): ElementDefinition[] {
  return actorFacts(network).map((facts) => actorNode(facts, network));
}

/** An actor that the layout does not know yet stands in the middle, where a curator will notice it. */
export function positionOf(id: ActorId, network: Network): Position {
  return network.positions.get(id) ?? { x: 0, y: 0 };
}

function actorNode({ element, id, kind, size }: ActorFacts, network: Network): ElementDefinition {
  return { group: 'nodes', data: { id: element, kind, size }, position: { ...positionOf(id, network) } };
}
