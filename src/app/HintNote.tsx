import { type ReactNode, useId } from 'react';
import { laterWords } from '#words/laterWords.ts';
import type { Hint } from './hintsDone.ts';
import './HintNote.css';

/** What each hint is about: there goes the focus of whoever dismisses it, so that it does not go with the note. */
const ABOUT = {
  year: '.timeline-strip input',
  canvas: '.canvas-plot :is(button, [tabindex="0"])',
  legend: '#legend',
} as const satisfies Record<Hint, string>;

interface HintNoteProps {
  readonly hint: Hint;
  readonly onDone: () => void;
  readonly onNone: () => void;
}

/** A few words beside what they are about, and the ways to be rid of them. */
export function HintNote({ hint, onDone, onNone }: HintNoteProps): ReactNode {
  const id = useId();
  const leave = (dismiss: () => void): void => {
    // First, since the note takes its own buttons with it.
    document.querySelector<HTMLElement>(ABOUT[hint])?.focus({ preventScroll: true });
    dismiss();
  };
  return (
    <div className="hint" role="note">
      <p id={id}>{laterWords.hints[hint]}</p>
      <div className="hint-ways-out">
        <button type="button" aria-describedby={id} onClick={() => leave(onDone)}>
          {laterWords.hints.done}
        </button>
        <button type="button" onClick={() => leave(onNone)}>
          {laterWords.hints.none}
        </button>
      </div>
    </div>
  );
}
