import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { YearRange } from '#domain/network.ts';
import { networkAt, networkIn } from '#domain/networkAt.ts';
import { stateInYears } from '#domain/timeState.ts';
import { aNetwork, anActor, aRelation, aType, spanFrom } from '../support/builders.ts';
import { stateInYear } from './days.ts';
import { aYear, everything, someFilters, someNetwork } from './networkArbitraries.ts';

const aWindow: fc.Arbitrary<YearRange> = fc
  .tuple(aYear, aYear)
  .map(([one, other]) => ({ first: Math.min(one, other), last: Math.max(one, other) }));
const yearsOf = ({ first, last }: YearRange) => Array.from({ length: last - first + 1 }, (_, index) => first + index);
const RANK = ['absent', 'possible', 'assumed', 'certain'];

describe('T28 a window', () => {
  it('of one year is an instant', () => {
    fc.assert(
      fc.property(someNetwork, aYear, someFilters, (network, year, filters) => {
        expect(networkIn(network, { first: year, last: year }, filters)).toEqual(networkAt(network, year, filters));
      }),
    );
  });

  it('shows what its years show, taken together', () => {
    fc.assert(
      fc.property(someNetwork, aWindow, someFilters, (network, window, filters) => {
        const ofYears = new Set(yearsOf(window).flatMap((year) => [...networkAt(network, year, filters).relations.keys()]));
        expect(new Set(networkIn(network, window, filters).relations.keys())).toEqual(ofYears);
      }),
    );
  });

  it('is as sure as the surest of its years', () => {
    fc.assert(
      fc.property(someNetwork, aWindow, (network, window) => {
        for (const relation of network.relations.values()) {
          const ranks = yearsOf(window).map((year) => RANK.indexOf(stateInYear(relation, year)));
          expect(stateInYears(relation, window)).toBe(RANK[Math.max(...ranks)]);
        }
      }),
    );
  });

  it('is not assumed as a whole where it runs past the day last checked, but what begins after that is', () => {
    const checked = { checked: '2005', checkedDay: spanFrom('2005').possible[1] };
    const early = aRelation('early', 't', 'a', 'b', '2003/..', checked);
    const late = aRelation('late', 't', 'a', 'b', '2008/..', checked);
    const window = { first: 2000, last: 2010 };
    expect([stateInYears(early, window), stateInYears(late, window)]).toEqual(['certain', 'assumed']);
  });
});

describe('T30 actors', () => {
  const empire = anActor('empire', { spans: [spanFrom('1900/1917')] });
  const network = aNetwork({ types: [aType('t', 'f')], actors: [empire], relations: [aRelation('r', 't', 'a', 'b', '1950')] });
  it('without a relation show where they are asked for, in a window that their life touches', () => {
    const actorsIn = (first: number, last: number, withLoneActors = true) => [
      ...networkIn(network, { first, last }, { ...everything, withLoneActors }).actors,
    ];
    expect(actorsIn(1910, 1950)).toEqual(['a', 'b', 'empire']);
    expect(actorsIn(1918, 1950)).toEqual(['a', 'b']);
    expect(actorsIn(1890, 1950)).toEqual(['a', 'b', 'empire']);
    expect(actorsIn(1910, 1950, false)).toEqual(['a', 'b']);
    expect(networkIn(network, { first: 1910, last: 1950 }, { ...everything, withLoneActors: true })).toMatchObject({
      loneActors: 1,
      year: 1910,
      window: { first: 1910, last: 1950 },
    });
  });
});

describe('T31 what is certain', () => {
  it('is inside what is possible, and is certain in both', () => {
    fc.assert(
      fc.property(someNetwork, aWindow, (network, window) => {
        const all = networkIn(network, window, everything).relations;
        const certain = networkIn(network, window, { ...everything, withPossible: false }).relations;
        expect([...certain.values()].every((state) => state === 'certain')).toBe(true);
        expect([...certain]).toEqual([...all].filter(([, state]) => state === 'certain'));
      }),
    );
  });
});
