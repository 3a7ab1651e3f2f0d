import { ChevronLeft, ChevronRight } from 'lucide-react';
import { type KeyboardEvent, type ReactNode, useRef } from 'react';
import type { YearRange } from '#domain/network.ts';
import { counted } from '#domain/yearSentence.ts';
import { selectNetworkAt, selectRange } from '#state/selectors.ts';
import { useActions, useApp } from '#state/useApp.ts';
import { Timeline } from './Timeline.tsx';
import './YearSlider.css';

/** The year, how to change it, and how many relations each year has. */
export function YearSlider(): ReactNode {
  const year = useApp((state) => state.year);
  const range = useApp(selectRange);
  return (
    <section className="year-slider" aria-label="Time">
      <div className="year-controls">
        <StepButton to={year - 1} label="Previous year" range={range}>
          <ChevronLeft size={18} aria-hidden="true" />
        </StepButton>
        <StepButton to={year + 1} label="Next year" range={range}>
          <ChevronRight size={18} aria-hidden="true" />
        </StepButton>
        <span className="year-now">{year}</span>
        <RangeChoice />
      </div>
      <div className="year-track">
        <Timeline />
        <Slider range={range} />
      </div>
    </section>
  );
}

function Slider({ range: { first, last } }: { readonly range: YearRange }): ReactNode {
  const { year, relations } = useApp(selectNetworkAt);
  const { goTo } = useActions();
  const touchedAt = useRef(year);
  const pageBy = (event: KeyboardEvent): void => {
    const years = { PageUp: 10, PageDown: -10 }[event.key];
    if (years === undefined) return;
    event.preventDefault();
    goTo(Math.min(last, Math.max(first, year + years)));
  };
  return (
    <input
      type="range"
      aria-label="Year"
      aria-valuenow={year}
      aria-valuetext={`${year}, ${counted(relations.size, 'relation')}`}
      min={first}
      max={last}
      step={1}
      value={year}
      onChange={(event) => goTo(event.currentTarget.valueAsNumber)}
      onKeyDown={pageBy}
      onPointerDown={() => {
        touchedAt.current = year;
      }}
      // The touch turned out to scroll the page: it was not meant for the year.
      onPointerCancel={() => goTo(touchedAt.current)}
    />
  );
}

interface StepButtonProps {
  readonly to: number;
  readonly label: string;
  readonly range: YearRange;
  readonly children: ReactNode;
}

function StepButton({ to, label, range, children }: StepButtonProps): ReactNode {
  const { goTo } = useActions();
  const isEnd = to < range.first || to > range.last;
  return (
    // Not `disabled`, which would drop the focus of whoever steps to the end.
    <button type="button" className="button icon" aria-label={label} aria-disabled={isEnd} onClick={() => isEnd || goTo(to)}>
      {children}
    </button>
  );
}

function RangeChoice(): ReactNode {
  const { coverage, focus } = useApp((state) => state.network);
  const whole = useApp((state) => state.wholeCoverage);
  const { spanWholeCoverage } = useActions();
  return (
    <button type="button" className="button range-choice" onClick={() => spanWholeCoverage(!whole)}>
      {whole ? `Only ${focus.first}–${focus.last}` : `All years ${coverage.first}–${coverage.last}`}
    </button>
  );
}
