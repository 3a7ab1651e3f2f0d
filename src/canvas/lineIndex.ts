/** Which line lies under the pointer. */
import Flatbush from 'flatbush';
import { type Curve, type Point, pointAt } from '#appearance/strandGeometry.ts';
import type { PlacedLine } from './paintLines.ts';

/** An index over lines by where they are. */
export class LineIndex<Line extends PlacedLine> {
  readonly #lines: readonly Line[];
  readonly #boxes: Flatbush | null;

  constructor(lines: readonly Line[]) {
    this.#lines = lines;
    this.#boxes = lines.length > 0 ? new Flatbush(lines.length) : null;
    for (const { place } of lines) this.#boxes?.add(place.box.left, place.box.top, place.box.right, place.box.bottom);
    this.#boxes?.finish();
  }

  /** The line nearest to a point, if it runs within `reach` of it beside its own breadth; of two as near, the upper. All in model units. */
  nearest({ x, y }: Point, reach: number): Line | null {
    let best: { readonly line: Line; readonly far: number } | null = null;
    const widest = reach + WIDEST;
    for (const index of this.#boxes?.search(x - widest, y - widest, x + widest, y + widest) ?? []) {
      const line = this.#lines[index];
      if (!line) continue;
      const far = distanceTo(line.place.curve, { x, y });
      if (far >= reach + line.look.width / 2) continue;
      if (best === null || far < best.far || (far === best.far && line.look.depth >= best.line.look.depth)) best = { line, far };
    }
    return best?.line ?? null;
  }
}

/** Half of the broadest line there is. */
const WIDEST = 8;
/** A curve is taken for so many straight pieces: what they leave out is less than a pixel. */
const PIECES = 24;

function distanceTo(curve: Curve, point: Point): number {
  let least = Number.POSITIVE_INFINITY;
  let before = curve.start;
  for (let piece = 1; piece <= PIECES; piece++) {
    const next = pointAt(curve, piece / PIECES);
    least = Math.min(least, distanceToPiece(before, next, point));
    before = next;
  }
  return least;
}

function distanceToPiece(start: Point, end: Point, { x, y }: Point): number {
  const [dx, dy] = [end.x - start.x, end.y - start.y];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : Math.max(0, Math.min(1, ((x - start.x) * dx + (y - start.y) * dy) / length));
  return Math.hypot(x - start.x - along * dx, y - start.y - along * dy);
}
