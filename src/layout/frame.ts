import type { Position } from '#domain/network.ts';
import { type DrawnNode, type Places, placeOf } from './drawing.ts';

/** How far the drawing may reach from the origin, in model units, both ways. */
export interface Frame {
  readonly halfWidth: number;
  readonly halfHeight: number;
}

/** Width to height: the canvas on a 1440 × 900 screen, minus the corner where the year stands. */
const ASPECT = 1.4;
/** Square units per node: its box, about as much air again, and room for lines. */
const AREA_PER_NODE = 14_000;
/** Room around the poles that even a handful of actors needs. */
const SMALLEST_AREA = 400_000;

/** A landscape frame that grows with the number of nodes. */
export function frameFor(nodeCount: number): Frame {
  const area = Math.max(SMALLEST_AREA, AREA_PER_NODE * nodeCount);
  return { halfWidth: Math.sqrt(area * ASPECT) / 2, halfHeight: Math.sqrt(area / ASPECT) / 2 };
}

/** Stretches each side of the drawing on its own to the frame's edge, so that what is left of the origin stays left of it. */
export function stretchToFrame(nodes: readonly DrawnNode[], places: Places, frame: Frame): Position[] {
  const free = places.filter((_, index) => !nodes[index]?.fixed);
  const left = frame.halfWidth / Math.max(1, ...free.map(({ x }) => -x));
  const right = frame.halfWidth / Math.max(1, ...free.map(({ x }) => x));
  const up = frame.halfHeight / Math.max(1, ...free.map(({ y }) => -y));
  const down = frame.halfHeight / Math.max(1, ...free.map(({ y }) => y));
  return nodes.map(({ fixed }, index) => {
    const { x, y } = placeOf(places, index);
    return fixed ?? { x: x * (x < 0 ? left : right), y: y * (y < 0 ? up : down) };
  });
}

/** How far outside the frame a place is, in model units; 0 inside. */
export function outside({ x, y }: Position, { halfWidth, halfHeight }: Frame): number {
  return Math.max(0, Math.abs(x) - halfWidth) + Math.max(0, Math.abs(y) - halfHeight);
}
