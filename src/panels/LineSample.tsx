import type { ReactNode } from 'react';
import { GHOST, LINE_WIDTH, type Mark, PATTERNS, type Pattern } from '#appearance/lines.ts';
import { markOutline } from '#appearance/strandGeometry.ts';

interface LineSampleProps {
  /** A CSS value. */
  readonly colour: string;
  readonly pattern?: Pattern;
  readonly mark?: Mark | null;
  /** As what has ended is drawn. */
  readonly ghost?: boolean;
}

const START = { x: 1, y: 7 };
const END = { x: 33, y: 7 };
const STRAIGHT = { start: START, control: { x: 17, y: 7 }, end: END };

/** A short piece of line as the canvas draws it; decoration beside words that say the same. */
export function LineSample({ colour, pattern = 'solid', mark = null, ghost = false }: LineSampleProps): ReactNode {
  const points = mark && markOutline(mark, STRAIGHT);
  return (
    <svg className="line-sample" width="34" height="14" viewBox="0 0 34 14" aria-hidden="true" style={{ color: colour }}>
      <line
        x1={START.x}
        x2={points ? END.x - 4 : END.x}
        y1={START.y}
        y2={END.y}
        stroke="currentColor"
        strokeWidth={ghost ? GHOST.width : LINE_WIDTH}
        strokeDasharray={(ghost ? GHOST : PATTERNS[pattern]).dash.join(' ')}
        strokeLinecap={ghost ? 'round' : undefined}
        opacity={ghost ? GHOST.opacity : undefined}
      />
      {points && <polygon points={points.map(({ x, y }) => `${x},${y}`).join(' ')} fill="currentColor" />}
    </svg>
  );
}
