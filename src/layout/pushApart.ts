import { boxesOverlap } from '#appearance/box.ts';
import { boxAt } from '#appearance/nodeShape.ts';
import type { Position } from '#domain/network.ts';
import { BoxGrid } from './boxGrid.ts';
import { type Corridor, corridorMeets, shift, wayOut } from './corridor.ts';
import { type DrawnNode, type Places, placeOf } from './drawing.ts';

/** Air on each side of a box, in model units. */
export const MARGIN = 5;

/** More than the air that two boxes keep, with a unit for rounding. */
const FAR = 2 * MARGIN + 1;

const MAX_ROUNDS = 200;
const STEP = 4;

/**
 * Moves nodes as little as it can until no boxes overlap and the corridor is empty. Fixed nodes stay, even where they overlap each
 * other. The places of all others come out as whole numbers.
 */
export function pushApart(nodes: readonly DrawnNode[], start: Places, corridor: Corridor | null): Position[] {
  const places = nodes.map((node, index) => node.fixed ?? placeOf(start, index));
  for (let round = 0; round < MAX_ROUNDS; round += 1) {
    const pushed = pushPairs(nodes, places);
    const cleared = corridor !== null && clearCorridor(nodes, places, corridor);
    if (!pushed && !cleared) break;
  }
  nodes.forEach((node, index) => {
    if (!node.fixed) places[index] = rounded(placeOf(places, index));
  });
  settleRest(nodes, places, corridor);
  return places;
}

/** One round of pushing every overlapping pair apart; says whether there was any. */
function pushPairs(nodes: readonly DrawnNode[], places: Position[]): boolean {
  let moved = false;
  nodes.forEach((node, i) => {
    for (let j = i + 1; j < nodes.length; j += 1) {
      const other = nodes[j];
      if (!other || (node.fixed && other.fixed)) continue;
      if (areFarApart(node, placeOf(places, i), other, placeOf(places, j))) continue;
      const push = separation(node, placeOf(places, i), other, placeOf(places, j));
      if (!push) continue;
      const share = node.fixed ? 0 : other.fixed ? 1 : 0.5;
      places[i] = shift(placeOf(places, i), push, -share);
      places[j] = shift(placeOf(places, j), push, 1 - share);
      moved = true;
    }
  });
  return moved;
}

/** Told of most pairs at once, without making boxes for them. */
function areFarApart({ shape }: DrawnNode, at: Position, { shape: other }: DrawnNode, otherAt: Position): boolean {
  return (
    Math.abs(otherAt.x - at.x) > shape.halfWidth + other.halfWidth + FAR || Math.abs(otherAt.y - at.y) > shape.below + other.below + FAR
  );
}

/** The shortest move of `other` away from `node` that parts their boxes; null where they are apart already. */
function separation(node: DrawnNode, at: Position, other: DrawnNode, otherAt: Position): Position | null {
  const a = boxAt(node.shape, at, MARGIN);
  const b = boxAt(other.shape, otherAt, MARGIN);
  if (!boxesOverlap(a, b)) return null;
  // Two nodes in one place go to the right, then onwards like any others.
  const x = otherAt.x >= at.x ? a.right - b.left : a.left - b.right;
  const y = otherAt.y >= at.y ? a.bottom - b.top : a.top - b.bottom;
  return Math.abs(x) <= Math.abs(y) ? { x, y: 0 } : { x: 0, y };
}

/** Moves whatever stands in the corridor out of it; says whether anything did. */
function clearCorridor(nodes: readonly DrawnNode[], places: Position[], corridor: Corridor): boolean {
  let moved = false;
  nodes.forEach((node, index) => {
    if (node.fixed) return;
    const direction = wayOut(corridor, placeOf(places, index));
    while (corridorMeets(corridor, boxAt(node.shape, placeOf(places, index), MARGIN))) {
      places[index] = shift(placeOf(places, index), direction, STEP);
      moved = true;
    }
  });
  return moved;
}

/** Pushing can run in circles where it is crowded: whatever still collides goes to the nearest free spot. */
function settleRest(nodes: readonly DrawnNode[], places: Position[], corridor: Corridor | null): void {
  const grid = new BoxGrid(nodes.map(({ shape }, index) => boxAt(shape, placeOf(places, index))));
  nodes.forEach((node, index) => {
    if (node.fixed) return;
    const isFree = (at: Position): boolean => {
      const box = boxAt(node.shape, at);
      return !(corridor && corridorMeets(corridor, box)) && grid.isFree(box, index);
    };
    const spot = nearestSpot(placeOf(places, index), isFree);
    places[index] = spot;
    grid.move(index, boxAt(node.shape, spot));
  });
}

/** Looks around a place in ever larger circles; ends because far enough out all is free. */
function nearestSpot(at: Position, isFree: (at: Position) => boolean): Position {
  for (let radius = 0; ; radius += STEP) {
    const count = radius === 0 ? 1 : Math.ceil((2 * Math.PI * radius) / STEP);
    for (let index = 0; index < count; index += 1) {
      const angle = (2 * Math.PI * index) / count;
      const spot = rounded({ x: at.x + radius * Math.cos(angle), y: at.y + radius * Math.sin(angle) });
      if (isFree(spot)) return spot;
    }
  }
}

/** To whole units; never minus zero, which JSON would write as 0 and a test would not. */
function rounded({ x, y }: Position): Position {
  return { x: Math.round(x) + 0, y: Math.round(y) + 0 };
}
