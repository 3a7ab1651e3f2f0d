import { describe, expect, it } from 'vitest';
import { growthOf, noiseOf, percentile, percentilesOf } from '../../tools/bench/statistics.ts';

describe('percentiles', () => {
  it('lie between neighbours', () => {
    expect(percentile([4, 1, 3, 2], 0.5)).toBe(2.5);
    expect(percentilesOf(Array.from({ length: 101 }, (_, index) => index))).toEqual({ p50: 50, p95: 95 });
  });

  it('of one value are that value, and of none no number', () => {
    expect(percentilesOf([7])).toEqual({ p50: 7, p95: 7 });
    expect(percentile([], 0.5)).toBeNaN();
  });
});

it('noise is the larger middle over the smaller, whichever came first', () => {
  expect(noiseOf([1, 1, 9], [1, 2, 3])).toBe(2);
  expect(noiseOf([1, 2, 3], [1, 1, 9])).toBe(2);
});

describe('growth', () => {
  it.each([0.5, 1, 2])('finds the exponent %f', (exponent) => {
    const points = [1, 10, 100].map((x) => ({ x, y: 3 * x ** exponent }));
    expect(growthOf(points)?.exponent).toBeCloseTo(exponent);
    expect(growthOf(points)?.factor).toBeCloseTo(3);
  });

  it('leaves out what has no logarithm, and needs two points', () => {
    expect(
      growthOf([
        { x: 0, y: 1 },
        { x: 2, y: 2 },
        { x: 4, y: 4 },
      ])?.exponent,
    ).toBeCloseTo(1);
    expect(growthOf([{ x: 1, y: 1 }])).toBeNull();
    expect(
      growthOf([
        { x: 1, y: 1 },
        { x: 1, y: 2 },
      ]),
    ).toBeNull();
  });
});
