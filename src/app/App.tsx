import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { NetworkView } from '#canvas/networkView.ts';
import { About } from '#panels/About.tsx';
import { Evidence } from '#panels/Evidence.tsx';
import { Explored } from '#panels/Explored.tsx';
import { Legend } from '#panels/Legend.tsx';
import { loadEvidenceWhenIdle } from '#panels/laterEvidence.ts';
import { laterPart } from '#panels/laterPart.tsx';
import { Notice } from '#panels/Notice.tsx';
import { OpenStory } from '#panels/OpenStory.tsx';
import { RelationList } from '#panels/RelationList.tsx';
import { YearSlider } from '#panels/YearSlider.tsx';
import { yearsShown } from '#panels/yearWords.ts';
import { useActions, useApp } from '#state/useApp.ts';
import { AppHeader } from './AppHeader.tsx';
import { CanvasFrame } from './CanvasFrame.tsx';
import { isBehindAnother, useShortcuts } from './shortcuts.ts';
import { useHints } from './useHints.tsx';
import { useTheme } from './useTheme.ts';
import './App.css';
import { words } from '#words/words.ts';

const HelpSheet = laterPart(async () => (await import('./HelpSheet.tsx')).HelpSheet);

interface AppProps {
  /** Whether the page was opened as itself, and not as a link to one of its views. */
  readonly isBare?: boolean;
}

/** Places the panels around the canvas and lets them share its view. */
export function App({ isBare = false }: AppProps): ReactNode {
  const look = useTheme();
  const [view, setView] = useState<NetworkView | null>(null);
  const [isHelpOpen, setHelpOpen] = useState(false);
  const hints = useHints(isBare);
  const openHelp = (): void => setHelpOpen(true);
  const closeHelp = (): void => setHelpOpen(false);
  const search = useRef<HTMLInputElement>(null);
  useEscape();
  useShortcuts({ search, openHelp });
  // Not before the network is drawn, which is what is waited for.
  useEffect(() => (view ? loadEvidenceWhenIdle() : undefined), [view]);
  return (
    <div className="app">
      <DocumentTitle />
      <a className="skip-link" href="#relations">
        {words.page.skipLink}
      </a>
      <AppHeader look={look} view={view} search={search} onHelp={openHelp} />
      <main className="app-main">
        <div className="app-canvas">
          <CanvasFrame theme={look.theme} view={view} onView={setView} note={hints.at('canvas')} />
          <Notice />
        </div>
        <YearSlider note={hints.at('year')} />
        <div className="app-reading" id="relations" tabIndex={-1}>
          <a className="legend-link small" href="#legend">
            {words.page.toLegend}
          </a>
          <OpenStory />
          <Explored />
          <Evidence />
          <RelationList />
          <About />
        </div>
        <div className="app-legend">
          {hints.at('legend')}
          <Legend />
        </div>
      </main>
      {isHelpOpen && <HelpSheet onClose={closeHelp} onHintsAgain={hints.again} onMissing={closeHelp} />}
    </div>
  );
}

/** Escape clears the selection, unless something nearer to the reader, such as a dialog or a popover, takes it. */
function useEscape(): void {
  const { select } = useActions();
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key === 'Escape' && !event.defaultPrevented && !isBehindAnother()) select(null);
    };
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  }, [select]);
}

/** Each view has its name in the history and in bookmarks. Apart from the page, which does not change with it. */
function DocumentTitle(): ReactNode {
  const title = useApp((state) => `${yearsShown(state)} · ${state.network.title} · ${words.page.name}`);
  useEffect(() => {
    document.title = title;
  }, [title]);
  return null;
}
