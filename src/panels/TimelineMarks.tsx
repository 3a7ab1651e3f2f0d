import { memo, type ReactNode } from 'react';
import type { YearRange } from '#domain/network.ts';
import { selectSourcesByYear } from '#state/selectors.ts';
import { useActions, useApp } from '#state/useApp.ts';
import { words } from '#words/words.ts';
import { type Label, type PlacedLabel, placeLabels } from './placeLabels.ts';
import { middleOf, type TimelineScale } from './timelineScale.ts';
import { yearOfMoment } from './timelineWords.ts';

/** Pixels, as the stylesheet draws them: a row of labels, and a generous guess at a character. */
const ROW_HEIGHT = 14;
const CHARACTER = 5.7;
const LABEL_ROWS = 3;
/** What the signs in the key take up beside its words. */
const KEY_GAPS = 48;

interface Mark {
  readonly year: number;
  readonly label: string;
}

const isIn = ({ first, last }: YearRange, year: number): boolean => first <= year && year <= last;

/** Where the words of marks go; those for which there is no room get none. */
function placeWords(marks: readonly Mark[], rows: number, scale: TimelineScale): readonly (PlacedLabel | null)[] {
  const labels = marks.map(({ year, label }): Label => ({ at: middleOf(year, scale), width: label.length * CHARACTER }));
  return placeLabels(labels, rows, scale.width);
}

/** What readers place themselves by: a stem up from the axis to words that lead to their year; the keyboard has the slider for that. */
export const Moments = memo(function Moments({ scale }: { readonly scale: TimelineScale }): ReactNode {
  const moments = useApp((state) => state.whole.moments);
  const { goTo } = useActions();
  const marks = moments.flatMap((moment): Mark[] => {
    const year = yearOfMoment(moment);
    return year !== null && isIn(scale.range, year) ? [{ year, label: moment.label }] : [];
  });
  const places = placeWords(marks, LABEL_ROWS, scale);
  return (
    <div className="moments">
      {marks.map(({ year, label }, index) => {
        const place = places[index];
        const top = (LABEL_ROWS - 1 - (place?.row ?? -1)) * ROW_HEIGHT;
        return (
          <span key={label}>
            <i className="moment-stem" style={{ left: middleOf(year, scale), top }} />
            {place && (
              <button type="button" tabIndex={-1} className="moment-words" style={{ left: place.left, top }} onClick={() => goTo(year)}>
                <bdi>{label}</bdi>
              </button>
            )}
          </span>
        );
      })}
    </div>
  );
});

/** Pixels that each source of a year is wide, as far as the year has room. */
const SOURCE_WIDTH = 3;

/** When the sources were written: most years are told of from afar, so few bars are thin evidence and not peace. */
export const SourceMarks = memo(function SourceMarks({ scale }: { readonly scale: TimelineScale }): ReactNode {
  const years = useApp(selectSourcesByYear);
  const known = useApp((state) => state.network.sources);
  const marks = years.filter(({ year }) => isIn(scale.range, year));
  return (
    <div className="source-marks">
      {marks.map(({ year, sources }) => {
        const width = Math.max(SOURCE_WIDTH, Math.min(scale.perYear - 1, sources.length * SOURCE_WIDTH));
        const isKnown = sources.every((id) => known.has(id));
        return <i key={year} className="source-mark" data-known={isKnown} style={{ left: middleOf(year, scale) - width / 2, width }} />;
      })}
      <Key places={marks.map(({ year }) => middleOf(year, scale))} width={scale.width} />
    </div>
  );
});

/** What the marks below the bars mean, at the end of their row where none of them stands. */
function Key({ places, width }: { readonly places: readonly number[]; readonly width: number }): ReactNode {
  const hasSelection = useApp((state) => state.selection !== null);
  const sources = places.length === 0 ? words.timeline.noSources : words.timeline.sourcesWritten;
  const length = (sources.length + (hasSelection ? words.timeline.selected.length : 0)) * CHARACTER + KEY_GAPS;
  const side = places.every((at) => at > length) ? 'left' : places.every((at) => at < width - length) ? 'right' : null;
  if (side === null) return null;
  return (
    <span className="marks-key" style={{ [side]: 0 }}>
      {places.length > 0 && <i className="source-mark" />}
      <span>{sources}</span>
      {hasSelection && <i className="selected-span certain" />}
      {hasSelection && <span>{words.timeline.selected}</span>}
    </span>
  );
}

/** Where the coverage ends, the timeline does not just stop: it says that there is nothing to tell. */
export function Caps({ scale: { range } }: { readonly scale: TimelineScale }): ReactNode {
  const coverage = useApp((state) => state.whole.coverage);
  return (
    <>
      {range.first === coverage.first && <span className="cap before">{words.timeline.noData}</span>}
      {range.last === coverage.last && <span className="cap after">{words.timeline.noData}</span>}
    </>
  );
}
