import type { ReactNode } from 'react';
import type { Evidence } from '#domain/evidence.ts';
import type { Source } from '#domain/source.ts';
import { whenShort } from '#words/timeWords.ts';
import { ExternalLink } from './links.tsx';
import { authorWords, quotedAddress } from './sourceWords.ts';
import { MODALITY_WORDS } from './words.ts';

interface QuotationProps {
  readonly passage: Evidence;
  readonly source: Source | undefined;
}

/** A passage, word for word, then who says so, where, when and in which mood. The marks around it are the stylesheet's. */
export function Quotation({ passage, source }: QuotationProps): ReactNode {
  const mood = `${MODALITY_WORDS[passage.modality]}${passage.stance === 'disputes' ? ', against it' : ''}`;
  return (
    <figure className="quotation" data-stance={passage.stance}>
      <blockquote>{passage.quote}</blockquote>
      <cite>
        <Parts
          parts={[
            <strong key="mood">{mood}</strong>,
            passage.speaker,
            source && <Title key="title" passage={passage} source={source} />,
            source && whenShort([source.issued]),
            passage.at,
            source?.url === null && 'no public address known',
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
      {author !== null && `${author}, `}
      <ExternalLink href={quotedAddress(passage, source)}>{source.title ?? source.label}</ExternalLink>
      {source.title !== null && source.publisher !== null && `, ${source.publisher}`}
      {source.title === null && ` (untitled in our copy${source.description === null ? '' : `: ${source.description}`})`}
    </>
  );
}
