import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commonPattern, marksOf, NO_MARKS, patternOf } from '#appearance/lines.ts';
import { curveOf, laneOffset, markOutline, pointAt } from '#appearance/strandGeometry.ts';
import { SIGNS } from '#domain/relation.ts';

const places = fc.record({ x: fc.integer({ min: -500, max: 500 }), y: fc.integer({ min: -500, max: 500 }) });
const ends = fc.tuple(places, places).filter(([from, to]) => Math.hypot(to.x - from.x, to.y - from.y) > 20);
const lanes = fc.integer({ min: -5, max: 5 });

describe('a curve', () => {
  it('is straight on lane 0', () => {
    expect(curveOf({ x: 0, y: 0 }, { x: 100, y: 0 }, 0).control).toEqual({ x: 50, y: 0 });
  });

  it('bows to the right hand of the walker on a positive lane', () => {
    expect(curveOf({ x: 0, y: 0 }, { x: 1000, y: 0 }, 1).control.y).toBeGreaterThan(0);
  });

  it('bows at right angles to its line, always to the same hand', () => {
    fc.assert(
      fc.property(ends, fc.integer({ min: 1, max: 5 }), ([from, to], lane) => {
        const { control } = curveOf(from, to, lane);
        const along = { x: to.x - from.x, y: to.y - from.y };
        const bow = { x: control.x - (from.x + to.x) / 2, y: control.y - (from.y + to.y) / 2 };
        expect(along.x * bow.x + along.y * bow.y).toBeCloseTo(0, 6);
        expect(along.x * bow.y - along.y * bow.x).toBeGreaterThan(0);
      }),
    );
  });

  it('begins and ends at its actors', () => {
    fc.assert(
      fc.property(ends, lanes, ([from, to], lane) => {
        const curve = curveOf(from, to, lane);
        expect(pointAt(curve, 0)).toEqual(from);
        expect(pointAt(curve, 1)).toEqual(to);
      }),
    );
  });

  it('is the same line when it runs the other way on the opposite lane', () => {
    fc.assert(
      fc.property(ends, lanes, ([from, to], lane) => {
        const there = pointAt(curveOf(from, to, lane), 0.5);
        const back = pointAt(curveOf(to, from, -lane), 0.5);
        expect(there.x).toBeCloseTo(back.x, 6);
        expect(there.y).toBeCloseTo(back.y, 6);
      }),
    );
  });

  it('bows no further out than its lane times a fifth of its length', () => {
    fc.assert(
      fc.property(ends, lanes, ([from, to], lane) => {
        const length = Math.hypot(to.x - from.x, to.y - from.y);
        expect(Math.abs(laneOffset(lane, from, to))).toBeLessThanOrEqual(Math.abs(lane) * length * 0.2 + 1e-9);
      }),
    );
  });
});

it('a mark has its tip at the end and lies behind it', () => {
  const straight = curveOf({ x: 0, y: 0 }, { x: 100, y: 0 }, 0);
  const [tip, ...rest] = markOutline('triangle', straight);
  expect(tip).toEqual({ x: 100, y: 0 });
  for (const point of rest) expect(point.x).toBeLessThan(100);
});

describe('what a line looks like', () => {
  it('puts a dispute before doubt about the time', () => {
    expect(patternOf('certain', 'disputed')).toBe('dotted');
    expect(patternOf('possible', 'disputed')).toBe('dotted');
    expect(patternOf('possible', 'corroborated')).toBe('dashed');
    expect(patternOf('assumed', 'claimed')).toBe('dashed');
    expect(patternOf('certain', 'single-source')).toBe('solid');
  });

  it('never draws what is only claimed as certain', () => {
    expect(patternOf('certain', 'claimed')).toBe('dashed');
    expect(patternOf('certain', 'unsourced')).toBe('dashed');
  });

  it('gives several lines their common pattern, or else dashes', () => {
    expect(commonPattern(['dotted', 'dotted'])).toBe('dotted');
    expect(commonPattern(['solid', 'solid'])).toBe('solid');
    expect(commonPattern(['solid', 'dotted'])).toBe('dashed');
  });

  it('has a mark for its sign at its far end, and at both where it has no direction', () => {
    const marks = (directed: boolean) => SIGNS.map((sign) => marksOf({ sign, directed }));
    expect(marks(true)).toEqual([
      { mark: 'triangle', tail: null },
      { mark: 'tee', tail: null },
      { mark: 'chevron', tail: null },
    ]);
    expect(marks(false)).toEqual([{ mark: 'triangle', tail: 'triangle' }, { mark: 'tee', tail: 'tee' }, NO_MARKS]);
  });
});
