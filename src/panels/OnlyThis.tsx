import type { ReactNode } from 'react';
import { words } from '#words/words.ts';

interface OnlyThisProps {
  /** What is to be left alone in the view. */
  readonly label: string;
  readonly onClick: () => void;
}

/** Hides everything of its group but one. */
export function OnlyThis({ label, onClick }: OnlyThisProps): ReactNode {
  return (
    <button type="button" className="only-this" aria-label={words.filters.onlyThis(label)} onClick={onClick}>
      {words.filters.only}
    </button>
  );
}
