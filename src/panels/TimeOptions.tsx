import { SlidersHorizontal, X } from 'lucide-react';
import { type KeyboardEvent, lazy, type ReactNode, Suspense, useRef, useState } from 'react';
import { useActions, useApp } from '#state/useApp.ts';
import { type TimeChoice, timeChoices } from './timeChoices.ts';
import './TimeOptions.css';

const TimeOptionsBody = lazy(() => import('./TimeOptionsBody.tsx').then((module) => ({ default: module.TimeOptionsBody })));

const ID = 'time-options';

/** A button that opens all choices of time, and beside it, in words, each choice that is on with a way out of it. */
export function TimeOptions(): ReactNode {
  // Its choices come in a file of their own, with the first opening.
  const [wasOpened, setWasOpened] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const body = useRef<HTMLDivElement>(null);
  const closeOnEscape = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !body.current?.matches(':popover-open')) return;
    // Otherwise the same key would also clear the selection.
    event.preventDefault();
    body.current.hidePopover();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it listens to a key that its buttons and fields let through
    <div className="time-options" onKeyDown={closeOnEscape}>
      <button type="button" className="button" ref={opener} popoverTarget={ID} onClick={() => setWasOpened(true)}>
        <SlidersHorizontal size={16} aria-hidden="true" />
        Time options
      </button>
      <ChoicesOn onLeft={() => opener.current?.focus()} />
      <div id={ID} ref={body} className="time-options-body" popover="auto" role="dialog" aria-label="Time options">
        {wasOpened && (
          <Suspense fallback={<p className="muted">Loading …</p>}>
            <TimeOptionsBody onClose={() => body.current?.hidePopover()} />
          </Suspense>
        )}
      </div>
    </div>
  );
}

/** What is on that is not so at first. `onLeft` takes care of the focus, which goes with the button. */
function ChoicesOn({ onLeft }: { readonly onLeft: () => void }): ReactNode {
  const state = useApp((whole) => whole);
  const actions = useActions();
  const choices = timeChoices(state);
  if (choices.length === 0) return null;
  const leave = (choice: TimeChoice): void => {
    choice.leave(actions);
    onLeft();
  };
  return (
    <ul className="choices-on" aria-label="Time options that are on">
      {choices.map((choice) => (
        <li key={choice.words}>
          <button type="button" className="button small" onClick={() => leave(choice)}>
            {choice.words}
            <X size={14} aria-hidden="true" />
            <span className="visually-hidden">: {choice.wayOut}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
