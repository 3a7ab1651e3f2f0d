import type { ReactNode } from 'react';
import type { Relation } from '#domain/relation.ts';
import { selectNetworkAt, selectUnfiltered } from '#state/selectors.ts';
import { useApp } from '#state/useApp.ts';
import { RelationLinks } from './RelationLinks.tsx';

interface RelationsOfProps {
  /** All that an actor or a pair has. */
  readonly relations: readonly Relation[];
  /** The heading of those of the year. */
  readonly heading: string;
  /** Said where the year shows none. */
  readonly none: string;
}

/** What the year shows first; what it has but hides, and what other years have, folded away: open where there is nothing else. */
export function RelationsOf({ relations, heading, none }: RelationsOfProps): ReactNode {
  const shown = useApp(selectNetworkAt).relations;
  const { year, relations: unfiltered } = useApp(selectUnfiltered);
  const now = relations.filter(({ id }) => shown.has(id));
  const hidden = relations.filter(({ id }) => unfiltered.has(id) && !shown.has(id));
  const elsewhere = relations.filter(({ id }) => !unfiltered.has(id));
  const isEmpty = now.length === 0;
  return (
    <>
      <h3 className="overline">{heading}</h3>
      {isEmpty ? <p className="muted">{none}</p> : <RelationLinks relations={now} level={4} />}
      <Folded words={`Hidden in ${year}`} relations={hidden} open={isEmpty} />
      <Folded words="In other years" relations={elsewhere} open={isEmpty && hidden.length === 0} />
    </>
  );
}

interface FoldedProps {
  readonly words: string;
  readonly relations: readonly Relation[];
  readonly open: boolean;
}

function Folded({ words, relations, open }: FoldedProps): ReactNode {
  if (relations.length === 0) return null;
  return (
    <details className="folded" open={open}>
      <summary>
        {words} ({relations.length})
      </summary>
      <RelationLinks relations={relations} level={4} />
    </details>
  );
}
