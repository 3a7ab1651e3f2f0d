/** The lines between actors. Why they are no elements of Cytoscape's: docs/decisions/022. */
import type { Core, EventObject } from 'cytoscape';
import { type Box, boxAround } from '#appearance/box.ts';
import type { Point } from '#appearance/strandGeometry.ts';
import type { ActorId } from '#domain/id.ts';
import type { ActorLayer } from './actorLayer.ts';
import { ownerOf } from './elementIds.ts';
import { type Ink, isSameInk } from './ink.ts';
import type { LineData, LineFacts } from './lineFacts.ts';
import { LineIndex } from './lineIndex.ts';
import { type LineLook, LineLooks } from './lineLook.ts';
import { type LineEnd, type LinePlace, linePlace } from './linePlace.ts';
import { type PlacedLine, paintLines } from './paintLines.ts';
import { NOTHING_ELSE, ShownLine } from './shownLine.ts';
import type { LineClasses } from './toClasses.ts';

/** What is to be shown. */
export interface WantedLines {
  readonly lines: LineClasses;
  /** What lines are told in this scene and otherwise are not, by element. */
  readonly data: ReadonlyMap<string, Partial<LineData>>;
  readonly ink: Ink;
}

/** The lines that are shown: what they look like, where they run, which of them lies at a point. Touches only those that differ. */
export class LineLayer {
  readonly #cy: Core;
  readonly #actors: Pick<ActorLayer, 'node'>;
  readonly #facts: ReadonlyMap<string, LineFacts>;
  readonly #repaint: () => void;
  readonly #shown = new Map<string, ShownLine>();
  readonly #ends = new Map<ActorId, LineEnd>();
  readonly #stop: () => void;
  #looks: LineLooks | null = null;
  #ink: Ink | null = null;
  #index: LineIndex<ShownLine & PlacedLine> | null = null;
  #unseen: ReadonlySet<string> = new Set();
  #touched = 0;
  #wanted: Pick<WantedLines, 'lines' | 'data'> = NONE_WANTED;
  /** Lines that are not shown, but were or are to be: most come, or come back, just so. */
  readonly #kept = new Map<string, ShownLine>();
  /** Those that were told something the last time. */
  #told: ShownLine[] = [];

  /** `repaint` is called whenever there is something else to be drawn. */
  constructor(cy: Core, actors: Pick<ActorLayer, 'node'>, facts: ReadonlyMap<string, LineFacts>, repaint: () => void) {
    this.#cy = cy;
    this.#actors = actors;
    this.#facts = facts;
    this.#repaint = repaint;
    const onMove = (event: EventObject): void => this.#moved(event.target.id());
    cy.on('position', 'node', onMove);
    this.#stop = () => cy.off('position', 'node', onMove);
    // For whoever asks the drawing what it draws.
    cy.scratch(SCRATCH, this);
  }

  /** Shows these lines and no others; touches only those that differ. */
  show({ lines, data, ink }: WantedLines): void {
    if (!isSameInk(this.#ink, ink)) this.#inked(ink);
    const touched = this.#touched;
    const before = this.#wanted;
    this.#wanted = { lines, data };
    this.#told = [];
    const { elements, classes } = lines;
    // Lines come in the same order each time, so that those that are as before are passed by, here and there alike.
    let passed = 0;
    for (const [index, element] of elements.entries()) {
      const isAsBefore = element === before.lines.elements[passed] && classes[index] === before.lines.classes[passed];
      if (isAsBefore && !before.data.has(element) && !data.has(element)) {
        passed += 1;
        continue;
      }
      // What came before this one and has not come now has gone.
      if (this.#shown.has(element)) passed = this.#dropUntil(element, before.lines, passed) + 1;
      this.#tell(element, classes[index] ?? '', data.get(element) ?? NOTHING_ELSE);
    }
    this.#dropUntil(null, before.lines, passed);
    if (this.#touched !== touched) this.#repaint();
  }

  /** Makes beforehand what showing these would have to make, so that it takes less when they are shown. */
  prepare({ lines: { elements, classes }, data, ink }: WantedLines): void {
    if (!isSameInk(this.#ink, ink)) this.#inked(ink);
    for (const [index, element] of elements.entries()) {
      const [own, told] = [classes[index] ?? '', data.get(element) ?? NOTHING_ELSE];
      if (this.#shown.get(element)?.isAsTold(own, told)) continue;
      const line = this.#lineOf(element, own, told);
      // Where it runs and what it takes are worked out when they are asked for.
      void line.box;
      this.#kept.set(element, line);
    }
  }

  /** Keeps lines out of sight, and nothing else of them. */
  hide(unseen: ReadonlySet<string>): void {
    if (unseen.size === 0 && this.#unseen.size === 0) return;
    this.#unseen = unseen;
    this.#repaint();
  }

  /** The line at a point, or within `reach` of it, in model units. */
  at(point: Point, reach: number): ShownLine | null {
    this.#index ??= new LineIndex([...this.placed()]);
    const line = this.#index.nearest(point, reach);
    // It may have been given another look since.
    return line && this.line(line.facts.element);
  }

  /** All that are shown, though some may have no room to be drawn. */
  lines(): Iterable<ShownLine> {
    return this.#shown.values();
  }

  /** Those that have room. */
  *placed(): Iterable<ShownLine & PlacedLine> {
    for (const line of this.#shown.values()) if (isPlaced(line)) yield line;
  }

  line(element: string): ShownLine | null {
    return this.#shown.get(element) ?? null;
  }

  /** What the lines take, marks and words included; of those between `actors` only, where these are given. Null for no line. */
  box(actors?: ReadonlySet<ActorId>): Box | null {
    return boxOver(this.#shown.values(), ({ from, to }) => !actors || (actors.has(from) && actors.has(to)));
  }

  /** What those take that were told something the last time. */
  boxOfTold(): Box | null {
    return boxOver(this.#told, () => true);
  }

  /** How many times a line has been told anything so far. */
  get touched(): number {
    return this.#touched;
  }

  paint(context: CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D, scale: number): void {
    const seen = [...this.placed()].filter(({ facts }) => !this.#unseen.has(facts.element));
    paintLines(context, seen, scale);
  }

  destroy(): void {
    this.#stop();
    this.#cy.removeScratch(SCRATCH);
  }

  #inked(ink: Ink): void {
    this.#ink = ink;
    this.#looks = new LineLooks(ink);
    this.#shown.clear();
    this.#kept.clear();
    this.#wanted = NONE_WANTED;
    this.#index = null;
    this.#repaint();
  }

  #tell(element: string, classes: string, told: Partial<LineData>): void {
    const shown = this.#shown.get(element);
    if (shown?.isAsTold(classes, told)) return;
    const line = this.#lineOf(element, classes, told);
    this.#shown.set(element, line);
    this.#told.push(line);
    this.#touched += 1;
    if (shown?.data.lane !== line.data.lane) this.#index = null;
  }

  #lineOf(element: string, classes: string, told: Partial<LineData>): ShownLine {
    const kept = this.#kept.get(element);
    return kept?.isAsTold(classes, told) ? kept : this.#make(element, classes, told);
  }

  #make(element: string, classes: string, told: Partial<LineData>): ShownLine {
    const facts = this.#facts.get(element);
    if (!facts || !this.#looks) throw new Error(`There is no ${element}.`);
    const data = told === NOTHING_ELSE ? facts : { ...facts, ...told };
    const look = this.#looks.of(facts, data, classes);
    const shown = this.#shown.get(element);
    if (shown?.look === look && shown.data.lane === data.lane) return shown.saying(data);
    return new ShownLine(facts, classes, data, look, () => this.#placeOf(facts, data, look));
  }

  /** Drops the lines from a place in the list up to an element, or all of them; returns where that stands. */
  #dropUntil(element: string | null, { elements }: LineClasses, first: number): number {
    for (let index = first; index < elements.length; index++) {
      const each = elements[index] as string;
      if (each === element) return index;
      const line = this.#shown.get(each);
      if (!line) continue;
      this.#shown.delete(each);
      this.#kept.set(each, line);
      this.#index = null;
      this.#touched += 1;
    }
    return elements.length;
  }

  #placeOf({ from, to }: LineFacts, { lane }: LineData, look: LineLook): LinePlace | null {
    return linePlace(this.#endOf(from), this.#endOf(to), lane, look);
  }

  #endOf(id: ActorId): LineEnd {
    const known = this.#ends.get(id);
    if (known) return known;
    const node = this.#actors.node(id);
    const { size, kind } = node.data();
    const end = { at: { ...node.position() }, half: (size + BORDER) / 2, shape: kind };
    this.#ends.set(id, end);
    return end;
  }

  #moved(element: string): void {
    const owner = ownerOf(element);
    if (owner.kind !== 'actor' || !this.#ends.delete(owner.id)) return;
    const moved = owner.id;
    for (const lines of [this.#shown, this.#kept])
      for (const line of lines.values()) if (line.facts.from === moved || line.facts.to === moved) line.forgetPlace();
    this.#index = null;
    this.#repaint();
  }
}

/** Where Cytoscape keeps the layer. */
const SCRATCH = 'lines';
const NONE_WANTED: Pick<WantedLines, 'lines' | 'data'> = { lines: { elements: [], classes: [] }, data: new Map() };
/** Of an actor, in model units. */
const BORDER = 1;

function boxOver(lines: Iterable<ShownLine>, isMeant: (facts: LineFacts) => boolean): Box | null {
  const boxes: Box[] = [];
  for (const { facts, box } of lines) if (box && isMeant(facts)) boxes.push(box);
  return boxes.length > 0 ? boxAround(boxes) : null;
}

const isPlaced = (line: ShownLine): line is ShownLine & PlacedLine => line.place !== null;
