import type { ReactNode } from 'react';
import { networkIn } from '#domain/networkAt.ts';
import type { AppState } from '#state/appState.ts';
import { selectChanges, selectComparison, selectNetworkAt } from '#state/selectors.ts';
import { useApp } from '#state/useApp.ts';
import { windowsSeen } from '#state/view.ts';
import { comparisonSentence } from '#words/comparisonSentence.ts';
import { counted, yearSentence } from '#words/yearSentence.ts';
import { asKnown } from './timeChoices.ts';

/** One line that says what the years show; read out by screen readers whenever it changes. */
export function YearSummary(): ReactNode {
  const sentence = useApp(summaryOf);
  const stress = /^[^:]*:( \d+ relations?)?/.exec(sentence)?.[0].length ?? 0;
  return (
    <p className="year-summary" role="status">
      <strong>{sentence.slice(0, stress)}</strong>
      {sentence.slice(stress)}
    </p>
  );
}

function summaryOf(state: AppState): string {
  const comparison = selectComparison(state);
  const sentence = comparison ? comparisonSentence(comparison) : yearSentence(selectNetworkAt(state), selectChanges(state));
  return state.known === null ? sentence : `${sentence}; ${asKnown(state.known)}${notKnownYet(state)}`;
}

/** How many relations the years would show, did all evidence count. */
function notKnownYet(state: AppState): string {
  const gone = new Set(
    windowsSeen(state).flatMap((window) =>
      [...networkIn(state.whole, window, state).relations.keys()].filter((id) => !state.network.relations.has(id)),
    ),
  );
  return gone.size === 0 ? '' : `, without ${counted(gone.size, 'relation')} not known yet`;
}
