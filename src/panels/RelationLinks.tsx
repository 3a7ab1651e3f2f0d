import { memo, type ReactNode } from 'react';
import { type Change, cssChange } from '#appearance/changes.ts';
import { HUE_GLYPHS } from '#appearance/glyphs.ts';
import { marksOf, type Pattern, patternOf } from '#appearance/lines.ts';
import { cssHue } from '#appearance/palette.ts';
import type { Network } from '#domain/network.ts';
import type { Relation } from '#domain/relation.ts';
import { standingOf } from '#domain/standing.ts';
import type { ShownState } from '#domain/timeState.ts';
import { voicesOf } from '#domain/voices.ts';
import { selectDrawn } from '#state/selectors.ts';
import { useApp } from '#state/useApp.ts';
import { words } from '#words/words.ts';
import { LineSample } from './LineSample.tsx';
import { SelectionLink } from './links.tsx';
import { PairName, WhatName } from './RelationName.tsx';
import { inReadingOrder } from './readingOrder.ts';
import { typeOf } from './relationWords.ts';
import './RelationLinks.css';

interface RelationLinksProps {
  readonly relations: readonly Relation[];
  /** Level of the families' headings: one below that of the list's own. */
  readonly level: 3 | 4;
}

/** Relations as links under the names of their families, in the dataset's order of these. */
export function RelationLinks({ relations, level }: RelationLinksProps): ReactNode {
  const network = useApp((state) => state.network);
  const linkTo = useRelationLinks();
  const Heading = `h${level}` as const;
  return [...network.families.values()].map((family) => {
    const own = relations.filter((relation) => typeOf(relation, network).family === family.id);
    if (own.length === 0) return null;
    return (
      <div key={family.id}>
        <Heading className="list-heading">
          <bdi>{family.label}</bdi> <span className="count">{own.length}</span>
        </Heading>
        <ul className="relation-links">
          {inReadingOrder(own, network).map((relation) => (
            <RelationLink key={relation.id} {...linkTo(relation)} />
          ))}
        </ul>
      </div>
    );
  });
}

interface RelationLinkProps {
  readonly relation: Relation;
  readonly network: Network;
  /** Of its line, in the years shown. */
  readonly pattern: Pattern;
  /** Whether it is selected. */
  readonly isCurrent: boolean;
  /** What a comparison says of it: the line then has the colour of that, as on the canvas. */
  readonly change?: Change;
}

/** What a list has to tell its entries. */
export function useRelationLinks(): (relation: Relation) => RelationLinkProps {
  const network = useApp((state) => state.network);
  const shown = useApp(selectDrawn).relations;
  const selected = useApp(({ selection }) => (selection?.kind === 'relation' ? selection.id : null));
  return (relation) => {
    const pattern = patternIn(shown.get(relation.id), relation, network);
    return { relation, network, pattern, isCurrent: relation.id === selected };
  };
}

/**
 * A relation by its name, in a list. Remembered, and told by the list all that it shows: a year step renders the list again, of which most
 * stays, and hundreds of entries that each ask the state would take longer than what has changed.
 */
export const RelationLink = memo(function RelationLink(props: RelationLinkProps): ReactNode {
  const { relation, network } = props;
  return (
    <li>
      <LinkOfRelation {...props} />
      <span className="visually-hidden">{words.walk.said(relation.summary, voicesOf(relation, network.sources))}</span>
    </li>
  );
});

/** A relation by its name, with a piece of its line, outside of a list. */
export function NamedRelation({ relation }: Pick<RelationLinkProps, 'relation'>): ReactNode {
  const network = useApp((state) => state.network);
  const timeState = useApp((state) => selectDrawn(state).relations.get(relation.id));
  const isCurrent = useApp(({ selection }) => selection?.kind === 'relation' && selection.id === relation.id);
  return <LinkOfRelation relation={relation} network={network} pattern={patternIn(timeState, relation, network)} isCurrent={isCurrent} />;
}

/** What the years shown do not have is drawn as if it were certain. */
const patternIn = (timeState: ShownState | undefined, relation: Relation, network: Network): Pattern =>
  patternOf(timeState ?? 'certain', standingOf(relation, network.sources));

function LinkOfRelation({ relation, network, pattern, isCurrent, change }: RelationLinkProps): ReactNode {
  const type = typeOf(relation, network);
  const hue = network.families.get(type.family)?.hue ?? 'grey';
  return (
    <SelectionLink selection={{ kind: 'relation', id: relation.id }} current={isCurrent}>
      <LineSample
        colour={change ? cssChange(change) : cssHue(hue)}
        pattern={pattern}
        marks={marksOf(type)}
        glyph={change ? null : HUE_GLYPHS[hue]}
      />
      <span>
        <span className="of-pair">
          <PairName relation={relation} network={network} />:
        </span>{' '}
        <WhatName relation={relation} network={network} />
      </span>
    </SelectionLink>
  );
}
