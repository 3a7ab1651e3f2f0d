/** A canvas of our own under those of Cytoscape, painted in the same frames as they are. */
import type { Core } from 'cytoscape';

/** Paints in model units; `scale` is how many pixels of the canvas go to one. */
type Paint = (context: CanvasRenderingContext2D, scale: number) => void;

export class LineSurface {
  readonly #cy: Core;
  readonly #paint: Paint;
  readonly #canvas: HTMLCanvasElement | null;
  readonly #above: HTMLCanvasElement | null;
  readonly #stop: () => void;
  #isStale = false;
  #frame = 0;

  constructor(cy: Core, paint: Paint) {
    this.#cy = cy;
    this.#paint = paint;
    this.#above = cy.container()?.querySelector<HTMLCanvasElement>('canvas[data-id$="-node"]') ?? null;
    this.#canvas = this.#above ? canvasUnder(this.#above) : null;
    const onViewport = (): void => this.repaint();
    const onRender = (): void => {
      // By then Cytoscape has the size of its window.
      if (this.#canvas?.width !== this.#above?.width || this.#canvas?.height !== this.#above?.height) this.#isStale = true;
      this.#paintIfStale();
    };
    cy.on('viewport resize', onViewport).on('render', onRender);
    this.#stop = () => {
      cy.off('viewport resize', onViewport).off('render', onRender);
    };
  }

  /** Has all painted anew in the next frame. */
  repaint(): void {
    this.#isStale = true;
    if (!this.#canvas || this.#frame !== 0) return;
    // Cytoscape draws only where something of its own has changed.
    this.#frame = requestAnimationFrame(() => this.#paintIfStale());
  }

  destroy(): void {
    this.#stop();
    if (this.#frame !== 0) cancelAnimationFrame(this.#frame);
    this.#canvas?.remove();
  }

  #paintIfStale(): void {
    const [canvas, above] = [this.#canvas, this.#above];
    const context = canvas?.getContext('2d');
    if (!this.#isStale || !canvas || !above || !context) return;
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    this.#isStale = false;
    if (canvas.width !== above.width) canvas.width = above.width;
    if (canvas.height !== above.height) canvas.height = above.height;
    const pixelRatio = above.width / Math.max(this.#cy.width(), 1);
    const scale = this.#cy.zoom() * pixelRatio;
    const { x, y } = this.#cy.pan();
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.clearRect(0, 0, canvas.width, canvas.height);
    context.setTransform(scale, 0, 0, scale, x * pixelRatio, y * pixelRatio);
    this.#paint(context, scale);
  }
}

function canvasUnder(above: HTMLCanvasElement): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.className = 'line-canvas';
  above.parentElement?.prepend(canvas);
  return canvas;
}
