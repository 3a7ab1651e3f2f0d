import { type KeyboardEvent, memo, type ReactNode } from 'react';
import type { YearRange } from '#domain/network.ts';
import { spansOfSelection } from '#domain/selection.ts';
import type { Interval, Span } from '#domain/timespan.ts';
import { selectCountsOf, selectRange, selectWindow } from '#state/selectors.ts';
import { useActions, useApp, useAppNow } from '#state/useApp.ts';
import { words } from '#words/words.ts';
import { yearsInWords } from '#words/yearSentence.ts';
import { yearTicks } from './placeLabels.ts';
import { THUMB_HALF, thumbPlaces, withEnd } from './timelineDrag.ts';
import { middleOf, stretchOf, type TimelineScale } from './timelineScale.ts';
import { spokenYears } from './timelineWords.ts';
import { useYearsTold } from './useYearsTold.ts';
import { yearsTouched } from './yearWords.ts';

const TICK_SPACING = 44;

/** The years along the axis, one thumb on the year or two on the ends of a window, and how long what is selected lasts. */
export const YearThumbs = memo(function YearThumbs({ scale }: { readonly scale: TimelineScale }): ReactNode {
  const window = useAppNow(selectWindow);
  const places = thumbPlaces(window, scale);
  const isWindow = window.first < window.last;
  return (
    <div className="timeline-strip">
      <Rail scale={scale} places={isWindow ? places : null} />
      <Ticks scale={scale} taken={places} />
      <Thumb end="first" label={isWindow ? words.timeline.firstYear : words.timeline.year} place={places[0]} />
      {isWindow && <Thumb end="last" label={words.timeline.lastYear} place={places[1]} />}
    </div>
  );
});

interface ThumbProps {
  readonly end: keyof YearRange;
  readonly label: string;
  readonly place: number;
}

/** A slider for the keyboard and for screen readers, and the year where it stands; pointers are the timeline's to follow. */
function Thumb({ end, label, place }: ThumbProps): ReactNode {
  const range = useAppNow(selectRange);
  const window = useAppNow(selectWindow);
  const spoken = spokenYears(useYearsTold(window, useAppNow(selectCountsOf(window))));
  const { goTo, setWindow } = useActions();
  const isWindow = window.first < window.last;
  const year = window[end];
  const moveTo = (wanted: number): void => {
    const inside = Math.min(range.last, Math.max(range.first, wanted));
    const next = withEnd(end, inside, window);
    if (isWindow) setWindow(next.first, next.last);
    else goTo(inside);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = PAGES[event.key] ?? (isWindow && event.shiftKey ? STEPS[event.key] : undefined);
    if (step === undefined) return;
    event.preventDefault();
    if (isWindow && event.shiftKey) goTo(window.first + step);
    else moveTo(year + step);
  };
  return (
    <>
      <input
        type="range"
        aria-label={label}
        aria-valuenow={year}
        aria-valuetext={isWindow ? `${year}; ${spoken}` : spoken}
        title={isWindow ? words.timeline.moveBoth(yearsInWords(window)) : undefined}
        min={range.first}
        max={range.last}
        step={1}
        value={year}
        onChange={(event) => moveTo(event.currentTarget.valueAsNumber)}
        onKeyDown={onKeyDown}
      />
      <span className="thumb" aria-hidden="true" style={{ left: place }}>
        {year}
      </span>
    </>
  );
}

const PAGES: Readonly<Record<string, number>> = { PageUp: 10, PageDown: -10 };
const STEPS: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowDown: -1, ArrowRight: 1, ArrowUp: 1 };

/** Round years, where no thumb says its own; and the year compared with. */
function Ticks({ scale, taken }: { readonly scale: TimelineScale; readonly taken: readonly number[] }): ReactNode {
  const compare = useAppNow((state) => state.compare);
  const isCompared = compare !== null && stretchOf(compare, compare, scale) !== null;
  const places = isCompared ? [...taken, middleOf(compare, scale)] : taken;
  const isFree = (year: number): boolean => places.every((place) => Math.abs(place - middleOf(year, scale)) > 2 * THUMB_HALF - 4);
  const { first, last } = scale.range;
  return (
    <div aria-hidden="true">
      {yearTicks(first, last, scale.width - scale.perYear, TICK_SPACING)
        .filter(isFree)
        .map((year) => (
          <span key={year} className="tick" style={{ left: middleOf(year, scale) }}>
            {year}
          </span>
        ))}
      {isCompared && (
        <span className="thumb compared" style={{ left: middleOf(compare, scale) }}>
          {compare}
        </span>
      )}
    </div>
  );
}

/** The line that the thumbs run on: on it the band between two of them, and the span of what is selected. */
function Rail({ scale, places }: { readonly scale: TimelineScale; readonly places: readonly [number, number] | null }): ReactNode {
  const network = useApp((state) => state.network);
  const selection = useApp((state) => state.selection);
  const spans = selection ? spansOfSelection(selection, network) : [];
  return (
    <div className="rail" aria-hidden="true">
      {places && <i className="band" style={{ left: places[0], width: places[1] - places[0] }} />}
      <Stretches spans={spans} of="possible" scale={scale} />
      <Stretches spans={spans} of="certain" scale={scale} />
    </div>
  );
}

interface StretchesProps {
  readonly spans: readonly Span[];
  readonly of: keyof Span;
  readonly scale: TimelineScale;
}

function Stretches({ spans, of, scale }: StretchesProps): ReactNode {
  const intervals = spans.map((span) => span[of]).filter((interval): interval is Interval => interval !== null);
  return intervals.map(yearsTouched).map(([first, last]) => {
    const stretch = stretchOf(first, last, scale);
    return stretch && <i key={`${first} ${last}`} className={`selected-span ${of}`} style={stretch} />;
  });
}
