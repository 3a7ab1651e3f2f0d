import type { ReactNode } from 'react';
import { embedCode } from '#export/embedCode.ts';
import { publicLink } from '#export/publicLink.ts';
import { EmbedCode } from '#panels/EmbedCode.tsx';
import { useApp } from '#state/useApp.ts';
import { laterWords } from '#words/laterWords.ts';
import { oneFileBeside } from './oneFile.ts';
import { viewLink } from './viewLink.ts';

/** How to put the view into another page, and where the app can be had as one file; `shows` says what it shows, in words. */
export function EmbedOfView({ shows }: { readonly shows: string }): ReactNode {
  const title = useApp((state) => state.network.title);
  const link = useApp(viewLink);
  return (
    <EmbedCode
      code={embedCode(link, laterWords.embedding.title(title, shows))}
      isPublic={publicLink(link) !== null}
      oneFile={oneFileBeside()}
    />
  );
}
