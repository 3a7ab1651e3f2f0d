import { type FormEvent, type ReactNode, useState } from 'react';
import type { SourceId } from '#domain/id.ts';
import { selectSourceCounts } from '#state/exploring.ts';
import { useActions, useApp } from '#state/useApp.ts';
import type { View } from '#state/view.ts';
import { laterWords } from '#words/laterWords.ts';
import { leavingTo } from './leavingTo.ts';
import { OnlyThis } from './OnlyThis.tsx';
import './ToldBy.css';

/** Whose word counts: one article, some, or all; and the way to set two of them against each other. */
export function ToldBy(): ReactNode {
  const { sources } = useApp((state) => state.whole);
  const told = useApp((state) => state.told);
  const { tellBy } = useActions();
  const counts = useApp(selectSourceCounts);
  const all = [...sources.keys()];
  const isIn = (id: SourceId): boolean => told.length === 0 || told.includes(id);
  const toggle = (id: SourceId, counted: boolean): void => tellBy(all.filter((each) => (each === id ? counted : isIn(each))));
  if (all.length < 2) return null;
  return (
    <details className="trait-filter" open>
      <summary className="overline">{laterWords.told.heading}</summary>
      <fieldset>
        <legend className="visually-hidden">{laterWords.told.heading}</legend>
        {[...sources.values()].map(({ id, label }) => (
          <div className="legend-row" key={id}>
            <label className="type-toggle">
              {/* The last article cannot be taken away: no word at all would be no network. */}
              <input
                type="checkbox"
                checked={isIn(id)}
                disabled={told.length === 1 && isIn(id)}
                onChange={(event) => toggle(id, event.currentTarget.checked)}
              />
              <span className="type-label">{label}</span> <span className="count">{counts.get(id) ?? 0}</span>
            </label>
            <OnlyThis label={label} onClick={() => tellBy([id])} />
          </div>
        ))}
        {told.length > 0 && (
          <button type="button" className="button small" onClick={leavingTo('summary', () => tellBy([]))}>
            {laterWords.told.everyone}
          </button>
        )}
      </fieldset>
      <AgainstForm />
    </details>
  );
}

/** The form, anew for each two that the view compares. */
function AgainstForm(): ReactNode {
  const against = useApp((state) => state.against);
  return (
    <details className="against">
      <summary>{laterWords.told.compare}</summary>
      <TwoArticles key={String(against)} against={against} />
    </details>
  );
}

/** Which two. A button follows the choices: arrow keys in a list are not yet a decision. */
function TwoArticles({ against }: Pick<View, 'against'>): ReactNode {
  const { sources } = useApp((state) => state.whole);
  const { setAgainst } = useActions();
  const [one, other] = [...sources.keys()];
  const [first, setFirst] = useState(against?.[0] ?? one);
  const [second, setSecond] = useState(against?.[1] ?? other);
  const show = (event: FormEvent): void => {
    event.preventDefault();
    if (first && second && first !== second) setAgainst([first, second]);
  };
  const choice = (label: string, chosen: SourceId | undefined, choose: (id: SourceId) => void): ReactNode => (
    <label>
      {label}
      <select className="select" value={chosen} onChange={(event) => choose(event.currentTarget.value as SourceId)}>
        {[...sources.values()].map((source) => (
          <option key={source.id} value={source.id}>
            {source.label}
          </option>
        ))}
      </select>
    </label>
  );
  return (
    <form onSubmit={show}>
      {choice(laterWords.told.first, first, setFirst)}
      {choice(laterWords.told.second, second, setSecond)}
      <button type="submit" className="button small" disabled={first === second}>
        {laterWords.told.show}
      </button>
      {first === second && <p className="muted small">{laterWords.told.sameTwice}</p>}
    </form>
  );
}
