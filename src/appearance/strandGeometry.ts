import { MARKS, type Mark } from './lines.ts';

/** A place in model units; y grows downwards. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A line between two actors as a quadratic Bézier curve. */
export interface Curve {
  readonly start: Point;
  readonly control: Point;
  readonly end: Point;
}

/** Distance between neighbouring lanes' control points where there is room, in model units. */
const LANE_STEP = 46;
/** On short lines lanes close up, so that a curve never bows out further than it is long. */
const LANE_STEP_PER_LENGTH = 0.2;

/**
 * How far the control point of a lane lies off the straight line, in model units. Positive is to the right hand of
 * somebody who walks from `from` to `to` (y grows downwards); a reversed relation passes its lane with the sign flipped.
 */
export function laneOffset(lane: number, from: Point, to: Point): number {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  return lane * Math.min(LANE_STEP, length * LANE_STEP_PER_LENGTH);
}

/** The curve of a lane from centre to centre. */
export function curveOf(from: Point, to: Point, lane: number): Curve {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const offset = laneOffset(lane, from, to);
  const normal = { x: -(to.y - from.y) / length, y: (to.x - from.x) / length };
  const middle = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
  return { start: from, control: { x: middle.x + normal.x * offset, y: middle.y + normal.y * offset }, end: to };
}

/** The point at `t` (0 start, 1 end) of a curve. */
export function pointAt({ start, control, end }: Curve, t: number): Point {
  const near = (1 - t) * (1 - t);
  const between = 2 * (1 - t) * t;
  const far = t * t;
  return {
    x: near * start.x + between * control.x + far * end.x,
    y: near * start.y + between * control.y + far * end.y,
  };
}

/** The part of a curve from `from` to `to` (0 start, 1 end). */
export function curvePart(curve: Curve, from: number, to: number): Curve {
  const { start, control, end } = curve;
  // The blossom of the curve: linear in each of the two.
  const mixed = (s: number, t: number): Point => {
    const [a, b, c] = [(1 - s) * (1 - t), (1 - s) * t + s * (1 - t), s * t];
    return { x: a * start.x + b * control.x + c * end.x, y: a * start.y + b * control.y + c * end.y };
  };
  return { start: mixed(from, from), control: mixed(from, to), end: mixed(to, to) };
}

/** How long a curve is, as a chain of short straight pieces. */
export function curveLength(curve: Curve): number {
  const points = Array.from({ length: PIECES + 1 }, (_, index) => pointAt(curve, index / PIECES));
  return points.slice(1).reduce((sum, { x, y }, index) => {
    const before = points[index] ?? { x, y };
    return sum + Math.hypot(x - before.x, y - before.y);
  }, 0);
}

const PIECES = 24;

/** A mark's outline with its tip at `tip`, pointing along the curve's last stretch. */
export function markOutline(mark: Mark, { control, end }: Curve, tip: Point = end): readonly Point[] {
  const angle = Math.atan2(end.y - control.y, end.x - control.x);
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const points: readonly number[] = MARKS[mark].points;
  return Array.from({ length: points.length / 2 }, (_, index) => {
    const [along = 0, across = 0] = points.slice(index * 2, index * 2 + 2);
    return { x: tip.x + along * cos - across * sin, y: tip.y + along * sin + across * cos };
  });
}
