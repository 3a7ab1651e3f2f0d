import type { ReactNode } from 'react';
import { endsOf, type PairKey } from '#domain/pair.ts';
import { relationsOfPair } from '#domain/selection.ts';
import { selectDrawn } from '#state/selectors.ts';
import { useApp } from '#state/useApp.ts';
import { laterWords } from '#words/laterWords.ts';
import { laterPart } from './laterPart.tsx';
import { SelectionLink } from './links.tsx';
import { PullsOf } from './Pulls.tsx';
import { ActorName } from './RelationName.tsx';
import { RelationsOf } from './RelationsOf.tsx';
import { nameInSentence } from './relationWords.ts';
import { yearsShown } from './yearWords.ts';

const PairHistory = laterPart(async () => (await import('./PairHistory.tsx')).PairHistory, {
  awaited: <p className="muted">{laterWords.evidence.loadingHistory}</p>,
});

/** All that is between two actors, over time and in the years shown: the way into a pair that is drawn as bundles. */
export function PairEvidence({ pair }: { readonly pair: PairKey }): ReactNode {
  const network = useApp((state) => state.network);
  const { relations: shown } = useApp(selectDrawn);
  const years = useApp(yearsShown);
  const [first, second] = endsOf(pair);
  const all = relationsOfPair(pair, network);
  const now = all.filter(({ id }) => shown.has(id));
  return (
    <article className="of-one-pair">
      <p className="pair">{laterWords.evidence.pair}</p>
      <h2>{laterWords.evidence.pairOf(nameInSentence(first, network), nameInSentence(second, network))}</h2>
      <p className="summary">{laterWords.evidence.between(now.length, years)}</p>
      <p className="small">
        <SelectionLink selection={{ kind: 'actor', id: first }}>
          <ActorName id={first} network={network} />
        </SelectionLink>{' '}
        ·{' '}
        <SelectionLink selection={{ kind: 'actor', id: second }}>
          <ActorName id={second} network={network} />
        </SelectionLink>
      </p>
      <PairHistory pair={pair} />
      <RelationsOf relations={all} heading={laterWords.evidence.pairIn(years)} none={laterWords.evidence.noneBetween(years)} />
      <PullsOf selection={{ kind: 'pair', pair }} />
    </article>
  );
}
