/** Where a line runs: from the border of one actor to that of the other. */
import type { Box } from '#appearance/box.ts';
import type { Mark } from '#appearance/lines.ts';
import { type Curve, curveOf, type Point } from '#appearance/strandGeometry.ts';
import type { ActorKind } from '#domain/actor.ts';
import type { LineLook } from './lineLook.ts';

/** An actor, as lines meet it. */
export interface LineEnd {
  readonly at: Point;
  /** Half its height, border included, in model units. */
  readonly half: number;
  readonly shape: ActorKind;
}

/** All in model units. */
export interface LinePlace {
  /** From the tip of one mark to that of the other. */
  readonly curve: Curve;
  /** What is stroked: it stops before the marks. */
  readonly stroke: Curve;
  readonly insets: { readonly start: number; readonly end: number };
  readonly middle: Point;
  /** The direction of the line in its middle, in radians. */
  readonly angle: number;
  /** Around the curve; marks and words reach beyond. */
  readonly box: Box;
}

/** Kept free between an actor and a line's tip. */
const DISTANCE = 3;
/** How many times its width a line stops before the tip of a mark: where the mark is broader than the line. */
const GAPS: Readonly<Record<Mark, number>> = { triangle: 1.9, chevron: 0.9025, tee: 0 };
/** A bar would touch the border of the actor. */
const BAR_DISTANCE = 1;

/** Null where the ends lie on one another, so that there is no line to be drawn. */
export function linePlace(
  from: LineEnd,
  to: LineEnd,
  lane: number,
  look: Pick<LineLook, 'mark' | 'tail' | 'width' | 'times'>,
): LinePlace | null {
  const { control } = curveOf(from.at, to.at, lane);
  const [first, last] = [borderPoint(from, control), borderPoint(to, control)];
  if (!first || !last) return null;
  const start = closer(first, control, DISTANCE + (look.tail === 'tee' ? BAR_DISTANCE : 0));
  const end = closer(last, control, DISTANCE + (look.mark === 'tee' ? BAR_DISTANCE : 0));
  const insets = { start: insetOf(look.tail, look), end: insetOf(look.mark, look) };
  const stroke = { start: closer(start, control, insets.start), control, end: closer(end, control, insets.end) };
  const middle = {
    x: (stroke.start.x + 2 * control.x + stroke.end.x) / 4,
    y: (stroke.start.y + 2 * control.y + stroke.end.y) / 4,
  };
  const angle = Math.atan2(end.y - start.y, end.x - start.x);
  return { curve: { start, control, end }, stroke, insets, middle, angle, box: boxOf(start, control, end) };
}

const insetOf = (mark: Mark | null, { width, times }: Pick<LineLook, 'width' | 'times'>): number => (mark ? GAPS[mark] * width * times : 0);

/** So much nearer to another point, but never beyond it. */
function closer(point: Point, towards: Point, by: number): Point {
  const [dx, dy] = [point.x - towards.x, point.y - towards.y];
  const length = Math.hypot(dx, dy);
  const rest = length === 0 ? 0 : Math.max((length - by) / length, 0.00001);
  return { x: towards.x + dx * rest, y: towards.y + dy * rest };
}

/** Where the straight line from a point to an actor's centre meets its border; null where the point lies inside. */
function borderPoint({ at, half, shape }: LineEnd, { x, y }: Point): Point | null {
  const [dx, dy] = [x - at.x, y - at.y];
  const length = Math.hypot(dx, dy);
  if (length === 0) return null;
  const reach = half * REACH[shape](Math.abs(dx) / length, Math.abs(dy) / length, half);
  return reach > length ? null : { x: at.x + (dx / length) * reach, y: at.y + (dy / length) * reach };
}

const ROUND = (): number => 1;

/** How far a shape two units wide reaches in a direction, whose parts across and down are given without their signs. */
const REACH: Readonly<Record<ActorKind, (across: number, down: number, half: number) => number>> = {
  state: ROUND,
  leader: ROUND,
  // Level edges above and below, and slanting ones that meet at the far left and right.
  group: (across, down) => Math.min(1 / Math.max(down, 1e-9), 2 / (2 * across + down)),
  body: squareReach,
};

/** A square with round corners. */
function squareReach(across: number, down: number, half: number): number {
  const straight = 1 / Math.max(across, down);
  const corner = 1 - Math.min(8, half / 2) / half;
  if (Math.min(across, down) * straight <= corner) return straight;
  // The line from the centre meets the circle in the corner.
  const along = corner * (across + down);
  return along + Math.sqrt(Math.max(along ** 2 - 2 * corner ** 2 + (1 - corner) ** 2, 0));
}

/** The smallest box around a curve. */
function boxOf(start: Point, control: Point, end: Point): Box {
  const [left, right] = rangeOf(start.x, control.x, end.x);
  const [top, bottom] = rangeOf(start.y, control.y, end.y);
  return { left, top, right, bottom };
}

function rangeOf(start: number, control: number, end: number): readonly [number, number] {
  const bend = start - 2 * control + end;
  const at = bend === 0 ? -1 : (start - control) / bend;
  const turning = at > 0 && at < 1 ? (1 - at) ** 2 * start + 2 * (1 - at) * at * control + at ** 2 * end : start;
  return [Math.min(start, end, turning), Math.max(start, end, turning)];
}
