import { type ReactNode, useEffect, useLayoutEffect, useMemo, useReducer, useState } from 'react';
import { createPanelState } from './panelState.ts';
import type { AppStore } from './store.ts';
import { AppContext } from './useApp.ts';

interface AppStoreProviderProps {
  /** The same for as long as it is mounted. */
  readonly value: AppStore;
  /** Calls back when the picture of a step in time is drawn, and panels may follow; at once where nothing is drawn. */
  readonly whenDrawn?: ((run: () => void) => void) | undefined;
  readonly children: ReactNode;
}

const atOnce = (run: () => void): void => run();

/** Lets everything inside ask for the state. */
export function AppStoreProvider({ value: appStore, whenDrawn = atOnce, children }: AppStoreProviderProps): ReactNode {
  const [steps, announce] = useReducer((count: number) => count + 1, 0);
  const [panels] = useState(() => createPanelState(appStore.store, whenDrawn, announce));
  useLayoutEffect(() => panels.connect(), [panels]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a step that has been rendered has been counted
  useEffect(() => panels.arrived(), [panels, steps]);
  const provided = useMemo(() => ({ appStore, panels }), [appStore, panels]);
  return <AppContext value={provided}>{children}</AppContext>;
}
