import type { ReactNode } from 'react';
import { networkIn } from '#domain/networkAt.ts';
import type { AppState } from '#state/appState.ts';
import { selectChanges, selectComparison, selectKnown, selectNetworkAt, selectSiftedWhole } from '#state/selectors.ts';
import { useApp } from '#state/useApp.ts';
import { windowsSeen } from '#state/view.ts';
import { comparisonParts } from '#words/comparisonSentence.ts';
import { words } from '#words/words.ts';
import { yearParts } from '#words/yearSentence.ts';
import { asKnown } from './timeChoices.ts';

/** Between what stands out and the rest. */
const BREAK = '\n';

/** One line that says what the years show; read out by screen readers whenever it changes. */
export function YearSummary(): ReactNode {
  const [first, rest] = useApp(summaryOf).split(BREAK);
  return (
    <p className="year-summary" role="status">
      <strong>{first}</strong>
      {rest}
    </p>
  );
}

/** One string, so that what has not changed is the same. */
function summaryOf(state: AppState): string {
  const comparison = selectComparison(state);
  const [first, rest] = comparison ? comparisonParts(comparison) : yearParts(selectNetworkAt(state), selectChanges(state));
  return first + BREAK + (state.known === null ? rest : `${rest}; ${asKnown(state.known)}${notKnownYet(state)}`);
}

/** How many relations the years would show, were all sources out: of what nothing else keeps out of the view. */
function notKnownYet(state: AppState): string {
  const all = selectSiftedWhole(state);
  const known = selectKnown(state);
  const gone = windowsSeen(state)
    .flatMap((window) => [...networkIn(all, window, state).relations.keys()])
    .filter((id) => !known.relations.has(id));
  return gone.length === 0 ? '' : words.sentences.notKnownYet(new Set(gone).size);
}
