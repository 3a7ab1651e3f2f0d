import type { ReactNode } from 'react';
import { selectNetworkAt } from '#state/selectors.ts';
import { useApp } from '#state/useApp.ts';
import { words } from '#words/words.ts';
import { laterPart } from './laterPart.tsx';
import { RelationLinks } from './RelationLinks.tsx';
import { yearsShown } from './yearWords.ts';

const Comparison = laterPart(async () => (await import('./Comparison.tsx')).Comparison, {
  awaited: <p className="muted">{words.list.comparing}</p>,
});

/** The network as text: the same relations as on the canvas, each a link; of a comparison, by what became of them. */
export function RelationList(): ReactNode {
  const isComparing = useApp((state) => state.compare !== null);
  return (
    <section className="relation-list" aria-labelledby="relations-heading">
      <h2 id="relations-heading" className={isComparing ? 'visually-hidden' : 'overline'}>
        {words.list.heading}
      </h2>
      {isComparing ? <Comparison /> : <RelationsShown />}
    </section>
  );
}

function RelationsShown(): ReactNode {
  const network = useApp((state) => state.network);
  const years = useApp(yearsShown);
  const { relations } = useApp(selectNetworkAt);
  const shown = [...network.relations.values()].filter((relation) => relations.has(relation.id));
  return (
    <>
      {shown.length === 0 ? <p className="muted">{words.list.none(years)}</p> : <p className="muted small">{words.list.hint}</p>}
      <RelationLinks relations={shown} level={3} />
    </>
  );
}
