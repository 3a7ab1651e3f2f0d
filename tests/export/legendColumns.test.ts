import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { balancedColumns, type FamilyHeights } from '#export/legendColumns.ts';

/** A family with so many entries of one line each. */
const family = (count: number): FamilyHeights => ({ heading: 20, continued: 20, entries: Array(count).fill(20) });
/** The number of entries of each part, by column. */
const sizes = (counts: readonly number[], beside = 0) =>
  balancedColumns(counts.map(family), 3, beside).map((column) => column.map(({ first, end }) => end - first));

describe('the columns of the legend', () => {
  it('are filled in turn, one family below the other', () => {
    expect(sizes([3, 3, 3])).toEqual([[3], [3], [3]]);
    expect(sizes([5, 1, 2, 12, 5, 2])).toEqual([[5, 1, 2], [12], [5, 2]]);
    expect(sizes([1, 1])).toEqual([[1], [1]]);
    expect(sizes([])).toEqual([]);
  });

  it('share a family that is too long for one of them', () => {
    expect(sizes([12])).toEqual([[4], [4], [4]]);
    expect(sizes([2, 12, 1])).toEqual([[2, 3], [6], [3, 1]]);
  });

  it('break no family for little, nor where something higher stands beside them', () => {
    expect(sizes([4, 4, 5])).toEqual([[4], [4], [5]]);
    expect(sizes([12], 400)).toEqual([[12]]);
  });

  it('hold every entry once, in its order, and no fewer than two of a broken family', () => {
    const height = fc.integer({ min: 6, max: 300 });
    const anyFamily = fc.record({ heading: height, continued: height, entries: fc.array(height, { minLength: 1, maxLength: 14 }) });
    fc.assert(
      fc.property(fc.array(anyFamily, { maxLength: 8 }), fc.nat(500), (families, beside) => {
        const columns = balancedColumns(families, 3, beside);
        const parts = columns.flat();
        const entries = parts.flatMap(({ family, first, end }) =>
          Array.from({ length: end - first }, (_, index) => [family, first + index]),
        );
        expect(columns.length).toBeLessThanOrEqual(3);
        expect(entries).toEqual(families.flatMap((heights, index) => heights.entries.map((_, entry) => [index, entry])));
        for (const { family, first, end } of parts)
          expect(end - first).toBeGreaterThanOrEqual(Math.min(2, families[family]?.entries.length ?? 0));
      }),
    );
  });
});
