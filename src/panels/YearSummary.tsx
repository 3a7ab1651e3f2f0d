import type { ReactNode } from 'react';
import { yearSentence } from '#domain/yearSentence.ts';
import { selectChanges, selectNetworkAt } from '#state/selectors.ts';
import { useApp } from '#state/useApp.ts';

/** One line that says what the year shows; read out by screen readers whenever it changes. */
export function YearSummary(): ReactNode {
  const sentence = yearSentence(useApp(selectNetworkAt), useApp(selectChanges));
  const stress = sentence.indexOf(' among');
  return (
    <p className="year-summary" role="status">
      <strong>{sentence.slice(0, stress)}</strong>
      {sentence.slice(stress)}
    </p>
  );
}
