import { CircleQuestionMark } from 'lucide-react';
import type { ReactNode, RefObject } from 'react';
import type { NetworkView } from '#canvas/networkView.ts';
import { SearchBox } from '#panels/SearchBox.tsx';
import { useActions, useApp } from '#state/useApp.ts';
import { words } from '#words/words.ts';
import { CopyLink } from './CopyLink.tsx';
import { ExportFigure } from './ExportFigure.tsx';
import { StoriesButton } from './StoriesButton.tsx';
import { ThemeChoice } from './ThemeChoice.tsx';
import type { ChosenTheme } from './useTheme.ts';
import './AppHeader.css';

interface AppHeaderProps {
  readonly look: ChosenTheme;
  readonly view: NetworkView | null;
  readonly search: RefObject<HTMLInputElement | null>;
  readonly onHelp: () => void;
}

/** What this is, and what can be done with all of it. */
export function AppHeader({ look, view, search, onHelp }: AppHeaderProps): ReactNode {
  const { showOnlyTypes } = useActions();
  return (
    <header className="app-header">
      <h1>{words.page.name}</h1>
      <p className="dataset-title">
        <bdi>{useApp((state) => state.network.title)}</bdi>
      </p>
      <div className="app-search">
        <SearchBox field={search} onType={(type) => showOnlyTypes([type])} />
      </div>
      <div className="app-actions">
        <StoriesButton />
        <CopyLink />
        <button type="button" className="button compact" aria-keyshortcuts="?" title={`${words.frame.help} (?)`} onClick={onHelp}>
          <CircleQuestionMark size={18} aria-hidden="true" />
          <span>{words.frame.help}</span>
        </button>
        <ThemeChoice choice={look.choice} choose={look.choose} />
        <ExportFigure view={view} />
      </div>
    </header>
  );
}
