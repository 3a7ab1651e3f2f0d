import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cornerOf, HEXAGON } from '#appearance/shapes.ts';
import { isInShape } from '#canvas/traceShape.ts';
import { ACTOR_KINDS, type ActorKind } from '#domain/actor.ts';

/** Points on the outline, one after the other. */
function outlineOf(shape: ActorKind, size: number): readonly { x: number; y: number }[] {
  const half = size / 2;
  const turn = (count: number) => Array.from({ length: count }, (_, index) => (2 * Math.PI * (index + 0.5)) / count);
  if (shape === 'group') return HEXAGON.map(([x, y]) => ({ x: x * half, y: y * half }));
  if (shape !== 'body') return turn(400).map((angle) => ({ x: half * Math.cos(angle), y: half * Math.sin(angle) }));
  const corner = cornerOf(size);
  return turn(400).map((angle) => ({
    x: Math.sign(Math.cos(angle)) * (half - corner) + corner * Math.cos(angle),
    y: Math.sign(Math.sin(angle)) * (half - corner) + corner * Math.sin(angle),
  }));
}

/** By the crossings of a ray to the right. */
function isAround(outline: readonly { x: number; y: number }[], { x, y }: { x: number; y: number }): boolean {
  return (
    outline.filter((one, index) => {
      const other = outline[(index + 1) % outline.length] ?? one;
      return one.y > y !== other.y > y && x < one.x + ((y - one.y) / (other.y - one.y)) * (other.x - one.x);
    }).length %
      2 ===
    1
  );
}

describe('a point in the shape of an actor', () => {
  const somewhere = fc.double({ min: -1.2, max: 1.2, noNaN: true });

  it('is inside of its outline', () => {
    fc.assert(
      fc.property(fc.constantFrom(...ACTOR_KINDS), fc.integer({ min: 20, max: 60 }), somewhere, somewhere, (shape, size, x, y) => {
        const point = { x: (x * size) / 2, y: (y * size) / 2 };
        const [inner, outer] = [outlineOf(shape, size * 0.998), outlineOf(shape, size * 1.002)];
        // As near to the outline as this, a polygon is not what it stands for.
        fc.pre(isAround(inner, point) === isAround(outer, point));
        expect(isInShape(shape, point, size)).toBe(isAround(inner, point));
      }),
      { numRuns: 500 },
    );
  });
});
