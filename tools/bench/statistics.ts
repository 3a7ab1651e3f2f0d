/** The middle, and what 95 of 100 stay under. */
export interface Percentiles {
  readonly p50: number;
  readonly p95: number;
}

export const percentilesOf = (values: readonly number[]): Percentiles => ({ p50: percentile(values, 0.5), p95: percentile(values, 0.95) });

/** The value that a part of all do not exceed, between its neighbours where it falls between two; NaN of nothing. */
export function percentile(values: readonly number[], part: number): number {
  const sorted = values.toSorted((one, other) => one - other);
  const at = part * (sorted.length - 1);
  const [below = Number.NaN, above = Number.NaN] = [sorted[Math.floor(at)], sorted[Math.ceil(at)]];
  return below + (above - below) * (at - Math.floor(at));
}

/** How many times as large the larger of two middles is: 1 where the same work, measured twice, takes the same. */
export function noiseOf(some: readonly number[], others: readonly number[]): number {
  const [one, other] = [percentile(some, 0.5), percentile(others, 0.5)];
  return Math.max(one, other) / Math.min(one, other);
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** `y` as `factor` times `x` to the power of `exponent`. */
export interface Growth {
  readonly exponent: number;
  readonly factor: number;
}

/** The power law that is closest to the points, by least squares on their logarithms; points without one are left out. Null for fewer than two. */
export function growthOf(points: readonly Point[]): Growth | null {
  const logs = points.filter(({ x, y }) => x > 0 && y > 0).map(({ x, y }) => ({ x: Math.log(x), y: Math.log(y) }));
  const mean = (pick: (log: Point) => number): number => logs.reduce((sum, log) => sum + pick(log), 0) / logs.length;
  const [x, y] = [mean((log) => log.x), mean((log) => log.y)];
  const spread = mean((log) => (log.x - x) ** 2);
  if (logs.length < 2 || spread === 0) return null;
  const exponent = mean((log) => (log.x - x) * (log.y - y)) / spread;
  return { exponent, factor: Math.exp(y - exponent * x) };
}
