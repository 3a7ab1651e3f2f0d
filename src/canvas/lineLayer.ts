/** The lines between actors, all drawn on one canvas under Cytoscape's. Why they are no elements of its own: docs/decisions/022. */
import type { Core, EventObject } from 'cytoscape';
import { type Box, boxAround } from '#appearance/box.ts';
import type { Point } from '#appearance/strandGeometry.ts';
import type { ActorId } from '#domain/id.ts';
import type { ActorNodes } from './actorNodes.ts';
import { actorElement } from './elementIds.ts';
import type { LineData, LineFacts } from './lineFacts.ts';
import { LineIndex } from './lineIndex.ts';
import { type Ink, type LineLook, LineLooks } from './lineLook.ts';
import { type LineEnd, type LinePlace, linePlace } from './linePlace.ts';
import { LineSurface } from './lineSurface.ts';
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
  readonly #nodes: Pick<ActorNodes, 'node'>;
  readonly #facts: ReadonlyMap<string, LineFacts>;
  readonly #surface: LineSurface;
  readonly #shown = new Map<string, ShownLine>();
  readonly #ends = new Map<ActorId, LineEnd>();
  readonly #stop: () => void;
  #looks: LineLooks | null = null;
  #ink: Ink | null = null;
  #index: LineIndex<ShownLine & PlacedLine> | null = null;
  #unseen: ReadonlySet<string> = new Set();
  #touched = 0;
  /** How many times lines were asked for. */
  #round = 0;
  /** Those that were told something the last time. */
  #told: ShownLine[] = [];

  constructor(cy: Core, nodes: Pick<ActorNodes, 'node'>, facts: ReadonlyMap<string, LineFacts>) {
    this.#cy = cy;
    this.#nodes = nodes;
    this.#facts = facts;
    this.#surface = new LineSurface(cy, (context, scale) => this.paint(context, scale));
    const onMove = (event: EventObject): void => this.#moved(event.target.id());
    cy.on('position', 'node', onMove);
    this.#stop = () => cy.off('position', 'node', onMove);
    // For whoever asks the drawing what it draws, as it can be asked for its nodes.
    cy.scratch(SCRATCH, this);
  }

  /** Shows these lines and no others; touches only those that differ. */
  show({ lines: { elements, classes }, data, ink }: WantedLines): void {
    if (ink.look !== this.#ink?.look || ink.ground !== this.#ink.ground) this.#inked(ink);
    const before = this.#touched;
    this.#told = [];
    this.#round += 1;
    for (const [index, element] of elements.entries()) {
      const told = data.size > 0 ? (data.get(element) ?? NOTHING_ELSE) : NOTHING_ELSE;
      this.#tell(element, classes[index] ?? '', told).round = this.#round;
    }
    if (this.#shown.size > elements.length) for (const line of this.#shown.values()) if (line.round !== this.#round) this.#drop(line);
    if (this.#touched !== before) this.#surface.repaint();
  }

  /** Keeps lines out of sight, and nothing else of them. */
  hide(unseen: ReadonlySet<string>): void {
    if (unseen.size === 0 && this.#unseen.size === 0) return;
    this.#unseen = unseen;
    this.#surface.repaint();
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
    this.#surface.destroy();
    this.#cy.removeScratch(SCRATCH);
  }

  #inked(ink: Ink): void {
    this.#ink = ink;
    this.#looks = new LineLooks(ink);
    this.#shown.clear();
    this.#index = null;
    this.#surface.repaint();
  }

  #tell(element: string, classes: string, told: Partial<LineData>): ShownLine {
    const shown = this.#shown.get(element);
    if (shown?.isAsTold(classes, told)) return shown;
    const facts = this.#facts.get(element);
    if (!facts || !this.#looks) throw new Error(`There is no ${element}.`);
    const data = told === NOTHING_ELSE ? facts : { ...facts, ...told };
    const look = this.#looks.of(facts, data, classes);
    const line = new ShownLine(facts, classes, data, look, () => this.#placeOf(facts, data, look));
    this.#shown.set(element, line);
    this.#told.push(line);
    this.#touched += 1;
    if (shown?.data.lane !== data.lane) this.#index = null;
    return line;
  }

  #drop({ facts }: ShownLine): void {
    this.#shown.delete(facts.element);
    this.#index = null;
    this.#touched += 1;
  }

  #placeOf({ from, to }: LineFacts, { lane }: LineData, look: LineLook): LinePlace | null {
    return linePlace(this.#endOf(from), this.#endOf(to), lane, look);
  }

  #endOf(id: ActorId): LineEnd {
    const known = this.#ends.get(id);
    if (known) return known;
    const node = this.#nodes.node(id);
    const { size, kind } = node.data();
    const end = { at: { ...node.position() }, half: (size + BORDER) / 2, shape: kind };
    this.#ends.set(id, end);
    return end;
  }

  #moved(element: string): void {
    const moved = [...this.#ends.keys()].find((id) => actorElement(id) === element);
    if (moved === undefined) return;
    this.#ends.delete(moved);
    for (const line of this.#shown.values()) if (line.facts.from === moved || line.facts.to === moved) line.forgetPlace();
    this.#index = null;
    this.#surface.repaint();
  }
}

/** Where Cytoscape keeps the layer. */
const SCRATCH = 'lines';
/** Of an actor, in model units. */
const BORDER = 1;

function boxOver(lines: Iterable<ShownLine>, isMeant: (facts: LineFacts) => boolean): Box | null {
  const boxes: Box[] = [];
  for (const { facts, box } of lines) if (box && isMeant(facts)) boxes.push(box);
  return boxes.length > 0 ? boxAround(boxes) : null;
}

const isPlaced = (line: ShownLine): line is ShownLine & PlacedLine => line.place !== null;
