import { X } from 'lucide-react';
import { type ReactNode, useId } from 'react';
import type { YearRange } from '#domain/network.ts';
import { selectWindow } from '#state/selectors.ts';
import { useActions, useApp, useAppNow, useAppParts } from '#state/useApp.ts';
import { laterWords } from '#words/laterWords.ts';
import { words } from '#words/words.ts';
import { KnownOption } from './KnownOption.tsx';
import { MultiplesOption } from './MultiplesOption.tsx';
import { withEnd } from './timelineDrag.ts';
import { focusField, YearField } from './YearField.tsx';

/** So many years a range has at first; its reader makes it what they need. */
const RANGE_LENGTH = 5;

/** All choices of what time is shown, and how; each takes effect at once. */
export function TimeOptionsBody({ onClose }: { readonly onClose: () => void }): ReactNode {
  return (
    <>
      <div className="time-options-head">
        <h2>{words.timeOptions.label}</h2>
        <button type="button" className="button bare" aria-label={laterWords.timeOptions.close} onClick={onClose}>
          <X size={18} aria-hidden="true" />
        </button>
      </div>
      <div className="time-options-columns">
        <div>
          <YearsShown />
          <CompareOption />
          <Doubts />
        </div>
        <div>
          <MultiplesOption />
          <KnownOption />
        </div>
      </div>
    </>
  );
}

function YearsShown(): ReactNode {
  const { first: earliest, last: latest } = useApp((state) => state.whole.coverage);
  const year = useAppNow((state) => state.year);
  const to = useAppNow((state) => state.to);
  const window = useAppNow(selectWindow);
  const { setWindow } = useActions();
  const name = useId();
  const setEnd = (end: keyof YearRange, wanted: number): void => {
    const { first, last } = withEnd(end, wanted, window);
    setWindow(first, last);
  };
  const toRange = (): void => {
    const last = Math.min(year + RANGE_LENGTH - 1, latest);
    setWindow(last > year ? year : Math.max(earliest, year - RANGE_LENGTH + 1), last);
  };
  return (
    <fieldset>
      <legend className="overline">{laterWords.timeOptions.yearsShown}</legend>
      <div className="row">
        <label>
          <input type="radio" name={name} checked={to === null} onChange={() => setWindow(year, null)} />
          {laterWords.timeOptions.oneYear}
        </label>
        <label>
          <input type="radio" name={name} checked={to !== null} onChange={toRange} />
          {laterWords.timeOptions.aRange}
        </label>
      </div>
      {to !== null && (
        <div className="row">
          <YearField label={words.timeline.firstYear} year={year} onYear={(first) => setEnd('first', first)} />
          <YearField label={words.timeline.lastYear} year={to} onYear={(last) => setEnd('last', last)} />
        </div>
      )}
    </fieldset>
  );
}

function CompareOption(): ReactNode {
  const year = useAppNow((state) => state.year);
  const compare = useAppNow((state) => state.compare);
  const { compareWith } = useActions();
  return (
    <fieldset>
      <legend className="overline">{laterWords.timeOptions.compare}</legend>
      <div className="row">
        <YearField label={laterWords.timeOptions.compareWith} year={compare} beside={year} onYear={compareWith} />
        {compare !== null && (
          <button
            type="button"
            className="button small"
            onClick={(event) => {
              focusField(event.currentTarget);
              compareWith(null);
            }}
          >
            {laterWords.timeOptions.stopComparing}
          </button>
        )}
      </div>
      <p className="muted small">{laterWords.timeOptions.compareHint(year)}</p>
    </fieldset>
  );
}

function Doubts(): ReactNode {
  const { withPossible, withGhosts } = useAppParts('withPossible', 'withGhosts');
  const { includePossible, showGhosts } = useActions();
  return (
    <fieldset>
      <legend className="overline">{laterWords.timeOptions.shown}</legend>
      <label>
        <input type="checkbox" checked={withPossible} onChange={(event) => includePossible(event.currentTarget.checked)} />
        {laterWords.timeOptions.includePossible}
      </label>
      <p className="muted small">{laterWords.timeOptions.possibleHint}</p>
      <label>
        <input type="checkbox" checked={withGhosts} onChange={(event) => showGhosts(event.currentTarget.checked)} />
        {laterWords.timeOptions.keepEnded}
      </label>
    </fieldset>
  );
}
