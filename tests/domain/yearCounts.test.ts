import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Filters } from '#domain/filters.ts';
import { networkAt } from '#domain/networkAt.ts';
import { sift } from '#domain/sieve.ts';
import { countsByYear, sourcesByYear } from '#domain/yearCounts.ts';
import { aNetwork, aRelation, aSource, aType, spanFrom } from '../support/builders.ts';
import { COVERAGE, everything, someFilters, someHiddenTypes, someNetwork } from './networkArbitraries.ts';

describe('T42 counts', () => {
  it('agree with the network of each year, one by one', () => {
    fc.assert(
      fc.property(someNetwork, someHiddenTypes, someFilters, (network, hidden, filters: Filters) => {
        for (const { year, ...bySign } of countsByYear(sift(network, hidden), COVERAGE, filters)) {
          const all = [...networkAt(network, year, filters).relations];
          const shown = all
            .filter(([id]) => !hidden.types.has(network.relations.get(id)?.type ?? ('' as never)))
            .map(([id, state]) => ({
              sign: network.types.get(network.relations.get(id)?.type ?? ('' as never))?.sign,
              isCertain: state === 'certain',
            }));
          for (const sign of ['positive', 'negative', 'neutral'] as const) {
            const ofSign = shown.filter((each) => each.sign === sign);
            const certain = ofSign.filter(({ isCertain }) => isCertain).length;
            expect(bySign[sign]).toEqual({ certain, unsure: ofSign.length - certain });
          }
        }
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
