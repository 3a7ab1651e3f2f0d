import { type Box, boxesOverlap } from '#appearance/box.ts';
import { boxAt } from '#appearance/nodeShape.ts';
import type { Position } from '#domain/network.ts';
import { aimCost, passingCost, type Scene } from './aims.ts';
import { corridorMeets, shift } from './corridor.ts';
import { type DrawnLine, type Places, placeOf } from './drawing.ts';
import { outside } from './frame.ts';
import { segmentMeetsBox } from './geometry.ts';
import { MARGIN } from './pushApart.ts';
import { linesCross, OVERLAP_COST, showTogether } from './score.ts';
import type { Random } from './seededRandom.ts';

/** A scene in the middle of being tuned. Boxes follow their places, margin included. */
interface Board extends Scene {
  readonly places: Position[];
  readonly boxes: Box[];
  /** What nodes cost where they stand, by index; forgotten as soon as anything moves. */
  readonly costs: Map<number, number>;
  readonly random: Random;
}

/** How far a node may wander in one try, in model units, in the first round and in the last. */
const REACH = [400, 15] as const;
/** How much worse, in points of blame, a try may be and still be kept about one time in three. */
const HEAT = [10, 0.05] as const;

/**
 * Improves places by simulated annealing: tries another place for one node at a time and keeps what costs less, at first now and then
 * what costs more too. fcose knows forces only; what a reader trips over (crossings, lines through labels) it does not see.
 */
export function tune(scene: Scene, start: Places, random: Random, rounds: number): Position[] {
  const { nodes } = scene.drawing;
  const boxes = nodes.map(({ shape }, index) => boxAt(shape, placeOf(start, index), MARGIN));
  const board: Board = { ...scene, places: [...start], boxes, costs: new Map(), random };
  const free = [...nodes.keys()].filter((index) => !nodes[index]?.fixed);
  for (let round = 0; round < rounds; round += 1) {
    const progress = round / Math.max(1, rounds - 1);
    for (const index of free) improve(board, index, cooled(REACH, progress), cooled(HEAT, progress));
  }
  return board.places;
}

/** From the first value to the last, by the same factor in each round. */
function cooled([first, last]: readonly [number, number], progress: number): number {
  return first * (last / first) ** progress;
}

function improve(board: Board, index: number, reach: number, heat: number): void {
  const home = placeOf(board.places, index);
  // Metropolis' rule, turned round: with the chance drawn first, a try can be given up as soon as it has cost too much.
  const cost = board.costs.get(index) ?? nodeCost(board, index, Number.POSITIVE_INFINITY);
  const limit = cost - heat * Math.log(1 - board.random());
  move(board, index, candidate(board, index, reach));
  if (nodeCost(board, index, limit) <= limit) {
    board.costs.clear();
  } else {
    move(board, index, home);
    board.costs.set(index, cost);
  }
}

function move({ drawing, places, boxes }: Board, index: number, to: Position): void {
  const node = drawing.nodes[index];
  if (!node) return;
  places[index] = to;
  boxes[index] = boxAt(node.shape, to, MARGIN);
}

/** Somewhere near where it stands, or, one time in four, at the right distance from one of its neighbours. */
function candidate({ drawing, places, random }: Board, index: number, reach: number): Position {
  const angle = 2 * Math.PI * random();
  const direction = { x: Math.cos(angle), y: Math.sin(angle) };
  const own = random() < 0.25 ? drawing.lines.filter(({ a, b }) => a === index || b === index) : [];
  const line = own[Math.floor(own.length * random())];
  if (!line) return shift(placeOf(places, index), direction, reach * random());
  return shift(placeOf(places, line.a === index ? line.b : line.a), direction, line.ideal);
}

/** All blame that depends on where this one node stands; no longer exact once above `limit`. */
function nodeCost(board: Board, index: number, limit: number): number {
  let cost = standingCost(board, index);
  for (const line of board.drawing.lines) {
    if (cost > limit) return cost;
    cost += line.a === index || line.b === index ? lineCost(board, line) : passing(board, line, index);
  }
  return cost;
}

/** Blame for the spot itself: on top of others, in the corridor, or outside the frame. */
function standingCost({ corridor, frame, places, boxes }: Board, index: number): number {
  const box = boxOf(boxes, index);
  let collisions = corridor !== null && corridorMeets(corridor, box) ? 1 : 0;
  boxes.forEach((other, j) => {
    if (j !== index && boxesOverlap(box, other)) collisions += 1;
  });
  return OVERLAP_COST * collisions + outside(placeOf(places, index), frame);
}

/** Blame for a line: what it crosses, what it runs over, and how far it falls short of its aims. */
function lineCost(board: Board, line: DrawnLine): number {
  const { drawing, corridor, places } = board;
  let cost = aimCost(line, corridor, places);
  for (const other of drawing.lines) if (linesCross(line, other, places)) cost += Math.sqrt(line.count * other.count);
  for (const index of drawing.nodes.keys()) if (line.a !== index && line.b !== index) cost += passing(board, line, index);
  return cost;
}

/** Blame for what a line does to a node that it does not belong to. */
function passing({ drawing, places, boxes }: Board, line: DrawnLine, index: number): number {
  const node = drawing.nodes[index];
  const from = placeOf(places, line.a);
  const to = placeOf(places, line.b);
  if (!node || !showTogether(line, node) || !segmentMeetsBox(from, to, boxOf(boxes, index))) return 0;
  return passingCost(from, to, node.shape, placeOf(places, index));
}

function boxOf(boxes: readonly Box[], index: number): Box {
  const box = boxes[index];
  if (!box) throw new Error(`node ${index} has no box`);
  return box;
}
