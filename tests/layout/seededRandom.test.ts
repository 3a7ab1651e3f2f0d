import { expect, it } from 'vitest';
import { computePositions } from '#layout/computePositions.ts';
import { seededRandom, withSeededRandom } from '#layout/seededRandom.ts';
import { syntheticInput } from './syntheticInput.ts';

const take = (count: number, random: () => number): number[] => Array.from({ length: count }, () => random());

it('gives the same numbers for the same seed, and others for another', () => {
  expect(take(5, seededRandom(1))).toEqual(take(5, seededRandom(1)));
  expect(take(5, seededRandom(1))).not.toEqual(take(5, seededRandom(2)));
});

it('spreads its numbers over 0 to 1', () => {
  const numbers = take(10_000, seededRandom(3));
  const mean = numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
  expect(numbers.every((number) => number >= 0 && number < 1)).toBe(true);
  expect(mean).toBeCloseTo(0.5, 1);
});

it('seeds Math.random only while the work runs', () => {
  const original = Math.random;
  expect(withSeededRandom(4, () => take(3, Math.random))).toEqual(take(3, seededRandom(4)));
  expect(Math.random).toBe(original);
});

it('puts Math.random back after a failure', () => {
  const original = Math.random;
  const failing = () =>
    withSeededRandom(4, () => {
      throw new Error('broken');
    });
  expect(failing).toThrow('broken');
  expect(Math.random).toBe(original);
});

it('is put back after a whole layout', () => {
  const original = Math.random;
  computePositions(syntheticInput(6), { effort: { quality: 'proof', seeds: 1, tuned: 1, rounds: 2 } });
  expect(Math.random).toBe(original);
});
