import type { Camera, Scene } from '../scene.ts';

/** What is on the canvas, by ids. */
export interface Shown {
  readonly nodes: readonly string[];
  readonly lines: readonly string[];
}

/** A way of drawing the scene. All answer the same calls. */
export interface Contender {
  /** Asks for another year; what is left to the next frame is measured there. */
  step(year: number): void;
  /** Asks for the same picture anew, from nothing. */
  redraw(): void;
  /** What is drawn, as the library itself has it, and not what it was asked for. */
  shown(): Shown;
}

/** Draws the scene's first picture into the container. */
export type MakeContender = (scene: Scene, camera: Camera, container: HTMLElement) => Contender | Promise<Contender>;
