import type { AppStore } from './store.ts';

/** What of the browser is needed; a test gives its own. */
export interface Clock {
  setTimeout(run: () => void, milliseconds: number): number;
  clearTimeout(timer: number): void;
}

export interface Playback {
  /** Lets go of the timer and of the store. */
  stop(): void;
}

/** Shows one year after the other while the store says that it is playing, each for the time that the speed gives when it comes. */
export function createPlayback({ store, actions }: AppStore, clock: Clock): Playback {
  let timer: number | null = null;
  const schedule = (): void => {
    timer = clock.setTimeout(() => {
      timer = null;
      actions.playOn();
      follow();
    }, 1000 / store.getState().speed);
  };
  const follow = (): void => {
    const { playing } = store.getState();
    if (playing && timer === null) schedule();
    if (playing || timer === null) return;
    clock.clearTimeout(timer);
    timer = null;
  };
  const unsubscribe = store.subscribe(follow);
  follow();
  return {
    stop: () => {
      unsubscribe();
      if (timer !== null) clock.clearTimeout(timer);
      timer = null;
    },
  };
}
