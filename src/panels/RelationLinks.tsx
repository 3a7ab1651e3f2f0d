import { memo, type ReactNode } from 'react';
import { type Change, cssChange } from '#appearance/changes.ts';
import { HUE_GLYPHS } from '#appearance/glyphs.ts';
import { marksOf, patternOf } from '#appearance/lines.ts';
import { cssHue } from '#appearance/palette.ts';
import type { Relation } from '#domain/relation.ts';
import { standingOf } from '#domain/standing.ts';
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
            <RelationLink key={relation.id} relation={relation} />
          ))}
        </ul>
      </div>
    );
  });
}

interface RelationLinkProps {
  readonly relation: Relation;
  /** What a comparison says of it: the line then has the colour of that, as on the canvas. */
  readonly change?: Change;
}

/** A relation by its name, in a list. Remembered: a year step renders the list again, of which most stays. */
export const RelationLink = memo(function RelationLink(props: RelationLinkProps): ReactNode {
  const { sources } = useApp((state) => state.network);
  return (
    <li>
      <NamedRelation {...props} />
      <span className="visually-hidden">{words.walk.said(props.relation.summary, voicesOf(props.relation, sources))}</span>
    </li>
  );
});

/** A relation by its name, with a piece of its line. */
export function NamedRelation({ relation, change }: RelationLinkProps): ReactNode {
  const network = useApp((state) => state.network);
  const timeState = useApp((state) => selectDrawn(state).relations.get(relation.id));
  const isCurrent = useApp(({ selection }) => selection?.kind === 'relation' && selection.id === relation.id);
  const type = typeOf(relation, network);
  const hue = network.families.get(type.family)?.hue ?? 'grey';
  return (
    <SelectionLink selection={{ kind: 'relation', id: relation.id }} current={isCurrent}>
      <LineSample
        colour={change ? cssChange(change) : cssHue(hue)}
        pattern={patternOf(timeState ?? 'certain', standingOf(relation, network.sources))}
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
