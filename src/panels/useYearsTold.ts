import type { YearRange } from '#domain/network.ts';
import { selectCounts, selectNetworkAt, selectRange, selectSourcesByYear, selectWindow } from '#state/selectors.ts';
import { useApp } from '#state/useApp.ts';
import { countsShown, momentsIn, sourceWords, type YearsTold } from './timelineWords.ts';

/** What the timeline shows of the years shown, or of one of the years that it spans. */
export function useYearsTold(years: YearRange): YearsTold {
  const window = useApp(selectWindow);
  const { first } = useApp(selectRange);
  const counts = useApp(selectCounts);
  const at = useApp(selectNetworkAt);
  const network = useApp((state) => state.network);
  const whole = useApp((state) => state.whole);
  const sources = useApp(selectSourcesByYear);
  const isShown = years.first === window.first && years.last === window.last;
  const ofYear = isShown ? undefined : counts[years.first - first];
  return {
    years,
    counts: ofYear ?? countsShown(at, network),
    moments: momentsIn(years, whole.moments),
    sources: sourceWords(years, sources, whole),
  };
}
