/** The program of a worker thread: computes the layout it is given, and answers with `LayoutMessage`s. */
import { parentPort, workerData } from 'node:worker_threads';
import { computePositions } from '#layout/computePositions.ts';
import type { LayoutInput } from '#layout/layoutInput.ts';
import type { ThreadMessage } from './layoutInThread.ts';

const tell = (message: ThreadMessage): void => parentPort?.postMessage(message);

const layout = computePositions(workerData.input as LayoutInput, { onProgress: (progress) => tell({ kind: 'progress', progress }) });
tell({ kind: 'done', layout });
