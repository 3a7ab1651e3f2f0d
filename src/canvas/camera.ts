import type { Core } from 'cytoscape';
import type { Box } from '#appearance/box.ts';
import type { Position } from '#domain/network.ts';
import { Glide } from './glide.ts';

/** Room left free around what is shown, in screen pixels. */
const MARGIN = 28;
/** Room for the buttons in the lower corner, in screen pixels. */
const BUTTONS = 32;
/** Nothing is drawn larger than this by fitting, or a lone pair would fill the window. */
const LARGEST_FIT = 1.6;

/** What something takes just now, in model units; null where nothing of it is shown. */
type Boxed = () => Box | null;

/** What the camera keeps in sight: all that the year shows, what the reader selected, what a step is about, or whatever the reader has turned it to. */
type Aim =
  | { readonly at: 'all' }
  | { readonly at: 'selection'; readonly box: Boxed; readonly covered: number }
  | { readonly at: 'step'; readonly box: Boxed; readonly covered: () => number }
  | { readonly at: 'will' };

/** What part of the network the window shows. Until the reader takes it, it steps back when something would lie outside. */
export class Camera {
  readonly #cy: Core;
  readonly #glide: Glide;
  #aim: Aim = { at: 'all' };
  /** Where a running zoom is going, so that two quick clicks zoom twice. */
  #zoomGoal: number | null = null;

  constructor(cy: Core) {
    this.#cy = cy;
    this.#glide = new Glide(cy);
  }

  /** The reader moves the camera with their own hands: from now on it stays where they put it. */
  release(): void {
    this.#aim = { at: 'will' };
    this.#zoomGoal = null;
    this.#glide.stop();
  }

  /** Shows all of a box, and keeps it in sight. */
  fit(all: Box | null): void {
    this.#aim = { at: 'all' };
    this.#fitInto(all, 0, 0);
  }

  /** Steps back to all where some of what has come would lie outside, unless it has another aim. */
  follow(come: Boxed, all: Boxed): void {
    if (this.#aim.at !== 'all') return;
    const box = come();
    if (box && this.#liesOutside(box)) this.#fitInto(all(), 0, 0);
  }

  /** The window has changed: aims anew. */
  refit(all: Boxed): void {
    if (this.#aim.at === 'all') this.#fitInto(all(), 0, 0);
    // In other years some of what a step is about may be gone, or all.
    if (this.#aim.at === 'step') this.#fitInto(this.#aim.box() ?? all(), this.#aim.covered(), 0);
    if (this.#aim.at === 'selection') this.reveal(this.#aim.box, this.#aim.covered);
  }

  /** Fills the part of the window that nothing covers, and does so again when the window changes; with all where nothing of it is shown. */
  fill(box: Boxed, all: Boxed, covered: () => number): void {
    this.#aim = { at: 'step', box, covered };
    this.#fitInto(box() ?? all(), covered(), 0);
  }

  /** Brings it into the part of the window that nothing covers; `covered` is the height of what lies over its lower edge. */
  reveal(boxed: Boxed, covered: number): void {
    const box = boxed();
    if (!box || !this.#liesOutside(box, covered)) return;
    this.#aim = { at: 'selection', box: boxed, covered };
    // Next to a sheet the free part is small: there, and only there, it may come closer.
    this.#fitInto(box, covered, covered > 0 ? Math.max(1, this.#cy.zoom()) : this.#cy.zoom());
  }

  /** Nothing is selected any more: back to all, if it had left it for that. */
  letGo(all: Boxed): void {
    if (this.#aim.at === 'selection') this.fit(all());
  }

  /** Zooms about a point of the window, in screen pixels, or else its middle. */
  zoomBy(factor: number, { x, y }: Position = { x: this.#cy.width() / 2, y: this.#cy.height() / 2 }): void {
    const goal = Math.min(this.#cy.maxZoom(), Math.max(this.#cy.minZoom(), (this.#zoomGoal ?? this.#cy.zoom()) * factor));
    this.release();
    this.#zoomGoal = goal;
    const [pan, times] = [this.#cy.pan(), goal / this.#cy.zoom()];
    this.#glide.to({ zoom: goal, pan: { x: x - (x - pan.x) * times, y: y - (y - pan.y) * times } }, () => this.release());
  }

  /** Moves as little as shows the box in the part of the window that nothing covers. */
  bringIn(box: Box, covered: number): void {
    const zoom = this.#cy.zoom();
    const { x, y } = this.#cy.pan();
    const by = {
      x: shiftInto(box.left * zoom + x, box.right * zoom + x, MARGIN, this.#cy.width() - MARGIN),
      y: shiftInto(box.top * zoom + y, box.bottom * zoom + y, MARGIN, this.#cy.height() - MARGIN - covered),
    };
    if ((by.x === 0 && by.y === 0) || !this.#liesOutside(box, covered)) return;
    this.release();
    this.#glide.to({ zoom, pan: { x: x + by.x, y: y + by.y } });
  }

  /** The camera goes nowhere any more. */
  destroy(): void {
    this.#glide.stop();
  }

  /** How many of the places lie outside of the window, where the reader has turned it so. */
  countOutside(places: () => readonly Position[]): number {
    if (this.#aim.at !== 'will') return 0;
    const { x1, y1, x2, y2 } = this.#cy.extent();
    return places().filter(({ x, y }) => x < x1 || x > x2 || y < y1 || y > y2).length;
  }

  #liesOutside(box: Box, covered = 0): boolean {
    const { x1, y1, x2, y2 } = this.#cy.extent();
    return box.left < x1 || box.right > x2 || box.top < y1 || box.bottom > y2 - covered / this.#cy.zoom();
  }

  /** Centres a box in what is free, as large as fits, but no larger than `largest` where that is given. */
  #fitInto(box: Box | null, covered: number, largest: number): void {
    if (!box) return;
    const [width, height] = [this.#cy.width(), this.#cy.height()];
    const margin = Math.min(MARGIN, width / 14, height / 14);
    const free = { width: width - 2 * margin, height: Math.max(40, height - 2 * margin - Math.max(BUTTONS, covered)) };
    const fitting = Math.min(free.width / (box.right - box.left), free.height / (box.bottom - box.top), largest || LARGEST_FIT);
    const zoom = Math.max(this.#cy.minZoom(), fitting);
    const pan = {
      x: margin + free.width / 2 - ((box.left + box.right) / 2) * zoom,
      y: margin + free.height / 2 - ((box.top + box.bottom) / 2) * zoom,
    };
    this.#glide.stop();
    this.#cy.viewport({ zoom, pan });
  }
}

/** By how much an interval has to move to lie in another; where it is too long for that, its middle goes to the other's. */
function shiftInto(start: number, end: number, first: number, last: number): number {
  if (end - start > last - first) return (first + last - start - end) / 2;
  return Math.max(first - start, 0) + Math.min(last - end, 0);
}
