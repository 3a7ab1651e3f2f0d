import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { useActions } from '#state/useApp.ts';
import type { Choice } from './choice.ts';
import './ChoicesOn.css';

interface ChoicesOnProps {
  readonly choices: readonly Choice[];
  /** What they are choices of. */
  readonly label: string;
  /** Takes care of the focus, which goes with the button. */
  readonly onLeft: () => void;
}

/** Choices that are on, each with a way out of it. */
export function ChoicesOn({ choices, label, onLeft }: ChoicesOnProps): ReactNode {
  const actions = useActions();
  if (choices.length === 0) return null;
  const leave = (choice: Choice): void => {
    choice.leave(actions);
    onLeft();
  };
  return (
    <ul className="choices-on" aria-label={label}>
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
