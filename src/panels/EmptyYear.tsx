import type { ReactNode } from 'react';
import { networkIn } from '#domain/networkAt.ts';
import type { AppState } from '#state/appState.ts';
import { selectKnown, selectUnfiltered } from '#state/selectors.ts';
import { useActions, useApp } from '#state/useApp.ts';
import { windowsSeen } from '#state/view.ts';
import { words } from '#words/words.ts';
import { filterChoices } from './filterChoices.ts';
import { leavingTo } from './leavingTo.ts';
import { yearsShown } from './yearWords.ts';

/** An empty picture is no statement about the world; this says what it is, and offers the way out where the reader's filters made it. */
export function EmptyYear(): ReactNode {
  const why = useApp(whyEmpty);
  const hasFilters = useApp((state) => filterChoices(state, state.whole).length > 0);
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

function whyEmpty(state: AppState): string {
  const years = yearsShown(state);
  if (selectUnfiltered(state).relations.size > 0)
    return state.withPossible ? words.canvas.hidden(years) : words.canvas.hiddenAndPossible(years);
  if (state.told.length > 0 && isToldByOthers(state)) return words.canvas.notTold(years);
  return state.known === null ? words.canvas.empty(years) : words.canvas.notKnown(years);
}

/** Whether all articles together tell of the years. */
function isToldByOthers(state: AppState): boolean {
  const all = selectKnown(state);
  return windowsSeen(state).some((window) => networkIn(all, window, { withLoneActors: false, withPossible: true }).relations.size > 0);
}
