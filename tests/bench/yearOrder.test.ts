import { expect, it } from 'vitest';
import { yearOrder } from '../../tools/bench/yearOrder.ts';

const RANGE = { first: 1979, last: 2025 };
const years = yearOrder(RANGE, 400, 7);
const steps = years.slice(1).map((year, index) => Math.abs(year - (years[index] ?? 0)));

it('stays among the years and never stands still', () => {
  expect(years).toHaveLength(400);
  expect(Math.min(...years)).toBeGreaterThanOrEqual(RANGE.first);
  expect(Math.max(...years)).toBeLessThanOrEqual(RANGE.last);
  expect(Math.min(...steps)).toBe(1);
});

it('moves mostly by one year, and jumps now and then', () => {
  const jumps = steps.filter((step) => step > 1).length;
  expect(jumps).toBeGreaterThan(10);
  expect(jumps).toBeLessThan(80);
});

it('is the same for the same seed, and another for another', () => {
  expect(yearOrder(RANGE, 400, 7)).toEqual(years);
  expect(yearOrder(RANGE, 400, 8)).not.toEqual(years);
});

it('goes to and fro between two years', () => {
  expect(new Set(yearOrder({ first: 1, last: 2 }, 9, 1))).toEqual(new Set([1, 2]));
  expect(() => yearOrder({ first: 1, last: 1 }, 9, 1)).toThrow('two years');
});
