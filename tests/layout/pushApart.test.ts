import fc from 'fast-check';
import { expect, it } from 'vitest';
import { boxAt } from '#appearance/nodeShape.ts';
import { corridorBetween, corridorMeets } from '#layout/corridor.ts';
import { type DrawnNode, placeOf } from '#layout/drawing.ts';
import { pushApart } from '#layout/pushApart.ts';
import { countOverlaps } from '#layout/score.ts';

const corridor = corridorBetween({ x: -210, y: 0 }, { x: 210, y: 0 });

const shape = fc.record({
  radius: fc.integer({ min: 15, max: 28 }),
  halfWidth: fc.integer({ min: 28, max: 60 }),
  below: fc.integer({ min: 28, max: 75 }),
});
const place = fc.record({ x: fc.integer({ min: -300, max: 300 }), y: fc.integer({ min: -200, max: 200 }) });
const placedNodes = fc.array(fc.tuple(shape, place), { maxLength: 30 });

const loose = (shapes: readonly DrawnNode['shape'][]): DrawnNode[] =>
  shapes.map((each, index) => ({ id: `${index}`, shape: each, fixed: null }));

it('leaves no overlap, nothing in the corridor, and whole numbers, whatever it is given', () => {
  const holds = (placed: [DrawnNode['shape'], { x: number; y: number }][]): void => {
    const nodes = loose(placed.map(([each]) => each));
    const places = pushApart(
      nodes,
      placed.map(([, at]) => at),
      corridor,
    );
    expect(countOverlaps(nodes, places)).toBe(0);
    nodes.forEach((node, index) => {
      expect(corridorMeets(corridor, boxAt(node.shape, placeOf(places, index)))).toBe(false);
    });
    expect(places.every(({ x, y }) => Number.isInteger(x) && Number.isInteger(y))).toBe(true);
  };
  fc.assert(fc.property(placedNodes, holds), { numRuns: 60, seed: 7 });
});

it('moves nothing that is well placed already', () => {
  const nodes = loose(Array.from({ length: 3 }, () => ({ radius: 20, halfWidth: 40, below: 40 })));
  const places = [-300, 0, 300].map((x) => ({ x, y: 300 }));
  expect(pushApart(nodes, places, corridor)).toEqual(places);
});

it('keeps fixed nodes exactly, and moves the others around them', () => {
  const fixed = { x: 0.5, y: 300.25 };
  const nodes: DrawnNode[] = [
    { id: 'pinned', shape: { radius: 20, halfWidth: 40, below: 40 }, fixed },
    { id: 'free', shape: { radius: 20, halfWidth: 40, below: 40 }, fixed: null },
  ];
  const places = pushApart(nodes, [fixed, fixed], null);
  expect(places[0]).toEqual(fixed);
  expect(countOverlaps(nodes, places)).toBe(0);
});

it('pulls apart many nodes in one spot', () => {
  const nodes = loose(Array.from({ length: 20 }, () => ({ radius: 20, halfWidth: 40, below: 40 })));
  const places = pushApart(
    nodes,
    nodes.map(() => ({ x: 0, y: 0 })),
    corridor,
  );
  expect(countOverlaps(nodes, places)).toBe(0);
});
