import type { ActorId } from '#domain/id.ts';
import type { Network, Position } from '#domain/network.ts';

/**
 * The text of `positions.json` with the moved actors in their new places. Those are pinned: the layout program keeps them
 * and arranges the rest around them.
 */
export function positionsFile(network: Network, moved: ReadonlyMap<ActorId, Position>): string {
  const lines = [...network.actors.keys()].sort().flatMap((id) => {
    const place = moved.get(id) ?? network.positions.get(id);
    const entry = place && { x: Math.round(place.x), y: Math.round(place.y), ...(moved.has(id) && { pinned: true }) };
    return entry ? [`    ${JSON.stringify(id)}: ${JSON.stringify(entry)}`] : [];
  });
  return `{\n  "format": "positions/1",\n  "positions": {\n${lines.join(',\n')}\n  }\n}\n`;
}
