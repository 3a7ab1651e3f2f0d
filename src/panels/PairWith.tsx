import { type FormEvent, type ReactNode, useState } from 'react';
import type { ActorId } from '#domain/id.ts';
import { pairOf } from '#domain/pair.ts';
import type { Relation } from '#domain/relation.ts';
import { useActions, useApp } from '#state/useApp.ts';
import { laterWords } from '#words/laterWords.ts';
import { actorName } from './relationWords.ts';
import { compareWords } from './words.ts';

interface PairWithProps {
  readonly actor: ActorId;
  /** All that the actor has, in any year. */
  readonly relations: readonly Relation[];
}

/** The way from one actor to its history with another. A button follows the choice: arrow keys in a list are not yet a decision. */
export function PairWith({ actor, relations }: PairWithProps): ReactNode {
  const network = useApp((state) => state.network);
  const { select } = useActions();
  const others = relations.map(({ from, to }) => (from === actor ? to : from));
  const names = [...new Set(others)]
    .map((id) => ({ id, name: actorName(id, network) }))
    .sort((one, other) => compareWords(one.name, other.name));
  const [chosen, setChosen] = useState<string>('');
  if (names.length === 0) return null;
  const show = (event: FormEvent): void => {
    event.preventDefault();
    const to = names.find(({ id }) => id === chosen)?.id ?? names[0]?.id;
    if (to) select({ kind: 'pair', pair: pairOf({ from: actor, to }) });
  };
  return (
    <form className="pair-with" onSubmit={show}>
      <label>
        {laterWords.evidence.pairWith}
        <select className="select" value={chosen || names[0]?.id} onChange={(event) => setChosen(event.currentTarget.value)}>
          {names.map(({ id, name }) => (
            <option key={id} value={id} dir="auto">
              {laterWords.evidence.pairOption(name, others.filter((other) => other === id).length)}
            </option>
          ))}
        </select>
      </label>
      <button type="submit" className="button small">
        {laterWords.evidence.showHistory}
      </button>
    </form>
  );
}
