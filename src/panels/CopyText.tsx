import { type ReactNode, useState } from 'react';
import { laterWords } from '#words/laterWords.ts';

interface CopyTextProps {
  readonly text: string;
  /** What the field is called, what the button, and what is said when it is done. */
  readonly label: string;
  readonly copy: string;
  readonly copied: string;
  readonly isCode?: boolean;
  /** Where it can be saved as well: what the button is called; saves the text, and gives what is said then. */
  readonly saving?: { readonly label: string; readonly save: () => string };
}

/** A text to be taken away: by a button, or by hand where the browser lets no page copy. */
export function CopyText({ text, label, copy, copied, isCode = false, saving }: CopyTextProps): ReactNode {
  // What is said of which text: of another there is nothing to say yet.
  const [done, setDone] = useState<{ readonly text: string; readonly said: string } | null>(null);
  const take = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      setDone({ text, said: copied });
    } catch {
      // Not allowed, or, on a page that came without encryption, not there at all.
      setDone({ text, said: laterWords.cite.notCopied });
    }
  };
  return (
    <>
      <textarea className={isCode ? 'copy-text code' : 'copy-text'} aria-label={label} readOnly={true} rows={6} value={text} dir="auto" />
      <button type="button" className="button primary" onClick={take}>
        {copy}
      </button>
      {saving && (
        <button type="button" className="button" onClick={() => setDone({ text, said: saving.save() })}>
          {saving.label}
        </button>
      )}
      <p role="status" className="export-status">
        {done?.text === text && done.said}
      </p>
    </>
  );
}
