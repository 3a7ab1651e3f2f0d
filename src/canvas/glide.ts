import type { Core } from 'cytoscape';
import type { Position } from '#domain/network.ts';

/** Where the camera stands: pixels to a model unit, and where the model's origin is in the window. */
interface Viewport {
  readonly zoom: number;
  readonly pan: Position;
}

const GLIDE_MS = 200;

/** The camera on its way from where it stands to somewhere else; at once for readers who want nothing to move. */
export class Glide {
  readonly #cy: Core;
  #frame = 0;

  constructor(cy: Core) {
    this.#cy = cy;
  }

  /** Another way ends the one before. `onArrived` is called at the end of the way, unless that is never reached. */
  to(goal: Viewport, onArrived: () => void = () => {}): void {
    this.stop();
    if (matchMedia('(prefers-reduced-motion: reduce)').matches) {
      this.#cy.viewport(goal);
      onArrived();
      return;
    }
    const from: Viewport = { zoom: this.#cy.zoom(), pan: { ...this.#cy.pan() } };
    let began: number | null = null;
    const move = (now: number): void => {
      began ??= now;
      const done = Math.min(1, (now - began) / GLIDE_MS);
      this.#frame = done < 1 ? requestAnimationFrame(move) : 0;
      this.#cy.viewport(between(from, goal, done));
      if (done === 1) onArrived();
    };
    this.#frame = requestAnimationFrame(move);
  }

  /** The camera stays where it is just now. */
  stop(): void {
    if (this.#frame !== 0) cancelAnimationFrame(this.#frame);
    this.#frame = 0;
  }
}

/** `done` is the part of the way that is done, from 0 to 1. */
function between(from: Viewport, to: Viewport, done: number): Viewport {
  const part = (one: number, other: number): number => one + (other - one) * done;
  return { zoom: part(from.zoom, to.zoom), pan: { x: part(from.pan.x, to.pan.x), y: part(from.pan.y, to.pan.y) } };
}
