import { carriesFiles } from '#appearance/carriedFiles.ts';
import type { CheckAnswer } from '#dataset/checkWorker.ts';
import checkWorker from '#dataset/checkWorker.ts?worker&url';
import type { CompiledDataset } from '#dataset/compiledSchema.ts';
import { fail, ok, type Result } from '#domain/result.ts';
import { startWorker } from './startWorker.ts';

type Checked = Result<CompiledDataset, readonly string[]> | null;

/** Checks a compiled dataset in a worker, while the page stays at work; null where none can be started. The bytes are gone afterwards. */
export function checkBeside(bytes: ArrayBuffer): Promise<Checked> {
  // A page that is one file has no other file to start.
  if (carriesFiles()) return Promise.resolve(null);
  return new Promise<Checked>((resolve) => {
    const worker = startWorker(checkWorker);
    const end = (checked: Checked): void => {
      worker.terminate();
      resolve(checked);
    };
    worker.addEventListener('message', ({ data }: MessageEvent<CheckAnswer>) =>
      end('json' in data ? ok(JSON.parse(data.json) as CompiledDataset) : fail(data.sentences)),
    );
    worker.addEventListener('error', (event) => {
      event.preventDefault();
      end(null);
    });
    worker.postMessage(bytes, [bytes]);
  }).catch(() => null);
}
