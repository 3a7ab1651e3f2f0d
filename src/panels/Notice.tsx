import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { useActions, useApp } from '#state/useApp.ts';
import './Notice.css';
import { words } from '#words/words.ts';

/** Something that the reader did not ask for in so many words, said in a sentence. */
export function Notice(): ReactNode {
  const notice = useApp((state) => state.notice);
  const { say } = useActions();
  return (
    <div role="alert" className="notice-area">
      {notice !== null && (
        <p className="notice">
          <span>{notice}</span>
          <button type="button" className="button bare" aria-label={words.notices.dismiss} onClick={() => say(null)}>
            <X size={16} aria-hidden="true" />
          </button>
        </p>
      )}
    </div>
  );
}
