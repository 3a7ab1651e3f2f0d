import type { ReactNode } from 'react';
import { laterWords } from '#words/laterWords.ts';
import { CopyText } from './CopyText.tsx';

interface EmbedCodeProps {
  readonly code: string;
  readonly isPublic: boolean;
}

/** The code that puts the view into another page. */
export function EmbedCode({ code, isPublic }: EmbedCodeProps): ReactNode {
  const { embedding } = laterWords;
  return (
    <div className="export-text">
      <p>{embedding.explain}</p>
      {!isPublic && <p className="muted small">{embedding.notPublic}</p>}
      <CopyText text={code} label={embedding.text} copy={embedding.copy} copied={embedding.copied} isCode={true} />
    </div>
  );
}
