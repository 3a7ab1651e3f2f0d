import { readAddress, writeAddress } from './address.ts';
import type { AppState, AppStore } from './store.ts';

/** Year steps that follow each other within this many milliseconds are one gesture, and one step of the history. */
const GESTURE = 1000;

/** What of the browser is needed; a test gives its own. */
export interface AddressBar {
  readonly history: Pick<History, 'pushState' | 'replaceState'>;
  readonly location: Pick<Location, 'search'>;
  addEventListener(type: 'popstate', listener: () => void): void;
  removeEventListener(type: 'popstate', listener: () => void): void;
}

/** Keeps the address bar and the store in step, both ways, until the returned function is called. */
export function followAddress({ store, actions }: AppStore, bar: AddressBar, now: () => number = Date.now): () => void {
  const { network } = store.getState();
  let lastStep = Number.NEGATIVE_INFINITY;

  const write = (state: AppState, before: AppState): void => {
    const address = writeAddress(state, network);
    if (address === bar.location.search) return;
    const time = now();
    const sameGesture = onlyYearChanged(state, before) && time - lastStep < GESTURE;
    lastStep = onlyYearChanged(state, before) ? time : Number.NEGATIVE_INFINITY;
    if (sameGesture) bar.history.replaceState(null, '', address);
    else bar.history.pushState(null, '', address);
  };
  const read = (): void => {
    const { view, notice } = readAddress(bar.location.search, network);
    lastStep = Number.NEGATIVE_INFINITY;
    actions.restore(view, notice);
  };

  bar.history.replaceState(null, '', writeAddress(store.getState(), network));
  const unsubscribe = store.subscribe(write);
  bar.addEventListener('popstate', read);
  return () => {
    unsubscribe();
    bar.removeEventListener('popstate', read);
  };
}

function onlyYearChanged(state: AppState, before: AppState): boolean {
  return (
    state.year !== before.year &&
    state.selection === before.selection &&
    state.hiddenTypes === before.hiddenTypes &&
    state.withLoneActors === before.withLoneActors
  );
}
