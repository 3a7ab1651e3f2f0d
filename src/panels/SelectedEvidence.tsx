import type { ReactNode } from 'react';
import type { Selection } from '#domain/selection.ts';
import { ActorEvidence } from './ActorEvidence.tsx';
import { PairEvidence } from './PairEvidence.tsx';
import { RelationEvidence } from './RelationEvidence.tsx';

/** What the evidence panel says of the selection; fetched by `laterEvidence.ts`. */
export function SelectedEvidence({ selection }: { readonly selection: Selection }): ReactNode {
  switch (selection.kind) {
    case 'relation':
      return <RelationEvidence key={selection.id} id={selection.id} />;
    case 'actor':
      return <ActorEvidence key={selection.id} id={selection.id} />;
    case 'pair':
      return <PairEvidence key={selection.pair} pair={selection.pair} />;
  }
}
