import { boxAt } from '#appearance/nodeShape.ts';
import type { Position } from '#domain/network.ts';
import { type Scene, totalBlame } from './aims.ts';
import { corridorBetween } from './corridor.ts';
import { type Drawing, type Places, placeOf, toDrawing } from './drawing.ts';
import { fcosePlaces } from './fcosePlaces.ts';
import { frameFor, stretchToFrame } from './frame.ts';
import type { LayoutInput } from './layoutInput.ts';
import { looseActors, placeLoose } from './looseRows.ts';
import { pushApart } from './pushApart.ts';
import { blame, type Faults, findFaults } from './score.ts';
import { seededRandom } from './seededRandom.ts';
import { tune } from './tune.ts';

/** A finished layout: where every actor stands, and how good the drawing is. */
export interface Layout extends Faults {
  /** Whole model units, save where pinned ones are not; sorted by id. The poles' midpoint is the origin. */
  readonly positions: ReadonlyMap<string, Position>;
  /** The seed of the best try. */
  readonly seed: number;
}

/** How much work to put in; the tests put in less. */
interface Effort {
  /** How many random starts fcose gets, from 1 on. */
  readonly seeds: number;
  /** How many of the best of them are tuned. */
  readonly tuned: number;
  /** How many times each node is tried elsewhere while tuning. */
  readonly rounds: number;
}

const FULL_EFFORT: Effort = { seeds: 20, tuned: 4, rounds: 6000 };

interface Attempt {
  readonly seed: number;
  readonly places: Places;
  readonly blame: number;
}

/** Places all actors for the union of all years. The same input gives the same positions, whatever order it comes in. */
export function computePositions(input: LayoutInput, effort = FULL_EFFORT): Layout {
  const loose = looseActors(input);
  const connected = toDrawing({ ...input, actors: input.actors.filter((actor) => !loose.includes(actor)) });
  const scene = toScene(connected);
  const best = bestAttempt(scene, effort);
  const rows = placeLoose(loose, lowestEdge(connected, best.places), 2 * scene.frame.halfWidth);
  const found = new Map([...connected.nodes.map(({ id }, index) => [id, placeOf(best.places, index)] as const), ...rows]);
  const whole = toDrawing(input);
  const places = whole.nodes.map(({ id }) => found.get(id) ?? { x: 0, y: 0 });
  const positions = new Map(whole.nodes.map(({ id }, index) => [id, placeOf(places, index)]));
  return { positions, seed: best.seed, ...findFaults(whole, places) };
}

/** Draws once per seed, tunes the most promising ones, and takes the best of these. */
function bestAttempt(scene: Scene, { seeds, tuned, rounds }: Effort): Attempt {
  const { drawing, corridor, frame } = scene;
  const starts = Array.from({ length: seeds }, (_, index) => {
    const places = stretchToFrame(drawing.nodes, fcosePlaces(drawing, index + 1), frame);
    return { seed: index + 1, places, blame: blame(findFaults(drawing, places)) };
  });
  const finished = starts
    .toSorted(byBlame)
    .slice(0, tuned)
    .map(({ seed, places: start }) => {
      const places = pushApart(drawing.nodes, tune(scene, start, seededRandom(seed), rounds), corridor);
      return { seed, places, blame: totalBlame(scene, places) };
    });
  const [best] = finished.toSorted(byBlame);
  if (!best) throw new RangeError('A layout needs at least one seed, and one of them tuned.');
  return best;
}

const byBlame = (one: Attempt, other: Attempt): number => one.blame - other.blame || one.seed - other.seed;

/** The limits of a drawing; they depend on nothing that a try can change. */
function toScene(drawing: Drawing): Scene {
  const homes = drawing.poles?.map((index) => drawing.nodes[index]?.fixed);
  const [left, right] = homes ?? [];
  return { drawing, corridor: left && right ? corridorBetween(left, right) : null, frame: frameFor(drawing.nodes.length) };
}

/** How far down the drawing reaches, labels included, in model units. */
function lowestEdge({ nodes }: Drawing, places: Places): number {
  return Math.max(0, ...nodes.map(({ shape }, index) => boxAt(shape, placeOf(places, index)).bottom));
}
