import type { ReactNode } from 'react';
import type { Source } from '#domain/source.ts';
import { useApp } from '#state/useApp.ts';
import { whenShort } from '#words/timeWords.ts';
import { counted } from '#words/yearSentence.ts';
import { ExternalLink } from './links.tsx';
import { authorWords } from './sourceWords.ts';
import './About.css';

/** What the reader has before them, and what it was read out of. */
export function About(): ReactNode {
  const { actors, relations, sources, title, license, coverage } = useApp((state) => state.network);
  return (
    <details className="about">
      <summary>About this dataset and its sources</summary>
      <p>
        “{title}” holds {counted(relations.size, 'relation')} among {counted(actors.size, 'actor')} from {coverage.first} to {coverage.last}
        , read by hand out of {counted(sources.size, 'source')}. What these do not tell is not here: a thin year is thin evidence. Words and
        coding: {license}; quotations are their publishers’.
      </p>
      <ul>
        {[...sources.values()].map((source) => (
          <li key={source.id}>
            <SourceLine source={source} />
          </li>
        ))}
      </ul>
    </details>
  );
}

function SourceLine({ source }: { readonly source: Source }): ReactNode {
  const author = authorWords(source);
  return (
    <>
      {author !== null && `${author}, `}
      <ExternalLink href={source.url}>{source.title ?? source.label}</ExternalLink>
      {source.title === null && source.description !== null && `: ${source.description}`}
      {source.publisher !== null && `, ${source.publisher}`}, {whenShort([source.issued])}
    </>
  );
}
