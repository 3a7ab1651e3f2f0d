import type { Layout, LayoutProgress } from '#layout/computePositions.ts';
import type { LayoutInput } from '#layout/layoutInput.ts';
import { typescriptThread } from './typescriptThread.ts';

export type ThreadMessage =
  | { readonly kind: 'progress'; readonly progress: LayoutProgress }
  | { readonly kind: 'done'; readonly layout: Layout };

interface Options {
  readonly onProgress: (progress: LayoutProgress) => void;
  /** Stops it, and then nothing is computed. */
  readonly signal: AbortSignal;
}

/**
 * The layout, computed beside this program, which stays free to hear that it is to stop; null where it was.
 * @throws Error where the computation did.
 */
export function layoutInThread(input: LayoutInput, { onProgress, signal }: Options): Promise<Layout | null> {
  const thread = typescriptThread(new URL('./layoutThread.ts', import.meta.url), input);
  signal.addEventListener('abort', () => void thread.terminate(), { once: true });
  return new Promise((resolve, reject) => {
    thread.on('message', (message: ThreadMessage) => {
      if (message.kind === 'progress') onProgress(message.progress);
      else resolve(message.layout);
    });
    thread.on('error', reject);
    thread.on('exit', () => resolve(null));
  });
}
