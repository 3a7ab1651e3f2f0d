import type { Box } from '#appearance/box.ts';
import type { Position } from '#domain/network.ts';

// By numbers, since the layout asks these some hundred million times and an object for each point would cost most of the time.

/** Twice the signed area of the triangle: its sign says on which side of the line p–q the point lies. */
function side(px: number, py: number, qx: number, qy: number, x: number, y: number): number {
  return (qx - px) * (y - py) - (qy - py) * (x - px);
}

/** As `segmentsCross`, by numbers. */
export function numbersCross(px: number, py: number, qx: number, qy: number, rx: number, ry: number, sx: number, sy: number): boolean {
  return side(px, py, qx, qy, rx, ry) * side(px, py, qx, qy, sx, sy) < 0 && side(rx, ry, sx, sy, px, py) * side(rx, ry, sx, sy, qx, qy) < 0;
}

/** As `segmentMeetsBox`, by numbers. */
export function numbersMeetBox(px: number, py: number, qx: number, qy: number, left: number, top: number, right: number, bottom: number) {
  if (Math.max(px, qx) <= left || Math.min(px, qx) >= right) return false;
  if (Math.max(py, qy) <= top || Math.min(py, qy) >= bottom) return false;
  const dx = qx - px;
  const dy = qy - py;
  const start = dx * (top - py) - dy * (left - px);
  const acrossBox = dy * (right - left);
  const downBox = dx * (bottom - top);
  const nearest = start + Math.min(0, -acrossBox) + Math.min(0, downBox);
  const furthest = start + Math.max(0, -acrossBox) + Math.max(0, downBox);
  return nearest < 0 && furthest > 0;
}

/** Whether the segments p–q and r–s cross at a point inside both; meeting at an end does not count. */
export function segmentsCross(p: Position, q: Position, r: Position, s: Position): boolean {
  return numbersCross(p.x, p.y, q.x, q.y, r.x, r.y, s.x, s.y);
}

/** Whether the segment p–q runs through the inside of the box: it comes near, and leaves corners on both sides of it. */
export function segmentMeetsBox(p: Position, q: Position, { left, top, right, bottom }: Box): boolean {
  return numbersMeetBox(p.x, p.y, q.x, q.y, left, top, right, bottom);
}

/** The distance between two points in model units. */
export function distance(a: Position, b: Position): number {
  return Math.hypot(b.x - a.x, b.y - a.y);
}

/** The distance from a point to the nearest point of the segment p–q, in model units. */
export function distanceToSegment(point: Position, p: Position, q: Position): number {
  const dx = q.x - p.x;
  const dy = q.y - p.y;
  const along = ((point.x - p.x) * dx + (point.y - p.y) * dy) / (dx * dx + dy * dy || 1);
  const t = Math.min(1, Math.max(0, along));
  return distance(point, { x: p.x + t * dx, y: p.y + t * dy });
}
