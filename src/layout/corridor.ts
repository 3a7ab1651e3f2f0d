import type { Box } from '#appearance/box.ts';
import type { Position } from '#domain/network.ts';
import { distance, segmentMeetsBox, segmentsCross } from './geometry.ts';

/** The lens between the poles that their parallel strands fan out in; no other node may stand there. */
export interface Corridor {
  readonly from: Position;
  readonly to: Position;
  /** Unit vector across the axis. */
  readonly across: Position;
  /** Cuts across the lens, close enough together that no node fits between two of them. */
  readonly ribs: readonly (readonly [Position, Position])[];
  /** The box around the ribs: most of a drawing lies outside, which is told at once. */
  readonly bounds: Box;
}

/** How far the lens reaches from its axis, at the middle, in model units. */
const HALF_HEIGHT = 110;
const RIB_SPACING = 10;

/** The corridor between two points; a parabola on each side of the axis. */
export function corridorBetween(from: Position, to: Position): Corridor {
  const length = distance(from, to) || 1;
  const across = { x: -(to.y - from.y) / length, y: (to.x - from.x) / length };
  const count = Math.max(1, Math.round(length / RIB_SPACING));
  const ribs = Array.from({ length: count + 1 }, (_, index) => {
    const t = index / count;
    const middle = { x: from.x + t * (to.x - from.x), y: from.y + t * (to.y - from.y) };
    const reach = HALF_HEIGHT * (1 - (2 * t - 1) ** 2);
    return [shift(middle, across, -reach), shift(middle, across, reach)] as const;
  });
  return { from, to, across, ribs, bounds: boundsOf(ribs.flat()) };
}

function boundsOf(points: readonly Position[]): Box {
  const xs = points.map(({ x }) => x);
  const ys = points.map(({ y }) => y);
  return { left: Math.min(...xs), top: Math.min(...ys), right: Math.max(...xs), bottom: Math.max(...ys) };
}

export function corridorMeets({ ribs, bounds }: Corridor, box: Box): boolean {
  return !isApart(bounds, box) && ribs.some(([p, q]) => segmentMeetsBox(p, q, box));
}

const isApart = (one: Box, other: Box): boolean =>
  one.left > other.right || other.left > one.right || one.top > other.bottom || other.top > one.bottom;

/** How far the segment p–q runs through the corridor, measured along its axis in model units. */
export function lengthInside({ ribs, bounds }: Corridor, p: Position, q: Position): number {
  if (isApart(bounds, boundsOf([p, q]))) return 0;
  return RIB_SPACING * ribs.filter(([top, bottom]) => segmentsCross(p, q, top, bottom)).length;
}

/** The direction out of the corridor for something at `at`: away from the axis, on the side where it already is. */
export function wayOut({ from, across }: Corridor, at: Position): Position {
  const offset = (at.x - from.x) * across.x + (at.y - from.y) * across.y;
  return offset < 0 ? { x: -across.x, y: -across.y } : across;
}

export function shift(at: Position, direction: Position, length: number): Position {
  return { x: at.x + direction.x * length, y: at.y + direction.y * length };
}
