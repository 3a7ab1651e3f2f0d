/** The program of a Web Worker: it is sent the bytes of a compiled dataset that nobody has checked, and answers with a `CheckAnswer`. */
import { checkCompiled } from './compiled.ts';

/** The dataset as JSON, which crosses to the page in a fraction of the time that its objects would take; or what is wrong with it. */
export type CheckAnswer = { readonly json: string } | { readonly sentences: readonly string[] };

const answer = (message: CheckAnswer): void => postMessage(message);

addEventListener('message', ({ data }: MessageEvent<ArrayBuffer>) => {
  const dataset = checkCompiled(JSON.parse(new TextDecoder().decode(data)));
  answer(dataset.ok ? { json: JSON.stringify(dataset.value) } : { sentences: dataset.error });
});
