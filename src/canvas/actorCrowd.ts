import type { ActorId } from '#domain/id.ts';
import type { Network } from '#domain/network.ts';
import type { ActorLayer } from './actorLayer.ts';
import { roomOfName } from './actorNames.ts';
import { ALL_NAMES, CrowdedNames, type NamedNode, type Names } from './names.ts';
import { actorsOf, type Scene } from './sceneLines.ts';

/** All actors of the dataset with their names: who is named in a scene. */
export class ActorCrowd {
  readonly #actors: ActorLayer;
  readonly #network: Network;
  /** How many relations each actor has in all years, so that a name stays while the years go by. */
  readonly #degrees = new Map<ActorId, number>();
  readonly #crowds = new Map<number, CrowdedNames>();
  #names: Names = ALL_NAMES;
  /** For what these names were chosen; null where they are all. */
  #namedFor: { readonly scene: Scene; readonly step: number } | null = null;

  constructor(actors: ActorLayer, network: Network) {
    this.#actors = actors;
    this.#network = network;
    for (const { from, to } of network.relations.values())
      for (const id of [from, to]) this.#degrees.set(id, (this.#degrees.get(id) ?? 0) + 1);
  }

  /** Who is named now, and how large. */
  get names(): Names {
    return this.#names;
  }

  /** Names all, as large as names are. */
  nameAll(): void {
    this.#names = ALL_NAMES;
    this.#namedFor = null;
  }

  /** Names those that there is room for in a scene, as large as the step says; returns whether that may be others than before. */
  nameIn(scene: Scene, step: number): boolean {
    if (this.#namedFor?.scene === scene && this.#namedFor.step === step) return false;
    this.#namedFor = { scene, step };
    if (step === 0 && this.#names.step === 0) return false;
    this.#names = this.namesIn(scene, step);
    return true;
  }

  /** Whose names there is room for in a scene, drawn as large as the step says. */
  namesIn(scene: Scene, step: number): Names {
    if (step === 0) return ALL_NAMES;
    const crowd = this.#crowds.get(step) ?? new CrowdedNames(this.#nodes(), step);
    this.#crowds.set(step, crowd);
    return crowd.among({ actors: actorsOf(scene), isGhost: (id) => !scene.picture.actors.has(id) });
  }

  /** To be told when an actor has moved. */
  forget(): void {
    this.#crowds.clear();
    this.#namedFor = null;
  }

  #nodes(): NamedNode[] {
    const { poles } = this.#network;
    return [...this.#actors.all()].map(({ id, name, size }) => ({
      id,
      nameSize: roomOfName(name),
      radius: size / 2,
      isPole: poles.includes(id),
      at: this.#actors.node(id).position(),
      weight: this.#degrees.get(id) ?? 0,
    }));
  }
}
