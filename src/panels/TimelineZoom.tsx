import { ZoomIn, ZoomOut } from 'lucide-react';
import { type KeyboardEvent, memo, type ReactNode } from 'react';
import { useApp } from '#state/useApp.ts';
import { words } from '#words/words.ts';
import { yearsInWords } from '#words/yearSentence.ts';
import { isZoomEnd, useZooming, type Zooming } from './useZooming.ts';

/** For whoever neither drags nor pinches: fewer years, more years, all of them, and back to the dataset's focus. */
export const TimelineZoom = memo(function TimelineZoom(): ReactNode {
  const zooming = useZooming();
  return (
    <div className="timeline-zoom">
      <ZoomStop zooming={zooming} direction={-1} label={words.timeline.fewerYears} hint={words.timeline.fewerYearsHint}>
        <ZoomIn size={18} aria-hidden="true" />
      </ZoomStop>
      <ZoomStop zooming={zooming} direction={1} label={words.timeline.moreYears} hint={words.timeline.moreYearsHint}>
        <ZoomOut size={18} aria-hidden="true" />
      </ZoomStop>
      <Ranges zooming={zooming} />
    </div>
  );
});

interface ZoomStopProps {
  readonly zooming: Zooming;
  readonly direction: 1 | -1;
  readonly label: string;
  readonly hint: string;
  readonly children: ReactNode;
}

function ZoomStop({ zooming, direction, label, hint, children }: ZoomStopProps): ReactNode {
  const isEnd = useApp((state) => isZoomEnd(direction, state));
  const step = (): void => {
    const stop = zooming.stop(direction);
    if (stop) zooming.to(stop);
  };
  return (
    // Not `disabled`, which would drop the focus of whoever zooms to the end.
    <button type="button" className="button icon" aria-label={label} title={hint} aria-disabled={isEnd} onClick={step}>
      {children}
    </button>
  );
}

function Ranges({ zooming: { range, to } }: { readonly zooming: Zooming }): ReactNode {
  const { coverage, focus } = useApp((state) => state.whole);
  const isFocus = useApp((state) => state.zoom) === null;
  const isAll = range.first === coverage.first && range.last === coverage.last;
  return (
    <>
      {!isFocus && (
        <button type="button" className="button range-choice" onClick={() => to(null)}>
          {isAll ? words.timeline.onlyFocus(yearsInWords(focus)) : words.timeline.wholeFocus(yearsInWords(focus))}
        </button>
      )}
      {!isAll && (
        <button type="button" className="button range-choice" onClick={() => to(coverage)}>
          {words.timeline.allYears(yearsInWords(coverage))}
        </button>
      )}
    </>
  );
}

/** Keys of the slider and the timeline: + and − zoom in and out, 0 goes back to the focus. */
export function zoomByKey(event: KeyboardEvent, { stop, to }: Zooming): void {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const direction = { '+': -1 as const, '=': -1 as const, '-': 1 as const, '−': 1 as const, _: 1 as const }[event.key];
  if (direction === undefined && event.key !== '0') return;
  event.preventDefault();
  const range = direction === undefined ? null : stop(direction);
  // No stop further on: there is nothing to do, whereas null for 0 is the focus.
  if (direction === undefined || range) to(range);
}
