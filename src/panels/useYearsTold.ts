import type { YearRange } from '#domain/network.ts';
import type { NetworkAt } from '#domain/networkAt.ts';
import type { AppState } from '#state/appState.ts';
import { selectNetworkAt, selectNetworkOf, selectSourcesByYear, selectWindow } from '#state/selectors.ts';
import { useApp } from '#state/useApp.ts';
import { countsShown, momentsIn, sourcesIn, type YearsTold } from './timelineWords.ts';

/** What there is in the years shown, or in one other year. */
export const networkOfYears =
  (years: YearRange) =>
  (state: AppState): NetworkAt => {
    const { first, last } = selectWindow(state);
    const isShown = years.first === first && years.last === last;
    return isShown ? selectNetworkAt(state) : selectNetworkOf(state, years.first);
  };

/** What the timeline tells of years in which there is `at`. */
export function useYearsTold(years: YearRange, at: NetworkAt): YearsTold {
  const network = useApp((state) => state.network);
  const whole = useApp((state) => state.whole);
  const sources = useApp(selectSourcesByYear);
  return {
    years,
    counts: countsShown(at, network),
    moments: momentsIn(years, whole.moments),
    sources: sourcesIn(years, sources, whole),
  };
}
