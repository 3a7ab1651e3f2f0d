import { type NodeShape, nodeShape } from '#appearance/nodeShape.ts';
import type { Position } from '#domain/network.ts';
import type { Years } from '#domain/years.ts';
import type { LayoutInput } from './layoutInput.ts';

/** A node of the drawing; nodes are known by their index. */
export interface DrawnNode {
  readonly id: string;
  readonly shape: NodeShape;
  /** Where it must stay; null where the layout is free. */
  readonly fixed: Position | null;
  /** When it shows; left out where it always does. */
  readonly years?: readonly Years[];
}

/** A line between two nodes, by index, that stands for all relations of the pair. */
export interface DrawnLine {
  readonly a: number;
  readonly b: number;
  readonly count: number;
  /** How long it should be, from centre to centre, in model units. */
  readonly ideal: number;
  /** How much it matters that it has that length; 1 for most. */
  readonly pull: number;
  /** When it shows. */
  readonly years: readonly Years[];
}

/** What is to be drawn, before anything has a place. */
export interface Drawing {
  readonly nodes: readonly DrawnNode[];
  readonly lines: readonly DrawnLine[];
  readonly poles: readonly [left: number, right: number] | null;
}

/** Where each node of a drawing stands, by index. */
export type Places = readonly Position[];

/** The place of a node; one without a place is a bug of ours. */
export function placeOf(places: Places, index: number): Position {
  const place = places[index];
  if (!place) throw new Error(`node ${index} has no place`);
  return place;
}

/** From centre to centre of the poles, in model units: ten labelled strands need at least 250. */
const POLE_DISTANCE = 420;

/** A line for one relation, and what each further one adds so that parallel strands have room for their labels. */
const LINE_LENGTH = 120;
const LENGTH_PER_PARALLEL = 14;
const ALWAYS: Years = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];

const byId = (a: { readonly id: string }, b: { readonly id: string }): number => (a.id < b.id ? -1 : 1);

/** Everything in the order of ids, so that the order of the dataset's files does not show in the result. */
export function toDrawing(input: LayoutInput): Drawing {
  const actors = input.actors.toSorted(byId);
  const indexOf = new Map(actors.map((actor, index) => [actor.id, index]));
  const [left, right] = input.poles ?? [];
  const poleIndexes = [left, right].flatMap((id) => (id === undefined ? [] : (indexOf.get(id) ?? [])));
  const lines = toLines(input, indexOf);
  const nodes = actors.map(({ id, kind, label }, index) => ({
    id,
    years: lines.flatMap((line) => (line.a === index || line.b === index ? line.years : [])),
    shape: nodeShape(kind, label, id === left || id === right),
    fixed: input.pinned.get(id) ?? poleHome(id, input.poles),
  }));
  const [first, second] = poleIndexes;
  return { nodes, lines, poles: first === undefined || second === undefined ? null : [first, second] };
}

/** Where a pole stands: the midpoint of the two is the origin. */
function poleHome(id: string, poles: LayoutInput['poles']): Position | null {
  if (id === poles?.[0]) return { x: -POLE_DISTANCE / 2, y: 0 };
  if (id === poles?.[1]) return { x: POLE_DISTANCE / 2, y: 0 };
  return null;
}

function toLines(input: LayoutInput, indexOf: ReadonlyMap<string, number>): DrawnLine[] {
  const lines = new Map<string, DrawnLine>();
  for (const pair of input.pairs) {
    const ends = [indexOf.get(pair.a), indexOf.get(pair.b)].filter((index) => index !== undefined);
    const a = Math.min(...ends);
    const b = Math.max(...ends);
    if (ends.length < 2 || a === b) continue;
    const same = lines.get(`${a} ${b}`);
    const count = pair.count + (same?.count ?? 0);
    const pull = Math.max(pair.pull ?? 1, same?.pull ?? 0);
    const years = [...(pair.years ?? [ALWAYS]), ...(same?.years ?? [])];
    lines.set(`${a} ${b}`, { a, b, count, pull, years, ideal: LINE_LENGTH + LENGTH_PER_PARALLEL * (count - 1) });
  }
  return [...lines.values()].toSorted((one, other) => one.a - other.a || one.b - other.b);
}
