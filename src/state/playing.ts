/** Which year playback shows next. Rule T46 of docs/time-rules.md. */

import { words } from '#words/words.ts';
import type { AppState } from './appState.ts';
import { rangeOf } from './timeView.ts';

/** Where a playback begins: at the year shown, or at the first of the slider's years where there is none to come. */
export function startOfPlay(state: AppState): Partial<AppState> {
  if (nextYear(state) !== null) return { playing: true };
  const start = { ...state, ...showing(firstYear(state), state) };
  return nextYear(start) === null ? { notice: words.notices.nothingToPlay } : { ...showing(start.year, state), playing: true };
}

/** The next year; with the last one it stops, unless it loops. */
export function nextPlayed(state: AppState): Partial<AppState> {
  if (!state.playing) return {};
  const next = nextYear(state);
  if (next === null && !state.loop) return { playing: false };
  const shown = showing(next ?? firstYear(state), state);
  return { ...shown, notice: null, playing: state.loop || nextYear({ ...state, ...shown }) !== null };
}

/** The year, or the window as one; both years are inside of what the slider spans. */
const showing = (year: number, { year: before, to }: AppState): Pick<AppState, 'year' | 'to'> => ({
  year,
  to: to === null ? null : year + to - before,
});

/** The first of the slider's years that is not the one compared with. */
function firstYear({ zoom, whole, compare }: AppState): number {
  const { first } = rangeOf(zoom, whole);
  return first === compare ? first + 1 : first;
}

/** The year after the one shown; null where that, or a window from there, is outside of what the slider spans. */
function nextYear({ year, to, compare, zoom, whole }: AppState): number | null {
  const last = rangeOf(zoom, whole).last - ((to ?? year) - year);
  const next = year + 1 === compare ? year + 2 : year + 1;
  return next > last ? null : next;
}
