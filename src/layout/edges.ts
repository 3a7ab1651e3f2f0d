import type { Box } from '#appearance/box.ts';
import type { DrawnLine, Places } from './drawing.ts';
import { placeOf } from './drawing.ts';

/** Boxes by index, each edge in a row of its own: with thousands of them, walking rows of numbers is ten times as fast as walking objects. */
export type Edges = Readonly<Record<keyof Box, Float64Array>>;

export const edgesOf = (count: number): Edges => ({
  left: new Float64Array(count),
  top: new Float64Array(count),
  right: new Float64Array(count),
  bottom: new Float64Array(count),
});

export function setEdges(edges: Edges, index: number, { left, top, right, bottom }: Box): void {
  edges.left[index] = left;
  edges.top[index] = top;
  edges.right[index] = right;
  edges.bottom[index] = bottom;
}

export const boxIn = ({ left, top, right, bottom }: Edges, index: number): Box => ({
  left: left[index] as number,
  top: top[index] as number,
  right: right[index] as number,
  bottom: bottom[index] as number,
});

export function edgesAround(boxes: readonly Box[]): Edges {
  const edges = edgesOf(boxes.length);
  for (const [index, box] of boxes.entries()) setEdges(edges, index, box);
  return edges;
}

/** The boxes around lines, from end to end. */
export function edgesOfLines(lines: readonly DrawnLine[], places: Places): Edges {
  return edgesAround(
    lines.map(({ a, b }) => {
      const [from, to] = [placeOf(places, a), placeOf(places, b)];
      return { left: Math.min(from.x, to.x), top: Math.min(from.y, to.y), right: Math.max(from.x, to.x), bottom: Math.max(from.y, to.y) };
    }),
  );
}

/** How many of the boxes from `first` on share area with a box, but for that at `except`. */
export function countMeeting({ left, top, right, bottom }: Edges, box: Box, except = -1, first = 0): number {
  let count = 0;
  for (let other = first; other < left.length; other += 1) {
    if ((left[other] as number) >= box.right || (right[other] as number) <= box.left || other === except) continue;
    if ((top[other] as number) < box.bottom && (bottom[other] as number) > box.top) count += 1;
  }
  return count;
}
