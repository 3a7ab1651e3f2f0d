import Flatbush from 'flatbush';
import { type Box, boxesOverlap } from '#appearance/box.ts';
import { LABEL } from '#appearance/shapes.ts';
import type { ActorId } from '#domain/id.ts';
import type { Position } from '#domain/network.ts';

/** How many times their size names may be drawn when the camera is far away. */
export const NAME_STEPS = [1, 1.25, 1.55, 1.9, 2.3, 2.8, 3.4, 4.1] as const;

/** Names smaller than this on the screen, in pixels, cannot be read. */
const READABLE = 9;

/** What a name's halo takes on each side at its own size, in model units. */
export const HALO = 2.5;

/** Kept free around a name, in model units: text is not measured to the last unit. */
const AIR = 2;

/** How names are drawn: the place in `NAME_STEPS`, and whose name there is no room for. */
export interface Names {
  readonly step: number;
  readonly hidden: ReadonlySet<ActorId>;
}

/** All names, at their own size. */
export const ALL_NAMES: Names = { step: 0, hidden: new Set() };

/** An actor on the canvas; the weightier its name, the sooner it gets its place. */
export interface NamedNode {
  readonly id: ActorId;
  /** What its name takes at its own size, halo included, in model units. */
  readonly nameSize: { readonly width: number; readonly height: number };
  /** How far the actor itself reaches from its middle, in model units. */
  readonly radius: number;
  readonly isPole: boolean;
  readonly at: Position;
  readonly weight: number;
}

/** Which of the actors are shown, and which of these have ended, the same ones whenever this set is asked of: they give way to whatever lives. */
export interface NamesWanted {
  readonly actors: ReadonlySet<ActorId>;
  readonly isGhost: (id: ActorId) => boolean;
}

/** The smallest step at which names can be read at this zoom; `size` is their own size in model units, `readable` the least on the screen. */
export function stepAt(zoom: number, size: number, readable = READABLE): number {
  const wanted = readable / (size * zoom);
  const step = NAME_STEPS.findIndex((scale) => scale >= wanted);
  return step < 0 ? NAME_STEPS.length - 1 : step;
}

/**
 * Actors whose names are drawn so many times their size. Where that is larger than the layout left room for, names that would touch another
 * name or another actor that is shown give way, the lightest first; the actor keeps its flag or code. Who is in whose way is found out
 * once, whoever is shown.
 */
export class CrowdedNames {
  readonly #step: number;
  readonly #nodes: readonly NamedNode[];
  /** By id, the place in the order in which names get theirs. */
  readonly #ranks: ReadonlyMap<ActorId, number>;
  /** For each, those whose bodies, and those whose names, are in the way of its name. */
  readonly #bodies: readonly (readonly number[])[];
  readonly #names: readonly (readonly number[])[];
  readonly #known = new WeakMap<NamesWanted['actors'], Names>();

  constructor(nodes: readonly NamedNode[], step: number) {
    this.#step = step;
    this.#nodes = nodes.toSorted((a, b) => Number(b.isPole) - Number(a.isPole) || b.weight - a.weight || (a.id < b.id ? -1 : 1));
    this.#ranks = new Map(this.#nodes.map(({ id }, rank) => [id, rank]));
    const names = this.#nodes.map((node) => nameBox(node, NAME_STEPS[step] ?? 1));
    const [onBodies, onNames] = [overlapsIn(this.#nodes.map(bodyOf)), overlapsIn(names)];
    this.#bodies = names.map((name, rank) => onBodies(name).filter((other) => other !== rank));
    this.#names = names.map(onNames);
  }

  /** Whose names there is room for; the same object for the same set of actors. */
  among(wanted: NamesWanted): Names {
    const names = this.#known.get(wanted.actors) ?? this.#chosenFrom(wanted);
    this.#known.set(wanted.actors, names);
    return names;
  }

  #chosenFrom({ actors, isGhost }: NamesWanted): Names {
    const count = this.#nodes.length;
    const [shown, order] = [new Uint8Array(count), [] as number[]];
    for (const id of actors) {
      const rank = this.#ranks.get(id);
      if (rank === undefined) continue;
      shown[rank] = 1;
      // A pole that has ended comes before all that are none.
      order.push(
        isGhost(id) ? rank + (this.#nodes[rank]?.isPole ? count : 3 * count) : this.#nodes[rank]?.isPole ? rank : rank + 2 * count,
      );
    }
    const placed = new Uint8Array(count);
    const hidden = new Set<ActorId>();
    for (const place of Uint32Array.from(order).sort()) {
      const rank = place % count;
      const isFree = !this.#bodies[rank]?.some((other) => shown[other]) && !this.#names[rank]?.some((other) => placed[other]);
      if (isFree) placed[rank] = 1;
      else hidden.add((this.#nodes[rank] as NamedNode).id);
    }
    return { step: this.#step, hidden };
  }
}

/** Tells which of the boxes, by their place in the list, a box shares some area with. */
function overlapsIn(boxes: readonly Box[]): (box: Box) => readonly number[] {
  if (boxes.length === 0) return () => [];
  const index = new Flatbush(boxes.length);
  for (const { left, top, right, bottom } of boxes) index.add(left, top, right, bottom);
  index.finish();
  return (box) =>
    index.search(box.left, box.top, box.right, box.bottom).filter((found) => {
      const other = boxes[found];
      return other !== undefined && boxesOverlap(other, box);
    });
}

function bodyOf({ radius, at: { x, y } }: NamedNode): Box {
  return { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius };
}

function nameBox({ radius, nameSize: { width, height }, at }: NamedNode, scale: number): Box {
  // The halo reaches back over the gap under the actor.
  const top = at.y + radius - AIR;
  const halfWidth = (width * scale) / 2 + AIR;
  return { left: at.x - halfWidth, right: at.x + halfWidth, top, bottom: top + LABEL.gap + height * scale + 2 * AIR };
}
