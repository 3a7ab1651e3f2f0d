import type { CSSProperties, ReactNode } from 'react';
import type { YearRange } from '#domain/network.ts';
import type { Span } from '#domain/timespan.ts';
import { type Years, yearsOf } from '#domain/years.ts';
import { selectRange } from '#state/selectors.ts';
import { useApp, useAppParts } from '#state/useApp.ts';
import { windowsSeen } from '#state/view.ts';
import { yearsTouched } from './yearWords.ts';

/** A small bar in whole years: possible pale, certain full, and where the years shown are. The words beside it say the same. */
export function SpanBar({ spans }: { readonly spans: readonly Span[] }): ReactNode {
  const range = useApp(selectRange);
  const view = useAppParts('year', 'to', 'compare');
  const certain = spans.flatMap((span) => (span.certain ? [yearsTouched(span.certain)] : []));
  return (
    <div className="span-bar" aria-hidden="true">
      <div className="span-track">
        {yearsOf(spans).map((years) => (
          <i key={String(years)} className="possible" style={stretch(years, range)} />
        ))}
        {certain.map((years) => (
          <i key={String(years)} className="certain" style={stretch(years, range)} />
        ))}
        {windowsSeen(view).map(({ first, last }) => (
          <i key={first} className="now" style={stretch([first, last], range)} />
        ))}
      </div>
      <span>{range.first}</span>
      <span>{range.last}</span>
    </div>
  );
}

/** Left edge and width in per cent of the range, which the years may overshoot. */
function stretch([first, last]: Years, range: YearRange): CSSProperties {
  const count = range.last - range.first + 1;
  const from = Math.max(0, first - range.first);
  const to = Math.min(count, last - range.first + 1);
  return { left: `${(from / count) * 100}%`, width: `${(Math.max(0, to - from) / count) * 100}%`, display: to > from ? undefined : 'none' };
}
