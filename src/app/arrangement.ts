import { carriesFiles } from '#appearance/carriedFiles.ts';
import type { ActorId } from '#domain/id.ts';
import type { Network, Position } from '#domain/network.ts';
import type { LayoutProgress } from '#layout/computePositions.ts';
import type { LayoutMessage } from '#layout/layoutMessages.ts';
import layoutWorker from '#layout/layoutWorker.ts?worker&url';
import { toLayoutInput } from '#layout/toLayoutInput.ts';
import { startWorker } from './startWorker.ts';

type Places = ReadonlyMap<ActorId, Position>;

export interface Listeners {
  readonly onProgress: (progress: LayoutProgress) => void;
  /** The best so far. */
  readonly onBetter: (positions: Places) => void;
  readonly onDone: (positions: Places) => void;
  /** It could not be started, or broke off. */
  readonly onFail: () => void;
}

/** Computes places for all actors beside the page, around those in `fixed`; gives the way to stop it, after which nothing is told any more. */
export function arrange(network: Network, fixed: Places, listeners: Listeners): () => void {
  let worker: Worker | null = null;
  const stop = (): void => {
    worker?.terminate();
    worker = null;
  };
  const fail = (): void => {
    stop();
    listeners.onFail();
  };
  try {
    // A page that is one file has no other file to start.
    if (carriesFiles()) throw new Error('This page is one file, and no program lies beside it.');
    worker = startWorker(layoutWorker);
  } catch {
    // Not before the caller has the way to stop it.
    queueMicrotask(listeners.onFail);
    return stop;
  }
  worker.addEventListener('error', (event) => {
    event.preventDefault();
    fail();
  });
  worker.addEventListener('messageerror', fail);
  worker.addEventListener('message', ({ data }: MessageEvent<LayoutMessage>) => {
    // What was on its way when it was stopped.
    if (worker === null) return;
    if (data.kind === 'progress') return listeners.onProgress(data.progress);
    if (data.kind === 'better') return listeners.onBetter(data.positions as Places);
    stop();
    listeners.onDone(data.positions as Places);
  });
  worker.postMessage(toLayoutInput(network, fixed));
  return stop;
}
