import { readAddress, writeAddress } from './address.ts';
import type { AppState } from './appState.ts';
import type { AppStore } from './store.ts';
import type { View } from './view.ts';

/**
 * Steps in time that follow each other within this many milliseconds are one gesture: one step of the history, written when it pauses.
 * Browsers refuse an address that changes with every frame. A playback is one gesture, however slow.
 */
const GESTURE = 400;

/** So many milliseconds after its first step a gesture is a step of the history: the browser takes long over that, and the picture goes first. */
const SOON = 50;

interface Gesture {
  readonly timer: number;
  readonly address: string;
  /** Whether it is a step of the history yet. */
  readonly isWritten: boolean;
}

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
  const { whole } = store.getState();
  let gesture: Gesture | null = null;
  /** What the bar held when it was last written or read. */
  let last = '';
  const writeTo = (how: 'pushState' | 'replaceState', address: string): void => {
    put(bar, how, address);
    last = bar.location.search;
  };

  const pauseGesture = (): void => {
    if (gesture) writeTo('replaceState', gesture.address);
    if (!store.getState().playing) gesture = null;
  };
  const beginGesture = (): void => {
    if (!gesture) return;
    writeTo('pushState', gesture.address);
    gesture = { address: gesture.address, isWritten: true, timer: bar.setTimeout(pauseGesture, GESTURE) };
  };
  const endGesture = (): void => {
    if (!gesture) return;
    bar.clearTimeout(gesture.timer);
    writeTo(gesture.isWritten ? 'replaceState' : 'pushState', gesture.address);
    gesture = null;
  };
  const step = (address: string): void => {
    if (!gesture) {
      gesture = { address, isWritten: false, timer: bar.setTimeout(beginGesture, SOON) };
    } else if (gesture.isWritten) {
      bar.clearTimeout(gesture.timer);
      gesture = { address, isWritten: true, timer: bar.setTimeout(pauseGesture, GESTURE) };
    } else {
      gesture = { ...gesture, address };
    }
  };
  const write = (state: AppState, before: AppState): void => {
    const address = addressOf(state);
    // What says or does nothing about the view, such as a notice, the speed or the pause of a playback, is no step.
    if (address === addressOf(before) && !isPausing(state, before)) return;
    if (!isTimeStep(state, before)) {
      endGesture();
      writeTo('pushState', address);
      return;
    }
    step(address);
  };
  const read = (): void => {
    // A step to a part of the page, such as the legend, is none to another view.
    if (bar.location.search === last) return;
    last = bar.location.search;
    const forget = (): void => {
      if (gesture) bar.clearTimeout(gesture.timer);
      gesture = null;
    };
    forget();
    const { view, notice } = readAddress(bar.location.search, whole);
    actions.restore(view, notice);
    // The browser took this step, whatever it looks like, and the reader's next one is another.
    forget();
  };

  writeTo('replaceState', addressOf(store.getState()));
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

const addressOf = (state: AppState): string => writeAddress(state, state.network);

/** A browser that refuses (it may, after too many changes) costs the address, not the app. */
function put({ history, location }: AddressBar, how: 'pushState' | 'replaceState', address: string): void {
  if (address === location.search) return;
  try {
    history[how](null, '', address);
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
  }
}

/** What a drag or a playback changes many times over; to set or to end a window or a comparison is a step of its own. */
function isTimeStep(state: AppState, before: AppState): boolean {
  const { year, to, compare, zoom } = before;
  const isMoved = state.year !== year || state.to !== to || state.compare !== compare || state.zoom !== zoom;
  const isSameKind = (state.to === null) === (to === null) && (state.compare === null) === (compare === null);
  return isMoved && isSameKind && OTHER_PARTS.every((part) => state[part] === before[part]);
}

const OTHER_PARTS = [
  'selection',
  'hiddenTypes',
  'hiddenTraits',
  'withLoneActors',
  'known',
  'told',
  'against',
  'withPossible',
  'withGhosts',
  'withPulls',
  'multiples',
  'focus',
  'path',
  'table',
  'story',
] as const satisfies readonly (keyof View)[];

const isPausing = (state: AppState, before: AppState): boolean => before.playing && !state.playing;
