import { memo, type ReactNode, useId, useMemo } from 'react';
import type { YearRange } from '#domain/network.ts';
import type { Sign } from '#domain/relation.ts';
import type { SureCount, YearCount } from '#domain/yearCounts.ts';
import { leftOf, stretchOf, type TimelineScale } from './timelineScale.ts';
import { total } from './timelineWords.ts';

/** Pixels, in which the picture is drawn so that its hatching keeps its shape. */
const BARS_HEIGHT = 68;
/** A single relation is seen, however many another year has. */
const LEAST_HEIGHT = 1;
/** How much of a year's column is left blank. */
const GAP = 0.18;
const SIGNS = ['positive', 'negative', 'neutral'] as const;

export interface TimelineBarsProps {
  readonly counts: readonly YearCount[];
  readonly scale: TimelineScale;
  /** The years in full colour: those shown, and the one compared with. */
  readonly shown: readonly YearRange[];
}

/** Relations per year: cooperative above the axis with the others on top, hostile below; what is not certain is hatched. */
export function TimelineBars({ counts, scale, shown }: TimelineBarsProps): ReactNode {
  const id = useId();
  const { axis, paths } = useMemo(() => barPaths(counts, scale), [counts, scale]);
  return (
    <svg className="bars" width={scale.width} height={BARS_HEIGHT} aria-hidden="true">
      <defs>
        {SIGNS.map((sign) => (
          <Hatching key={sign} id={`${id}${sign}`} sign={sign} />
        ))}
      </defs>
      <g className="bars-pale">
        <Bars paths={paths} id={id} />
      </g>
      {shown.map(({ first, last }) => {
        const stretch = stretchOf(first, last, scale);
        if (!stretch) return null;
        // An svg inside of an svg cuts what it draws to its own box.
        const box = { x: stretch.left, y: 0, width: stretch.width, height: BARS_HEIGHT };
        return (
          <svg key={first} {...box} viewBox={Object.values(box).join(' ')} aria-hidden="true">
            <rect className="bars-ground" {...box} />
            <Bars paths={paths} id={id} />
          </svg>
        );
      })}
      <line className="axis" x1={0} x2={scale.width} y1={axis} y2={axis} />
    </svg>
  );
}

function Hatching({ id, sign }: { readonly id: string; readonly sign: Sign }): ReactNode {
  return (
    <pattern id={id} className={`hatching ${sign}`} width={3.5} height={3.5} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <rect width={3.5} height={3.5} />
      <line y2={3.5} />
    </pattern>
  );
}

interface BarPath {
  readonly sign: Sign;
  readonly sure: keyof SureCount;
  readonly d: string;
}

const Bars = memo(
  ({ paths, id }: { readonly paths: readonly BarPath[]; readonly id: string }): ReactNode =>
    paths.map(({ sign, sure, d }) => (
      <path key={`${sign} ${sure}`} className={`bar ${sure} ${sign}`} d={d} fill={sure === 'certain' ? undefined : `url(#${id}${sign})`} />
    )),
);
Bars.displayName = 'Bars';

const ABOVE = ['positive', 'neutral'] as const;
const SURE = ['certain', 'unsure'] as const;

/** One path for all years' bars of a kind: three centuries are six elements. */
function barPaths(counts: readonly YearCount[], scale: TimelineScale): { readonly axis: number; readonly paths: readonly BarPath[] } {
  const { above, below } = mostOf(counts);
  const unit = BARS_HEIGHT / (above + below);
  const axis = Math.round(above * unit);
  const width = Math.max(1, scale.perYear * (1 - GAP));
  const drawn = new Map<string, string[]>();
  const draw = (sign: Sign, count: YearCount, from: number, direction: 1 | -1): number => {
    let at = from;
    for (const sure of SURE) {
      const height = count[sign][sure] === 0 ? 0 : Math.max(LEAST_HEIGHT, count[sign][sure] * unit);
      const x = leftOf(count.year, scale) + (scale.perYear - width) / 2;
      const bar = `M${round(x)} ${round(at)}h${round(width)}v${round(direction * height)}h${round(-width)}z`;
      if (height > 0) drawn.set(`${sign} ${sure}`, [...(drawn.get(`${sign} ${sure}`) ?? []), bar]);
      at += direction * height;
    }
    return at;
  };
  for (const count of counts) {
    ABOVE.reduce((at, sign) => draw(sign, count, at, -1), axis);
    draw('negative', count, axis, 1);
  }
  const kinds = SIGNS.flatMap((sign) => SURE.map((sure) => ({ sign, sure, d: (drawn.get(`${sign} ${sure}`) ?? []).join('') })));
  return { axis, paths: kinds.filter(({ d }) => d !== '') };
}

const round = (pixels: number): number => Math.round(pixels * 100) / 100;

/** The most relations of a year on either side of the axis; at least one, so that empty years have an axis too. */
export function mostOf(counts: readonly YearCount[]): { readonly above: number; readonly below: number } {
  return {
    above: Math.max(1, ...counts.map(({ positive, neutral }) => total(positive) + total(neutral))),
    below: Math.max(1, ...counts.map(({ negative }) => total(negative))),
  };
}
