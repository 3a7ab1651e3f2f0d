import type { ActorId } from '#domain/id.ts';
import type { Network } from '#domain/network.ts';
import type { ActorNodes } from './actorNodes.ts';
import { NAME_STEPS, type NamedNode } from './names.ts';
import { actorsOf, type Scene } from './sceneLines.ts';

/** The actors of a scene with what their names take, measured on the canvas. */
export class NamedNodes {
  readonly #nodes: Pick<ActorNodes, 'node'>;
  /** How many relations each actor has in all years, so that a name stays while the years go by. */
  readonly #degrees = new Map<ActorId, number>();
  readonly #sizes = new Map<ActorId, NamedNode['nameSize']>();

  constructor(nodes: Pick<ActorNodes, 'node'>, { relations }: Network) {
    this.#nodes = nodes;
    for (const { from, to } of relations.values()) for (const id of [from, to]) this.#degrees.set(id, (this.#degrees.get(id) ?? 0) + 1);
  }

  /** Whether all names of the scene have been measured. */
  knows(scene: Scene): boolean {
    for (const id of actorsOf(scene)) if (!this.#sizes.has(id)) return false;
    return true;
  }

  /** `step` is the one at which names are drawn now. */
  of(scene: Scene, step: number): NamedNode[] {
    const { network } = scene;
    return [...actorsOf(scene)].flatMap((id) => {
      const actor = network.actors.get(id);
      if (!actor) return [];
      // What has ended gives way to whatever lives.
      const weight = scene.picture.actors.has(id) ? (this.#degrees.get(id) ?? 0) : -1;
      const nameSize = this.#sizes.get(id) ?? this.#measure(id, step);
      return [{ id, nameSize, kind: actor.kind, isPole: network.poles.includes(id), at: this.#nodes.node(id).position(), weight }];
    });
  }

  /** Done once for each actor, when it is first drawn: then it still has its name. */
  #measure(id: ActorId, step: number): NamedNode['nameSize'] {
    const { w, h } = this.#nodes.node(id).boundingBox({ includeNodes: false, includeOverlays: false });
    const scale = NAME_STEPS[step] ?? 1;
    const size = { width: w / scale, height: h / scale };
    this.#sizes.set(id, size);
    return size;
  }
}
