import { StrictMode, startTransition } from 'react';
import { createRoot } from 'react-dom/client';
import { loadNetwork } from '#dataset/load.ts';
import { AppStoreProvider } from '#state/AppStoreProvider.tsx';
import { readAddress } from '#state/address.ts';
import { followAddress } from '#state/followAddress.ts';
import { createPlayback } from '#state/playback.ts';
import { createAppStore } from '#state/store.ts';
import { App } from './app/App.tsx';
import { AppBoundary } from './app/AppBoundary.tsx';
import { afterFrame } from './app/afterFrame.ts';
import { fetchCanvasFont } from './app/canvasFont.ts';
import { EmbedApp } from './app/EmbedApp.tsx';
import { LoadFailurePage } from './app/LoadFailure.tsx';
import { siteFile } from './app/siteFile.ts';
import { applyThemeChoice, readThemeChoice } from './app/theme.ts';

const DATASET = 'russia-iran';

applyThemeChoice(readThemeChoice());
// Asked before the view is written into the address.
const isBare = location.search === '';

const container = document.getElementById('root');
if (!container) throw new Error('index.html has no element with the id "root"');

// Put there by the build; the development server, whose data changes, has none.
const seal = document.querySelector<HTMLMetaElement>('meta[name="dataset-sha256"]')?.content ?? null;
const loaded = await loadNetwork(DATASET, siteFile, seal, async (bytes) => (await import('./app/checkBeside.ts')).checkBeside(bytes));
const root = createRoot(container);
if (loaded.ok) {
  fetchCanvasFont(loaded.value);
  const { view, notice } = readAddress(location.search, loaded.value);
  const appStore = createAppStore(loaded.value, view, notice);
  // A frame in somebody else's page shows one view, and keeps its own address.
  const isEmbedded = new URLSearchParams(location.search).get('embed') === '1';
  if (!isEmbedded) {
    followAddress(appStore, window);
    createPlayback(appStore, window);
  }
  // In a transition React renders a few milliseconds at a time: a phone can scroll and answer meanwhile.
  startTransition(() =>
    root.render(
      <StrictMode>
        <AppBoundary>
          <AppStoreProvider value={appStore} whenDrawn={afterFrame}>
            {isEmbedded ? <EmbedApp /> : <App isBare={isBare} />}
          </AppStoreProvider>
        </AppBoundary>
      </StrictMode>,
    ),
  );
} else {
  root.render(<LoadFailurePage failure={loaded.error} />);
}
