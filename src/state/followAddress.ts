import { readAddress, writeAddress } from './address.ts';
import type { AppState, AppStore } from './store.ts';

/**
 * Year steps that follow each other within this many milliseconds are one gesture: one step of the history, written when
 * it pauses. Browsers refuse an address that changes with every frame.
 */
const GESTURE = 400;

/** What of the browser is needed; a test gives its own. */
export interface AddressBar {
  readonly history: Pick<History, 'pushState' | 'replaceState'>;
  readonly location: Pick<Location, 'search'>;
  addEventListener(type: 'popstate' | 'pagehide', listener: () => void): void;
  removeEventListener(type: 'popstate' | 'pagehide', listener: () => void): void;
  setTimeout(run: () => void, milliseconds: number): number;
  clearTimeout(timer: number): void;
}

/** Keeps the address bar and the store in step, both ways, until the returned function is called. */
export function followAddress({ store, actions }: AppStore, bar: AddressBar): () => void {
  const { network } = store.getState();
  let gesture: { readonly timer: number; readonly address: string } | null = null;

  const endGesture = (): void => {
    if (!gesture) return;
    bar.clearTimeout(gesture.timer);
    writeTo(bar, 'replaceState', gesture.address);
    gesture = null;
  };
  const write = (state: AppState, before: AppState): void => {
    const address = writeAddress(state, network);
    if (!isYearStep(state, before)) {
      endGesture();
      writeTo(bar, 'pushState', address);
      return;
    }
    if (gesture) bar.clearTimeout(gesture.timer);
    else writeTo(bar, 'pushState', address);
    gesture = { timer: bar.setTimeout(endGesture, GESTURE), address };
  };
  const read = (): void => {
    if (gesture) bar.clearTimeout(gesture.timer);
    gesture = null;
    const { view, notice } = readAddress(bar.location.search, network);
    actions.restore(view, notice);
  };

  writeTo(bar, 'replaceState', writeAddress(store.getState(), network));
  const unsubscribe = store.subscribe(write);
  bar.addEventListener('popstate', read);
  bar.addEventListener('pagehide', endGesture);
  return () => {
    endGesture();
    unsubscribe();
    bar.removeEventListener('popstate', read);
    bar.removeEventListener('pagehide', endGesture);
  };
}

/** A browser that refuses (it may, after too many changes) costs the address, not the app. */
function writeTo({ history, location }: AddressBar, how: 'pushState' | 'replaceState', address: string): void {
  if (address === location.search) return;
  try {
    history[how](null, '', address);
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
  }
}

function isYearStep(state: AppState, before: AppState): boolean {
  return (
    state.year !== before.year &&
    state.selection === before.selection &&
    state.hiddenTypes === before.hiddenTypes &&
    state.withLoneActors === before.withLoneActors
  );
}
