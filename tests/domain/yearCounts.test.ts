import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Filters } from '#domain/filters.ts';
import type { RelationId, TypeId } from '#domain/id.ts';
import type { Network } from '#domain/network.ts';
import { networkAt, networkIn } from '#domain/networkAt.ts';
import type { Sign } from '#domain/relation.ts';
import { sift } from '#domain/sieve.ts';
import { countsByYear, countsIn, sourcesByYear } from '#domain/yearCounts.ts';
import { aNetwork, aRelation, aSource, aType, spanFrom } from '../support/builders.ts';
import { aYear, COVERAGE, everything, someFilters, someHiddenTypes, someNetwork } from './networkArbitraries.ts';

const typeOf = (network: Network, id: RelationId): TypeId => network.relations.get(id)?.type ?? ('' as never);

function countedOneByOne(network: Network, relations: ReadonlyMap<RelationId, string>): unknown {
  const shown = [...relations].map(([id, state]) => ({
    sign: network.types.get(typeOf(network, id))?.sign,
    isCertain: state === 'certain',
  }));
  const count = (sign: Sign) => {
    const certain = shown.filter((each) => each.sign === sign && each.isCertain).length;
    return { certain, unsure: shown.filter((each) => each.sign === sign).length - certain };
  };
  return { positive: count('positive'), negative: count('negative'), neutral: count('neutral') };
}

describe('T42 counts', () => {
  it('agree with the network of each year, one by one', () => {
    fc.assert(
      fc.property(someNetwork, someHiddenTypes, someFilters, (network, hidden, filters: Filters) => {
        for (const { year, ...bySign } of countsByYear(sift(network, hidden), COVERAGE, filters)) {
          const shown = networkAt(network, year, filters).relations;
          expect(bySign).toEqual(countedOneByOne(network, new Map([...shown].filter(([id]) => !hidden.types.has(typeOf(network, id))))));
        }
      }),
    );
  });

  it('of a window have each relation of it once', () => {
    fc.assert(
      fc.property(someNetwork, aYear, fc.nat(12), someFilters, (network, first, more, filters: Filters) => {
        const at = networkIn(network, { first, last: first + more }, filters);
        expect(countsIn(at, network)).toEqual(countedOneByOne(network, at.relations));
      }),
    );
  });

  it('have a relation of two spells once a year, and each year of the range', () => {
    const types = [aType('good', 'f')];
    const made = aNetwork({ types, relations: [aRelation('r', 'good', 'a', 'b', '1950-01/1950-03;1950-09/1951~')] });
    const counts = countsByYear(made, { first: 1949, last: 1953 }, everything);
    expect(counts.map(({ year, positive }) => [year, positive.certain, positive.unsure])).toEqual([
      [1949, 0, 0],
      [1950, 1, 0],
      [1951, 0, 1],
      [1952, 0, 1],
      [1953, 0, 0],
    ]);
  });
});

describe('T42 sources', () => {
  it('stand in the latest year in which they may have been published, in order', () => {
    const sources = [
      ['one', '2022~'],
      ['two', '1990'],
      ['three', '2022-12~'],
      ['four', '1990-05'],
    ].map(([id = '', issued = '']) => aSource(id, { issued, issuedSpan: spanFrom(issued) }));
    expect(sourcesByYear(aNetwork({ sources }))).toEqual([
      { year: 1990, sources: ['two', 'four'] },
      { year: 2023, sources: ['one', 'three'] },
    ]);
  });
});
