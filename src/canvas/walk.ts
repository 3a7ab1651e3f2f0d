/** Walking the network by keyboard: where a key leads from where one stands. Pure. */
import { curveOf } from '#appearance/strandGeometry.ts';
import type { ActorId } from '#domain/id.ts';
import type { Position } from '#domain/network.ts';
import { endsOf, type PairKey } from '#domain/pair.ts';
import type { ElementOwner } from './elementIds.ts';

/** A line that can be walked along: one that is drawn. */
export interface WalkLine {
  readonly element: string;
  readonly owner: ElementOwner;
  readonly pair: PairKey;
  /** Whose end `lane` is seen from. */
  readonly from: ActorId;
  readonly lane: number;
}

/** All that is drawn, as a walker sees it. */
export interface WalkMap {
  readonly places: ReadonlyMap<ActorId, Position>;
  readonly lines: readonly WalkLine[];
}

/** Where the walker stands, and the line in hand. */
export interface Place {
  readonly actor: ActorId;
  /** The line's element. */
  readonly line: string | null;
  /** Whether the line is the one that led here; arrows follow only a line that was picked. */
  readonly came: boolean;
}

export const DIRECTIONS = ['up', 'right', 'down', 'left'] as const;
export type Direction = (typeof DIRECTIONS)[number];

const ARROWS: Readonly<Record<Direction, Position>> = {
  up: { x: 0, y: -1 },
  right: { x: 1, y: 0 },
  down: { x: 0, y: 1 },
  left: { x: -1, y: 0 },
};

/** The cosine of 60°: what lies further off an arrow's direction does not lie that way. */
const WIDEST = 0.5;

export const standingAt = (actor: ActorId): Place => ({ actor, line: null, came: false });

export const otherEnd = ({ pair }: Pick<WalkLine, 'pair'>, actor: ActorId): ActorId => {
  const [one, other] = endsOf(pair);
  return one === actor ? other : one;
};

/** The actor's lines clockwise, from twelve o'clock, as they leave it. */
export function linesAt(map: WalkMap, actor: ActorId): readonly WalkLine[] {
  const lines = map.lines.filter(({ pair }) => endsOf(pair).includes(actor));
  const angles = new Map(lines.map((line) => [line, departure(line, actor, map)]));
  return lines.toSorted((a, b) => (angles.get(a) ?? 0) - (angles.get(b) ?? 0) || (a.element < b.element ? -1 : 1));
}

/** The lines between two actors, as seen clockwise from the first. */
export const linesBetween = (map: WalkMap, actor: ActorId, other: ActorId): readonly WalkLine[] =>
  linesAt(map, actor).filter((line) => otherEnd(line, actor) === other);

/**
 * Where an arrow leads: along the line that was picked, if it goes that way, or else to the neighbour that lies best that way, with the
 * line that leads there in hand. Null where none does.
 */
export function follow(map: WalkMap, place: Place, direction: Direction): Place | null {
  const { actor } = place;
  const picked = place.came ? undefined : map.lines.find(({ element }) => element === place.line);
  if (picked && cosTowards(map, actor, otherEnd(picked, actor), direction) >= WIDEST) {
    return { actor: otherEnd(picked, actor), line: picked.element, came: true };
  }
  const neighbour = neighbourTowards(map, actor, direction);
  if (neighbour === null) return null;
  return { actor: neighbour, line: straightest(linesBetween(map, actor, neighbour))?.element ?? null, came: true };
}

/** The next of the actor's lines, clockwise or against it, in hand; null where it has none. */
export function turn(map: WalkMap, place: Place, by: 1 | -1): Place | null {
  const lines = linesAt(map, place.actor);
  const at = lines.findIndex(({ element }) => element === place.line);
  const next = at < 0 && by < 0 ? lines.at(-1) : lines[(at + by + lines.length) % lines.length];
  return next ? { actor: place.actor, line: next.element, came: false } : null;
}

/** The first of the poles that is there, or else the actor with the most lines; null where nothing is drawn. */
export function homeOf(map: WalkMap, poles: readonly ActorId[]): ActorId | null {
  const pole = poles.find((id) => map.places.has(id));
  if (pole !== undefined) return pole;
  const degrees = new Map<ActorId, number>([...map.places.keys()].map((id) => [id, 0]));
  for (const end of map.lines.flatMap(({ pair }) => endsOf(pair))) degrees.set(end, (degrees.get(end) ?? 0) + 1);
  const [best] = [...degrees].toSorted(([one, many], [other, few]) => few - many || (one < other ? -1 : 1));
  return best?.[0] ?? null;
}

/**
 * The place as it is after what is drawn has changed. A line that is gone gives way to another of its pair, an actor that is gone to the
 * one that the line in hand leads to. Null where neither is there any more.
 */
export function settle(map: WalkMap, place: Place, before: WalkMap): Place | null {
  const pair = before.lines.find(({ element }) => element === place.line)?.pair;
  if (!map.places.has(place.actor)) {
    const other = pair && otherEnd({ pair }, place.actor);
    return other && map.places.has(other) ? standingAt(other) : null;
  }
  if (place.line === null || map.lines.some(({ element }) => element === place.line)) return place;
  const instead = pair && straightest(linesBetween(map, place.actor, otherEnd({ pair }, place.actor)));
  return instead ? { ...place, line: instead.element } : standingAt(place.actor);
}

/** The angle at which a line leaves an actor, clockwise from twelve o'clock. */
function departure(line: WalkLine, actor: ActorId, { places }: WalkMap): number {
  const [here, from, to] = [actor, line.from, otherEnd(line, line.from)].map((id) => places.get(id) ?? { x: 0, y: 0 });
  if (!here || !from || !to) return 0;
  const { control } = curveOf(from, to, line.lane);
  const angle = Math.atan2(control.x - here.x, here.y - control.y);
  return angle < 0 ? angle + 2 * Math.PI : angle;
}

/** The nearest, where what lies off the direction counts as further away; of two alike, the first by id. */
function neighbourTowards(map: WalkMap, actor: ActorId, direction: Direction): ActorId | null {
  const here = map.places.get(actor);
  let best: { readonly id: ActorId; readonly far: number } | null = null;
  const neighbours = new Set(map.lines.filter(({ pair }) => endsOf(pair).includes(actor)).map((line) => otherEnd(line, actor)));
  for (const id of [...neighbours].sort()) {
    const there = map.places.get(id);
    const cos = cosTowards(map, actor, id, direction);
    if (!here || !there || cos < WIDEST) continue;
    const far = Math.hypot(there.x - here.x, there.y - here.y) / cos ** 2;
    if (best === null || far < best.far) best = { id, far };
  }
  return best?.id ?? null;
}

/** How well one actor lies in a direction from another: 1 exactly, 0 across, less than that behind. */
function cosTowards({ places }: WalkMap, from: ActorId, to: ActorId, direction: Direction): number {
  const [here, there] = [places.get(from), places.get(to)];
  if (!here || !there) return -1;
  const [dx, dy] = [there.x - here.x, there.y - here.y];
  const length = Math.hypot(dx, dy);
  const arrow = ARROWS[direction];
  return length === 0 ? -1 : (dx * arrow.x + dy * arrow.y) / length;
}

/** What runs straightest stands for the others. */
const straightest = (lines: readonly WalkLine[]): WalkLine | undefined =>
  lines.toSorted((a, b) => Math.abs(a.lane) - Math.abs(b.lane) || (a.element < b.element ? -1 : 1))[0];
