import { Moon, Sun } from 'lucide-react';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { NetworkView } from '#canvas/networkView.ts';
import { About } from '#panels/About.tsx';
import { Evidence } from '#panels/Evidence.tsx';
import { Explored } from '#panels/Explored.tsx';
import { Legend } from '#panels/Legend.tsx';
import { loadEvidenceWhenIdle } from '#panels/laterEvidence.ts';
import { Notice } from '#panels/Notice.tsx';
import { RelationList } from '#panels/RelationList.tsx';
import { SearchBox } from '#panels/SearchBox.tsx';
import { YearSlider } from '#panels/YearSlider.tsx';
import { yearsShown } from '#panels/yearWords.ts';
import { useActions, useApp } from '#state/useApp.ts';
import { CanvasFrame } from './CanvasFrame.tsx';
import { ExportFigure } from './ExportFigure.tsx';
import { isBehindAnother, useShortcuts } from './shortcuts.ts';
import { useTheme } from './useTheme.ts';
import './App.css';
import { words } from '#words/words.ts';

/** Places the panels around the canvas and lets them share its view. */
export function App(): ReactNode {
  const { theme, switchTheme } = useTheme();
  const [view, setView] = useState<NetworkView | null>(null);
  const { showOnlyTypes } = useActions();
  useEscape();
  const search = useRef<HTMLInputElement>(null);
  useShortcuts(search);
  useDocumentTitle();
  // Not before the network is drawn, which is what is waited for.
  useEffect(() => (view ? loadEvidenceWhenIdle() : undefined), [view]);
  return (
    <div className="app">
      <a className="skip-link" href="#relations">
        {words.page.skipLink}
      </a>
      <header className="app-header">
        <h1>{words.page.name}</h1>
        <p className="dataset-title">{useApp((state) => state.network.title)}</p>
        <SearchBox field={search} onType={(type) => showOnlyTypes([type])} />
        <button
          type="button"
          className="button icon"
          aria-label={theme === 'dark' ? words.page.lightTheme : words.page.darkTheme}
          onClick={switchTheme}
        >
          {theme === 'dark' ? <Sun size={18} aria-hidden="true" /> : <Moon size={18} aria-hidden="true" />}
        </button>
        <ExportFigure view={view} theme={theme} />
      </header>
      <main className="app-main">
        <div className="app-canvas">
          <CanvasFrame theme={theme} view={view} onView={setView} />
          <Notice />
        </div>
        <YearSlider />
        <div className="app-reading" id="relations" tabIndex={-1}>
          <a className="legend-link small" href="#legend">
            {words.page.toLegend}
          </a>
          <Explored />
          <Evidence />
          <RelationList />
          <About />
        </div>
        <div className="app-legend">
          <Legend />
        </div>
      </main>
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

/** Each view has its name in the history and in bookmarks. */
function useDocumentTitle(): void {
  const title = useApp((state) => `${yearsShown(state)} · ${state.network.title} · ${words.page.name}`);
  useEffect(() => {
    document.title = title;
  }, [title]);
}
