/** The geometry of a straight piece of line beside words, as the canvas would draw it. */
import { GLYPHS, type Glyph, glyphGap } from './glyphs.ts';
import { type EndMarks, MARKS, type Mark } from './lines.ts';
import { markOutline, type Point } from './strandGeometry.ts';

interface SampleLook extends EndMarks {
  readonly glyph: Glyph | null;
  /** Half the room that the line leaves in its middle for something else than its glyph. */
  readonly room?: number;
}

interface LineSample {
  /** What is stroked in the line's pattern, from one point to another. */
  readonly strokes: readonly (readonly [Point, Point])[];
  /** Outlines of the marks at its ends, to be filled. */
  readonly marks: readonly (readonly Point[])[];
  /** Outlines of its glyph, to be filled, or stroked where it is hollow. */
  readonly glyph: readonly (readonly Point[])[];
}

/** A piece that runs level from `start` over `length`. */
export function lineSample(start: Point, length: number, { mark, tail, glyph, room = 0 }: SampleLook): LineSample {
  const at = (along: number, across = 0): Point => ({ x: start.x + along, y: start.y + across });
  const middle = length / 2;
  const [first, last] = [tail ? MARKS[tail].inset : 0, length - (mark ? MARKS[mark].inset : 0)];
  const gap = glyph ? glyphGap(glyph) : room;
  const markAt = (name: Mark, from: Point, tip: Point): readonly Point[] => markOutline(name, { start: from, control: from, end: tip });
  return {
    strokes:
      gap === 0
        ? [[at(first), at(last)]]
        : [
            [at(first), at(middle - gap)],
            [at(middle + gap), at(last)],
          ],
    marks: [...(mark ? [markAt(mark, at(0), at(length))] : []), ...(tail ? [markAt(tail, at(length), at(0))] : [])],
    glyph: glyph ? GLYPHS[glyph].outlines.map((outline) => pointsOf(outline).map(([x, y]) => at(middle + x, y))) : [],
  };
}

/** x, y, x, y … in pairs. */
export function pointsOf(outline: readonly number[]): readonly (readonly [number, number])[] {
  return Array.from({ length: outline.length / 2 }, (_, index) => [outline[2 * index] ?? 0, outline[2 * index + 1] ?? 0]);
}
