import { memo, type ReactNode } from 'react';
import type { YearRange } from '#domain/network.ts';
import { selectCountsOf, selectWindow } from '#state/selectors.ts';
import { useApp } from '#state/useApp.ts';
import { words } from '#words/words.ts';
import { yearsInWords } from '#words/yearSentence.ts';
import { NameList } from './RelationName.tsx';
import { countWords, sourceWords } from './timelineWords.ts';
import { useYearsTold } from './useYearsTold.ts';

interface TimelineReadoutProps {
  /** The year under the pointer; null for the years shown. */
  readonly pointed: number | null;
  /** The years being marked to zoom to. */
  readonly brush: YearRange | null;
}

/** In words what the timeline draws for a year. The slider says the same of the years shown. */
export const TimelineReadout = memo(function TimelineReadout({ pointed, brush }: TimelineReadoutProps): ReactNode {
  const window = useApp(selectWindow);
  const asked = pointed === null ? window : { first: pointed, last: pointed };
  const { years, counts, moments, sources } = useYearsTold(asked, useApp(selectCountsOf(asked)));
  if (brush) return <p className="timeline-readout">{words.timeline.zoomTo(yearsInWords(brush))}</p>;
  return (
    <p className="timeline-readout">
      <strong>{yearsInWords(years)}</strong>{' '}
      {moments.length > 0 && (
        <em>
          <NameList names={moments} />.{' '}
        </em>
      )}
      {countWords(counts)}; {sourceWords(years, sources)}
    </p>
  );
});
