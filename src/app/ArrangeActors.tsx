import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { NetworkView } from '#canvas/networkView.ts';
import type { ActorId } from '#domain/id.ts';
import type { Position } from '#domain/network.ts';
import type { LayoutProgress } from '#layout/computePositions.ts';
import type { AppState } from '#state/appState.ts';
import { useActions, useApp, useAppStore } from '#state/useApp.ts';
import { laterWords } from '#words/laterWords.ts';
import { arrange } from './arrangement.ts';
import './ArrangeActors.css';

const words = laterWords.arranging;

type Places = ReadonlyMap<ActorId, Position>;

/** An arrangement that is being computed, or was. */
interface Run {
  readonly stop: () => void;
  /** When it began, by the page's clock. */
  readonly began: number;
  readonly end: 'done' | 'failed' | null;
}

/** Has places found for the actors, beside the page: with its progress, and ways to stop it. */
export function ArrangeActors({ view }: { readonly view: NetworkView | null }): ReactNode {
  const unplaced = useApp(countUnplaced);
  const { run, share, best, start, stop, take } = useArranging(view);
  const isRunning = run?.end === null;
  return (
    <div className="arranging">
      {!isRunning && unplaced > 0 && <span>{words.unplaced(unplaced)}</span>}
      {run?.end === 'failed' && <span role="alert">{words.failed}</span>}
      <span role="status">{run?.end === 'done' && unplaced === 0 && words.done}</span>
      {isRunning && <Progress share={share} began={run.began} />}
      {isRunning && best && (
        <button type="button" className="button small" title={words.takeHint} onClick={take}>
          {words.take}
        </button>
      )}
      {/* One button, so that whoever has pressed it can take that back where they are. */}
      <button type="button" className="button small" title={isRunning ? undefined : words.hint} onClick={isRunning ? stop : start}>
        {isRunning ? words.cancel : unplaced > 0 ? words.arrange : words.arrangeRest}
      </button>
    </div>
  );
}

function useArranging(view: NetworkView | null) {
  const [run, setRun] = useState<Run | null>(null);
  const [share, setShare] = useState(0);
  const [best, setBest] = useState<Places | null>(null);
  const finish = useFinish(view);
  const { store } = useAppStore();
  const stopRun = run?.stop;
  // Whoever puts everything back meanwhile wants no other arrangement.
  useEffect(() => stopRun, [stopRun]);

  const end = (how: 'done' | 'failed'): void => setRun((last) => last && { ...last, end: how });
  const done = (places: Places): void => {
    end('done');
    finish(places);
  };
  const start = (): void => {
    const state = store.getState();
    const onProgress = (progress: LayoutProgress): void => setShare(progress.share);
    const stop = arrange(state.whole, placedByHand(state), { onProgress, onBetter: setBest, onDone: done, onFail: () => end('failed') });
    setShare(0);
    setBest(null);
    setRun({ stop, began: performance.now(), end: null });
  };
  const stop = (): void => {
    stopRun?.();
    setRun(null);
  };
  const take = (): void => {
    stopRun?.();
    if (best) done(best);
  };
  return { run, share, best, start, stop, take };
}

/** How far it is, and how long it has taken. */
function Progress({ share, began }: { readonly share: number; readonly began: number }): ReactNode {
  const [seconds, setSeconds] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => setSeconds(Math.round((performance.now() - began) / 1000)), 1000);
    return () => clearInterval(timer);
  }, [began]);
  return (
    <>
      <progress aria-label={words.running} value={share} />
      <span className="muted">{words.soFar(Math.floor(100 * share), seconds)}</span>
    </>
  );
}

/** Puts the actors where the arrangement has them, but for those that were moved by hand meanwhile. */
function useFinish(view: NetworkView | null): (places: Places) => void {
  const { store } = useAppStore();
  const { placeActors } = useActions();
  const shown = useRef(view);
  shown.current = view;
  return (places) => {
    const byHand = placedByHand(store.getState());
    placeActors(new Map([...places].flatMap(([id, { x, y }]) => (byHand.has(id) ? [] : [[id, { x, y, pinned: false }]]))));
    // Once they stand there.
    requestAnimationFrame(() => shown.current?.fit());
  };
}

function placedByHand({ whole, moved }: AppState): Places {
  const dragged = [...moved].filter(([, { pinned = true }]) => pinned);
  const pinned = [...whole.positions].filter(([id, place]) => place.pinned && !moved.has(id));
  return new Map([...pinned, ...dragged]);
}

function countUnplaced({ whole, moved }: AppState): number {
  if (whole.positions.size === whole.actors.size) return 0;
  return [...whole.actors.keys()].filter((id) => !whole.positions.has(id) && !moved.has(id)).length;
}
