/** A source of numbers in [0, 1). */
export type Random = () => number;

/** Mulberry32: small, fast, and good enough to shuffle a drawing. The same seed gives the same numbers everywhere. */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Runs `work` while `Math.random` is a seeded one, for libraries that take no random source, and puts the real one back even if it throws. */
export function withSeededRandom<Value>(seed: number, work: () => Value): Value {
  const original = Math.random;
  Math.random = seededRandom(seed);
  try {
    return work();
  } finally {
    Math.random = original;
  }
}
