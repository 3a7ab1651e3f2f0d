import type { ReactNode } from 'react';
import { citedRelation, citedView } from '#export/cite.ts';
import { publicLink } from '#export/publicLink.ts';
import { sourceLine } from '#export/sourceLine.ts';
import { Citation } from '#panels/Citation.tsx';
import { selectDrawn } from '#state/selectors.ts';
import { useApp } from '#state/useApp.ts';
import { viewLink } from './viewLink.ts';

/** How what the page shows is cited; `shows` says what that is, in words. */
export function CitationOfView({ shows }: { readonly shows: string }): ReactNode {
  const network = useApp((state) => state.network);
  const { relations } = useApp(selectDrawn);
  const selection = useApp((state) => state.selection);
  const link = publicLink(useApp(viewLink));
  const selected = selection?.kind === 'relation' ? network.relations.get(selection.id) : undefined;
  const quoted = new Set([...relations.keys()].flatMap((id) => network.relations.get(id)?.evidence ?? []).map(({ source }) => source));
  const sources = [...network.sources.values()].filter(({ id }) => quoted.has(id)).map((source) => `${sourceLine(source)}.`);
  return (
    <Citation
      citations={{
        view: citedView({ network, shows, link }),
        ...(selected && { relation: citedRelation(selected, { network, link }) }),
        ...(sources.length > 0 && { sources: sources.join('\n') }),
      }}
      hasLink={link !== null}
    />
  );
}
