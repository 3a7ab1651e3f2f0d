import type { ReactNode } from 'react';
import type { PairKey } from '#domain/pair.ts';
import { selectPairHistory } from '#state/histories.ts';
import { useApp } from '#state/useApp.ts';
import { PairLanes } from './PairLanes.tsx';
import { PairQuotations } from './PairQuotations.tsx';
import './PairHistory.css';
import { laterWords } from '#words/laterWords.ts';

/** All that two actors had to do with each other over time: lanes to look at, and the quotations in the order of what they tell. */
export function PairHistory({ pair }: { readonly pair: PairKey }): ReactNode {
  const history = useApp(selectPairHistory(pair));
  if (history.lanes.length === 0) return null;
  return (
    <section className="pair-history" aria-labelledby="history-heading">
      <h3 id="history-heading" className="overline">
        {laterWords.history.heading}
      </h3>
      <PairLanes history={history} />
      <PairQuotations history={history} />
    </section>
  );
}
