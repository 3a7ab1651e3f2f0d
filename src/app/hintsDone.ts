import type { AppState } from '#state/appState.ts';

const STORED_AS = 'entente-hints';

/** What a first visit is told, each at the part of the page that it is about. */
export const HINTS = ['year', 'canvas', 'legend'] as const;
export type Hint = (typeof HINTS)[number];

/** The hints that the reader has done with, on this visit or an earlier one. Where storage is refused: none. */
export function readHintsDone(): ReadonlySet<Hint> {
  try {
    const stored = localStorage.getItem(STORED_AS)?.split(',') ?? [];
    return new Set(HINTS.filter((hint) => stored.includes(hint)));
  } catch {
    return new Set();
  }
}

// Storage may be switched off or full; then they are done with for as long as the page lasts.
export function keepHintsDone(done: ReadonlySet<Hint>): void {
  try {
    if (done.size === 0) localStorage.removeItem(STORED_AS);
    else localStorage.setItem(STORED_AS, [...done].join(','));
  } catch {
    return;
  }
}

/** Which hint the reader has just followed. What comes along with a selection, such as another year, or with a story is not their doing. */
export function hintFollowed(state: AppState, before: AppState): Hint | null {
  if (state.story !== before.story) return null;
  if (state.selection !== before.selection) return state.selection ? 'canvas' : null;
  if (state.hiddenTypes !== before.hiddenTypes || state.withLoneActors !== before.withLoneActors) return 'legend';
  const isMoved = state.year !== before.year || state.to !== before.to;
  return isMoved && !state.playing ? 'year' : null;
}
