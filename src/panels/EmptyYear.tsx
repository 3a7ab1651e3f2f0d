import type { ReactNode } from 'react';
import type { AppState } from '#state/appState.ts';
import { useActions, useApp } from '#state/useApp.ts';
import { windowsSeen } from '#state/view.ts';
import { words } from '#words/words.ts';
import { isFiltered } from './filterChoices.ts';
import { leavingTo } from './leavingTo.ts';
import { whyEmpty } from './whyEmpty.ts';
import { yearsShown } from './yearWords.ts';

/** An empty picture says why it is, and offers the way out where the reader's filters made it so. */
export function EmptyYear(): ReactNode {
  const why = useApp(whyInWords);
  const hasFilters = useApp((state) => isFiltered(state, state.whole));
  const { clearFilters } = useActions();
  return (
    <div className="canvas-message">
      <p>{why}</p>
      {hasFilters && (
        <p>
          <button type="button" className="button" onClick={leavingTo('[role="application"]', clearFilters)}>
            {words.filters.clear}
          </button>
        </p>
      )}
    </div>
  );
}

function whyInWords(state: AppState): string {
  const why = whyEmpty(windowsSeen(state), state);
  return words.canvas[why === 'hidden' && !state.withPossible ? 'hiddenAndPossible' : why](yearsShown(state));
}
