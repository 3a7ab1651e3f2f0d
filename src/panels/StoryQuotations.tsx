import type { CSSProperties, ReactNode } from 'react';
import { cssHue } from '#appearance/palette.ts';
import { passageOf, type StoryQuote } from '#domain/story.ts';
import { useApp } from '#state/useApp.ts';
import { laterWords } from '#words/laterWords.ts';
import { SelectionLink } from './links.tsx';
import { Quotation } from './Quotation.tsx';
import { PairName, WhatName } from './RelationName.tsx';
import { typeOf } from './relationWords.ts';

interface StoryQuotationsProps {
  readonly quotes: readonly StoryQuote[];
  /** Called when the reader asks for one of the relations. */
  readonly onRelation: () => void;
}

/** The passages that a step rests on, each under the relation that it bears on, whatever counts in the view. */
export function StoryQuotations({ quotes, onRelation }: StoryQuotationsProps): ReactNode {
  const whole = useApp((state) => state.whole);
  if (quotes.length === 0) return null;
  return (
    <ul className="story-quotations" aria-label={laterWords.stories.quotations}>
      {quotes.map((quote) => {
        const relation = whole.relations.get(quote.relation);
        const passage = passageOf(quote, whole);
        if (!relation || !passage) return null;
        const hue = whole.families.get(typeOf(relation, whole).family)?.hue ?? 'grey';
        return (
          <li key={`${quote.relation} ${quote.source} ${quote.nth}`} style={{ '--hue': cssHue(hue) } as CSSProperties}>
            <p className="small">
              <SelectionLink selection={{ kind: 'relation', id: relation.id }} onFollowed={onRelation}>
                <PairName relation={relation} network={whole} />: <WhatName relation={relation} network={whole} />
              </SelectionLink>
            </p>
            <Quotation passage={passage} source={whole.sources.get(passage.source)} />
          </li>
        );
      })}
    </ul>
  );
}
