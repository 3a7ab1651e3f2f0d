import type { ReactNode } from 'react';
import type { Evidence } from '#domain/evidence.ts';
import type { RelationId } from '#domain/id.ts';
import type { Relation } from '#domain/relation.ts';
import { useApp } from '#state/useApp.ts';
import { laterWords } from '#words/laterWords.ts';
import { Quotation } from './Quotation.tsx';
import { NamedRelation } from './RelationLinks.tsx';
import './QuotedRelation.css';

interface QuotedRelationProps {
  readonly id: RelationId;
  /** How many others stand behind it. */
  readonly others: number;
}

/** A relation with the passage that tells of it most plainly. */
export function QuotedRelation({ id, others }: QuotedRelationProps): ReactNode {
  const network = useApp((state) => state.network);
  const relation = network.relations.get(id);
  if (!relation) return null;
  const passage = plainestOf(relation);
  return (
    <div className="quoted-relation">
      <div className="relation-links">
        <NamedRelation relation={relation} />
      </div>
      {passage ? (
        <Quotation passage={passage} source={network.sources.get(passage.source)} />
      ) : (
        <p className="muted small">{laterWords.evidence.noQuotation}</p>
      )}
      {others > 0 && <p className="muted small">{laterWords.paths.more(others)}</p>}
    </div>
  );
}

/** One that asserts it, or else one that speaks for it at all; where none does, one against it. */
function plainestOf({ evidence }: Relation): Evidence | undefined {
  const support = evidence.filter(({ stance }) => stance === 'supports');
  return support.find(({ modality }) => modality === 'asserted') ?? support[0] ?? evidence[0];
}
