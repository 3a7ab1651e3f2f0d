import { type ReactNode, useState } from 'react';
import { laterWords } from '#words/laterWords.ts';

interface CopyTextProps {
  readonly text: string;
  /** What the field is called, what the button, and what is said when it is done. */
  readonly label: string;
  readonly copy: string;
  readonly copied: string;
  readonly isCode?: boolean;
}

/** A text to be taken away: by a button, or by hand where the browser lets no page copy. */
export function CopyText({ text, label, copy, copied, isCode = false }: CopyTextProps): ReactNode {
  // What was copied or refused: another text has not been yet.
  const [done, setDone] = useState<{ readonly text: string; readonly isCopied: boolean } | null>(null);
  const take = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      setDone({ text, isCopied: true });
    } catch {
      // Not allowed, or, on a page that came without encryption, not there at all.
      setDone({ text, isCopied: false });
    }
  };
  return (
    <>
      <textarea className={isCode ? 'copy-text code' : 'copy-text'} aria-label={label} readOnly={true} rows={6} value={text} dir="auto" />
      <button type="button" className="button primary" onClick={take}>
        {copy}
      </button>
      <p role="status" className="export-status">
        {done?.text === text && (done.isCopied ? copied : laterWords.cite.notCopied)}
      </p>
    </>
  );
}
