/** The actors that are shown: what they look like, what they take, which of them lies at a point. Each has a node of Cytoscape's, by which it is dragged. */
import type { Core, EventObject, NodeSingular } from 'cytoscape';
import type { Box } from '#appearance/box.ts';
import { cornerOf } from '#appearance/shapes.ts';
import type { ActorId } from '#domain/id.ts';
import type { Position } from '#domain/network.ts';
import type { ActorFacts } from './actorFacts.ts';
import { type ActorLook, ActorLooks } from './actorLook.ts';
import { actorElement } from './elementIds.ts';
import type { FlagImages } from './flagImages.ts';
import { FlagStamps } from './flagStamps.ts';
import { type Ink, isSameInk } from './ink.ts';
import { type ActorPaint, paintActors } from './paintActors.ts';
import { ShownActor } from './shownActor.ts';
import { isInShape } from './traceShape.ts';

const NONE: ReadonlySet<string> = new Set();

/** Touches only those that differ. */
export class ActorLayer {
  readonly #cy: Core;
  readonly #facts: ReadonlyMap<string, ActorFacts>;
  readonly #nodes = new Map<string, NodeSingular>();
  readonly #shown = new Map<string, ShownActor>();
  readonly #repaint: () => void;
  readonly #stop: () => void;
  #looks: ActorLooks | null = null;
  #ink: Ink | null = null;
  #flags = new FlagStamps(new Map());
  #unseen = NONE;
  #touched = 0;
  /** Those that were told something the last time. */
  #told: ShownActor[] = [];

  /** `repaint` is called whenever there is something else to be drawn. */
  constructor(cy: Core, facts: readonly ActorFacts[], repaint: () => void) {
    this.#cy = cy;
    this.#facts = new Map(facts.map((each) => [each.element, each]));
    this.#repaint = repaint;
    const onMove = (event: EventObject): void => this.#moved(event.target.id(), event.target.position());
    cy.on('position', 'node', onMove);
    this.#stop = () => cy.off('position', 'node', onMove);
    // For whoever asks the drawing what it draws.
    cy.scratch(SCRATCH, this);
  }

  /** Shows these actors, by element with their classes, and no others. */
  show(wanted: ReadonlyMap<string, string>, ink: Ink): void {
    if (!isSameInk(this.#ink, ink)) this.#inked(ink);
    const before = this.#touched;
    this.#told = [];
    for (const element of this.#shown.keys()) if (!wanted.has(element)) this.#drop(element);
    for (const [element, classes] of wanted) this.#tell(element, classes);
    if (this.#touched !== before) this.#repaint();
  }

  /** Keeps actors out of sight, and nothing else of them. */
  hide(unseen: ReadonlySet<string>): void {
    if (unseen.size === 0 && this.#unseen.size === 0) return;
    this.#unseen = unseen;
    this.#repaint();
  }

  /** Draws flags from now on by these images. */
  fly(images: FlagImages): void {
    this.#flags = new FlagStamps(images);
    this.#repaint();
  }

  node(id: ActorId): NodeSingular {
    return this.#nodeOf(actorElement(id));
  }

  /** All that there are, shown or not. */
  all(): Iterable<ActorFacts> {
    return this.#facts.values();
  }

  /** Those that are shown, in the order of the dataset, whatever was shown before. */
  *actors(): Iterable<ShownActor> {
    for (const element of this.#facts.keys()) {
      const actor = this.#shown.get(element);
      if (actor) yield actor;
    }
  }

  actor(id: ActorId): ShownActor | null {
    return this.#shown.get(actorElement(id)) ?? null;
  }

  /** The uppermost that is at a point, or within `reach` of it, in model units. */
  at(point: Position, reach: number): ShownActor | null {
    let found: ShownActor | null = null;
    for (const actor of this.actors()) {
      const { facts, at, look } = actor;
      const around = look.border.width + 2 * reach;
      const offset = { x: point.x - at.x, y: point.y - at.y };
      if (!isInShape(facts.kind, offset, facts.size + around, cornerOf(facts.size) + around / 2)) continue;
      if (!found || look.depth >= found.look.depth) found = actor;
    }
    return found;
  }

  /** What an actor that is shown takes with its name, in model units; null for one that is not. */
  box(id: ActorId): Box | null {
    return this.#shown.get(actorElement(id))?.box ?? null;
  }

  /** What those take that were told something the last time. */
  boxesOfTold(): readonly Box[] {
    return this.#told.map(({ box }) => box);
  }

  /** How many times an actor has been told anything so far. */
  get touched(): number {
    return this.#touched;
  }

  paint(context: CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D, scale: number): void {
    const seen = [...this.actors()].filter(({ facts }) => !this.#unseen.has(facts.element));
    const paint: ActorPaint = { scale, flags: this.#flags };
    paintActors(context, seen, paint);
  }

  destroy(): void {
    this.#stop();
    this.#cy.removeScratch(SCRATCH);
  }

  #drop(element: string): void {
    this.#shown.delete(element);
    this.#touched += 1;
  }

  #tell(element: string, classes: string): void {
    const shown = this.#shown.get(element);
    if (shown?.classes === classes) return;
    const facts = shown?.facts ?? this.#facts.get(element);
    if (!facts) throw new Error(`There is no ${element}.`);
    const at = shown?.at ?? { ...this.#nodeOf(element).position() };
    const actor = new ShownActor(facts, classes, this.#lookOf(facts, classes), at);
    this.#shown.set(element, actor);
    this.#told.push(actor);
    this.#touched += 1;
  }

  #lookOf({ kind }: ActorFacts, classes: string): ActorLook {
    if (!this.#looks) throw new Error('No ink was given yet.');
    return this.#looks.of(kind, classes);
  }

  #inked(ink: Ink): void {
    this.#ink = ink;
    this.#looks = new ActorLooks(ink);
    for (const [element, { facts, at, classes }] of this.#shown)
      this.#shown.set(element, new ShownActor(facts, classes, this.#lookOf(facts, classes), at));
    this.#repaint();
  }

  #moved(element: string, { x, y }: Position): void {
    const shown = this.#shown.get(element);
    if (!shown) return;
    this.#shown.set(element, new ShownActor(shown.facts, shown.classes, shown.look, { x, y }));
    this.#repaint();
  }

  #nodeOf(element: string): NodeSingular {
    const known = this.#nodes.get(element);
    if (known) return known;
    const node = this.#cy.getElementById(element)[0] as unknown as NodeSingular | undefined;
    if (!node) throw new Error(`There is no ${element}.`);
    this.#nodes.set(element, node);
    return node;
  }
}

/** Where Cytoscape keeps the layer. */
const SCRATCH = 'actors';
