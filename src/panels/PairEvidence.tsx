import type { ReactNode } from 'react';
import { endsOf, type PairKey } from '#domain/pair.ts';
import { relationsOfPair } from '#domain/selection.ts';
import { counted } from '#domain/yearSentence.ts';
import { selectNetworkAt } from '#state/selectors.ts';
import { useApp } from '#state/useApp.ts';
import { SelectionLink } from './links.tsx';
import { RelationsOf } from './RelationsOf.tsx';
import { actorName } from './relationWords.ts';

/** All that is between two actors in the year shown: the way into a pair that is drawn as bundles. */
export function PairEvidence({ pair }: { readonly pair: PairKey }): ReactNode {
  const network = useApp((state) => state.network);
  const { relations: shown, year } = useApp(selectNetworkAt);
  const [first, second] = endsOf(pair);
  const all = relationsOfPair(pair, network);
  const now = all.filter(({ id }) => shown.has(id));
  return (
    <article className="of-one-pair">
      <p className="pair">Pair</p>
      <h2>
        {actorName(first, network)} and {actorName(second, network)}
      </h2>
      <p className="summary">
        {counted(now.length, 'relation')} between them in {year}.
      </p>
      <p className="small">
        <SelectionLink selection={{ kind: 'actor', id: first }}>{actorName(first, network)}</SelectionLink> ·{' '}
        <SelectionLink selection={{ kind: 'actor', id: second }}>{actorName(second, network)}</SelectionLink>
      </p>
      <RelationsOf relations={all} heading={`In ${year}`} none={`Nothing is shown between them in ${year}.`} />
    </article>
  );
}
