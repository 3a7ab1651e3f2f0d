import { type ReactNode, useId, useState } from 'react';
import { laterWords } from '#words/laterWords.ts';

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
  const [copied, setCopied] = useState<'idle' | 'copied' | 'refused'>('idle');
  const { cite } = laterWords;
  const text = citations[target] ?? '';
  const choose = (each: CitationTarget): void => {
    setTarget(each);
    setCopied('idle');
  };
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      setCopied('copied');
    } catch {
      // Not allowed, or, on a page that came without encryption, not there at all.
      setCopied('refused');
    }
  };
  return (
    <div className="export-text">
      <fieldset className="export-choice">
        <legend>{cite.what}</legend>
        {there.map((each) => (
          <label key={each}>
            <input type="radio" name={`${name}-target`} checked={target === each} onChange={() => choose(each)} />
            <span>{cite.targets[each]}</span>
          </label>
        ))}
      </fieldset>
      <textarea className="citation" aria-label={cite.text} readOnly={true} rows={6} value={text} dir="auto" />
      {!hasLink && <p className="muted small">{cite.noLink}</p>}
      <button type="button" className="button primary" onClick={copy}>
        {cite.copy}
      </button>
      <p role="status" className="export-status">
        {copied === 'copied' && cite.copied}
        {copied === 'refused' && cite.notCopied}
      </p>
    </div>
  );
}
