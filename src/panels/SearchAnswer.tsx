import type { ReactNode } from 'react';
import { BADGE_COLOURS } from '#appearance/badges.ts';
import { HUE_GLYPHS } from '#appearance/glyphs.ts';
import { marksOf } from '#appearance/lines.ts';
import { cssHue } from '#appearance/palette.ts';
import type { TypeId } from '#domain/id.ts';
import type { Network } from '#domain/network.ts';
import { LineSample } from './LineSample.tsx';
import type { SearchHit } from './searchHits.ts';
import type { Piece } from './searchText.ts';

interface SearchAnswerProps {
  readonly hit: SearchHit;
  readonly network: Network;
}

/** One answer: what it is, where the words typed stand in it, and when it may have held. */
export function SearchAnswer({ hit, network }: SearchAnswerProps): ReactNode {
  const { title, kind, text, quotation, years } = hit;
  return (
    <>
      <Sign target={hit.target} network={network} />
      <span>
        <span className="search-title">
          <Pieces pieces={title} />
        </span>{' '}
        {kind !== null && <span className="search-kind">{kind}</span>}
      </span>{' '}
      {text && (
        <span className="search-text">
          <Pieces pieces={text} />
        </span>
      )}
      {quotation && (
        <span className="search-text">
          <q>
            <Pieces pieces={quotation.passage} />
          </q>{' '}
          <span className="search-by">
            <Pieces pieces={quotation.by} />
          </span>
        </span>
      )}{' '}
      <span className="search-years">{years}</span>
    </>
  );
}

/** What stands for it on the canvas: a shape, or a piece of line. */
function Sign({ target, network }: Pick<SearchHit, 'target'> & Pick<SearchAnswerProps, 'network'>): ReactNode {
  if (target.kind === 'actor') {
    const kind = network.actors.get(target.id)?.kind;
    return kind && <i className={`shape ${kind}`} style={{ background: BADGE_COLOURS[kind].fill }} aria-hidden="true" />;
  }
  const id: TypeId | undefined = target.kind === 'type' ? target.id : network.relations.get(target.id)?.type;
  const type = id && network.types.get(id);
  if (!type) return null;
  const hue = network.families.get(type.family)?.hue ?? 'grey';
  return <LineSample colour={cssHue(hue)} marks={marksOf(type)} glyph={HUE_GLYPHS[hue]} />;
}

/** Text whose matches are marked. */
const Pieces = ({ pieces }: { readonly pieces: readonly Piece[] }): ReactNode =>
  pieces.map(({ text, isMatch }, place) => {
    // Pieces of a text have nothing but their place.
    const key = `${place} ${text}`;
    return isMatch ? <mark key={key}>{text}</mark> : <span key={key}>{text}</span>;
  });
