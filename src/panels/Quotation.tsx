import type { ReactNode } from 'react';
import type { Evidence } from '#domain/evidence.ts';
import type { Source } from '#domain/source.ts';
import { laterWords } from '#words/laterWords.ts';
import { whenShort } from '#words/timeWords.ts';
import { words } from '#words/words.ts';
import { ExternalLink } from './links.tsx';
import { authorWords, quotedAddress } from './sourceWords.ts';

interface QuotationProps {
  readonly passage: Evidence;
  readonly source: Source | undefined;
}

/** A passage, word for word, then who says so, where, when and in which mood. The marks around it are the stylesheet's. */
export function Quotation({ passage, source }: QuotationProps): ReactNode {
  const { modalities } = words.evidence;
  const mood = passage.stance === 'disputes' ? laterWords.evidence.against(modalities[passage.modality]) : modalities[passage.modality];
  return (
    <figure className="quotation" data-stance={passage.stance}>
      <blockquote dir="auto">{passage.quote}</blockquote>
      <cite>
        <Parts
          parts={[
            <strong key="mood">{mood}</strong>,
            passage.speaker !== null && <bdi key="speaker">{passage.speaker}</bdi>,
            source && <Title key="title" passage={passage} source={source} />,
            source && whenShort([source.issued]),
            passage.at !== null && <bdi key="at">{passage.at}</bdi>,
            source?.url === null && laterWords.evidence.noAddress,
          ]}
        />
      </cite>
    </figure>
  );
}

/** What there is of the parts, with a dot between each two. */
function Parts({ parts }: { readonly parts: readonly ReactNode[] }): ReactNode {
  return parts
    .filter((part) => part !== null && part !== undefined && part !== false)
    .flatMap((part, index) => (index > 0 ? [' · ', part] : [part]));
}

/** Author, title and publisher; an article that our copy gives without a title goes by its short name. */
function Title({ passage, source }: { readonly passage: Evidence; readonly source: Source }): ReactNode {
  const author = authorWords(source);
  return (
    <>
      {author !== null && (
        <>
          <bdi>{author}</bdi>,{' '}
        </>
      )}
      <ExternalLink href={quotedAddress(passage, source)}>
        <bdi>{source.title ?? source.label}</bdi>
      </ExternalLink>
      {source.title !== null && source.publisher !== null && (
        <>
          , <bdi>{source.publisher}</bdi>
        </>
      )}
      {source.title === null &&
        (source.description === null ? laterWords.evidence.untitled : laterWords.evidence.untitledThough(source.description))}
    </>
  );
}
