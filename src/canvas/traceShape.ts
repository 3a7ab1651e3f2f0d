import { cornerOf, HEXAGON } from '#appearance/shapes.ts';
import type { Point } from '#appearance/strandGeometry.ts';
import type { ActorKind } from '#domain/actor.ts';

/** Adds the outline of an actor to the path: round for states and leaders, six-sided for groups, with round corners for bodies. */
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
