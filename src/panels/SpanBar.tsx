import type { CSSProperties, ReactNode } from 'react';
import { firstDayOfYear, lastDayOfYear } from '#domain/calendar.ts';
import type { YearRange } from '#domain/network.ts';
import { isAlive } from '#domain/selection.ts';
import type { Interval, Span } from '#domain/timespan.ts';
import { selectRange } from '#state/selectors.ts';
import { useApp } from '#state/useApp.ts';

/** A small bar: possible pale, certain full, and where the year shown is. The words beside it say the same. */
export function SpanBar({ spans }: { readonly spans: readonly Span[] }): ReactNode {
  const range = useApp(selectRange);
  const year = useApp((state) => state.year);
  return (
    <div className="span-bar" aria-hidden="true" data-alive={isAlive(spans, year)}>
      {spans.map(({ possible, certain }) => (
        <span key={String(possible)}>
          <i className="possible" style={stretch(possible, range)} />
          {certain && <i className="certain" style={stretch(certain, range)} />}
        </span>
      ))}
      <i className="now" style={{ left: `${share(firstDayOfYear(year) + 183, range)}%` }} />
    </div>
  );
}

/** How far through the range a day is, in per cent, at least 0 and at most 100. */
function share(day: number, { first, last }: YearRange): number {
  const start = firstDayOfYear(first);
  return Math.min(100, Math.max(0, ((day - start) / (lastDayOfYear(last) + 1 - start)) * 100));
}

function stretch([first, last]: Interval, range: YearRange): CSSProperties {
  const left = first === null ? 0 : share(first, range);
  const right = last === null ? 100 : share(last + 1, range);
  return { left: `${left}%`, width: `${Math.max(0, right - left)}%` };
}
