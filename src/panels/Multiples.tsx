import { X } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import type { ActorId } from '#domain/id.ts';
import type { Network } from '#domain/network.ts';
import type { NetworkAt } from '#domain/networkAt.ts';
import type { Selection } from '#domain/selection.ts';
import type { AppState } from '#state/appState.ts';
import { selectNetworkOf } from '#state/selectors.ts';
import { settleTime } from '#state/timeView.ts';
import { useActions, useApp } from '#state/useApp.ts';
import type { View } from '#state/view.ts';
import { SelectionLink } from './links.tsx';
import { MultipleCard } from './MultipleCard.tsx';
import { actorName } from './relationWords.ts';
import { rowFrame } from './smallPicture.ts';
import { useRegion } from './useRegion.ts';
import { compareWords } from './words.ts';
import './Multiples.css';
import { laterWords } from '#words/laterWords.ts';

/** Two to six years side by side: every actor at the same place and at the same scale in all of them. */
export function Multiples(): ReactNode {
  const state = useApp(allOfIt);
  const { goInto, showMultiples } = useActions();
  // The row may come with the page, and takes no focus.
  const region = useRegion('#relations', false);
  const [hovered, setHovered] = useState<ActorId | null>(null);
  const [chosen, setChosen] = useState<ActorId | null>(null);
  const { network, multiples, selection } = state;
  const years = multiples.map((year) => selectNetworkOf(state, year));
  const frame = rowFrame(network, years, state.moved);
  const looked = lookedAt(hovered, chosen, years) ?? selection;
  const open = (id: ActorId, year: number): void => {
    setChosen(null);
    goInto(year, { selection: { kind: 'actor', id }, keepRow: true });
  };
  const remove = (year: number): void => {
    const left = multiples.filter((each) => each !== year);
    const [last] = left;
    // One year is no row: it is shown by itself.
    if (left.length === 1 && last !== undefined) goInto(last);
    else showMultiples(left);
    region.current?.focus({ preventScroll: true });
  };
  return (
    <section className="multiples" aria-labelledby="multiples-heading" ref={region} tabIndex={-1}>
      <header className="multiples-header">
        <h2 id="multiples-heading">{laterWords.multiples.heading}</h2>
        <ActorChoice network={network} years={years} chosen={chosen} onChoose={setChosen} />
        {chosen !== null && (
          <SelectionLink className="small" selection={{ kind: 'actor', id: chosen }}>
            {laterWords.multiples.whoSaysSo}
          </SelectionLink>
        )}
        <button type="button" className="button small" onClick={() => showMultiples([])}>
          <X size={14} aria-hidden="true" />
          {laterWords.multiples.close}
        </button>
      </header>
      <ol className="multiples-grid" data-count={multiples.length}>
        {years.map((at, index) => (
          <MultipleCard
            key={at.year}
            at={at}
            before={years[index - 1] ?? null}
            frame={frame}
            looked={looked}
            view={viewInto(at.year, state)}
            onGoInto={() => goInto(at.year)}
            onRemove={() => remove(at.year)}
            onLook={setHovered}
            onOpen={(id) => open(id, at.year)}
          />
        ))}
      </ol>
      <p className="multiples-key muted">{laterWords.multiples.key}</p>
    </section>
  );
}

/** A row of years shows nearly all that the state holds. */
const allOfIt = (state: AppState): AppState => state;

/** The view of a year of the row by itself, as one instant. */
function viewInto(year: number, state: AppState): View {
  const view = { ...state, year, to: null, compare: null, multiples: [] };
  return { ...view, ...settleTime(view, state.whole) };
}

/** The actor under the pointer, else the chosen one; null where no year has it any more. */
function lookedAt(hovered: ActorId | null, chosen: ActorId | null, years: readonly NetworkAt[]): Selection | null {
  const id = [hovered, chosen].find((each) => each !== null && years.some(({ actors }) => actors.has(each)));
  return id ? { kind: 'actor', id } : null;
}

interface ActorChoiceProps {
  readonly network: Network;
  readonly years: readonly NetworkAt[];
  readonly chosen: ActorId | null;
  readonly onChoose: (id: ActorId | null) => void;
}

/** For fingers and keys what hovering is for the pointer: an actor to follow through the years. */
function ActorChoice({ network, years, chosen, onChoose }: ActorChoiceProps): ReactNode {
  const present = new Set(years.flatMap(({ actors }) => [...actors]));
  const named = [...present].map((id) => ({ id, name: actorName(id, network) }));
  return (
    <label className="multiples-choice">
      {laterWords.multiples.follow}
      <select
        value={chosen !== null && present.has(chosen) ? chosen : ''}
        onChange={({ target }) => onChoose((target.value as ActorId) || null)}
      >
        <option value="">{laterWords.multiples.noActor}</option>
        {named
          .sort((one, other) => compareWords(one.name, other.name))
          .map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
      </select>
    </label>
  );
}
