import { render } from '@testing-library/react';
import type { ReactNode } from 'react';
import type { Network } from '#domain/network.ts';
import { AppStoreProvider } from '#state/AppStoreProvider.tsx';
import { type AppStore, createAppStore } from '#state/store.ts';
import { firstView, type View } from '#state/view.ts';
import { exampleNetwork } from './exampleNetwork.ts';

/** Renders a panel over a store of its own, which the test may act on and look into. Panels follow at once, unless `whenDrawn` is given. */
export function renderPanel(
  panel: ReactNode,
  view: Partial<View> = {},
  network: Network = exampleNetwork(),
  whenDrawn?: (run: () => void) => void,
): AppStore {
  // jsdom draws nothing, so it scrolls nothing.
  Element.prototype.scrollIntoView = () => {};
  const appStore = createAppStore(network, { ...firstView(network), ...view }, null);
  render(
    <AppStoreProvider value={appStore} whenDrawn={whenDrawn}>
      {panel}
    </AppStoreProvider>,
  );
  return appStore;
}
