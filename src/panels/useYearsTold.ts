import type { YearRange } from '#domain/network.ts';
import { selectNetworkAt, selectNetworkOf, selectSourcesByYear, selectWindow } from '#state/selectors.ts';
import { useApp, useAppNow } from '#state/useApp.ts';
import { countsShown, momentsIn, sourcesIn, type YearsTold } from './timelineWords.ts';

/** What the timeline shows of the years shown just now, or of one other year. */
export function useYearsTold(years: YearRange): YearsTold {
  const at = useAppNow((state) => {
    const { first, last } = selectWindow(state);
    const isShown = years.first === first && years.last === last;
    return isShown ? selectNetworkAt(state) : selectNetworkOf(state, years.first);
  });
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
