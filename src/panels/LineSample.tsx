import type { ReactNode } from 'react';
import { LINE_WIDTH, type Mark, PATTERNS, type Pattern } from '#appearance/lines.ts';
import { cssHue } from '#appearance/palette.ts';
import { markOutline } from '#appearance/strandGeometry.ts';
import type { Hue } from '#domain/relation.ts';

interface LineSampleProps {
  readonly hue: Hue;
  readonly pattern?: Pattern;
  readonly mark?: Mark | null;
}

const START = { x: 1, y: 7 };
const END = { x: 33, y: 7 };
const STRAIGHT = { start: START, control: { x: 17, y: 7 }, end: END };

/** A short piece of line as the canvas draws it; decoration beside words that say the same. */
export function LineSample({ hue, pattern = 'solid', mark = null }: LineSampleProps): ReactNode {
  const points = mark && markOutline(mark, STRAIGHT);
  return (
    <svg className="line-sample" width="34" height="14" viewBox="0 0 34 14" aria-hidden="true" style={{ color: cssHue(hue) }}>
      <line
        x1={START.x}
        x2={points ? END.x - 4 : END.x}
        y1={START.y}
        y2={END.y}
        stroke="currentColor"
        strokeWidth={LINE_WIDTH}
        strokeDasharray={PATTERNS[pattern].dash.join(' ')}
      />
      {points && <polygon points={points.map(({ x, y }) => `${x},${y}`).join(' ')} fill="currentColor" />}
    </svg>
  );
}
