import { boxesOverlap } from '#appearance/box.ts';
import { boxAt } from '#appearance/nodeShape.ts';
import { shareAYear } from '#domain/years.ts';
import { type Drawing, type DrawnLine, type DrawnNode, type Places, placeOf } from './drawing.ts';
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
  return sum(lines, (line, index) => sum(lines.slice(index + 1), (other) => Number(linesCross(line, other, places))));
}

export function countOverlaps(nodes: readonly DrawnNode[], places: Places): number {
  const boxes = nodes.map((node, index) => boxAt(node.shape, placeOf(places, index)));
  return sum(boxes, (box, index) => sum(boxes.slice(index + 1), (other) => Number(boxesOverlap(box, other))));
}

export function countLinesOverNodes(lines: readonly DrawnLine[], nodes: readonly DrawnNode[], places: Places): number {
  return sum(lines, (line) => sum(nodes, (node, index) => Number(lineRunsOver(line, node, index, places))));
}

/** Lines that share an end cannot cross elsewhere, being straight; nor can lines that never show in the same year. */
export function linesCross(line: DrawnLine, other: DrawnLine, places: Places): boolean {
  if (line.a === other.a || line.a === other.b || line.b === other.a || line.b === other.b) return false;
  if (!shareAYear(line.years, other.years)) return false;
  return segmentsCross(placeOf(places, line.a), placeOf(places, line.b), placeOf(places, other.a), placeOf(places, other.b));
}

export function lineRunsOver(line: DrawnLine, node: DrawnNode, index: number, places: Places): boolean {
  if (line.a === index || line.b === index || !showTogether(line, node)) return false;
  return segmentMeetsBox(placeOf(places, line.a), placeOf(places, line.b), boxAt(node.shape, placeOf(places, index)));
}

/** A node without a line is taken to show always: a reader may ask for it in any year. */
export function showTogether(line: DrawnLine, { years = [] }: DrawnNode): boolean {
  return years.length === 0 || shareAYear(line.years, years);
}

function sum<Item>(items: readonly Item[], value: (item: Item, index: number) => number): number {
  return items.reduce((total, item, index) => total + value(item, index), 0);
}
