import type { ActorId } from '#domain/id.ts';
import type { Network, Position } from '#domain/network.ts';

/**
 * The text of `positions.json` with the moved actors in their new places. Those are pinned that were dragged, as are those that were: a layout
 * keeps them and arranges the rest around them.
 */
export function positionsFile(network: Network, moved: ReadonlyMap<ActorId, Position>): string {
  const places = [...moved].map(([id, { x, y, pinned = true }]) => [id, { x: Math.round(x), y: Math.round(y), pinned }] as const);
  return formatPositions(new Map([...network.positions, ...places]));
}

/** The one form of `positions.json`, whoever writes it: one actor a line, sorted by id, so that a change shows as one line. */
export function formatPositions(positions: ReadonlyMap<string, Position>): string {
  const lines = [...positions]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, { x, y, pinned }]) => `    ${JSON.stringify(id)}: { "x": ${x}, "y": ${y}${pinned ? ', "pinned": true' : ''} }`);
  const body = lines.length > 0 ? `{\n${lines.join(',\n')}\n  }` : '{}';
  return `{\n  "format": "positions/1",\n  "positions": ${body}\n}\n`;
}
