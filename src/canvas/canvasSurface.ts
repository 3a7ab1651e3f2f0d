/** The canvas that the network is drawn on. */
import type { Core } from 'cytoscape';

/** Paints in model units; `scale` is how many pixels of the canvas go to one. */
type Paint = (context: CanvasRenderingContext2D, scale: number) => void;

export class CanvasSurface {
  readonly #cy: Core;
  readonly #paint: Paint;
  readonly #canvas: HTMLCanvasElement | null;
  readonly #stop: () => void;
  #frame = 0;

  constructor(cy: Core, paint: Paint) {
    this.#cy = cy;
    this.#paint = paint;
    this.#canvas = canvasIn(cy.container());
    const onViewport = (): void => this.repaint();
    cy.on('viewport resize', onViewport);
    this.#stop = () => cy.off('viewport resize', onViewport);
  }

  /** Has all painted anew in the next frame. */
  repaint(): void {
    if (this.#canvas && this.#frame === 0) this.#frame = requestAnimationFrame(() => this.#paintAll());
  }

  destroy(): void {
    this.#stop();
    if (this.#frame !== 0) cancelAnimationFrame(this.#frame);
    this.#canvas?.remove();
  }

  #paintAll(): void {
    this.#frame = 0;
    const context = this.#canvas?.getContext('2d');
    if (!context) return;
    const { canvas } = context;
    const density = globalThis.devicePixelRatio;
    const [width, height] = [Math.round(this.#cy.width() * density), Math.round(this.#cy.height() * density)];
    if (canvas.width !== width) canvas.width = width;
    if (canvas.height !== height) canvas.height = height;
    const scale = this.#cy.zoom() * density;
    const { x, y } = this.#cy.pan();
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.clearRect(0, 0, width, height);
    context.setTransform(scale, 0, 0, scale, x * density, y * density);
    this.#paint(context, scale);
  }
}

/** None where nothing is drawn, as in tests. */
function canvasIn(container: HTMLElement | null): HTMLCanvasElement | null {
  if (!container) return null;
  const canvas = document.createElement('canvas');
  canvas.className = SURFACE;
  container.append(canvas);
  return canvas;
}

/** The class of the canvas. */
export const SURFACE = 'network-surface';
