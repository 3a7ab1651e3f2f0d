import { type NodeShape, nodeShape } from '#appearance/nodeShape.ts';
import type { Position } from '#domain/network.ts';
import type { LayoutActor, LayoutInput } from './layoutInput.ts';

/** An actor without relations, ready to be put in a row. */
interface Loose {
  readonly id: string;
  readonly shape: NodeShape;
  /** Its box and the gap after it, in whole model units. */
  readonly width: number;
}

/** Air between the nodes of a row, and between rows, in model units. */
const GAP = 24;

/** Actors that nothing relates and nobody placed, in the order of their ids. */
export function looseActors({ actors, pairs, poles, pinned }: LayoutInput): LayoutActor[] {
  const held = new Set([...pairs.flatMap(({ a, b }) => (a === b ? [] : [a, b])), ...(poles ?? []), ...pinned.keys()]);
  return actors.filter(({ id }) => !held.has(id)).toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

/** Places loose actors in centred rows below `top`, no wider than `width`; all in model units. */
export function placeLoose(actors: readonly LayoutActor[], top: number, width: number): Map<string, Position> {
  const places = new Map<string, Position>();
  let edge = top + GAP;
  for (const row of toRows(actors, width)) {
    const y = Math.ceil(edge + Math.max(...row.map(({ shape }) => shape.radius)));
    let x = -row.reduce((sum, loose) => sum + loose.width, 0) / 2;
    for (const loose of row) {
      places.set(loose.id, { x: Math.round(x + loose.width / 2) + 0, y });
      x += loose.width;
    }
    edge = y + Math.max(...row.map(({ shape }) => shape.below)) + GAP;
  }
  return places;
}

function toRows(actors: readonly LayoutActor[], width: number): Loose[][] {
  const rows: Loose[][] = [];
  let room = 0;
  for (const { id, kind, label } of actors) {
    const shape = nodeShape(kind, label, false);
    const loose = { id, shape, width: Math.ceil(2 * shape.halfWidth) + GAP };
    if (rows.length === 0 || loose.width > room) {
      rows.push([]);
      room = width;
    }
    rows.at(-1)?.push(loose);
    room -= loose.width;
  }
  return rows;
}
