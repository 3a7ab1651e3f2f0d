import { type Box, boxesOverlap } from '#appearance/box.ts';

/** In model units: about as wide as a node with its label, so that a box is in few cells and few boxes in a cell. */
const CELL = 128;

/** Boxes that move about, by index, and which of them meet another: only those near it are looked at. */
export class BoxGrid {
  readonly #boxes: Box[];
  readonly #cells = new Map<string, Set<number>>();

  constructor(boxes: readonly Box[]) {
    this.#boxes = [...boxes];
    for (const [index, box] of boxes.entries()) this.#enter(index, box);
  }

  move(index: number, box: Box): void {
    const old = this.#boxes[index];
    if (old) for (const key of cellsOf(old)) this.#cells.get(key)?.delete(index);
    this.#boxes[index] = box;
    this.#enter(index, box);
  }

  /** Whether no box shares area with this one, but for that at `except`. */
  isFree(box: Box, except: number): boolean {
    for (const key of cellsOf(box)) {
      for (const index of this.#cells.get(key) ?? []) {
        if (index !== except && boxesOverlap(box, this.#boxes[index] as Box)) return false;
      }
    }
    return true;
  }

  #enter(index: number, box: Box): void {
    for (const key of cellsOf(box)) {
      const cell = this.#cells.get(key);
      if (cell) cell.add(index);
      else this.#cells.set(key, new Set([index]));
    }
  }
}

function* cellsOf({ left, top, right, bottom }: Box): Generator<string> {
  for (let column = Math.floor(left / CELL); column <= Math.floor(right / CELL); column += 1) {
    for (let row = Math.floor(top / CELL); row <= Math.floor(bottom / CELL); row += 1) yield `${column} ${row}`;
  }
}
