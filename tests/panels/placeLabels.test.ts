import fc from 'fast-check';
import { expect, it } from 'vitest';
import { placeLabels, yearTicks } from '#panels/placeLabels.ts';

const labels = fc.array(fc.record({ at: fc.integer({ min: 0, max: 600 }), width: fc.integer({ min: 10, max: 160 }) }), { maxLength: 12 });

it('never lets words touch words, nor a stem run through words', () => {
  fc.assert(
    fc.property(labels, fc.integer({ min: 1, max: 4 }), (drawn, rows) => {
      const placed = placeLabels(drawn, rows, 600).filter((place) => place !== null);
      for (const a of placed) {
        expect(a.left).toBeGreaterThanOrEqual(0);
        expect(a.right).toBeLessThanOrEqual(600);
        for (const b of placed) {
          if (a === b) continue;
          expect(a.row === b.row && a.left < b.right && b.left < a.right).toBe(false);
          expect(a.row >= b.row && a.at > b.left && a.at < b.right).toBe(false);
        }
      }
    }),
  );
});

it('puts labels with room enough side by side on the lowest row', () => {
  const places = placeLabels(
    [
      { at: 0, width: 50 },
      { at: 100, width: 50 },
    ],
    2,
    600,
  );
  expect(places.map((place) => [place?.row, place?.left])).toEqual([
    [0, 4],
    [0, 104],
  ]);
});

it('turns a label at the right end to the left of its stem', () => {
  expect(placeLabels([{ at: 590, width: 50 }], 1, 600)[0]).toMatchObject({ left: 536, right: 586 });
});

it('puts ticks on round years that stand apart', () => {
  expect(yearTicks(1979, 2025, 800, 44)).toEqual([1980, 1985, 1990, 1995, 2000, 2005, 2010, 2015, 2020, 2025]);
  expect(yearTicks(1722, 2025, 340, 44)).toEqual([1750, 1800, 1850, 1900, 1950, 2000]);
});
