import { boxAt } from '#appearance/nodeShape.ts';
import { shareAYear } from '#domain/years.ts';
import { type Drawing, type DrawnLine, type DrawnNode, type Places, placeOf } from './drawing.ts';
import { countMeeting, edgesAround, edgesOfLines } from './edges.ts';
import { segmentMeetsBox, segmentsCross } from './geometry.ts';

/** What makes a drawing hard to read, counted on straight lines. */
export interface Faults {
  readonly crossings: number;
  /** Pairs of nodes whose boxes, labels included, share some area. */
  readonly overlaps: number;
  /** Lines that run through the box of a node they do not belong to. */
  readonly linesOverNodes: number;
}

/** Points of blame per fault; a crossing costs one. */
export const OVERLAP_COST = 20;
const LINE_OVER_NODE_COST = 2;

/** One number for a drawing; the lower the better. */
export function blame({ crossings, overlaps, linesOverNodes }: Faults): number {
  return crossings + OVERLAP_COST * overlaps + LINE_OVER_NODE_COST * linesOverNodes;
}

export function findFaults({ nodes, lines }: Drawing, places: Places): Faults {
  return {
    crossings: countCrossings(lines, places),
    overlaps: countOverlaps(nodes, places),
    linesOverNodes: countLinesOverNodes(lines, nodes, places),
  };
}

export function countCrossings(lines: readonly DrawnLine[], places: Places): number {
  const { left, top, right, bottom } = edgesOfLines(lines, places);
  let count = 0;
  for (const [index, line] of lines.entries()) {
    for (let other = index + 1; other < lines.length; other += 1) {
      if ((left[other] as number) > (right[index] as number) || (right[other] as number) < (left[index] as number)) continue;
      if ((top[other] as number) > (bottom[index] as number) || (bottom[other] as number) < (top[index] as number)) continue;
      if (linesCross(line, lines[other] as DrawnLine, places)) count += 1;
    }
  }
  return count;
}

export function countOverlaps(nodes: readonly DrawnNode[], places: Places): number {
  const boxes = nodes.map((node, index) => boxAt(node.shape, placeOf(places, index)));
  const edges = edgesAround(boxes);
  return boxes.reduce((sum, box, index) => sum + countMeeting(edges, box, index, index + 1), 0);
}

export function countLinesOverNodes(lines: readonly DrawnLine[], nodes: readonly DrawnNode[], places: Places): number {
  return lines.reduce((sum, line) => sum + nodes.filter((node, index) => lineRunsOver(line, node, index, places)).length, 0);
}

/** Lines that share an end cannot cross elsewhere, being straight; nor can lines that never show in the same year. */
function linesCross(line: DrawnLine, other: DrawnLine, places: Places): boolean {
  if (line.a === other.a || line.a === other.b || line.b === other.a || line.b === other.b) return false;
  const [from, to] = [placeOf(places, line.a), placeOf(places, line.b)];
  return segmentsCross(from, to, placeOf(places, other.a), placeOf(places, other.b)) && shareAYear(line.years, other.years);
}

export function lineRunsOver(line: DrawnLine, node: DrawnNode, index: number, places: Places): boolean {
  if (line.a === index || line.b === index) return false;
  const box = boxAt(node.shape, placeOf(places, index));
  return segmentMeetsBox(placeOf(places, line.a), placeOf(places, line.b), box) && showTogether(line, node);
}

/** A node without a line is taken to show always: a reader may ask for it in any year. */
export function showTogether(line: DrawnLine, { years = [] }: DrawnNode): boolean {
  return years.length === 0 || shareAYear(line.years, years);
}
