/**
 * Measures a step in the page it is loaded into, the same for all. It has to be there before any library: it watches the frames, and the
 * canvases for when they are drawn on.
 */

/** Milliseconds. */
export interface Measured {
  /** Of the call that asks, with what it leaves to be done before the browser takes over again. */
  readonly script: number;
  /** Of the frames until the picture is drawn, each from its first callback until it is painted. */
  readonly draw: number;
  /** From the call until then, with the wait for the display. */
  readonly painted: number;
}

/** A frame in which nothing is drawn ends the measuring after so many: where nothing changes nothing is drawn. */
const MOST_FRAMES = 4;
/** A library that still works on its picture has frames longer than this, in milliseconds. */
const IDLE_FRAME = 1;
/** So long, in milliseconds, what is asked for may take to be there. */
const PATIENCE = 60_000;

let frameAt = -1;
let frameBegan = 0;
let isDrawn = false;

/** Everything a frame's callbacks take counts, also of those that were asked for before ours. */
function watchFrames(): void {
  const ask = window.requestAnimationFrame.bind(window);
  const begin = (time: number): void => {
    if (time === frameAt) return;
    frameAt = time;
    frameBegan = performance.now();
  };
  window.requestAnimationFrame = (callback) =>
    ask((time) => {
      begin(time);
      callback(time);
    });
  // Browsers tell of scrolling in the frame, before its callbacks.
  window.addEventListener('scroll', () => begin(Number(document.timeline.currentTime)), { capture: true, passive: true });
}

/** Each picture begins with one of these. Calls of them are few, so that watching them costs nothing. */
function watchCanvases(): void {
  watch(CanvasRenderingContext2D.prototype, ['clearRect', 'drawImage', 'putImageData', 'reset']);
  for (const context of [WebGLRenderingContext, WebGL2RenderingContext]) watch(context.prototype, ['clear']);
}

function watch<Target extends object>(target: Target, names: readonly (keyof Target)[]): void {
  for (const name of names) {
    const original = target[name] as (...given: unknown[]) => unknown;
    target[name] = function (this: unknown, ...given: unknown[]) {
      isDrawn = true;
      return original.apply(this, given);
    } as Target[typeof name];
  }
}

/** From the first callback of the next frame until after it is painted: what is to be done at once is done before all that waits. */
function nextFrame(): Promise<number> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => {
      readBack();
      void scheduler.postTask(() => resolve(performance.now() - frameBegan), { priority: 'user-blocking' });
    });
  });
}

/** WebGL draws in another process: a pixel that is asked for comes when all before it is drawn. Canvases in two dimensions draw here. */
function readBack(): void {
  if (!isDrawn) return;
  for (const gl of openContexts) gl.readPixels(0, 0, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, new Uint8Array(4));
}

const openContexts = new Set<WebGLRenderingContext | WebGL2RenderingContext>();

function watchContexts(): void {
  const original = HTMLCanvasElement.prototype.getContext as (...given: unknown[]) => unknown;
  HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, ...given: unknown[]) {
    const context = original.apply(this, given);
    if (context instanceof WebGLRenderingContext || context instanceof WebGL2RenderingContext) openContexts.add(context);
    return context;
  } as typeof HTMLCanvasElement.prototype.getContext;
}

/** Does what is asked for and waits until the picture is drawn anew, or until it is clear that it will not be. */
export function measure(ask: () => void): Promise<Measured> {
  let idle = 0;
  return timed(ask, (took) => {
    if (took < IDLE_FRAME) idle++;
    return isDrawn || idle >= MOST_FRAMES;
  });
}

/** Does what is asked for and waits until a frame was painted with which it is there. Rejects where that never comes. */
export function measureUntil(ask: () => void, isThere: () => boolean): Promise<Measured> {
  const end = performance.now() + PATIENCE;
  return timed(ask, () => {
    if (performance.now() > end) throw new Error('What was asked for did not come.');
    return isThere();
  });
}

/** Whether any canvas was drawn on since what is measured was asked for. */
export const hasDrawn = (): boolean => isDrawn;

/** `isDone` is asked after each frame, with how long that took; what it does itself counts for nothing. */
async function timed(ask: () => void, isDone: (took: number) => boolean): Promise<Measured> {
  await settled();
  isDrawn = false;
  const asked = performance.now();
  ask();
  // Libraries put work off to the end of the task: it belongs to the call.
  for (let turn = 0; turn < 5; turn++) await Promise.resolve();
  const script = performance.now() - asked;
  let draw = 0;
  for (;;) {
    const took = await nextFrame();
    const painted = performance.now() - asked;
    draw += took;
    if (isDone(took)) return { script, draw, painted };
  }
}

/** Nothing is left to do, and a frame has just begun: what follows on a picture does not fall into the next step. */
async function settled(): Promise<void> {
  await new Promise<void>((done) => requestIdleCallback(() => done(), { timeout: 5000 }));
  await new Promise<number>((done) => requestAnimationFrame(done));
}

watchFrames();
watchCanvases();
watchContexts();
