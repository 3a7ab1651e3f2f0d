import type { ReactNode } from 'react';
import { laterWords } from '#words/laterWords.ts';
import { CopyText } from './CopyText.tsx';
import { type OneFile, OneFileLink } from './OneFileLink.tsx';

interface EmbedCodeProps {
  readonly code: string;
  readonly isPublic: boolean;
  /** Null where there is none to be had. */
  readonly oneFile: OneFile | null;
}

/** The code that puts the view into another page, or the app as a file to put anywhere. */
export function EmbedCode({ code, isPublic, oneFile }: EmbedCodeProps): ReactNode {
  const { embedding } = laterWords;
  return (
    <div className="export-text">
      <p>{embedding.explain}</p>
      {!isPublic && <p className="muted small">{embedding.notPublic}</p>}
      <CopyText text={code} label={embedding.text} copy={embedding.copy} copied={embedding.copied} isCode={true} />
      {oneFile && <OneFileLink {...oneFile} />}
    </div>
  );
}
