import type { ReactNode } from 'react';
import { useAppNow } from '#state/useApp.ts';
import { PlayChoices, Transport } from './PlaybackControls.tsx';
import { Timeline } from './Timeline.tsx';
import { TimeOptions } from './TimeOptions.tsx';
import { yearsShown } from './yearWords.ts';
import './YearSlider.css';
import { words } from '#words/words.ts';

interface YearSliderProps {
  /** What there is to say of it, beside its controls. */
  readonly note?: ReactNode;
}

/** The years shown, how to change them, and how many relations each year has. */
export function YearSlider({ note }: YearSliderProps): ReactNode {
  return (
    <section className="year-slider" aria-label={words.timeline.label}>
      <div className="year-controls">
        <YearsNow />
        <Transport />
        <div className="time-choices">
          <PlayChoices />
          <TimeOptions />
        </div>
        {note}
      </div>
      <Timeline />
    </section>
  );
}

function YearsNow(): ReactNode {
  return <span className="year-now">{useAppNow(yearsShown)}</span>;
}
