/** An upright rectangle in model units; y grows downwards. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Whether two boxes share some area; touching edges do not count. */
export function boxesOverlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** The smallest box that holds all of them; without any it is nothing at all. */
export function boxAround(boxes: readonly Box[]): Box {
  const [first, ...rest] = boxes;
  if (!first) return { left: 0, top: 0, right: 0, bottom: 0 };
  return rest.reduce(
    (whole, { left, top, right, bottom }) => ({
      left: Math.min(whole.left, left),
      top: Math.min(whole.top, top),
      right: Math.max(whole.right, right),
      bottom: Math.max(whole.bottom, bottom),
    }),
    first,
  );
}
