import fc from 'fast-check';
import { expect, it } from 'vitest';
import { countYears } from '#panels/timelineScale.ts';
import { panned, type ZoomLimits, zoomedBy, zoomStop } from '#panels/zoomSteps.ts';

const coverage = { first: 1722, last: 2025 };
const focus = { first: 1979, last: 2025 };
const at = (first: number, last = first): ZoomLimits => ({ coverage, focus, shown: { first, last } });

const rangeIn = ({ first, last }: { first: number; last: number }) =>
  fc.tuple(fc.integer({ min: first, max: last }), fc.integer({ min: first, max: last })).map(([one, other]) => ({
    first: Math.min(one, other),
    last: Math.max(one, other),
  }));

it('never leaves the coverage, nor the years shown, whatever the step', () => {
  fc.assert(
    fc.property(
      rangeIn(coverage),
      rangeIn(coverage),
      fc.double({ min: 0.01, max: 100, noNaN: true }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.integer({ min: -400, max: 400 }),
      (range, shown, factor, share, years) => {
        const limits = { coverage, focus, shown };
        for (const next of [
          zoomedBy(factor, share, range, limits),
          panned(years, range, limits),
          zoomStop(1, range, limits),
          zoomStop(-1, range, limits),
        ]) {
          if (!next) continue;
          expect(next.first).toBeGreaterThanOrEqual(coverage.first);
          expect(next.last).toBeLessThanOrEqual(coverage.last);
          expect(next.first).toBeLessThanOrEqual(shown.first);
          expect(next.last).toBeGreaterThanOrEqual(shown.last);
          expect(countYears(next)).toBeGreaterThanOrEqual(5);
        }
      },
    ),
  );
});

it('gets anywhere with small steps', () => {
  let range = { first: 2012, last: 2016 };
  for (let step = 0; step < 400 && countYears(range) < countYears(coverage); step += 1) range = zoomedBy(1.01, 0.5, range, at(2014));
  expect(range).toEqual(coverage);
  for (let step = 0; step < 400; step += 1) range = zoomedBy(0.99, 0.5, range, at(2014));
  expect(countYears(range)).toBe(5);
});

it('keeps the year under the pointer where it is', () => {
  // 1991 lies a quarter into the focus.
  const range = zoomedBy(0.5, 0.25, focus, at(1991));
  expect((1991 - range.first) / countYears(range)).toBeCloseTo(0.25, 1);
});

it('stops at the focus where the years shown lie in it, and at a decade', () => {
  const inwards = (year: number) => {
    const seen: string[] = [];
    for (let range = zoomStop(-1, coverage, at(year)); range; range = zoomStop(-1, range, at(year)))
      seen.push(`${range.first}–${range.last}`);
    return seen;
  };
  expect(inwards(2016)).toEqual(['1826–2025', '1926–2025', '1979–2025', '2001–2025', '2012–2021']);
  expect(inwards(1828)).toEqual(['1729–1928', '1779–1878', '1805–1851', '1816–1840', '1824–1833']);
});

it('does not cut a window', () => {
  expect(zoomStop(-1, focus, at(1990, 2020))).toBeNull();
});
