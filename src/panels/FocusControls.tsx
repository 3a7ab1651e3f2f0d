import { type ReactNode, useId } from 'react';
import type { ActorId } from '#domain/id.ts';
import { STEPS } from '#domain/neighbours.ts';
import { focusWith } from '#state/scope.ts';
import { useActions, useApp } from '#state/useApp.ts';
import { laterWords } from '#words/laterWords.ts';
import './FocusControls.css';

/** Puts an actor and those around it in focus, alone or beside others. */
export function FocusControls({ actor }: { readonly actor: ActorId }): ReactNode {
  const focus = useApp((state) => state.focus);
  const { focusOn } = useActions();
  const name = useId();
  const isIn = focus?.actors.includes(actor) ?? false;
  return (
    <fieldset className="focus-controls">
      <legend className="overline">{laterWords.focus.heading}</legend>
      {STEPS.map((steps) => (
        <label key={steps}>
          <input
            type="radio"
            name={name}
            checked={isIn && focus?.steps === steps}
            onChange={() => focusOn({ actors: isIn && focus ? focus.actors : [actor], steps })}
          />
          {laterWords.focus.reaches[steps]}
        </label>
      ))}
      {focus && (
        <button type="button" className="button small" onClick={() => focusOn(focusWith(actor, !isIn, focus))}>
          {isIn ? laterWords.focus.remove : laterWords.focus.add}
        </button>
      )}
    </fieldset>
  );
}
