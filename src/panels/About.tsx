import type { ReactNode } from 'react';
import type { Source } from '#domain/source.ts';
import { useApp } from '#state/useApp.ts';
import { whenShort } from '#words/timeWords.ts';
import { ExternalLink } from './links.tsx';
import { authorWords } from './sourceWords.ts';
import './About.css';
import { words } from '#words/words.ts';

/** What the reader has before them, and what it was read out of. */
export function About(): ReactNode {
  const { actors, relations, sources, title, license, coverage } = useApp((state) => state.network);
  return (
    <details className="about">
      <summary>{words.about.heading}</summary>
      <p>{words.about.text(title, { relations: relations.size, actors: actors.size, sources: sources.size, ...coverage }, license)}</p>
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
