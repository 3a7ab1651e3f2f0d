/** Pictures without their colours and shades: ink or no ink. */
import type { PNG } from 'pngjs';

export interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Rows of pixels, each ink or none. */
export type Shape = readonly (readonly boolean[])[];

/** A piece of a picture. Ink is what stands out from the piece's own corner at least half as much as whatever stands out most. */
export function shapeOf(png: PNG, rect: Rect): Shape {
  const [left, top] = [Math.round(rect.x), Math.round(rect.y)];
  const rows = Array.from({ length: Math.round(rect.height) }, (_, row) =>
    Array.from({ length: Math.round(rect.width) }, (_, column) => shade(png, left + column, top + row)),
  );
  const ground = rows[0]?.[0] ?? 0;
  const contrast = rows.map((row) => row.map((value) => Math.abs(value - ground)));
  const most = Math.max(...contrast.flat());
  if (most < 20) throw new Error(`there is nothing to see at ${left}, ${top}`);
  return contrast.map((row) => row.map((value) => value >= most / 2));
}

/** The picture is grey already: one channel says it all. */
function shade({ data, width, height }: PNG, x: number, y: number): number {
  if (x < 0 || y < 0 || x >= width || y >= height) throw new Error(`${x}, ${y} lies outside of the picture`);
  const [red = 0, green = 0, blue = 0] = data.subarray((y * width + x) * 4);
  if (Math.max(red, green, blue) - Math.min(red, green, blue) > 2) throw new Error(`there is colour at ${x}, ${y}`);
  return red;
}

/** Lying down, what stood upright. */
export const laidDown = (shape: Shape): Shape => (shape[0] ?? []).map((_, column) => shape.map((row) => row[column] ?? false));

/**
 * How much of the ink of two shapes is not common to both, from 0 to 1, where they fit best: one may be moved by up to `reach` pixels, so that
 * it does not matter how a line falls on the screen's grid.
 */
export function difference(one: Shape, other: Shape, reach: number): number {
  const steps = Array.from({ length: 2 * reach + 1 }, (_, index) => index - reach);
  return Math.min(...steps.flatMap((down) => steps.map((right) => differenceAt(one, other, down, right))));
}

function differenceAt(one: Shape, other: Shape, down: number, right: number): number {
  let either = 0;
  let both = 0;
  for (let y = 0; y < one.length; y += 1) {
    for (let x = 0; x < (one[y]?.length ?? 0); x += 1) {
      const [isInk, isOther] = [one[y]?.[x], other[y + down]?.[x + right]];
      // What the shift has pushed out of the piece cannot be compared.
      if (isOther === undefined) continue;
      if (isInk || isOther) either += 1;
      if (isInk && isOther) both += 1;
    }
  }
  return either === 0 ? 0 : 1 - both / either;
}
