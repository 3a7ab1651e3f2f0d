import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { YearRange } from '#domain/network.ts';
import { isAliveIn, nearestYear } from '#domain/selection.ts';
import type { Span } from '#domain/timespan.ts';
import { spanFrom } from '../support/builders.ts';

const isAlive = (spans: readonly Span[], year: number) => isAliveIn(spans, { first: year, last: year });
const nearestLivingYear = (spans: readonly Span[], year: number, within: YearRange) =>
  nearestYear({ first: year, last: year }, within, (each) => isAlive(spans, each));

const range = { first: 1800, last: 2025 };

it('finds the nearest living year on either side', () => {
  const spans = [spanFrom('1826/1828'), spanFrom('1941/1946')];
  expect(nearestLivingYear(spans, 1900, range)).toBe(1941);
  expect(nearestLivingYear(spans, 1850, range)).toBe(1828);
  expect(nearestLivingYear(spans, 1827, range)).toBe(1827);
  expect(nearestLivingYear(spans, 2025, range)).toBe(1946);
});

it('prefers the earlier of two years as near, and is nearest to a window rather than to its first year', () => {
  const spans = [spanFrom('1900'), spanFrom('1910')];
  expect(nearestLivingYear(spans, 1905, range)).toBe(1900);
  const fits = (year: number) => isAlive(spans, year);
  expect(nearestYear({ first: 1904, last: 1907 }, range, fits)).toBe(1910);
  expect(nearestYear({ first: 1904, last: 1912 }, range, fits)).toBe(1910);
});

it('stays inside the range', () => expect(nearestLivingYear([spanFrom('1722/1735')], 1900, range)).toBeNull());
it('takes no spans for no limit', () => expect(nearestLivingYear([], 1900, range)).toBe(1900));

it('never finds a year nearer than the one that is nearest by going through all', () => {
  const spells = fc.array(fc.tuple(fc.integer({ min: 1750, max: 2030 }), fc.integer({ min: 0, max: 30 })), { minLength: 1, maxLength: 3 });
  fc.assert(
    fc.property(spells, fc.integer({ min: 1800, max: 2025 }), (drawn, year) => {
      const spans = drawn.map(([first, length]) => spanFrom(`${first}/${first + length}`));
      const living = Array.from({ length: 226 }, (_, index) => 1800 + index).filter((candidate) => isAlive(spans, candidate));
      const nearest = nearestLivingYear(spans, year, range);
      const distance = living.length === 0 ? null : Math.min(...living.map((candidate) => Math.abs(candidate - year)));
      expect(nearest === null ? null : Math.abs(nearest - year)).toBe(distance);
    }),
  );
});
