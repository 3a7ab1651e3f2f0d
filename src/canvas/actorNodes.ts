import type { Core, EventObject, NodeSingular } from 'cytoscape';
import type { Box } from '#appearance/box.ts';
import type { ActorId } from '#domain/id.ts';
import { boxOf } from './camera.ts';
import { ABSENT } from './classNames.ts';
import { actorElement } from './elementIds.ts';

/** The actors as Cytoscape's nodes. Each is looked for once, and measured once for each of its looks: both take long for hundreds of them. */
export class ActorNodes {
  readonly #cy: Core;
  readonly #nodes = new Map<string, NodeSingular>();
  readonly #boxes = new Map<string, Box>();
  readonly #stop: () => void;
  #shown: ReadonlyMap<string, string> = new Map();
  /** Those that were told something the last time, and are shown. */
  #told: string[] = [];

  constructor(cy: Core) {
    this.#cy = cy;
    const onMove = (event: EventObject): void => void this.#boxes.delete(event.target.id());
    cy.on('position', 'node', onMove);
    this.#stop = () => cy.off('position', 'node', onMove);
  }

  node(id: ActorId): NodeSingular {
    return this.#nodeOf(actorElement(id));
  }

  /**
   * Brings the nodes from what they show to what they should, touching only those that differ: setting classes restyles
   * a node even when nothing changes. Returns how many were touched.
   */
  show(wanted: ReadonlyMap<string, string>): number {
    const changed = new Map<string, string>();
    for (const id of this.#shown.keys()) if (!wanted.has(id)) changed.set(id, ABSENT);
    for (const [id, classes] of wanted) if (this.#shown.get(id) !== classes) changed.set(id, classes);
    this.#shown = wanted;
    this.#told = [...changed.keys()].filter((id) => wanted.has(id));
    if (changed.size === 0) return 0;
    this.#cy.batch(() => {
      for (const [id, classes] of changed) this.#nodeOf(id).classes(classes);
    });
    // Cytoscape restyles at the next frame and answers from before until then: whoever asks now what is visible, or how
    // large it is, would be told of the year before. Reading a style brings it up to date.
    for (const id of changed.keys()) {
      this.#nodeOf(id).style('display');
      this.#boxes.delete(id);
    }
    return changed.size;
  }

  /** What those take that were told something the last time. */
  boxesOfTold(): readonly Box[] {
    return this.#told.map((element) => this.#boxOf(element));
  }

  /** What an actor takes with its name, in model units. */
  box(id: ActorId): Box {
    return this.#boxOf(actorElement(id));
  }

  #boxOf(element: string): Box {
    const box = this.#boxes.get(element) ?? boxOf(this.#nodeOf(element));
    this.#boxes.set(element, box);
    return box;
  }

  destroy(): void {
    this.#stop();
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
