import { createContext, useContext, useLayoutEffect, useReducer, useRef, useState } from 'react';
import { useStore } from 'zustand';
import type { AppState } from './appState.ts';
import type { PanelState } from './panelState.ts';
import type { Actions, AppStore } from './store.ts';

interface Provided {
  readonly appStore: AppStore;
  readonly panels: PanelState;
}

export const AppContext = createContext<Provided | null>(null);

function useProvided(): Provided {
  const provided = useContext(AppContext);
  if (!provided) throw new Error('useApp needs an AppStoreProvider above it');
  return provided;
}

/** The store itself, for what reads it or listens to it without rendering; whatever shows a part of the state asks `useApp`. */
export function useAppStore(): AppStore {
  return useProvided().appStore;
}

/**
 * A part of the state as panels show it: of another year a moment after the picture, all panels together, and without keeping the hand
 * waiting. The component renders again only when that part changes.
 */
export function useApp<Part>(select: (state: AppState) => Part): Part {
  const { panels } = useProvided();
  const [, renderAgain] = useReducer((count: number) => count + 1, 0);
  const state = panels.getState();
  const part = select(state);
  const rendered = useRef({ select, part });
  const follow = useRef((): void => {});
  useLayoutEffect(() => {
    rendered.current = { select, part };
    // The state may have gone on between the rendering and now.
    if (panels.getState() !== state) follow.current();
  });
  useLayoutEffect(() => {
    follow.current = () => {
      const last = rendered.current;
      if (!Object.is(last.select(panels.getState()), last.part)) renderAgain();
    };
    follow.current();
    return panels.subscribe(follow.current);
  }, [panels]);
  return part;
}

/** Several parts of the state, for a component that needs nothing else of it: it renders again only when one of them changes. */
export function useAppParts<Name extends keyof AppState>(...names: readonly Name[]): Pick<AppState, Name> {
  const [select] = useState(() => {
    let last: Pick<AppState, Name> | null = null;
    return (state: AppState): Pick<AppState, Name> => {
      const before = last;
      if (before === null || names.some((name) => !Object.is(before[name], state[name]))) last = state;
      return last ?? state;
    };
  });
  return useApp(select);
}

/**
 * A part of the state as it is just now. For what moves under the hand, such as a thumb, or is typed into: it renders with every step, and
 * before the picture of that step is drawn, so it has to be little.
 */
export function useAppNow<Part>(select: (state: AppState) => Part): Part {
  return useStore(useAppStore().store, select);
}

export function useActions(): Actions {
  return useAppStore().actions;
}
