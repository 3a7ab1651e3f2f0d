import { type ReactNode, useState } from 'react';
import type { RelationId, SourceId } from '#domain/id.ts';
import { endsOf, type PairKey } from '#domain/pair.ts';
import type { Accounts as AccountsOf } from '#domain/toldBy.ts';
import { selectAccounts } from '#state/exploring.ts';
import { useActions, useApp } from '#state/useApp.ts';
import { laterWords } from '#words/laterWords.ts';
import { words } from '#words/words.ts';
import { type Asked, ExploredPanel } from './ExploredPanel.tsx';
import { SelectionLink } from './links.tsx';
import { RelationGroup } from './RelationGroup.tsx';
import { RelationLink, useRelationLinks } from './RelationLinks.tsx';
import { inReadingOrder } from './readingOrder.ts';
import { nameInSentence } from './relationWords.ts';
import { yearsShown } from './yearWords.ts';

/** Two articles set against each other: what both say, what only one says, where they contradict. */
export function Accounts({ isAsked }: Asked): ReactNode {
  const [inAllYears, setInAllYears] = useState(true);
  const against = useApp((state) => state.against);
  const accounts = useApp((state) => selectAccounts(state, inAllYears));
  const years = useApp(yearsShown);
  const { setAgainst } = useActions();
  const sources = useApp((state) => state.whole.sources);
  if (!against || !accounts) return null;
  const labelOf = (id: SourceId): string => sources.get(id)?.label ?? id;
  const [first, second] = [labelOf(against[0]), labelOf(against[1])];
  return (
    <ExploredPanel
      name={words.told.against(first, second)}
      closing={laterWords.told.stop}
      onClose={() => setAgainst(null)}
      isAsked={isAsked}
    >
      <label className="small">
        <input type="checkbox" checked={!inAllYears} onChange={(event) => setInAllYears(!event.currentTarget.checked)} />{' '}
        {laterWords.told.scope(years)}
      </label>
      <Contradictions accounts={accounts} />
      <Told name={laterWords.told.both} rule={laterWords.told.bothRule} ids={accounts.both} />
      <Told name={laterWords.told.only(first)} rule={laterWords.told.onlyRule(second)} ids={accounts.onlyFirst} />
      <Told name={laterWords.told.only(second)} rule={laterWords.told.onlyRule(first)} ids={accounts.onlySecond} />
    </ExploredPanel>
  );
}

function Contradictions({ accounts }: { readonly accounts: AccountsOf }): ReactNode {
  const network = useApp((state) => state.network);
  const linkTo = useRelationLinks();
  const { contradicted, opposed, otherTimes } = accounts;
  return (
    <>
      <Told name={laterWords.told.contradicted} rule={laterWords.told.contradictedRule} ids={contradicted} />
      {opposed.length > 0 && (
        <RelationGroup level={3} name={laterWords.told.opposed} rule={laterWords.told.opposedRule} count={opposed.length}>
          {opposed.map((pair) => (
            <PairLink key={pair} pair={pair} />
          ))}
        </RelationGroup>
      )}
      {otherTimes.length > 0 && (
        <RelationGroup level={3} name={laterWords.told.otherTimes} rule={laterWords.told.otherTimesRule} count={otherTimes.length}>
          {otherTimes.flat().flatMap((id, index) => {
            const relation = network.relations.get(id);
            // A relation may stand in several of them.
            return relation ? [<RelationLink key={`${id} ${Math.floor(index / 2)}`} {...linkTo(relation)} />] : [];
          })}
        </RelationGroup>
      )}
    </>
  );
}

function PairLink({ pair }: { readonly pair: PairKey }): ReactNode {
  const network = useApp((state) => state.network);
  const isCurrent = useApp(({ selection }) => selection?.kind === 'pair' && selection.pair === pair);
  return (
    <li>
      <SelectionLink selection={{ kind: 'pair', pair }} current={isCurrent}>
        {endsOf(pair)
          .map((id) => nameInSentence(id, network))
          .join(' – ')}
      </SelectionLink>
    </li>
  );
}

function Told({ name, rule, ids }: { readonly name: string; readonly rule: string; readonly ids: readonly RelationId[] }): ReactNode {
  const network = useApp((state) => state.network);
  const linkTo = useRelationLinks();
  const relations = inReadingOrder(
    ids.flatMap((id) => network.relations.get(id) ?? []),
    network,
  );
  return (
    <RelationGroup level={3} name={name} rule={rule} count={ids.length}>
      {relations.map((relation) => (
        <RelationLink key={relation.id} {...linkTo(relation)} />
      ))}
    </RelationGroup>
  );
}
