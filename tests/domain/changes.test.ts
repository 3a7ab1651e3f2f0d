import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changesBetween, changesIn, changeYears, nextChange } from '#domain/changes.ts';
import type { Network } from '#domain/network.ts';
import { networkAt, networkIn } from '#domain/networkAt.ts';
import { aNetwork, aRelation, aType } from '../support/builders.ts';
import { aYear, COVERAGE, everything, someFilters, someNetwork } from './networkArbitraries.ts';

const network = aNetwork({
  types: [aType('t', 'f')],
  relations: [
    aRelation('long', 't', 'a', 'b', '1990/2010'),
    aRelation('inside', 't', 'a', 'b', '2002/2004'),
    aRelation('before', 't', 'a', 'b', '1995/1999'),
    aRelation('end', 't', 'a', 'b', '2005/..'),
  ],
});
const changes = (made: Network, first: number, last: number, filters = everything) =>
  changesIn(networkAt(made, first - 1, filters), networkIn(made, { first, last }, filters), networkAt(made, last, filters));

describe('T39 in a window', () => {
  it('began what the year before it has not, and ended what its last year has no more', () => {
    expect(changes(network, 2000, 2005)).toEqual({ began: ['inside', 'end'], ended: ['before', 'inside'] });
  });

  it('of one year, that is the difference to the year before', () => {
    fc.assert(
      fc.property(someNetwork, aYear, someFilters, (made, year, filters) => {
        const between = changesBetween(networkAt(made, year - 1, filters), networkAt(made, year, filters));
        expect(changes(made, year, year, filters)).toEqual(between);
      }),
    );
  });
});

describe('T40 years of change', () => {
  it('are those in which something begins, and those after it ended', () => {
    expect(changeYears(network, everything)).toEqual([1990, 1995, 2000, 2002, 2005, 2011]);
  });

  it('are not those in which one spell follows on another', () => {
    const follows = aNetwork({ types: [aType('t', 'f')], relations: [aRelation('r', 't', 'a', 'b', '1990/1995;1996/2000;2003')] });
    expect(changeYears(follows, everything)).toEqual([1990, 2001, 2003, 2004]);
    expect(changeYears(follows, everything, 2)).toEqual([1988, 2004]);
  });

  it('are the years that show other relations than the year before', () => {
    fc.assert(
      fc.property(someNetwork, someFilters, fc.integer({ min: 0, max: 8 }), (made, filters, length) => {
        const shown = (first: number) => [...networkIn(made, { first, last: first + length }, filters).relations.keys()].join();
        const years: number[] = [];
        for (let year = COVERAGE.first + 1; year + length <= COVERAGE.last; year++) if (shown(year) !== shown(year - 1)) years.push(year);
        expect(changeYears(made, filters, length)).toEqual(years);
      }),
    );
  });
});

describe('the next of some years', () => {
  it('is after the year given, or before it', () => {
    expect([nextChange([1990, 2000], 1990, 1), nextChange([1990, 2000], 1995, -1), nextChange([1990, 2000], 2000, 1)]).toEqual([
      2000,
      1990,
      null,
    ]);
    expect(nextChange([], 2000, -1)).toBeNull();
  });
});
