import { shareAYear } from '#domain/years.ts';
import type { DrawnLine } from './drawing.ts';

/** Which lines may cross at all: none that share an end, being straight, nor any that never show in the same year. */
export class LineYears {
  readonly #lines: readonly DrawnLine[];
  readonly #a: Int32Array;
  readonly #b: Int32Array;
  /** First and last year of the lines that show in one stretch, as most do; not a number for the others. */
  readonly #first: Float64Array;
  readonly #last: Float64Array;

  constructor(lines: readonly DrawnLine[]) {
    const only = ({ years }: DrawnLine) => (years.length === 1 ? years[0] : undefined);
    this.#lines = lines;
    this.#a = Int32Array.from(lines, ({ a }) => a);
    this.#b = Int32Array.from(lines, ({ b }) => b);
    this.#first = Float64Array.from(lines, (line) => only(line)?.[0] ?? Number.NaN);
    this.#last = Float64Array.from(lines, (line) => only(line)?.[1] ?? Number.NaN);
  }

  mayCross(one: number, other: number): boolean {
    const [a, b, c, d] = [this.#a[one], this.#b[one], this.#a[other], this.#b[other]];
    if (a === c || a === d || b === c || b === d) return false;
    const [first, last] = [this.#first[one] as number, this.#last[one] as number];
    const [otherFirst, otherLast] = [this.#first[other] as number, this.#last[other] as number];
    if (first <= otherLast && otherFirst <= last) return true;
    const isPlain = !(Number.isNaN(first) || Number.isNaN(otherFirst));
    return !isPlain && shareAYear((this.#lines[one] as DrawnLine).years, (this.#lines[other] as DrawnLine).years);
  }
}
