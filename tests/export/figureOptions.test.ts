import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { figureSize, LONGEST_SIDE, scaleWanted } from '#appearance/figureOptions.ts';

describe('the size of a figure', () => {
  it('is its units times the scale', () => {
    expect(figureSize(1200, 1400, 4)).toEqual({ width: 4800, height: 5600, scale: 4, reduced: false });
    expect(figureSize(1200, 2000, 4)).toEqual({ width: 4800, height: 8000, scale: 4, reduced: false });
  });

  it('is made smaller past 8,000 pixels a side, in proportion, and says so', () => {
    expect(figureSize(1200, 4000, 4)).toEqual({ width: 2400, height: 8000, scale: 2, reduced: true });
    expect(figureSize(1200, 2001, 4).reduced).toBe(true);
  });

  it('never passes the limit and never is nothing', () => {
    const side = fc.integer({ min: 1, max: 1_000_000 });
    fc.assert(
      fc.property(side, side, fc.constantFrom(1, 2, 4), (width, height, scale) => {
        const size = figureSize(width, height, scale);
        for (const pixels of [size.width, size.height]) {
          expect(pixels).toBeGreaterThan(0);
          expect(pixels).toBeLessThanOrEqual(LONGEST_SIDE);
          expect(pixels).toBe(Math.floor(pixels));
        }
        expect(size.reduced).toBe(Math.max(width, height) * scale > LONGEST_SIDE);
      }),
    );
  });
});

describe('a width of the reader’s own', () => {
  const wanted = (value: number, unit: 'px' | 'mm', dpi = 300) => scaleWanted({ template: 'page', scale: 4, own: { value, unit, dpi } });

  it('is so many pixels, or millimetres at so many pixels an inch', () => {
    expect(wanted(2400, 'px')).toBe(2);
    // An inch is 25.4 mm, so 254 mm are 10 inches.
    expect(wanted(254, 'mm', 300)).toBe(3000 / 1200);
    expect(scaleWanted({ template: 'page', scale: 4, own: null })).toBe(4);
    // A column of a journal at its own resolution is the template at 1×.
    expect(scaleWanted({ template: 'column', scale: 4, own: { value: 85, unit: 'mm', dpi: 300 } })).toBe(1);
  });

  it('is refused where words could not be read, or no browser draws it, or it is no number', () => {
    expect([wanted(599, 'px'), wanted(600, 'px'), wanted(8000, 'px'), wanted(8001, 'px')]).toEqual([null, 0.5, 8000 / 1200, null]);
    for (const [value, dpi] of [
      [Number.NaN, 300],
      [85, Number.NaN],
      [-85, 300],
      [0, 300],
    ] as const)
      expect(wanted(value, 'mm', dpi)).toBeNull();
  });
});
