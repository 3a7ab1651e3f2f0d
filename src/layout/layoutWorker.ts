/** The program of a Web Worker: it is sent one `LayoutInput` and answers with `LayoutMessage`s until it is done, or stopped. */
import { computePositions } from './computePositions.ts';
import type { LayoutInput } from './layoutInput.ts';
import type { LayoutMessage } from './layoutMessages.ts';

const tell = (message: LayoutMessage): void => postMessage(message);

addEventListener('message', ({ data }: MessageEvent<LayoutInput>) => {
  const { positions } = computePositions(data, {
    onProgress: (progress) => tell({ kind: 'progress', progress }),
    onBetter: (better) => tell({ kind: 'better', positions: better }),
  });
  tell({ kind: 'done', positions });
});
