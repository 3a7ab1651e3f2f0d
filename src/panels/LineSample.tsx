import type { ReactNode } from 'react';
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

/** A short piece of line as the canvas draws it; decoration beside words that say the same. */
export function LineSample({ colour, pattern = 'solid', marks = NO_MARKS, glyph = null, ghost = false }: LineSampleProps): ReactNode {
  const sample = lineSample(START, WIDTH - 2 * START.x, { ...marks, glyph });
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
        d={sample.strokes.map(([from, to]) => `M${xy(from)}L${xy(to)}`).join('')}
        stroke="currentColor"
        strokeWidth={ghost ? GHOST.width : LINE_WIDTH}
        strokeDasharray={(ghost ? GHOST : PATTERNS[pattern]).dash.join(' ')}
        strokeLinecap={ghost ? 'round' : undefined}
        opacity={ghost ? GHOST.opacity : undefined}
      />
      {sample.marks.length > 0 && <path d={outlined(sample.marks)} fill="currentColor" />}
      {glyph && <path d={outlined(sample.glyph)} {...paintOf(glyph)} />}
    </svg>
  );
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
