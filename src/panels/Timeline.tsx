import { type CSSProperties, type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import { yearOf } from '#domain/calendar.ts';
import type { Moment, YearRange } from '#domain/network.ts';
import type { YearCount } from '#domain/networkAt.ts';
import { selectCounts, selectRange } from '#state/selectors.ts';
import { useActions, useApp } from '#state/useApp.ts';
import { type PlacedLabel, placeLabels, yearTicks } from './placeLabels.ts';

const LABEL_ROWS = 3;
/** Pixels, as the stylesheet draws them: a row of labels, and a generous guess at a character. */
const ROW_HEIGHT = 14;
const CHARACTER = 5.7;
const TICK_SPACING = 44;

/** Relations per year: cooperative above the axis, hostile below, neither in grey on top; and the moments to find one's way by. */
export function Timeline(): ReactNode {
  const counts = useApp(selectCounts);
  const range = useApp(selectRange);
  const [plot, width] = useWidth();
  return (
    <div className="timeline" ref={plot} aria-hidden="true" style={{ '--years': counts.length } as CSSProperties}>
      <Moments range={range} width={width} />
      <Bars counts={counts} />
      <span className="axis-word above">cooperation, other</span>
      <span className="axis-word below">hostility</span>
      <Ticks range={range} width={width} />
    </div>
  );
}

/** The width of an element in pixels, kept up to date. */
function useWidth(): readonly [React.RefObject<HTMLDivElement | null>, number] {
  const element = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    if (!element.current) return;
    setWidth(element.current.clientWidth);
    if (typeof ResizeObserver === 'undefined') return;
    const observer = new ResizeObserver(([entry]) => entry && setWidth(entry.contentRect.width));
    observer.observe(element.current);
    return () => observer.disconnect();
  }, []);
  return [element, width];
}

function Bars({ counts }: { readonly counts: readonly YearCount[] }): ReactNode {
  const year = useApp((state) => state.year);
  const above = Math.max(1, ...counts.map((count) => count.positive + count.neutral));
  const below = Math.max(1, ...counts.map((count) => count.negative));
  const barsStyle: CSSProperties = { gridTemplateRows: `${above}fr ${below}fr` };
  return (
    <div className="bars" style={barsStyle}>
      <BarRow counts={counts} year={year} of={['positive', 'neutral']} most={above} />
      <BarRow counts={counts} year={year} of={['negative']} most={below} />
    </div>
  );
}

interface BarRowProps {
  readonly counts: readonly YearCount[];
  readonly year: number;
  /** The signs to stack, from the axis outwards. */
  readonly of: readonly ('positive' | 'negative' | 'neutral')[];
  readonly most: number;
}

/** One stretchable picture for a row: its unit is a year wide and a relation high. */
function BarRow({ counts, year, of, most }: BarRowProps): ReactNode {
  const isBelow = of[0] === 'negative';
  return (
    <svg viewBox={`-0.5 0 ${counts.length} ${most}`} preserveAspectRatio="none" aria-hidden="true">
      {counts.map((count, index) => {
        let height = 0;
        return of.map((sign) => {
          const y = isBelow ? height : most - height - count[sign];
          height += count[sign];
          return (
            <rect
              key={`${count.year} ${sign}`}
              className={`bar ${sign}`}
              data-now={count.year === year}
              x={index - 0.41}
              y={y}
              width={0.82}
              height={count[sign]}
            />
          );
        });
      })}
    </svg>
  );
}

/** The share of the track at which a year stands. */
const shareOf = (year: number, { first, last }: YearRange): number => (year - first) / Math.max(1, last - first);

function Moments({ range, width }: { readonly range: YearRange; readonly width: number }): ReactNode {
  const moments = useApp((state) => state.network.moments);
  const dated = moments.flatMap((moment) => {
    const year = yearOfMoment(moment);
    return year === null || year < range.first || year > range.last
      ? []
      : [{ label: moment.label, year, at: shareOf(year, range) * width }];
  });
  const places = placeLabels(
    dated.map(({ at, label }) => ({ at, width: label.length * CHARACTER })),
    LABEL_ROWS,
    width,
  );
  return (
    <div className="moments">
      {dated.map((moment, index) => (
        <MomentLabel key={moment.label} moment={moment} place={places[index] ?? null} />
      ))}
    </div>
  );
}

interface MomentLabelProps {
  readonly moment: { readonly label: string; readonly at: number; readonly year: number };
  /** Null where there is no room for its words; its stem stays. */
  readonly place: PlacedLabel | null;
}

/** A stem from the axis up to its words, which lead to its year; the keyboard has the slider for that. */
function MomentLabel({ moment: { label, at, year }, place }: MomentLabelProps): ReactNode {
  const { goTo } = useActions();
  const top = (LABEL_ROWS - 1 - (place?.row ?? -1)) * ROW_HEIGHT;
  return (
    <>
      <i className="moment-stem" style={{ left: at, top }} />
      {place && (
        <button type="button" tabIndex={-1} className="moment-words" style={{ left: place.left, top }} onClick={() => goTo(year)}>
          {label}
        </button>
      )}
    </>
  );
}

function yearOfMoment({ span: { possible } }: Moment): number | null {
  return possible[0] === null ? null : yearOf(possible[0]);
}

function Ticks({ range, width }: { readonly range: YearRange; readonly width: number }): ReactNode {
  return (
    <div className="ticks">
      {yearTicks(range.first, range.last, width, TICK_SPACING).map((year) => (
        <span key={year} className="tick" style={{ left: `${shareOf(year, range) * 100}%` }}>
          {year}
        </span>
      ))}
    </div>
  );
}
