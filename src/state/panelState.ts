/** The state as panels show it: a step behind the network's picture, for as long as that takes to be drawn. */
import { startTransition } from 'react';
import type { StoreApi } from 'zustand/vanilla';
import type { AppState } from './appState.ts';

export interface PanelState {
  readonly getState: () => AppState;
  readonly subscribe: (onChange: () => void) => () => void;
}

/** For whoever renders what follows. */
export interface FollowingState extends PanelState {
  /** Follows the store until the returned function is called. */
  readonly connect: () => () => void;
  /** To be called when a step that was announced has been rendered. */
  readonly arrived: () => void;
}

/**
 * Follows the store: at once, so that what the reader does is answered as they do it, save for steps in time. Of these one is taken when
 * `whenDrawn` lets it, in a React transition, and the next, which is then the last one asked for, when that has been rendered. So the state
 * stands still while React renders, and panels never show two years. `announce` is called within the transition.
 */
export function createPanelState(store: StoreApi<AppState>, whenDrawn: (run: () => void) => void, announce: () => void): FollowingState {
  const listeners = new Set<() => void>();
  let shown = store.getState();
  let step: 'none' | 'waiting' | 'rendering' = 'none';
  const tell = (): void => {
    shown = store.getState();
    for (const listener of [...listeners]) listener();
  };
  const takeStep = (): void => {
    // What came with something else has been told.
    if (shown === store.getState()) {
      step = 'none';
      return;
    }
    step = 'rendering';
    startTransition(() => {
      announce();
      tell();
    });
  };
  const follow = (): void => {
    const state = store.getState();
    if (state === shown) return;
    if (!isStepInTime(state, shown)) {
      tell();
    } else if (step === 'none') {
      step = 'waiting';
      whenDrawn(takeStep);
    }
  };
  return {
    getState: () => shown,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    connect: () => {
      follow();
      return store.subscribe(follow);
    },
    arrived: () => {
      if (step !== 'rendering') return;
      step = 'none';
      follow();
    },
  };
}

/** What a drag or a playback changes many times over, and what comes with it. */
const STEPPING: ReadonlySet<string> = new Set(['year', 'to', 'compare', 'notice', 'playing'] satisfies (keyof AppState)[]);

/** Whether only the years differ; to set or to end a window or a comparison is more. */
function isStepInTime(state: AppState, before: AppState): boolean {
  const isMoved = state.year !== before.year || state.to !== before.to || state.compare !== before.compare;
  const isSameKind = (state.to === null) === (before.to === null) && (state.compare === null) === (before.compare === null);
  return isMoved && isSameKind && partsOf(state).every((part) => STEPPING.has(part) || state[part] === before[part]);
}

const partsOf = (state: AppState): readonly (keyof AppState)[] => Object.keys(state) as (keyof AppState)[];
