import type { Camera } from '../scene.ts';
import type { Contender, Shown } from './contender.ts';
import { type Measured, measure } from './stopwatch.ts';

/** What a page answers when the bench asks it. */
interface Answers {
  step(year: number): Promise<Measured>;
  redraw(): Promise<Measured>;
  shown(): Shown;
  /** Null of a page that was told where its window is. */
  camera(): Camera | null;
}

declare global {
  interface Window {
    bench?: Answers;
  }
}

/** Lets the page be asked. */
export function answer({ contender, camera }: { readonly contender: () => Contender; readonly camera?: () => Camera }): void {
  window.bench = {
    step: (year) => measure(() => contender().step(year)),
    redraw: () => measure(() => contender().redraw()),
    shown: () => contender().shown(),
    camera: () => camera?.() ?? null,
  };
}
