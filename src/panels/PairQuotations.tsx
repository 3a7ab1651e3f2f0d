import { type CSSProperties, type ReactNode, useState } from 'react';
import { cssHue } from '#appearance/palette.ts';
import type { PairHistory, PairLane, PairPassage } from '#domain/pairHistory.ts';
import { useApp } from '#state/useApp.ts';
import { laterWords } from '#words/laterWords.ts';
import { yearsOfEnd } from './laneScale.ts';
import { SelectionLink } from './links.tsx';
import { Quotation } from './Quotation.tsx';
import { PairName, WhatName } from './RelationName.tsx';
import { typeOf } from './relationWords.ts';

/** So many are shown at first: the relations of the years shown should not be far. */
const FIRST_SHOWN = 3;

/** What the lanes tell, as text: the quotations in the order of the time that they speak of. */
export function PairQuotations({ history: { lanes, passages } }: { readonly history: PairHistory }): ReactNode {
  const [all, setAll] = useState(false);
  if (passages.length === 0) return <p className="muted">{laterWords.history.noQuotation}</p>;
  return (
    <>
      <h4 className="list-heading">
        {laterWords.history.quotations} <span className="count">{passages.length}</span>
      </h4>
      <ol className="pair-quotations">
        {(all ? passages : passages.slice(0, FIRST_SHOWN)).map((each) => (
          <PassageInTime
            key={`${each.relation.id} ${each.passage.source} ${each.passage.quote}`}
            {...each}
            lane={lanes.find(({ relation }) => relation === each.relation)}
          />
        ))}
      </ol>
      {passages.length > FIRST_SHOWN && (
        <button type="button" className="button small" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? laterWords.history.fewer : laterWords.history.all(passages.length)}
        </button>
      )}
    </>
  );
}

function PassageInTime({ relation, passage, lane }: PairPassage & { readonly lane: PairLane | undefined }): ReactNode {
  const network = useApp((state) => state.network);
  const family = network.families.get(typeOf(relation, network).family);
  const ends = (['start', 'end'] as const).filter((end) => passage.shows.includes(end));
  return (
    <li style={{ '--hue': cssHue(family?.hue ?? 'grey') } as CSSProperties}>
      <p className="small">
        <strong>{lane && yearsOfEnd(lane, ends[0] ?? 'start')}</strong>
        {ends.length > 0 && laterWords.history.itsEnds(ends.map((end) => laterWords.history.ends[end]))}:{' '}
        <SelectionLink selection={{ kind: 'relation', id: relation.id }}>
          <PairName relation={relation} network={network} />: <WhatName relation={relation} network={network} />
        </SelectionLink>
      </p>
      <Quotation passage={passage} source={network.sources.get(passage.source)} />
    </li>
  );
}
