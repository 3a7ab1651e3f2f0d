import { type FormEvent, type ReactNode, useState } from 'react';
import type { ActorId } from '#domain/id.ts';
import { selectNetworkAt } from '#state/selectors.ts';
import { useActions, useApp } from '#state/useApp.ts';
import type { View } from '#state/view.ts';
import { laterWords } from '#words/laterWords.ts';
import { compareWords } from './words.ts';
import { yearsShown } from './yearWords.ts';
import './PathForm.css';

interface PathFormProps {
  /** Where it begins, where that is settled. */
  readonly from?: ActorId;
  readonly onShown?: () => void;
}

/** Asks for the ways between two actors; the form is made anew for each path that the view shows. */
export function PathForm(props: PathFormProps): ReactNode {
  const path = useApp((state) => state.path);
  return <Choices key={String(path)} {...props} path={path} />;
}

/** A button follows the choices: arrow keys in a list are not yet a decision. */
function Choices({ from: settled, onShown, path }: PathFormProps & Pick<View, 'path'>): ReactNode {
  const { poles, actors } = useApp((state) => state.whole);
  const { showPath } = useActions();
  // A dataset may have no poles; a list shows its first entry then, which is to be what is asked for.
  const likely = [...poles, ...actors.keys()];
  const [from, setFrom] = useState(settled ?? path?.[0] ?? likely[0]);
  const [to, setTo] = useState(path?.[1] ?? likely.find((id) => id !== from));
  const isSame = from === to;
  const show = (event: FormEvent): void => {
    event.preventDefault();
    if (!from || !to || isSame) return;
    showPath([from, to]);
    onShown?.();
  };
  return (
    <form className="path-form" onSubmit={show}>
      {settled === undefined && <ActorChoice label={laterWords.paths.from} chosen={from} onChoose={setFrom} />}
      <ActorChoice label={settled === undefined ? laterWords.paths.to : laterWords.paths.pathTo} chosen={to} onChoose={setTo} />
      <button type="submit" className="button small" disabled={isSame}>
        {laterWords.paths.show}
      </button>
      {isSame && <p className="muted small">{laterWords.paths.same}</p>}
    </form>
  );
}

interface ActorChoiceProps {
  readonly label: string;
  readonly chosen: ActorId | undefined;
  readonly onChoose: (actor: ActorId) => void;
}

/** All actors by name: first those that the years shown have. */
function ActorChoice({ label, chosen, onChoose }: ActorChoiceProps): ReactNode {
  const { actors } = useApp((state) => state.whole);
  const shown = useApp(selectNetworkAt).actors;
  const years = useApp((state) => yearsShown({ ...state, compare: null }));
  const sorted = [...actors.values()].sort((one, other) => compareWords(one.name, other.name));
  const options = (isThere: boolean): ReactNode =>
    sorted
      .filter(({ id }) => shown.has(id) === isThere)
      .map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ));
  return (
    <label>
      {label}
      <select className="select" value={chosen} onChange={(event) => onChoose(event.currentTarget.value as ActorId)}>
        <optgroup label={laterWords.paths.shownIn(years)}>{options(true)}</optgroup>
        <optgroup label={laterWords.paths.elsewhere}>{options(false)}</optgroup>
      </select>
    </label>
  );
}
