/** What actors' shapes are: round for states and leaders, six-sided for groups, with round corners for bodies. */
import { cornerOf, HEXAGON } from '#appearance/shapes.ts';
import type { Point } from '#appearance/strandGeometry.ts';
import type { ActorKind } from '#domain/actor.ts';

/** Adds the outline of an actor to the path. */
export function traceShape(
  context: CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D,
  shape: ActorKind,
  { x, y }: Point,
  size: number,
  corner = cornerOf(size),
): void {
  const half = size / 2;
  if (shape === 'group') {
    for (const [index, [dx, dy]] of HEXAGON.entries()) {
      if (index === 0) context.moveTo(x + dx * half, y + dy * half);
      else context.lineTo(x + dx * half, y + dy * half);
    }
    context.closePath();
  } else if (shape === 'body') {
    context.roundRect(x - half, y - half, size, size, corner);
  } else {
    context.moveTo(x + half, y);
    context.arc(x, y, half, 0, 2 * Math.PI);
  }
}

/** Whether a point lies in such an outline around the origin. */
export function isInShape(shape: ActorKind, point: Point, size: number, corner = cornerOf(size)): boolean {
  const half = size / 2;
  const [x, y] = [Math.abs(point.x), Math.abs(point.y)];
  // A side of the hexagon goes from (1, 0) to (0.5, 1).
  if (shape === 'group') return y <= half && x + y / 2 <= half;
  if (shape !== 'body') return Math.hypot(x, y) <= half;
  const straight = half - corner;
  return x <= half && y <= half && (x <= straight || y <= straight || Math.hypot(x - straight, y - straight) <= corner);
}
