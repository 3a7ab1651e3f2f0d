import type { CollectionReturnValue, Core, NodeCollection } from 'cytoscape';
import type { Position } from '#domain/network.ts';

/** Room left free around what is shown, in screen pixels. */
const MARGIN = 28;
/** Room for the buttons in the lower corner, in screen pixels. */
const BUTTONS = 32;
/** Nothing is drawn larger than this by fitting, or a lone pair would fill the window. */
const LARGEST_FIT = 1.6;
const ZOOM_MS = 200;

/** A box that Cytoscape reports, in model units. */
type Extent = ReturnType<CollectionReturnValue['boundingBox']>;

/** What the camera keeps in sight: all that the year shows, what the reader selected, what a step is about, or whatever the reader has turned it to. */
type Aim =
  | { readonly at: 'all' }
  | { readonly at: 'selection'; readonly elements: CollectionReturnValue; readonly covered: number }
  | { readonly at: 'step'; readonly elements: CollectionReturnValue; readonly covered: () => number }
  | { readonly at: 'will' };

/** What part of the network the window shows. Until the reader takes it, it steps back when something would lie outside. */
export class Camera {
  readonly #cy: Core;
  #aim: Aim = { at: 'all' };
  /** Where a running zoom is going, so that two quick clicks zoom twice. */
  #zoomGoal: number | null = null;

  constructor(cy: Core) {
    this.#cy = cy;
  }

  /** The reader moves the camera with their own hands: from now on it stays where they put it. */
  release(): void {
    this.#aim = { at: 'will' };
    this.#zoomGoal = null;
  }

  /** Shows all the elements, and keeps them in sight. */
  fit(elements: CollectionReturnValue): void {
    this.#aim = { at: 'all' };
    this.#fitInto(elements, 0, 0);
  }

  /** Steps back where the elements would lie outside, unless it has another aim. */
  follow(elements: CollectionReturnValue): void {
    if (this.#aim.at === 'all' && this.#liesOutside(elements.boundingBox())) this.#fitInto(elements, 0, 0);
  }

  /** The window has changed: aims anew. */
  refit(elements: CollectionReturnValue): void {
    if (this.#aim.at === 'all') this.#fitInto(elements, 0, 0);
    if (this.#aim.at === 'step') {
      // In other years some of it may be gone, or all.
      const shown = this.#aim.elements.filter(':visible');
      this.fill(shown.empty() ? elements : this.#aim.elements, this.#aim.covered);
    }
    if (this.#aim.at === 'selection') this.reveal(this.#aim.elements, this.#aim.covered);
  }

  /** Fills the part of the window that nothing covers with the elements, and does so again when the window changes. */
  fill(elements: CollectionReturnValue, covered: () => number): void {
    this.#aim = { at: 'step', elements, covered };
    this.#fitInto(elements, covered(), 0);
  }

  /** Brings the elements into the part of the window that nothing covers; `covered` is the height of what lies over its lower edge. */
  reveal(elements: CollectionReturnValue, covered: number): void {
    if (elements.empty() || !this.#liesOutside(elements.boundingBox(), covered)) return;
    this.#aim = { at: 'selection', elements, covered };
    // Next to a sheet the free part is small: there, and only there, it may come closer.
    this.#fitInto(elements, covered, covered > 0 ? Math.max(1, this.#cy.zoom()) : this.#cy.zoom());
  }

  /** Nothing is selected any more: back to all the elements, if it had left them for that. */
  letGo(elements: CollectionReturnValue): void {
    if (this.#aim.at === 'selection') this.fit(elements);
  }

  /** Zooms about a point of the window, in screen pixels, or else its middle. */
  zoomBy(factor: number, about: Position = { x: this.#cy.width() / 2, y: this.#cy.height() / 2 }): void {
    const goal = Math.min(this.#cy.maxZoom(), Math.max(this.#cy.minZoom(), (this.#zoomGoal ?? this.#cy.zoom()) * factor));
    this.release();
    const zoom = { level: goal, renderedPosition: { ...about } };
    this.#cy.stop(true);
    if (matchMedia('(prefers-reduced-motion: reduce)').matches) {
      this.#cy.zoom(zoom);
      return;
    }
    this.#zoomGoal = goal;
    this.#cy.animate({ zoom, duration: ZOOM_MS, complete: () => this.release() });
  }

  /** Moves as little as shows the elements in the part of the window that nothing covers. */
  bringIn(elements: CollectionReturnValue, covered: number): void {
    const box = elements.renderedBoundingBox();
    const by = {
      x: shiftInto(box.x1, box.x2, MARGIN, this.#cy.width() - MARGIN),
      y: shiftInto(box.y1, box.y2, MARGIN, this.#cy.height() - MARGIN - covered),
    };
    if (elements.empty() || (by.x === 0 && by.y === 0) || !this.#liesOutside(elements.boundingBox(), covered)) return;
    this.release();
    this.#cy.stop(true);
    const pan = { x: this.#cy.pan().x + by.x, y: this.#cy.pan().y + by.y };
    if (matchMedia('(prefers-reduced-motion: reduce)').matches) this.#cy.pan(pan);
    else this.#cy.animate({ pan, duration: ZOOM_MS });
  }

  /** How many of the nodes have their centre outside of the window, where the reader has turned it so. */
  countOutside(nodes: NodeCollection): number {
    if (this.#aim.at !== 'will') return 0;
    const { x1, y1, x2, y2 } = this.#cy.extent();
    return nodes.filter((node) => {
      const { x, y } = node.position();
      return x < x1 || x > x2 || y < y1 || y > y2;
    }).length;
  }

  #liesOutside(box: Extent, covered = 0): boolean {
    const { x1, y1, x2, y2 } = this.#cy.extent();
    return box.x1 < x1 || box.x2 > x2 || box.y1 < y1 || box.y2 > y2 - covered / this.#cy.zoom();
  }

  /** Centres the elements in what is free, as large as fits, but no larger than `largest` where that is given. */
  #fitInto(elements: CollectionReturnValue, covered: number, largest: number): void {
    if (elements.empty()) return;
    const [width, height] = [this.#cy.width(), this.#cy.height()];
    const margin = Math.min(MARGIN, width / 14, height / 14);
    const free = { width: width - 2 * margin, height: Math.max(40, height - 2 * margin - Math.max(BUTTONS, covered)) };
    const box = elements.boundingBox();
    const fitting = Math.min(free.width / box.w, free.height / box.h, largest || LARGEST_FIT);
    const zoom = Math.max(this.#cy.minZoom(), fitting);
    const pan = {
      x: margin + free.width / 2 - ((box.x1 + box.x2) / 2) * zoom,
      y: margin + free.height / 2 - ((box.y1 + box.y2) / 2) * zoom,
    };
    this.#cy.stop(true);
    this.#cy.viewport({ zoom, pan });
  }
}

/** By how much an interval has to move to lie in another; where it is too long for that, its middle goes to the other's. */
function shiftInto(start: number, end: number, first: number, last: number): number {
  if (end - start > last - first) return (first + last - start - end) / 2;
  return Math.max(first - start, 0) + Math.min(last - end, 0);
}
