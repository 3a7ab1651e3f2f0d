import type { YearRange } from '#domain/network.ts';
import type { AppState } from '#state/appState.ts';
import { selectRange, selectWindow } from '#state/selectors.ts';
import { useApp, useAppStore } from '#state/useApp.ts';
import { panned, type ZoomLimits, zoomedBy, zoomStop } from './zoomSteps.ts';

/** The ways to let the timeline span other years while the years shown stay in it. */
export interface Zooming {
  readonly range: YearRange;
  /** By a factor around a share of the width, from the years spanned by then or from those at the start of a pinch. */
  readonly by: (factor: number, share: number, from?: YearRange) => void;
  readonly pan: (years: number) => void;
  /** Null where there is nothing further in (-1) or out (1). */
  readonly stop: (direction: 1 | -1) => YearRange | null;
  readonly to: (range: YearRange | null) => void;
}

/** All is worked out when it is asked for, from the years shown by then: with another year nothing here is another. */
export function useZooming(): Zooming {
  const range = useApp(selectRange);
  const { store, actions } = useAppStore();
  const spanned = (): YearRange => selectRange(store.getState());
  const limits = (): ZoomLimits => zoomLimits(store.getState());
  const to = (next: YearRange | null): void => {
    const now = spanned();
    const isSame = next !== null && next.first === now.first && next.last === now.last;
    if (!isSame) actions.zoomTo(next);
  };
  return {
    range,
    by: (factor, share, from = spanned()) => to(zoomedBy(factor, share, from, limits())),
    pan: (years) => to(panned(years, spanned(), limits())),
    stop: (direction) => zoomStop(direction, spanned(), limits()),
    to,
  };
}

/** Whether there is nothing further in (-1) or out (1). */
export const isZoomEnd = (direction: 1 | -1, state: AppState): boolean =>
  zoomStop(direction, selectRange(state), zoomLimits(state)) === null;

function zoomLimits(state: AppState): ZoomLimits {
  const { first, last } = selectWindow(state);
  const { coverage, focus } = state.whole;
  const other = state.compare ?? first;
  return { coverage, focus, shown: { first: Math.min(first, other), last: Math.max(last, other) } };
}
