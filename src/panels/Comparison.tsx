import { type ReactNode, useState } from 'react';
import type { Change } from '#appearance/changes.ts';
import type { PairChange } from '#domain/compare.ts';
import type { RelationId } from '#domain/id.ts';
import type { Network } from '#domain/network.ts';
import { endsOf } from '#domain/pair.ts';
import type { Relation } from '#domain/relation.ts';
import { selectComparison } from '#state/selectors.ts';
import { useApp } from '#state/useApp.ts';
import { comparisonSentence } from '#words/comparisonSentence.ts';
import { changeParts, changesInOrder, ORDERS, type Order, relationsInOrder } from './comparisonOrder.ts';
import { SelectionLink } from './links.tsx';
import { RelationGroup } from './RelationGroup.tsx';
import { RelationLink, useRelationLinks } from './RelationLinks.tsx';
import { ActorName } from './RelationName.tsx';
import './Comparison.css';
import { laterWords } from '#words/laterWords.ts';

/** What began, ended, stayed and changed between two years: the same as the canvas, in words. */
export function Comparison(): ReactNode {
  const comparison = useApp(selectComparison);
  const [order, setOrder] = useState<Order>('pair');
  if (!comparison) return null;
  const { earlier, later, began, ended, stayed, changed } = comparison;
  const { onlyIn } = laterWords.comparison;
  return (
    <section className="changes" aria-labelledby="changes-heading">
      <h3 id="changes-heading" className="overline">
        {laterWords.comparison.heading}
      </h3>
      <p className="changes-sentence">{comparisonSentence(comparison)}</p>
      <label className="changes-order">
        {laterWords.comparison.sortBy}
        <select className="select" value={order} onChange={(event) => setOrder(event.currentTarget.value as Order)}>
          {ORDERS.map((each) => (
            <option key={each} value={each}>
              {laterWords.comparison.orders[each]}
            </option>
          ))}
        </select>
      </label>
      <Relations what="began" rule={onlyIn(later.year, earlier.year)} ids={began} order={order} />
      <Relations what="ended" rule={onlyIn(earlier.year, later.year)} ids={ended} order={order} />
      <ChangedPairs changes={changed} order={order} />
      <Relations what="stayed" rule={laterWords.comparison.inBoth} ids={stayed} order={order} />
    </section>
  );
}

interface RelationsProps {
  readonly what: Change;
  readonly rule: string;
  readonly ids: readonly RelationId[];
  readonly order: Order;
}

function Relations({ what, rule, ids, order }: RelationsProps): ReactNode {
  const network = useApp((state) => state.network);
  const linkTo = useRelationLinks();
  return (
    <RelationGroup level={4} name={laterWords.comparison[what]} rule={rule} count={ids.length} change={what}>
      {relationsInOrder(relationsOf(ids, network), order, what === 'ended' ? 'end' : 'start', network).map((relation) => (
        <RelationLink key={relation.id} {...linkTo(relation)} change={what} />
      ))}
    </RelationGroup>
  );
}

const relationsOf = (ids: readonly RelationId[], network: Network): readonly Relation[] =>
  ids.flatMap((id) => network.relations.get(id) ?? []);

function ChangedPairs({ changes, order }: { readonly changes: readonly PairChange[]; readonly order: Order }): ReactNode {
  const network = useApp((state) => state.network);
  const selected = useApp(({ selection }) => (selection?.kind === 'pair' ? selection.pair : null));
  return (
    <RelationGroup level={4} name={laterWords.comparison.changed} rule={laterWords.comparison.changedRule} count={changes.length}>
      {changesInOrder(changes, order, network).map((change) => {
        const { what } = changeParts(change, network);
        const [first, second] = endsOf(change.pair);
        return (
          <li key={change.pair}>
            <SelectionLink selection={{ kind: 'pair', pair: change.pair }} current={selected === change.pair}>
              <span>
                <span className="of-pair">
                  <ActorName id={first} network={network} /> – <ActorName id={second} network={network} />:
                </span>{' '}
                {what}
              </span>
            </SelectionLink>
          </li>
        );
      })}
    </RelationGroup>
  );
}
