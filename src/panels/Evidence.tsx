import { X } from 'lucide-react';
import { type ReactNode, useEffect, useRef } from 'react';
import type { Selection } from '#domain/selection.ts';
import { useActions, useApp } from '#state/useApp.ts';
import { ActorEvidence } from './ActorEvidence.tsx';
import { PairEvidence } from './PairEvidence.tsx';
import { RelationEvidence } from './RelationEvidence.tsx';
import './Evidence.css';

/** What is known of the selected relation, pair or actor, and on whose word. */
export function Evidence(): ReactNode {
  const selection = useApp((state) => state.selection);
  if (!selection) return null;
  const key = selection.kind === 'pair' ? selection.pair : selection.id;
  return <EvidencePanel key={`${selection.kind} ${key}`} selection={selection} />;
}

function EvidencePanel({ selection }: { readonly selection: Selection }): ReactNode {
  const { select } = useActions();
  const panel = useFocusFromLink();
  return (
    <aside className="evidence" aria-label="Evidence" ref={panel} tabIndex={-1}>
      <button type="button" className="button bare close" aria-label="Close evidence" onClick={() => select(null)}>
        <X size={18} aria-hidden="true" />
      </button>
      <Selected selection={selection} />
    </aside>
  );
}

function Selected({ selection }: { readonly selection: Selection }): ReactNode {
  switch (selection.kind) {
    case 'relation':
      return <RelationEvidence id={selection.id} />;
    case 'actor':
      return <ActorEvidence id={selection.id} />;
    case 'pair':
      return <PairEvidence pair={selection.pair} />;
  }
}

/**
 * A reader who followed a link is taken to what it opened, and back to the link when the panel closes. Somebody who
 * clicked on the canvas stays there.
 */
function useFocusFromLink(): React.RefObject<HTMLElement | null> {
  const panel = useRef<HTMLElement>(null);
  useEffect(() => {
    const link = document.activeElement;
    if (!link?.matches('a[href^="?"]')) return;
    panel.current?.focus({ preventScroll: true });
    panel.current?.scrollIntoView({ block: 'nearest' });
    return () => {
      if (link.isConnected && (document.activeElement === document.body || document.activeElement === panel.current))
        (link as HTMLElement).focus();
    };
  }, []);
  return panel;
}
