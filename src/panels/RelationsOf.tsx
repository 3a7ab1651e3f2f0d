import type { ReactNode } from 'react';
import type { Relation } from '#domain/relation.ts';
import { stateInYears } from '#domain/timeState.ts';
import { selectDrawn } from '#state/selectors.ts';
import { useApp } from '#state/useApp.ts';
import { windowsSeen } from '#state/view.ts';
import { laterWords } from '#words/laterWords.ts';
import { RelationLinks } from './RelationLinks.tsx';
import { yearsShown } from './yearWords.ts';

interface RelationsOfProps {
  /** All that an actor or a pair has. */
  readonly relations: readonly Relation[];
  /** The heading of those of the years shown. */
  readonly heading: string;
  /** Said where these show none. */
  readonly none: string;
}

/** What the years show first; what they have but hide, and what other years have, folded away: open where there is nothing else. */
export function RelationsOf({ relations, heading, none }: RelationsOfProps): ReactNode {
  const shown = useApp(selectDrawn).relations;
  const view = useApp((state) => state);
  const windows = windowsSeen(view);
  const isThen = (relation: Relation): boolean => windows.some((window) => stateInYears(relation, window) !== 'absent');
  const now = relations.filter(({ id }) => shown.has(id));
  const hidden = relations.filter((relation) => !shown.has(relation.id) && isThen(relation));
  const elsewhere = relations.filter((relation) => !shown.has(relation.id) && !isThen(relation));
  const isEmpty = now.length === 0;
  return (
    <>
      <h3 className="overline">{heading}</h3>
      {isEmpty ? <p className="muted">{none}</p> : <RelationLinks relations={now} level={4} />}
      <Folded label={laterWords.evidence.hiddenIn(yearsShown(view))} relations={hidden} open={isEmpty} />
      <Folded label={laterWords.evidence.inOtherYears} relations={elsewhere} open={isEmpty && hidden.length === 0} />
    </>
  );
}

interface FoldedProps {
  readonly label: string;
  readonly relations: readonly Relation[];
  readonly open: boolean;
}

function Folded({ label, relations, open }: FoldedProps): ReactNode {
  if (relations.length === 0) return null;
  return (
    <details className="folded" open={open}>
      <summary>
        {label} ({relations.length})
      </summary>
      <RelationLinks relations={relations} level={4} />
    </details>
  );
}
