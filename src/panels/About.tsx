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
    <details className="about" id="about">
      <summary>{words.about.heading}</summary>
      <p dir="auto">
        {words.about.text(title, { relations: relations.size, actors: actors.size, sources: sources.size, ...coverage }, license)}
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
      {author !== null && (
        <>
          <bdi>{author}</bdi>,{' '}
        </>
      )}
      <ExternalLink href={source.url}>
        <bdi>{source.title ?? source.label}</bdi>
      </ExternalLink>
      {source.title === null && source.description !== null && (
        <>
          : <bdi>{source.description}</bdi>
        </>
      )}
      {source.publisher !== null && (
        <>
          , <bdi>{source.publisher}</bdi>
        </>
      )}
      , {whenShort([source.issued])}
    </>
  );
}
