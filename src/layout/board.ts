import { boxAt } from '#appearance/nodeShape.ts';
import type { Position } from '#domain/network.ts';
import { aimCost, passingCost, type Scene } from './aims.ts';
import { corridorMeets } from './corridor.ts';
import { type DrawnLine, type DrawnNode, type Places, placeOf } from './drawing.ts';
import { boxIn, countMeeting, type Edges, edgesOf, setEdges } from './edges.ts';
import { outside } from './frame.ts';
import { numbersCross, numbersMeetBox } from './geometry.ts';
import { LineYears } from './lineYears.ts';
import { MARGIN } from './pushApart.ts';
import { OVERLAP_COST, showTogether } from './score.ts';

/**
 * A scene in the middle of being tuned, and what its nodes cost where they stand. Numbers lie in typed arrays, by node and by line: each try
 * looks at all lines for each line of a node, and most of them are far away, which two comparisons tell.
 */
export class Board {
  readonly places: Position[];
  readonly #scene: Scene;
  readonly #nodes: readonly DrawnNode[];
  readonly #lines: readonly DrawnLine[];
  readonly #own: readonly (readonly number[])[];
  readonly #years: LineYears;
  /** Boxes of the nodes, margin included. */
  readonly #boxes: Edges;
  /** The boxes around the lines. */
  readonly #spans: Edges;
  /** The ends of each line: x and y of one, x and y of the other. */
  readonly #ends: Float64Array;

  constructor(scene: Scene, start: Places) {
    const { nodes, lines } = scene.drawing;
    this.places = [...start];
    this.#scene = scene;
    this.#nodes = nodes;
    this.#lines = lines;
    this.#own = ownLines(nodes.length, lines);
    this.#years = new LineYears(lines);
    this.#boxes = edgesOf(nodes.length);
    this.#spans = edgesOf(lines.length);
    this.#ends = new Float64Array(4 * lines.length);
    for (const index of nodes.keys()) this.move(index, placeOf(start, index));
  }

  /** The lines of a node, in the order of the drawing. */
  linesOf(index: number): readonly DrawnLine[] {
    return (this.#own[index] ?? []).flatMap((line) => this.#lines[line] ?? []);
  }

  move(index: number, to: Position): void {
    const node = this.#nodes[index];
    if (!node) return;
    this.places[index] = to;
    setEdges(this.#boxes, index, boxAt(node.shape, to, MARGIN));
    for (const line of this.#own[index] ?? []) this.#draw(line, index, to);
  }

  #draw(index: number, end: number, { x, y }: Position): void {
    const line = this.#lines[index];
    if (!line) return;
    const ends = this.#ends;
    const at = 4 * index + (line.a === end ? 0 : 2);
    ends[at] = x;
    ends[at + 1] = y;
    const other = 4 * index + (line.a === end ? 2 : 0);
    const [otherX, otherY] = [ends[other] as number, ends[other + 1] as number];
    setEdges(this.#spans, index, {
      left: Math.min(x, otherX),
      top: Math.min(y, otherY),
      right: Math.max(x, otherX),
      bottom: Math.max(y, otherY),
    });
  }

  /** All blame that depends on where this one node stands; no longer exact once above `limit`. */
  costOf(index: number, limit: number): number {
    let cost = this.#standing(index);
    const box = boxIn(this.#boxes, index);
    const { left, top, right, bottom } = this.#spans;
    // Of the lines that come near: its own begin in its box.
    for (let at = 0; at < left.length; at += 1) {
      if ((left[at] as number) >= box.right || (right[at] as number) <= box.left) continue;
      if ((top[at] as number) >= box.bottom || (bottom[at] as number) <= box.top) continue;
      if (cost > limit) return cost;
      const line = this.#lines[at] as DrawnLine;
      cost += line.a === index || line.b === index ? this.#lineCost(at, line, limit, cost) : this.#passing(at, line, index);
    }
    return cost;
  }

  /** Blame for the spot itself: on top of others, in the corridor, or outside the frame. */
  #standing(index: number): number {
    const { corridor, frame } = this.#scene;
    const box = boxIn(this.#boxes, index);
    const collisions = (corridor !== null && corridorMeets(corridor, box) ? 1 : 0) + countMeeting(this.#boxes, box, index);
    return OVERLAP_COST * collisions + outside(placeOf(this.places, index), frame);
  }

  /** Blame for a line: what it crosses, what it runs over, and how far it falls short of its aims. Given up once above `limit` with what was `before`. */
  #lineCost(index: number, line: DrawnLine, limit: number, before: number): number {
    const cost = aimCost(line, this.#scene.corridor, this.places);
    if (before + cost > limit) return cost;
    return this.#overNodes(index, line, this.#crossings(index, line, cost));
  }

  #crossings(index: number, line: DrawnLine, before: number): number {
    let cost = before;
    const ends = this.#ends;
    const own = 4 * index;
    const [px, py, qx, qy] = [ends[own] as number, ends[own + 1] as number, ends[own + 2] as number, ends[own + 3] as number];
    const span = boxIn(this.#spans, index);
    const { left, top, right, bottom } = this.#spans;
    for (let other = 0; other < left.length; other += 1) {
      if ((left[other] as number) > span.right || (right[other] as number) < span.left) continue;
      if ((top[other] as number) > span.bottom || (bottom[other] as number) < span.top) continue;
      const e = 4 * other;
      if (!numbersCross(px, py, qx, qy, ends[e] as number, ends[e + 1] as number, ends[e + 2] as number, ends[e + 3] as number)) continue;
      if (this.#years.mayCross(index, other)) cost += Math.sqrt(line.count * (this.#lines[other] as DrawnLine).count);
    }
    return cost;
  }

  #overNodes(index: number, line: DrawnLine, before: number): number {
    let cost = before;
    const span = boxIn(this.#spans, index);
    const { left, top, right, bottom } = this.#boxes;
    for (let node = 0; node < left.length; node += 1) {
      if ((left[node] as number) >= span.right || (right[node] as number) <= span.left) continue;
      if ((top[node] as number) >= span.bottom || (bottom[node] as number) <= span.top) continue;
      if (line.a !== node && line.b !== node) cost += this.#passing(index, line, node);
    }
    return cost;
  }

  /** Blame for what a line does to a node that it does not belong to. */
  #passing(at: number, line: DrawnLine, index: number): number {
    const ends = this.#ends;
    const { left, top, right, bottom } = this.#boxes;
    const [l, t, r, b] = [left[index] as number, top[index] as number, right[index] as number, bottom[index] as number];
    const e = 4 * at;
    if (!numbersMeetBox(ends[e] as number, ends[e + 1] as number, ends[e + 2] as number, ends[e + 3] as number, l, t, r, b)) return 0;
    const node = this.#nodes[index];
    if (!node || !showTogether(line, node)) return 0;
    return passingCost(placeOf(this.places, line.a), placeOf(this.places, line.b), node.shape, placeOf(this.places, index));
  }
}

function ownLines(count: number, lines: readonly DrawnLine[]): number[][] {
  const own = Array.from({ length: count }, (): number[] => []);
  for (const [index, { a, b }] of lines.entries()) {
    own[a]?.push(index);
    own[b]?.push(index);
  }
  return own;
}
