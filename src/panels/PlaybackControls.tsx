import { ChevronLeft, ChevronRight, Pause, Play, Repeat, SkipBack, SkipForward } from 'lucide-react';
import type { ReactNode } from 'react';
import { type AppState, SPEEDS, type Speed } from '#state/appState.ts';
import { selectWindow } from '#state/selectors.ts';
import { useActions, useApp, useAppNow, useAppStore } from '#state/useApp.ts';
import './PlaybackControls.css';
import { words } from '#words/words.ts';

/** Back and on by a change or by a year, and on by itself. */
export function Transport(): ReactNode {
  return (
    <div className="transport">
      <ChangeButton direction={-1} label={words.playback.previousChange} hint={words.playback.previousChangeHint} />
      <StepButton direction={-1} label={words.playback.previousYear}>
        <ChevronLeft size={18} aria-hidden="true" />
      </StepButton>
      <PlayButton />
      <StepButton direction={1} label={words.playback.nextYear}>
        <ChevronRight size={18} aria-hidden="true" />
      </StepButton>
      <ChangeButton direction={1} label={words.playback.nextChange} hint={words.playback.nextChangeHint} />
    </div>
  );
}

function PlayButton(): ReactNode {
  const playing = useAppNow((state) => state.playing);
  const { play, pause } = useActions();
  const label = playing ? words.playback.pause : words.playback.play;
  const Icon = playing ? Pause : Play;
  return (
    <button
      type="button"
      className="button icon primary"
      aria-label={label}
      aria-keyshortcuts="Space"
      title={words.playback.hint(label)}
      onClick={playing ? pause : play}
    >
      <Icon size={18} fill="currentColor" aria-hidden="true" />
    </button>
  );
}

interface ChangeButtonProps {
  readonly direction: 1 | -1;
  readonly label: string;
  readonly hint: string;
}

function ChangeButton({ direction, label, hint }: ChangeButtonProps): ReactNode {
  const { stepChange } = useActions();
  const Icon = direction === 1 ? SkipForward : SkipBack;
  return (
    <button
      type="button"
      className="button icon"
      aria-label={label}
      aria-keyshortcuts={direction === 1 ? ']' : '['}
      title={hint}
      onClick={() => stepChange(direction)}
    >
      <Icon size={16} aria-hidden="true" />
    </button>
  );
}

interface StepButtonProps {
  readonly direction: 1 | -1;
  readonly label: string;
  readonly children: ReactNode;
}

function StepButton({ direction, label, children }: StepButtonProps): ReactNode {
  const { store, actions } = useAppStore();
  const isEnd = useAppNow((state) => isAtEnd(direction, state));
  // From where the reader stands by then: clicks may follow each other quickly.
  const step = (): void => actions.goTo(store.getState().year + direction);
  return (
    // Not `disabled`, which would drop the focus of whoever steps to the end.
    <button type="button" className="button icon" aria-label={label} aria-disabled={isEnd} onClick={() => isEnd || step()}>
      {children}
    </button>
  );
}

function isAtEnd(direction: 1 | -1, state: AppState): boolean {
  const { first, last } = selectWindow(state);
  const { coverage } = state.whole;
  return direction === 1 ? last >= coverage.last : first <= coverage.first;
}

/** How fast it plays, and whether it begins again; neither stops what is playing. */
export function PlayChoices(): ReactNode {
  const speed = useApp((state) => state.speed);
  const loop = useApp((state) => state.loop);
  const { setSpeed, setLoop } = useActions();
  return (
    <>
      <select
        className="button speed"
        aria-label={words.playback.speed}
        title={words.playback.speedHint}
        value={speed}
        onChange={(event) => setSpeed(Number(event.currentTarget.value) as Speed)}
      >
        {SPEEDS.map((each) => (
          <option key={each} value={each}>
            {each}×
          </option>
        ))}
      </select>
      <button
        type="button"
        className="button icon toggle"
        aria-label={words.playback.loop}
        aria-pressed={loop}
        title={words.playback.loopHint}
        onClick={() => setLoop(!loop)}
      >
        <Repeat size={16} aria-hidden="true" />
      </button>
    </>
  );
}
