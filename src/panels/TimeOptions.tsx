import { SlidersHorizontal } from 'lucide-react';
import { type ReactNode, useRef, useState } from 'react';
import { selectWindow } from '#state/selectors.ts';
import { useApp, useAppParts } from '#state/useApp.ts';
import { ChoicesOn } from './ChoicesOn.tsx';
import { laterPart } from './laterPart.tsx';
import { CHOSEN_TIME, timeChoices } from './timeChoices.ts';
import './TimeOptions.css';
import { words } from '#words/words.ts';

const TimeOptionsBody = laterPart(async () => (await import('./TimeOptionsBody.tsx')).TimeOptionsBody, {
  awaited: <p className="muted">{words.timeOptions.loading}</p>,
});

const ID = 'time-options';

/** A button that opens all choices of time, and beside it, in words, each choice that is on with a way out of it. */
export function TimeOptions(): ReactNode {
  // Its choices come in a file of their own, with the first opening.
  const [wasOpened, setWasOpened] = useState(false);
  const range = useApp((state) => (state.to === null ? null : selectWindow(state)));
  const choices = timeChoices(range, useAppParts(...CHOSEN_TIME));
  const opener = useRef<HTMLButtonElement>(null);
  const body = useRef<HTMLDivElement>(null);
  return (
    <div className="time-options">
      <button type="button" className="button" ref={opener} popoverTarget={ID} onClick={() => setWasOpened(true)}>
        <SlidersHorizontal size={16} aria-hidden="true" />
        {words.timeOptions.label}
      </button>
      <ChoicesOn choices={choices} label={words.timeOptions.on} onLeft={() => opener.current?.focus()} />
      <div id={ID} ref={body} className="time-options-body" popover="auto" role="dialog" aria-label={words.timeOptions.label}>
        {wasOpened && <TimeOptionsBody onClose={() => body.current?.hidePopover()} />}
      </div>
    </div>
  );
}
