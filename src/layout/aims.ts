import type { NodeShape } from '#appearance/nodeShape.ts';
import type { Position } from '#domain/network.ts';
import { type Corridor, lengthInside } from './corridor.ts';
import { type Drawing, type DrawnLine, type Places, placeOf } from './drawing.ts';
import type { Frame } from './frame.ts';
import { distance, distanceToSegment } from './geometry.ts';
import { countCrossings, countOverlaps, lineRunsOver, OVERLAP_COST } from './score.ts';

/** A drawing with all that limits where its nodes may go. */
export interface Scene {
  readonly drawing: Drawing;
  readonly corridor: Corridor | null;
  readonly frame: Frame;
}

/** Model units by which a line may miss its ideal length for one point of blame. */
const STRAIN_UNIT = 120;
/** Model units that a line may run among the poles' strands for one point of blame. */
const INTRUSION_UNIT = 40;

/** A line through a node's circle looks like a relation of that node; one through its label is only in the way. */
const THROUGH_CIRCLE_COST = 6;
const OVER_LABEL_COST = 2;
/** Air between a line and a circle it passes, in model units. */
const CLEARANCE = 4;

/** Blame for a line from `from` to `to` that meets the box of a node at `at`: less where it meets the label only. */
export function passingCost(from: Position, to: Position, shape: NodeShape, at: Position): number {
  return distanceToSegment(at, from, to) < shape.radius + CLEARANCE ? THROUGH_CIRCLE_COST : OVER_LABEL_COST;
}

/** Blame for what is no fault but worse than it could be: a line too long or too short, or among the poles' strands. */
export function aimCost(line: DrawnLine, corridor: Corridor | null, places: Places): number {
  const from = placeOf(places, line.a);
  const to = placeOf(places, line.b);
  const strain = (line.pull * Math.abs(distance(from, to) - line.ideal)) / STRAIN_UNIT;
  return strain + (corridor ? lengthInside(corridor, from, to) / INTRUSION_UNIT : 0);
}

/** All blame of a finished drawing: by this, one is better than another. */
export function totalBlame({ drawing, corridor }: Scene, places: Places): number {
  let total = countCrossings(drawing.lines, places) + OVERLAP_COST * countOverlaps(drawing.nodes, places);
  for (const line of drawing.lines) {
    total += aimCost(line, corridor, places);
    drawing.nodes.forEach((node, index) => {
      if (!lineRunsOver(line, node, index, places)) return;
      total += passingCost(placeOf(places, line.a), placeOf(places, line.b), node.shape, placeOf(places, index));
    });
  }
  return total;
}
