import { ExternalLink } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import type { NetworkView } from '#canvas/networkView.ts';
import type { Selection } from '#domain/selection.ts';
import { FILTERING, filterChoices } from '#panels/filterChoices.ts';
import { YearSummary } from '#panels/YearSummary.tsx';
import { addressSelecting } from '#state/address.ts';
import { useApp, useAppParts, useAppStore } from '#state/useApp.ts';
import { words } from '#words/words.ts';
import { CameraButtons } from './CameraButtons.tsx';
import { LargeYear } from './LargeYear.tsx';
import { NetworkOfView } from './NetworkOfView.tsx';
import { useTheme } from './useTheme.ts';
import { viewLink } from './viewLink.ts';
import './CanvasFrame.css';
import './EmbedApp.css';

/** One view in the page of somebody else: the picture, what it shows and whose it is. Whatever is asked of it opens the full view. */
export function EmbedApp(): ReactNode {
  const { theme } = useTheme();
  const { store } = useAppStore();
  const [view, setView] = useState<NetworkView | null>(null);
  const network = useApp((state) => state.network);
  const choices = filterChoices(useAppParts(...FILTERING), network);
  const full = useApp(viewLink);
  const openSelected = (selection: Selection | null): void => {
    if (selection) open(new URL(addressSelecting(selection, store.getState()), location.href), '_blank', 'noopener');
  };
  return (
    <main className="embed">
      <section className="canvas-frame" aria-label={words.canvas.label}>
        <div className="canvas-plot">
          <LargeYear />
          <NetworkOfView theme={theme} onView={setView} onOutside={() => {}} onSelect={openSelected} />
          <div className="canvas-controls">
            <CameraButtons view={view} />
          </div>
        </div>
      </section>
      <footer className="embed-credit small">
        <h1>{network.title}</h1>
        <YearSummary />
        {choices.length > 0 && <p>{choices.map((choice) => choice.words).join(' · ')}</p>}
        <p className="muted">
          {words.embed.credit(network.license, network.sources.size)}{' '}
          <a href={full} target="_blank" rel="noopener">
            {words.embed.open} <ExternalLink size={14} aria-hidden="true" />
          </a>
        </p>
      </footer>
    </main>
  );
}
