import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pointAt } from '#appearance/strandGeometry.ts';
import { LineIndex } from '#canvas/lineIndex.ts';
import { LineLooks } from '#canvas/lineLook.ts';
import { type LineEnd, type LinePlace, linePlace } from '#canvas/linePlace.ts';
import { ACTOR_KINDS } from '#domain/actor.ts';

const look = new LineLooks({ look: 'light', ground: '#ffffff' }).of(
  { hue: 'blue', sign: 'positive' },
  { label: '', ended: null, lane: 0, mark: 'triangle', tail: null },
  'solid',
);
const place = fc.integer({ min: -400, max: 400 });
const end = fc.record({ at: fc.record({ x: place, y: place }), half: fc.constant(20), shape: fc.constantFrom(...ACTOR_KINDS) });
const line = fc.tuple(end, end, fc.integer({ min: -3, max: 3 }));

/** Points along it, dense enough to be the line itself. */
const along = ({ curve }: LinePlace) => Array.from({ length: 400 }, (_, index) => pointAt(curve, index / 399));

/** Whether a point lies within an actor's shape, grown by so much. */
function isWithin({ at, half, shape }: LineEnd, { x, y }: { x: number; y: number }, grown: number): boolean {
  const [across, down] = [Math.abs(x - at.x), Math.abs(y - at.y)];
  const reach = half + grown;
  if (shape === 'group') return down <= reach && 2 * across + down <= 2 * reach;
  return shape === 'body' ? across <= reach && down <= reach : Math.hypot(across, down) <= reach;
}

describe('a line', () => {
  it('begins and ends just outside of its actors, and stops before its mark', () => {
    fc.assert(
      fc.property(line, ([from, to, lane]) => {
        const found = linePlace(from, to, lane, look);
        if (!found) return;
        for (const [tip, actor] of [
          [found.curve.start, from],
          [found.curve.end, to],
        ] as const) {
          // The corners of a body are round, so that only what every shape holds is sure to be in it.
          expect(isWithin(actor.shape === 'body' ? { ...actor, shape: 'state' } : actor, tip, -0.01)).toBe(false);
          expect(isWithin(actor, tip, 6)).toBe(true);
        }
        const gap = Math.hypot(found.stroke.end.x - found.curve.end.x, found.stroke.end.y - found.curve.end.y);
        expect(gap).toBeLessThanOrEqual(1.9 * look.width + 1e-6);
        expect(found.stroke.start).toEqual(found.curve.start);
      }),
    );
  });

  it('lies in its box', () => {
    fc.assert(
      fc.property(line, ([from, to, lane]) => {
        const found = linePlace(from, to, lane, look);
        for (const { x, y } of found ? along(found) : []) {
          expect(x).toBeGreaterThanOrEqual((found?.box.left ?? 0) - 1e-6);
          expect(x).toBeLessThanOrEqual((found?.box.right ?? 0) + 1e-6);
          expect(y).toBeGreaterThanOrEqual((found?.box.top ?? 0) - 1e-6);
          expect(y).toBeLessThanOrEqual((found?.box.bottom ?? 0) + 1e-6);
        }
      }),
    );
  });

  it('is not there where its actors lie on one another', () => {
    const at = { at: { x: 0, y: 0 }, half: 20, shape: 'state' as const };
    expect(linePlace(at, at, 0, look)).toBeNull();
    expect(linePlace(at, { ...at, at: { x: 30, y: 0 } }, 0, look)).toBeNull();
    expect(linePlace(at, { ...at, at: { x: 60, y: 0 } }, 0, look)).not.toBeNull();
  });

  it('is found by the pointer where it runs nearest, and by nobody further off', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 8 }), fc.record({ x: place, y: place }), (drawn, point) => {
        const lines = drawn.flatMap(([from, to, lane]) => {
          const found = linePlace(from, to, lane, look);
          return found ? [{ look, place: found, text: null }] : [];
        });
        const far = (each: LinePlace): number => Math.min(...along(each).map(({ x, y }) => Math.hypot(x - point.x, y - point.y)));
        const nearest = new LineIndex(lines).nearest(point, 12);
        const least = Math.min(...lines.map((each) => far(each.place)));
        // A curve is taken for straight pieces, which leave out less than this.
        if (nearest) expect(far(nearest.place)).toBeLessThan(least + 1.5);
        else expect(least).toBeGreaterThan(12 + look.width / 2 - 1.5);
      }),
    );
  });
});
