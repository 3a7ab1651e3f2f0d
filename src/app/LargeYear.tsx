import type { ReactNode } from 'react';
import type { AppState } from '#state/appState.ts';
import { selectComparison, selectWindow } from '#state/selectors.ts';
import { useAppNow } from '#state/useApp.ts';
import { yearsInWords } from '#words/yearSentence.ts';

/** What the picture is of, at a glance: a year, a range, or two years compared. */
export function LargeYear(): ReactNode {
  const years = useAppNow(largeYear);
  return (
    <p className={years.length > 4 ? 'large-year two' : 'large-year'} aria-hidden="true">
      {years}
    </p>
  );
}

function largeYear(state: AppState): string {
  const comparison = selectComparison(state);
  return comparison ? `${comparison.earlier.year} / ${comparison.later.year}` : yearsInWords(selectWindow(state));
}
