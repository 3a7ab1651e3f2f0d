import { ChevronLeft, ChevronRight, Pause, Play, Repeat, SkipBack, SkipForward } from 'lucide-react';
import type { ReactNode } from 'react';
import { SPEEDS, type Speed } from '#state/appState.ts';
import { selectWindow } from '#state/selectors.ts';
import { useActions, useApp } from '#state/useApp.ts';
import './PlaybackControls.css';
import { words } from '#words/words.ts';

/** Back and on by a change or by a year, and on by itself. */
export function Transport(): ReactNode {
  const { first, last } = useApp(selectWindow);
  const { coverage } = useApp((state) => state.whole);
  return (
    <div className="transport">
      <ChangeButton direction={-1} label={words.playback.previousChange} hint={words.playback.previousChangeHint} />
      <StepButton to={first - 1} label={words.playback.previousYear} isEnd={first <= coverage.first}>
        <ChevronLeft size={18} aria-hidden="true" />
      </StepButton>
      <PlayButton />
      <StepButton to={first + 1} label={words.playback.nextYear} isEnd={last >= coverage.last}>
        <ChevronRight size={18} aria-hidden="true" />
      </StepButton>
      <ChangeButton direction={1} label={words.playback.nextChange} hint={words.playback.nextChangeHint} />
    </div>
  );
}

function PlayButton(): ReactNode {
  const playing = useApp((state) => state.playing);
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
  readonly to: number;
  readonly label: string;
  readonly isEnd: boolean;
  readonly children: ReactNode;
}

function StepButton({ to, label, isEnd, children }: StepButtonProps): ReactNode {
  const { goTo } = useActions();
  return (
    // Not `disabled`, which would drop the focus of whoever steps to the end.
    <button type="button" className="button icon" aria-label={label} aria-disabled={isEnd} onClick={() => isEnd || goTo(to)}>
      {children}
    </button>
  );
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
