import { describe, expect, it } from 'vitest';
import { boxesOverlap } from '#appearance/box.ts';
import { passingCost } from '#layout/aims.ts';
import { corridorBetween, lengthInside } from '#layout/corridor.ts';
import type { DrawnLine, DrawnNode } from '#layout/drawing.ts';
import { distanceToSegment, segmentMeetsBox, segmentsCross } from '#layout/geometry.ts';
import { blame, countCrossings, countLinesOverNodes, countOverlaps } from '#layout/score.ts';

const square = (size: number): DrawnNode => ({ id: '', shape: { radius: size / 2, halfWidth: size / 2, below: size / 2 }, fixed: null });
const line = (a: number, b: number, first = 1900, last = 2000): DrawnLine => ({
  a,
  b,
  count: 1,
  ideal: 120,
  pull: 1,
  years: [[first, last]],
});
const corners = [
  { x: 0, y: 0 },
  { x: 100, y: 100 },
  { x: 100, y: 0 },
  { x: 0, y: 100 },
];

describe('crossings', () => {
  it('counts the two diagonals of a square once', () => {
    expect(countCrossings([line(0, 1), line(2, 3)], corners)).toBe(1);
  });

  it('does not count two sides', () => {
    expect(countCrossings([line(0, 2), line(1, 3)], corners)).toBe(0);
  });

  it('does not count lines that meet in a node', () => {
    expect(countCrossings([line(0, 1), line(0, 2), line(1, 2)], corners)).toBe(0);
  });

  it('does not count lines that never show in the same year', () => {
    expect(countCrossings([line(0, 1, 1900, 1950), line(2, 3, 1951, 2000)], corners)).toBe(0);
    expect(countCrossings([line(0, 1, 1900, 1950), line(2, 3, 1950, 2000)], corners)).toBe(1);
  });

  it('does not count a line that only ends on another', () => {
    expect(segmentsCross({ x: 0, y: 0 }, { x: 100, y: 0 }, { x: 50, y: 0 }, { x: 50, y: 80 })).toBe(false);
  });
});

describe('overlaps', () => {
  it('counts each pair of nodes that share area', () => {
    const places = [0, 15, 30].map((x) => ({ x, y: 0 }));
    expect(countOverlaps([square(20), square(20), square(20)], places)).toBe(2);
  });

  it('does not count boxes that touch', () => {
    expect(boxesOverlap({ left: 0, top: 0, right: 10, bottom: 10 }, { left: 10, top: 0, right: 20, bottom: 10 })).toBe(false);
  });
});

describe('lines over nodes', () => {
  const nodes = [square(10), square(10), square(10)];

  it('counts a line through a third node', () => {
    const places = [0, 100, 50].map((x) => ({ x, y: 0 }));
    expect(countLinesOverNodes([line(0, 1)], nodes, places)).toBe(1);
  });

  it('does not count the nodes at its ends, nor one beyond them', () => {
    const places = [0, 100, 150].map((x) => ({ x, y: 0 }));
    expect(countLinesOverNodes([line(0, 1)], nodes, places)).toBe(0);
  });

  it.each([
    ['through the middle', { x: -20, y: -20 }, { x: 30, y: 30 }, true],
    ['along the outside', { x: -20, y: 0 }, { x: 30, y: 0 }, false],
    ['past a corner', { x: -8, y: 5 }, { x: 5, y: -8 }, false],
    ['over a corner', { x: -2, y: 5 }, { x: 5, y: -2 }, true],
    ['straight down', { x: 5, y: -50 }, { x: 5, y: 50 }, true],
    ['wholly inside', { x: 4, y: 4 }, { x: 6, y: 7 }, true],
    ['short of it', { x: -20, y: 5 }, { x: -1, y: 5 }, false],
  ])('tells a segment %s of a box', (_name, from, to, meets) => {
    const box = { left: 0, top: 0, right: 10, bottom: 10 };
    expect(segmentMeetsBox(from, to, box)).toBe(meets);
    expect(segmentMeetsBox(to, from, box)).toBe(meets);
  });
});

it('blames an overlap twenty times and a line over a node twice as much as a crossing', () => {
  expect(blame({ crossings: 3, overlaps: 2, linesOverNodes: 5 })).toBe(3 + 40 + 10);
});

describe('what finished drawings are compared by', () => {
  const corridor = corridorBetween({ x: -210, y: 0 }, { x: 210, y: 0 });
  const { shape } = square(20);

  it('measures how far a line runs among the strands of the poles', () => {
    expect(lengthInside(corridor, { x: -100, y: 5 }, { x: 100, y: 5 })).toBeCloseTo(200, -2);
    expect(lengthInside(corridor, { x: -300, y: 150 }, { x: 300, y: 150 })).toBe(0);
  });

  it('blames a line through a circle more than one through a label', () => {
    const labelled = { ...shape, below: 60 };
    const across = (y: number) => passingCost({ x: -100, y }, { x: 100, y }, labelled, { x: 0, y: 0 });
    expect(across(0)).toBeGreaterThan(across(40));
    expect(across(40)).toBeGreaterThan(0);
  });

  it('measures from a point to a segment, also beyond its ends', () => {
    expect(distanceToSegment({ x: 5, y: 7 }, { x: 0, y: 0 }, { x: 10, y: 0 })).toBe(7);
    expect(distanceToSegment({ x: 13, y: 4 }, { x: 0, y: 0 }, { x: 10, y: 0 })).toBe(5);
    expect(distanceToSegment({ x: 3, y: 4 }, { x: 0, y: 0 }, { x: 0, y: 0 })).toBe(5);
  });
});
