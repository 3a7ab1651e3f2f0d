import { memo, type ReactNode } from 'react';
import { GLYPH_STROKE, GLYPHS, type Glyph } from '#appearance/glyphs.ts';
import { lineSample } from '#appearance/lineSample.ts';
import { type EndMarks, GHOST, LINE_WIDTH, NO_MARKS, PATTERNS, type Pattern } from '#appearance/lines.ts';
import type { Point } from '#appearance/strandGeometry.ts';

interface LineSampleProps {
  /** A CSS value. */
  readonly colour: string;
  readonly pattern?: Pattern;
  readonly marks?: EndMarks;
  readonly glyph?: Glyph | null;
  /** As what has ended is drawn. */
  readonly ghost?: boolean;
}

const WIDTH = 40;
const HEIGHT = 14;
const START = { x: 1, y: HEIGHT / 2 };

/** A short piece of line as the canvas draws it; decoration beside words that say the same. Kept as it is: a year's list has hundreds. */
export const LineSample = memo(function LineSample({
  colour,
  pattern = 'solid',
  marks = NO_MARKS,
  glyph = null,
  ghost = false,
}: LineSampleProps): ReactNode {
  const { line, ends, middle } = pathsOf(marks, glyph);
  return (
    <svg
      className="line-sample"
      width={WIDTH}
      height={HEIGHT}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      aria-hidden="true"
      style={{ color: colour }}
    >
      <path
        d={line}
        stroke="currentColor"
        strokeWidth={ghost ? GHOST.width : LINE_WIDTH}
        strokeDasharray={(ghost ? GHOST : PATTERNS[pattern]).dash.join(' ')}
        strokeLinecap={ghost ? 'round' : undefined}
        opacity={ghost ? GHOST.opacity : undefined}
      />
      {ends !== '' && <path d={ends} fill="currentColor" />}
      {glyph && <path d={middle} {...paintOf(glyph)} />}
    </svg>
  );
});

interface Paths {
  readonly line: string;
  readonly ends: string;
  readonly middle: string;
}

/** There are some dozens of them. */
const known = new Map<string, Paths>();

function pathsOf(marks: EndMarks, glyph: Glyph | null): Paths {
  const key = `${marks.mark} ${marks.tail} ${glyph}`;
  const paths = known.get(key) ?? drawn(marks, glyph);
  known.set(key, paths);
  return paths;
}

function drawn(marks: EndMarks, glyph: Glyph | null): Paths {
  const sample = lineSample(START, WIDTH - 2 * START.x, { ...marks, glyph });
  const line = sample.strokes.map(([from, to]) => `M${xy(from)}L${xy(to)}`).join('');
  return { line, ends: outlined(sample.marks), middle: outlined(sample.glyph) };
}

/** A family's glyph without a line. */
export function GlyphSample({ glyph }: { readonly glyph: Glyph }): ReactNode {
  const { glyph: outlines } = lineSample({ x: 0, y: 0 }, 0, { ...NO_MARKS, glyph });
  return (
    <svg className="glyph-sample" width="20" height="12" viewBox="-10 -6 20 12" aria-hidden="true">
      <path d={outlined(outlines)} {...paintOf(glyph)} />
    </svg>
  );
}

const paintOf = (glyph: Glyph) =>
  GLYPHS[glyph].hollow ? { fill: 'none', stroke: 'currentColor', strokeWidth: GLYPH_STROKE } : { fill: 'currentColor' };

const outlined = (outlines: readonly (readonly Point[])[]): string => outlines.map((points) => `M${points.map(xy).join('L')}Z`).join('');

const xy = ({ x, y }: Point): string => `${Number(x.toFixed(2))},${Number(y.toFixed(2))}`;
