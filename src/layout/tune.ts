import type { Position } from '#domain/network.ts';
import type { Scene } from './aims.ts';
import { Board } from './board.ts';
import { shift } from './corridor.ts';
import { type Places, placeOf } from './drawing.ts';
import type { Random } from './seededRandom.ts';

/** How far a node may wander in one try, in model units, in the first round and in the last. */
const REACH = [400, 15] as const;
/** How much worse, in points of blame, a try may be and still be kept about one time in three. */
const HEAT = [10, 0.05] as const;

/** A board on which nodes are tried elsewhere. */
interface Trial {
  readonly board: Board;
  /** What nodes cost where they stand, by index; forgotten as soon as anything moves. */
  readonly costs: Map<number, number>;
  readonly random: Random;
}

/**
 * Improves places by simulated annealing: tries another place for one node at a time and keeps what costs less, at first now and then
 * what costs more too. fcose knows forces only; what a reader trips over (crossings, lines through labels) it does not see. After each round
 * it tells how many there were, and where all stand by then.
 */
export function tune(
  scene: Scene,
  start: Places,
  random: Random,
  rounds: number,
  onRound: (done: number, places: Places) => void = () => {},
): Position[] {
  const { nodes } = scene.drawing;
  const trial: Trial = { board: new Board(scene, start), costs: new Map(), random };
  const free = [...nodes.keys()].filter((index) => !nodes[index]?.fixed);
  for (let round = 0; round < rounds; round += 1) {
    const progress = round / Math.max(1, rounds - 1);
    for (const index of free) improve(trial, index, cooled(REACH, progress), cooled(HEAT, progress));
    onRound(round + 1, trial.board.places);
  }
  return trial.board.places;
}

/** From the first value to the last, by the same factor in each round. */
function cooled([first, last]: readonly [number, number], progress: number): number {
  return first * (last / first) ** progress;
}

function improve({ board, costs, random }: Trial, index: number, reach: number, heat: number): void {
  const home = placeOf(board.places, index);
  // Metropolis' rule, turned round: with the chance drawn first, a try can be given up as soon as it has cost too much.
  const cost = costs.get(index) ?? board.costOf(index, Number.POSITIVE_INFINITY);
  const limit = cost - heat * Math.log(1 - random());
  board.move(index, candidate(board, index, reach, random));
  if (board.costOf(index, limit) <= limit) {
    costs.clear();
  } else {
    board.move(index, home);
    costs.set(index, cost);
  }
}

/** Somewhere near where it stands, or, one time in four, at the right distance from one of its neighbours. */
function candidate(board: Board, index: number, reach: number, random: Random): Position {
  const angle = 2 * Math.PI * random();
  const direction = { x: Math.cos(angle), y: Math.sin(angle) };
  const own = random() < 0.25 ? board.linesOf(index) : [];
  const line = own[Math.floor(own.length * random())];
  if (!line) return shift(placeOf(board.places, index), direction, reach * random());
  return shift(placeOf(board.places, line.a === index ? line.b : line.a), direction, line.ideal);
}
