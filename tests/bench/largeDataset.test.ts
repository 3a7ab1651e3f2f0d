import { describe, expect, it } from 'vitest';
import { readNetwork } from '#dataset/compiled.ts';
import type { CompiledDataset } from '#dataset/compiledSchema.ts';
import { actorsOf } from '#dataset/entryActors.ts';
import { yearOf } from '#domain/calendar.ts';
import { largeDataset } from '../../tools/bench/largeDataset.ts';
import { LONGEST } from '../../tools/bench/madeUpTime.ts';
import { pairShapeOf, shareOfFirst } from '../../tools/bench/pairShape.ts';
import { compileFolder } from '../../tools/compileFolder.ts';

const { dataset: real } = compileFolder('data/russia-iran');
if (!real) throw new Error('The shipped dataset has errors.');

/** The share of the relations that a test is true of. */
function share({ relations }: CompiledDataset, isSo: (relation: CompiledDataset['relations'][string]) => boolean): number {
  const all = Object.values(relations);
  return all.filter(isSo).length / all.length;
}

describe('a large dataset', () => {
  const large = largeDataset(real, 3000);

  it('has as many relations as asked for, and is sound', () => {
    expect(Object.keys(large.relations)).toHaveLength(3000);
    const network = readNetwork('large', JSON.parse(JSON.stringify(large)));
    expect(network.ok ? [] : network.error).toEqual([]);
  });

  it('is the same again', () => {
    expect(largeDataset(real, 500)).toEqual(largeDataset(real, 500));
  });

  it.each([
    [1000, 192],
    [10_000, 608],
  ])('of %i relations has %i actors: as many more as the square root of the relations', (relations, actors) => {
    expect(Object.keys(largeDataset(real, relations).actors)).toHaveLength(actors);
  });

  it('spreads relations over pairs and actors as the real one does', () => {
    const [made, found] = [pairShapeOf(large), pairShapeOf(real)];
    const shares = (values: readonly number[]) => [0.02, 0.1, 0.3].map((part) => shareOfFirst(values, part));
    for (const [index, part] of shares(found.relationsOfPairs).entries()) expect(shares(made.relationsOfPairs)[index]).toBeCloseTo(part, 1);
    for (const [index, part] of shares(found.relationsOfActors).entries())
      expect(Math.abs((shares(made.relationsOfActors)[index] ?? 0) - part)).toBeLessThan(0.12);
    expect(made.relationsOfPairs[0]).toBe(found.relationsOfPairs[0]);
  });

  it('has the types and the certainty of the real one', () => {
    const families = Object.keys(real.families);
    for (const family of families) {
      const isOfFamily = ({ type }: { readonly type: string }): boolean => real.types[type]?.family === family;
      expect(share(large, isOfFamily)).toBeCloseTo(share(real, isOfFamily), 1);
    }
    const isCertain = ({ spans }: CompiledDataset['relations'][string]): boolean => spans[0]?.certain !== null;
    expect(share(large, isCertain)).toBeCloseTo(share(real, isCertain), 1);
    const isOpen = ({ spans }: CompiledDataset['relations'][string]): boolean => spans[0]?.possible[1] === null;
    expect(share(large, isOpen)).toBeCloseTo(share(real, isOpen), 1);
  });

  it('lasts from 1 to 60 years inside the coverage', () => {
    const lengths = Object.values(large.relations).map(({ spans: [span] }) => {
      const [first, last] = span?.possible ?? [null, null];
      if (first === null) throw new Error('open at its beginning');
      expect(yearOf(first)).toBeGreaterThanOrEqual(1722);
      expect(last === null || yearOf(last) <= 2025).toBe(true);
      return (last === null ? 2025 : yearOf(last)) - yearOf(first) + 1;
    });
    expect(Math.min(...lengths)).toBe(1);
    expect(Math.max(...lengths)).toBe(LONGEST);
  });

  it('relates nobody to themselves', () => {
    expect(share(large, (relation) => new Set(actorsOf(relation)).size === 2)).toBe(1);
  });

  it('puts no actor on another', () => {
    const places = Object.values(large.positions);
    const nearest = places.map((one, index) =>
      Math.min(...places.filter((_, at) => at !== index).map((other) => Math.hypot(one.x - other.x, one.y - other.y))),
    );
    expect(Math.min(...nearest)).toBeGreaterThan(56);
  });
});
