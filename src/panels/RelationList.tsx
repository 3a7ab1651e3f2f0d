import type { ReactNode } from 'react';
import { selectNetworkAt } from '#state/selectors.ts';
import { useApp } from '#state/useApp.ts';
import { RelationLinks } from './RelationLinks.tsx';

/** The year's network as text: the same relations as on the canvas, each a link. */
export function RelationList(): ReactNode {
  const network = useApp((state) => state.network);
  const { relations, year } = useApp(selectNetworkAt);
  const shown = [...network.relations.values()].filter((relation) => relations.has(relation.id));
  return (
    <section className="relation-list" aria-labelledby="relations-heading">
      <h2 id="relations-heading" className="overline">
        Relations
      </h2>
      {shown.length === 0 ? (
        <p className="muted">No relation is shown in {year}.</p>
      ) : (
        <p className="muted small">Click a line, an actor or an entry to read who says so, in which words.</p>
      )}
      <RelationLinks relations={shown} level={3} />
    </section>
  );
}
