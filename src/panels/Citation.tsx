import { type ReactNode, useId, useState } from 'react';
import { laterWords } from '#words/laterWords.ts';
import { CopyText } from './CopyText.tsx';

/** What can be cited. */
type CitationTarget = keyof typeof laterWords.cite.targets;

export interface CitationProps {
  /** In plain text; a target that there is nothing of is left out. */
  readonly citations: Readonly<Partial<Record<CitationTarget, string>>>;
  /** Whether the view has an address that others can follow. */
  readonly hasLink: boolean;
}

const TARGETS = ['view', 'relation', 'sources'] as const satisfies readonly CitationTarget[];

/** How a view, a relation and its sources are cited, to be copied. */
export function Citation({ citations, hasLink }: CitationProps): ReactNode {
  const name = useId();
  const there = TARGETS.filter((each) => citations[each] !== undefined);
  const [target, setTarget] = useState<CitationTarget>('view');
  const { cite } = laterWords;
  return (
    <div className="export-text">
      <fieldset className="export-choice">
        <legend>{cite.what}</legend>
        {there.map((each) => (
          <label key={each}>
            <input type="radio" name={`${name}-target`} checked={target === each} onChange={() => setTarget(each)} />
            <span>{cite.targets[each]}</span>
          </label>
        ))}
      </fieldset>
      {!hasLink && <p className="muted small">{cite.noLink}</p>}
      <CopyText text={citations[target] ?? ''} label={cite.text} copy={cite.copy} copied={cite.copied} />
    </div>
  );
}
