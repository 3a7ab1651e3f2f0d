/** Which names a small picture has room for, and where they stand. */
import { type Box, boxesOverlap } from '#appearance/box.ts';
import { textWidth } from '#appearance/nodeShape.ts';
import { LABEL, POLE_SIZE, SHAPES } from '#appearance/shapes.ts';
import type { Actor } from '#domain/actor.ts';
import type { ActorId } from '#domain/id.ts';
import type { Network } from '#domain/network.ts';
import { endsOf, type PairKey } from '#domain/pair.ts';
import type { RowFrame } from './smallPicture.ts';

/** A picture to be drawn; `unit` is how many model units a pixel takes. */
export interface Scale {
  readonly network: Network;
  readonly frame: RowFrame;
  readonly unit: number;
}

/** A name's middle and baseline, in model units. */
export interface PlacedName {
  readonly actor: Actor;
  readonly x: number;
  readonly y: number;
}

/** Names and actors have the same size on the page however small the picture is, in pixels. */
const NAME_SIZE = 10.5;
const SMALLEST_ACTOR = 5;

/** A year with no more actors than this says who they all are, as far as names fit. */
const FEW = 12;

/** The size of letters, in model units. */
export const nameSize = ({ unit }: Scale): number => NAME_SIZE * unit;

/** As large as on the main canvas, and never too small to be seen. */
export function actorRadius({ id, kind }: Actor, { network, unit }: Scale): number {
  const size = network.poles.includes(id) ? POLE_SIZE : SHAPES[kind].size;
  return Math.max(size, SMALLEST_ACTOR * unit) / 2;
}

/**
 * What the reader looks at is always named; then the poles; then, where there are few actors, all others, those with the most lines
 * first. A name that meets one before it is left out.
 */
export function placeNames(
  shown: readonly Actor[],
  looked: readonly ActorId[],
  lines: readonly PairKey[],
  scale: Scale,
): readonly PlacedName[] {
  const { poles } = scale.network;
  const rank = ({ id }: Actor): number => (looked.includes(id) ? 0 : poles.includes(id) ? 1 : 2);
  const weight = ({ id }: Actor): number => lines.filter((pair) => endsOf(pair).includes(id)).length;
  const wanted = shown
    .filter((actor) => rank(actor) < 2 || shown.length <= FEW)
    .sort((one, other) => rank(one) - rank(other) || weight(other) - weight(one));
  const bodies = new Map(shown.map((actor) => [actor.id, bodyOf(actor, scale)]));
  const taken: Box[] = [];
  return wanted.flatMap((actor) => {
    const name = placeName(actor, scale);
    const box = boxOf(name, scale);
    const meetsActor = rank(actor) === 2 && [...bodies].some(([id, body]) => id !== actor.id && boxesOverlap(body, box));
    if (rank(actor) > 0 && (meetsActor || taken.some((other) => boxesOverlap(other, box)))) return [];
    taken.push(box);
    return [name];
  });
}

/** Under its actor, or over one at the bottom; inside of the picture on both sides. */
function placeName(actor: Actor, scale: Scale): PlacedName {
  const { box, positionOf } = scale.frame;
  const { x, y } = positionOf(actor.id);
  const half = halfWidth(actor, scale);
  const [leftmost, rightmost] = [box.left + half, box.right - half];
  const below = y + actorRadius(actor, scale) + nameSize(scale);
  return {
    actor,
    x: leftmost > rightmost ? (box.left + box.right) / 2 : Math.min(rightmost, Math.max(leftmost, x)),
    y: below > box.bottom ? y - actorRadius(actor, scale) - nameSize(scale) * 0.35 : below,
  };
}

const halfWidth = ({ name }: Actor, scale: Scale): number => (textWidth(name) / LABEL.size) * (nameSize(scale) / 2);

function boxOf({ actor, x, y }: PlacedName, scale: Scale): Box {
  const half = halfWidth(actor, scale);
  return { left: x - half, right: x + half, top: y - nameSize(scale) * 0.8, bottom: y + nameSize(scale) * 0.25 };
}

function bodyOf(actor: Actor, scale: Scale): Box {
  const { x, y } = scale.frame.positionOf(actor.id);
  const radius = actorRadius(actor, scale);
  return { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius };
}
