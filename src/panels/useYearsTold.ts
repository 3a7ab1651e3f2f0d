import type { YearRange } from '#domain/network.ts';
import type { SignCounts } from '#domain/yearCounts.ts';
import { selectSourcesByYear } from '#state/selectors.ts';
import { useApp } from '#state/useApp.ts';
import { momentsIn, sourcesIn, type YearsTold } from './timelineWords.ts';

/** What the timeline tells of years that have so many relations. */
export function useYearsTold(years: YearRange, counts: SignCounts): YearsTold {
  const whole = useApp((state) => state.whole);
  const sources = useApp(selectSourcesByYear);
  return { years, counts, moments: momentsIn(years, whole.moments), sources: sourcesIn(years, sources, whole) };
}
