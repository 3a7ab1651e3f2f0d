import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ActorId, RelationId, TypeId } from '#domain/id.ts';
import { isAlive, type Selection, spansOfSelection } from '#domain/selection.ts';
import { readAddress, writeAddress } from '#state/address.ts';
import { firstView, type View } from '#state/store.ts';
import { exampleNetwork } from '../support/exampleNetwork.ts';

const network = exampleNetwork();
const first = firstView(network);

describe('writing', () => {
  it('always names the year, and the rest only where it differs', () => {
    expect(writeAddress(first, network)).toBe('?year=2016');
    const view = {
      ...first,
      year: 2020,
      selection: { kind: 'relation', id: 'arms' as RelationId },
      hiddenTypes: new Set(['strikes', 'rivalry'] as TypeId[]),
    } as const;
    expect(writeAddress(view, network)).toBe('?year=2020&relation=arms&hide=rivalry,strikes&show=like');
  });

  it('leaves out a selection that the year does not have', () => {
    expect(writeAddress({ ...first, selection: { kind: 'relation', id: 'old-war' as RelationId } }, network)).toBe('?year=2016');
  });

  it('leaves out a relation whose type is hidden, so that the address brings back what is seen', () => {
    const view = { ...first, selection: { kind: 'relation', id: 'arms' }, hiddenTypes: new Set(['arms', 'like']) } as unknown as View;
    expect(writeAddress(view, network)).toBe('?year=2016&hide=arms');
  });

  it('names a pair by both its actors', () => {
    expect(writeAddress({ ...first, selection: { kind: 'pair', pair: 'ir~ru' as never } }, network)).toBe('?year=2016&pair=ir,ru');
  });
});

describe('reading back what was written', () => {
  const types = fc.subarray([...network.types.keys()]);
  const selections = fc.constantFrom<Selection | null>(
    null,
    { kind: 'relation', id: 'arms' as RelationId },
    { kind: 'actor', id: 'ir' as ActorId },
    { kind: 'pair', pair: 'ir~ru' as never },
  );
  const views: fc.Arbitrary<View> = fc.record({
    year: fc.integer({ min: 1800, max: 2025 }),
    selection: selections,
    hiddenTypes: types.map((ids) => new Set(ids)),
    withLoneActors: fc.boolean(),
    wholeCoverage: fc.boolean(),
  });

  it('gives the same view', () => {
    fc.assert(
      fc.property(views, (drawn) => {
        const isThere = drawn.selection && isAlive(spansOfSelection(drawn.selection, network), drawn.year);
        const inFocus = drawn.year >= network.focus.first;
        // A hidden relation that is selected is shown again: such a view cannot come about in the app.
        const hidden = new Set(drawn.hiddenTypes);
        if (drawn.selection?.kind === 'relation') hidden.delete('arms' as TypeId);
        const view = {
          ...drawn,
          hiddenTypes: hidden,
          selection: isThere ? drawn.selection : null,
          wholeCoverage: drawn.wholeCoverage || !inFocus,
        };
        const read = readAddress(writeAddress({ ...view, selection: drawn.selection }, network), network);
        expect(read).toEqual({ view, notice: null });
      }),
    );
  });
});

describe('a type of a family that is left out at first', () => {
  it('is held by the address', () => {
    expect([...first.hiddenTypes]).toEqual(['like']);
    const { view, notice } = readAddress('?year=2016&show=like', network);
    expect([view.hiddenTypes.size, notice]).toEqual([0, null]);
    expect(writeAddress(view, network)).toBe('?year=2016&show=like');
  });

  it('is shown for a relation that an address names without it', () => {
    const { view, notice } = readAddress('?relation=likeness', network);
    expect(view).toMatchObject({ selection: { id: 'likeness' }, hiddenTypes: new Set() });
    expect(notice).toContain('“Likened to” is shown now');
    expect(writeAddress(view, network)).toBe('?year=2016&relation=likeness&show=like');
  });
});

describe('a bad address', () => {
  const noticeOf = (search: string) => readAddress(search, network);

  it.each([
    ['?year=1500', 1800, 'no data for 1500'],
    ['?year=2100', 2025, 'no data for 2100'],
    ['?year=-5', 1800, 'no data for -5'],
    ['?year=20a6', 2016, '“20a6”, which is no year'],
    ['?year=', 2016, 'which is no year'],
    ['?year=2016.5', 2016, 'which is no year'],
  ])('%s gives %i and says so', (search, year, said) => {
    const { view, notice } = noticeOf(search);
    expect(view.year).toBe(year);
    expect(notice).toContain(said);
  });

  it.each([
    ['?relation=nonsense', 'The relation “nonsense”'],
    ['?actor=nobody', 'The actor “nobody”'],
    ['?pair=ru,nobody', 'no pair “ru,nobody”'],
    ['?pair=ru,ru', 'no pair “ru,ru”'],
    ['?pair=ru,ir,il', 'no pair “ru,ir,il”'],
    ['?pair=ru,lone', 'no pair “ru,lone”'],
    ['?hide=arms,nonsense', 'nonsense'],
    ['?relation=__proto__', '__proto__'],
  ])('%s is dropped and said', (search, said) => {
    const { view, notice } = noticeOf(search);
    expect(view.selection).toBeNull();
    expect(notice).toContain(said);
  });

  it('moves the year to the relation that it names', () => {
    const { view, notice } = noticeOf('?year=2016&relation=old-war');
    expect(view).toMatchObject({ year: 1828, selection: { id: 'old-war' } });
    expect(notice).toContain('1828');
  });

  it('never throws and never keeps a notice longer than a few lines', () => {
    fc.assert(
      fc.property(fc.webQueryParameters(), fc.string({ maxLength: 4000 }), (query, junk) => {
        for (const search of [`?${query}`, `?year=${junk}&relation=${junk}&actor=${junk}&pair=${junk}&hide=${junk}`]) {
          const { view, notice } = readAddress(search, network);
          expect(view.year).toBeGreaterThanOrEqual(1800);
          expect((notice ?? '').length).toBeLessThan(1200);
        }
      }),
    );
  });
});
