import type { YearRange } from '#domain/network.ts';
import { selectRange, selectWindow } from '#state/selectors.ts';
import { useActions, useApp } from '#state/useApp.ts';
import { panned, type ZoomLimits, zoomedBy, zoomStop } from './zoomSteps.ts';

/** The ways to let the timeline span other years while the years shown stay in it. */
export interface Zooming {
  readonly range: YearRange;
  /** By a factor around a share of the width, from the years spanned now or from those at the start of a pinch. */
  readonly by: (factor: number, share: number, from?: YearRange) => void;
  readonly pan: (years: number) => void;
  /** Null where there is nothing further in (-1) or out (1). */
  readonly stop: (direction: 1 | -1) => YearRange | null;
  readonly to: (range: YearRange | null) => void;
}

export function useZooming(): Zooming {
  const range = useApp(selectRange);
  const { first, last } = useApp(selectWindow);
  const compare = useApp((state) => state.compare);
  const { coverage, focus } = useApp((state) => state.whole);
  const { zoomTo } = useActions();
  const shown = { first: Math.min(first, compare ?? first), last: Math.max(last, compare ?? last) };
  const limits: ZoomLimits = { coverage, focus, shown };
  const to = (next: YearRange | null): void => {
    const isSame = next !== null && next.first === range.first && next.last === range.last;
    if (!isSame) zoomTo(next);
  };
  return {
    range,
    by: (factor, share, from = range) => to(zoomedBy(factor, share, from, limits)),
    pan: (years) => to(panned(years, range, limits)),
    stop: (direction) => zoomStop(direction, range, limits),
    to,
  };
}
