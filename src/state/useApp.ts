import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { AppState } from './appState.ts';
import type { Actions, AppStore } from './store.ts';

const AppStoreContext = createContext<AppStore | null>(null);

export const AppStoreProvider = AppStoreContext.Provider;

/** The store itself, for what reads it or listens to it without rendering; whatever shows a part of the state asks `useApp`. */
export function useAppStore(): AppStore {
  const appStore = useContext(AppStoreContext);
  if (!appStore) throw new Error('useApp needs an AppStoreProvider above it');
  return appStore;
}

/** A part of the state; the component renders again only when that part changes. */
export function useApp<Part>(select: (state: AppState) => Part): Part {
  return useStore(useAppStore().store, select);
}

export function useActions(): Actions {
  return useAppStore().actions;
}
