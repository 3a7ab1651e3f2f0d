import Flatbush from 'flatbush';
import { type Box, boxesOverlap } from '#appearance/box.ts';
import { boxAt, nodeShape } from '#appearance/nodeShape.ts';
import { LABEL } from '#appearance/shapes.ts';
import type { ActorKind } from '#domain/actor.ts';
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
  readonly kind: ActorKind;
  readonly isPole: boolean;
  readonly at: Position;
  readonly weight: number;
}

/** The smallest step at which names can be read at this zoom; `size` is their own size in model units, `readable` the least on the screen. */
export function stepAt(zoom: number, size: number, readable = READABLE): number {
  const wanted = readable / (size * zoom);
  const step = NAME_STEPS.findIndex((scale) => scale >= wanted);
  return step < 0 ? NAME_STEPS.length - 1 : step;
}

/**
 * Where names have to be drawn larger than the layout left room for, those that would touch another name or another actor
 * give way, the lightest first; the actor keeps its flag or code.
 */
export function placeNames(nodes: readonly NamedNode[], step: number): Names {
  if (step === 0) return ALL_NAMES;
  const scale = NAME_STEPS[step] ?? 1;
  const order = nodes.toSorted((a, b) => Number(b.isPole) - Number(a.isPole) || b.weight - a.weight || (a.id < b.id ? -1 : 1));
  const names = order.map((node) => nameBox(node, scale));
  const [onBodies, onNames] = [overlapsIn(order.map(bodyOf)), overlapsIn(names)];
  const hidden = new Set<ActorId>();
  const placed = new Set<number>();
  for (const [index, node] of order.entries()) {
    const name = names[index] as Box;
    const isFree = onBodies(name).every((other) => other === index) && !onNames(name).some((other) => placed.has(other));
    if (isFree) placed.add(index);
    else hidden.add(node.id);
  }
  return { step, hidden };
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

function bodyOf({ kind, isPole, at }: NamedNode): Box {
  return boxAt(nodeShape(kind, '', isPole), at);
}

function nameBox({ kind, nameSize: { width, height }, isPole, at }: NamedNode, scale: number): Box {
  // The halo reaches back over the gap under the actor.
  const top = at.y + nodeShape(kind, '', isPole).radius - AIR;
  const halfWidth = (width * scale) / 2 + AIR;
  return { left: at.x - halfWidth, right: at.x + halfWidth, top, bottom: top + LABEL.gap + height * scale + 2 * AIR };
}
