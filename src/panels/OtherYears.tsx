import type { ReactNode } from 'react';
import type { Relation } from '#domain/relation.ts';
import { RelationLinks } from './RelationLinks.tsx';

/** Relations that the year does not show, folded away. */
export function OtherYears({ relations }: { readonly relations: readonly Relation[] }): ReactNode {
  if (relations.length === 0) return null;
  return (
    <details className="other-years">
      <summary>In other years, or hidden ({relations.length})</summary>
      <RelationLinks relations={relations} />
    </details>
  );
}
