import type { ReactNode } from 'react';
import type { ActorId } from '#domain/id.ts';
import { structureOf, TIES, type Tie, type Tied } from '#domain/structureOf.ts';
import { stateInYears } from '#domain/timeState.ts';
import { useApp } from '#state/useApp.ts';
import { windowsSeen } from '#state/view.ts';
import { laterWords } from '#words/laterWords.ts';
import { words } from '#words/words.ts';
import { yearsInWords } from '#words/yearSentence.ts';
import { yearsOfRelation } from './actorLaneWords.ts';
import { SelectionLink } from './links.tsx';
import { actorName, nameParts } from './relationWords.ts';

/** Who led the actor or belonged to it, and whom it led or belonged to, each in order of time. */
export function ActorTies({ actor }: { readonly actor: ActorId }): ReactNode {
  const network = useApp((state) => state.network);
  const structure = structureOf(actor, network);
  return TIES.map((tie) => structure[tie].length > 0 && <Ties key={tie} tie={tie} tied={structure[tie]} />);
}

function Ties({ tie, tied }: { readonly tie: Tie; readonly tied: readonly Tied[] }): ReactNode {
  return (
    <section className="actor-ties" aria-labelledby={`tie-${tie}`}>
      <h3 id={`tie-${tie}`} className="overline">
        {laterWords.actorPage.ties[tie]}
      </h3>
      <ul>
        {tied.map((each) => (
          <TiedActor key={each.relation.id} {...each} />
        ))}
      </ul>
    </section>
  );
}

/** The other actor by its name, the relation by its years, and whether that is so in the years shown. */
function TiedActor({ other, relation }: Tied): ReactNode {
  const network = useApp((state) => state.network);
  const { pair, what } = nameParts(relation, network);
  const years = yearsOfRelation(relation);
  const view = useApp((state) => state);
  const held = windowsSeen(view).flatMap((window) => {
    const state = stateInYears(relation, window);
    return state === 'absent' ? [] : [laterWords.actorPage.held[state](yearsInWords(window))];
  });
  return (
    <li data-current={held.length > 0}>
      <SelectionLink className="tie-years" selection={{ kind: 'relation', id: relation.id }} aria-label={`${years}, ${pair}: ${what}`}>
        {years}
      </SelectionLink>
      <span>
        <SelectionLink selection={{ kind: 'actor', id: other }}>
          <bdi>{actorName(other, network)}</bdi>
        </SelectionLink>
        {held.length > 0 && <span className="tie-now"> · {words.formats.list(held)}</span>}
      </span>
    </li>
  );
}
