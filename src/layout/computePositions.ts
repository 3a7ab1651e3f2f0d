import { boxAt } from '#appearance/nodeShape.ts';
import type { Position } from '#domain/network.ts';
import { type Scene, totalBlame } from './aims.ts';
import { corridorBetween } from './corridor.ts';
import { type Drawing, type Places, placeOf, toDrawing } from './drawing.ts';
import { type Effort, effortFor } from './effort.ts';
import { fcosePlaces } from './fcosePlaces.ts';
import { frameFor, stretchToFrame } from './frame.ts';
import type { LayoutInput } from './layoutInput.ts';
import { looseActors, placeLoose } from './looseRows.ts';
import { pushApart } from './pushApart.ts';
import { blame, type Faults, findFaults } from './score.ts';
import { seededRandom } from './seededRandom.ts';
import { tune } from './tune.ts';

/** Where every actor stands. Whole model units, save where pinned ones are not; sorted by id. The poles' midpoint is the origin. */
export type Positions = ReadonlyMap<string, Position>;

/** A finished layout, and how good the drawing is. */
export interface Layout extends Faults {
  readonly positions: Positions;
  /** The seed of the best try. */
  readonly seed: number;
}

/** How far the work is. */
export interface LayoutProgress {
  /** From 0 to 1, about in proportion to the time it takes. */
  readonly share: number;
  /** Drawing at random, or improving the best of the drawings; which of how many, from 1 on. */
  readonly stage: 'draws' | 'tunes';
  readonly step: number;
  readonly steps: number;
}

interface Options {
  readonly effort?: Effort;
  readonly onProgress?: (progress: LayoutProgress) => void;
  /** Told of each layout that is better than those before it, for whoever will not wait for the last. */
  readonly onBetter?: (positions: Positions) => void;
}

interface Attempt {
  readonly seed: number;
  readonly places: Places;
  readonly blame: number;
}

/** What a search goes by, and tells of. */
interface Search {
  readonly scene: Scene;
  readonly effort: Effort;
  readonly tell: (progress: LayoutProgress) => void;
  /** Called with drawings that are finished. */
  readonly offer: (attempt: Attempt) => void;
}

/** Places all actors for the union of all years. The same input gives the same positions, whatever order it comes in. */
export function computePositions(input: LayoutInput, { effort, onProgress = () => {}, onBetter }: Options = {}): Layout {
  const loose = looseActors(input);
  const connected = toDrawing({ ...input, actors: input.actors.filter((actor) => !loose.includes(actor)) });
  const whole = toDrawing(input);
  const scene = toScene(connected);
  const settle = (places: Places): Positions => {
    const rows = placeLoose(loose, lowestEdge(connected, places), 2 * scene.frame.halfWidth);
    const found = new Map([...connected.nodes.map(({ id }, index) => [id, placeOf(places, index)] as const), ...rows]);
    return new Map(whole.nodes.map(({ id }) => [id, found.get(id) ?? { x: 0, y: 0 }]));
  };
  let lowest = Number.POSITIVE_INFINITY;
  const offer = (attempt: Attempt): void => {
    if (attempt.blame >= lowest) return;
    lowest = attempt.blame;
    onBetter?.(settle(attempt.places));
  };
  const chosen = effort ?? effortFor(connected.nodes.length, connected.lines.length);
  const best = bestAttempt({ scene, effort: chosen, tell: onProgress, offer: onBetter ? offer : () => {} });
  const positions = settle(best.places);
  return { positions, seed: best.seed, ...findFaults(whole, [...positions.values()]) };
}

/** Of all the time, what the random drawings take at full effort. */
const DRAWS_SHARE = 0.3;

/** Draws once per seed, tunes the most promising ones, and takes the best of these. */
function bestAttempt(search: Search): Attempt {
  const { scene, effort, offer } = search;
  const starts = drawAll(search).toSorted(byBlame).slice(0, effort.tuned);
  const [first] = starts;
  // Somewhere to stand, long before anything is tuned.
  if (first) offer(finished(scene, first.seed, first.places));
  const [best] = starts.map((start, index) => tuned(search, start, index)).toSorted(byBlame);
  if (!best) throw new RangeError('A layout needs at least one seed, and one of them tuned.');
  return best;
}

function drawAll({ scene: { drawing, frame }, effort: { seeds, quality }, tell }: Search): Attempt[] {
  return Array.from({ length: seeds }, (_, index) => {
    tell({ share: (DRAWS_SHARE * index) / seeds, stage: 'draws', step: index + 1, steps: seeds });
    const places = stretchToFrame(drawing.nodes, fcosePlaces(drawing, index + 1, quality), frame);
    return { seed: index + 1, places, blame: blame(findFaults(drawing, places)) };
  });
}

/** How often a drawing is finished and offered while it is tuned. */
const OFFERS = 3;

function tuned({ scene, effort: { rounds, tuned: steps }, tell, offer }: Search, { seed, places: start }: Attempt, index: number): Attempt {
  const between = Math.ceil(rounds / OFFERS);
  const onRound = (done: number, places: Places): void => {
    tell({ share: DRAWS_SHARE + ((1 - DRAWS_SHARE) * (index + done / rounds)) / steps, stage: 'tunes', step: index + 1, steps });
    if (done % between === 0 && done < rounds) offer(finished(scene, seed, places));
  };
  const attempt = finished(scene, seed, tune(scene, start, seededRandom(seed), rounds, onRound));
  offer(attempt);
  return attempt;
}

/** With nothing on top of anything else. */
function finished(scene: Scene, seed: number, tunedPlaces: Places): Attempt {
  const places = pushApart(scene.drawing.nodes, tunedPlaces, scene.corridor);
  return { seed, places, blame: totalBlame(scene, places) };
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
