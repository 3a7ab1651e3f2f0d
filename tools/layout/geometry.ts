import type { Box } from '#appearance/box.ts';
import type { Position } from '#domain/network.ts';

/** Twice the signed area of the triangle: its sign says on which side of the line p–q the point lies. */
function side(p: Position, q: Position, point: Position): number {
  return (q.x - p.x) * (point.y - p.y) - (q.y - p.y) * (point.x - p.x);
}

/** Whether the segments p–q and r–s cross at a point inside both; meeting at an end does not count. */
export function segmentsCross(p: Position, q: Position, r: Position, s: Position): boolean {
  return side(p, q, r) * side(p, q, s) < 0 && side(r, s, p) * side(r, s, q) < 0;
}

/** Whether the segment p–q runs through the inside of the box: it comes near, and leaves corners on both sides of it. */
export function segmentMeetsBox(p: Position, q: Position, box: Box): boolean {
  if (Math.max(p.x, q.x) <= box.left || Math.min(p.x, q.x) >= box.right) return false;
  if (Math.max(p.y, q.y) <= box.top || Math.min(p.y, q.y) >= box.bottom) return false;
  const dx = q.x - p.x;
  const dy = q.y - p.y;
  const start = dx * (box.top - p.y) - dy * (box.left - p.x);
  const acrossBox = dy * (box.right - box.left);
  const downBox = dx * (box.bottom - box.top);
  const nearest = start + Math.min(0, -acrossBox) + Math.min(0, downBox);
  const furthest = start + Math.max(0, -acrossBox) + Math.max(0, downBox);
  return nearest < 0 && furthest > 0;
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
