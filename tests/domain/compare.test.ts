import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareYears, eitherYear, type SignSum } from '#domain/compare.ts';
import type { Network } from '#domain/network.ts';
import { networkAt } from '#domain/networkAt.ts';
import { aNetwork, aRelation, aType } from '../support/builders.ts';
import { aYear, everything, someFilters, someNetwork } from './networkArbitraries.ts';

const compared = (network: Network, earlier: number, later: number, filters = everything) =>
  compareYears(network, networkAt(network, earlier, filters), networkAt(network, later, filters));

describe('T36 a comparison', () => {
  it('mirrors that of the years exchanged', () => {
    fc.assert(
      fc.property(someNetwork, aYear, aYear, someFilters, (network, one, other, filters) => {
        const there = compared(network, one, other, filters);
        const back = compared(network, other, one, filters);
        expect(back).toEqual({
          earlier: there.later,
          later: there.earlier,
          began: there.ended,
          ended: there.began,
          stayed: there.stayed,
          changed: there.changed.map(({ pair, before, after, what, signBefore, signAfter }) => ({
            pair,
            before: after,
            after: before,
            what,
            signBefore: signAfter,
            signAfter: signBefore,
          })),
        });
      }),
    );
  });

  it('tells each relation of the two years once', () => {
    fc.assert(
      fc.property(someNetwork, aYear, aYear, someFilters, (network, one, other, filters) => {
        const { began, ended, stayed, earlier, later } = compared(network, one, other, filters);
        const told = [...began, ...ended, ...stayed];
        expect(new Set(told).size).toBe(told.length);
        expect(new Set(told)).toEqual(new Set([...earlier.relations.keys(), ...later.relations.keys()]));
        expect([...eitherYear(network, { earlier, later }).relations.keys()].sort()).toEqual(told.sort());
      }),
    );
  });

  it('of a year with itself changes nothing', () => {
    fc.assert(
      fc.property(someNetwork, aYear, (network, year) => {
        expect(compared(network, year, year)).toMatchObject({ began: [], ended: [], changed: [] });
      }),
    );
  });

  it('draws both years, each relation as sure as in the surer', () => {
    const network = aNetwork({
      types: [aType('t', 'f')],
      relations: [aRelation('r', 't', 'a', 'b', '2000~/2005'), aRelation('s', 't', 'b', 'c', '1999')],
    });
    const both = eitherYear(network, compared(network, 1999, 2003));
    expect(Object.fromEntries(both.relations)).toEqual({ r: 'certain', s: 'certain' });
    expect(both).toMatchObject({ window: { first: 1999, last: 2003 }, loneActors: 0, actors: new Set(['a', 'b', 'c']) });
  });
});

describe('T37 a pair', () => {
  const types = [aType('arms', 'f'), aType('aid', 'f'), aType('war', 'f', { sign: 'negative' }), aType('talks', 'f', { sign: 'neutral' })];
  const changeOf = (before: readonly string[], after: readonly string[], stayed: readonly string[] = []) => {
    const make = (kind: string, when: string) => (type: string, index: number) =>
      aRelation(`${kind}${index}`, type, index % 2 ? 'b' : 'a', index % 2 ? 'a' : 'b', when);
    const relations = [
      ...before.map(make('before', '2000')),
      ...after.map(make('after', '2010')),
      ...stayed.map(make('stayed', '2000/2010')),
    ];
    const { changed } = compared(aNetwork({ types, relations }), 2000, 2010);
    return changed.map(({ what, signBefore, signAfter }) => [what, signBefore, signAfter]);
  };

  it.each<[string[], string[], ['sign' | 'type', SignSum, SignSum]]>([
    [['arms'], ['war'], ['sign', 'positive', 'negative']],
    [['arms', 'war'], ['war'], ['sign', 'mixed', 'negative']],
    [['talks'], ['aid'], ['sign', 'neutral', 'positive']],
    [['arms'], ['aid'], ['type', 'positive', 'positive']],
    [['arms'], ['arms', 'aid'], ['type', 'positive', 'positive']],
    [['arms', 'talks'], ['arms'], ['type', 'positive', 'positive']],
  ])('that goes from %j to %j has changed its %j', (before, after, change) => expect(changeOf(before, after)).toEqual([change]));

  it('has not changed where one relation gave way to another of its type, or where there is nothing to change', () => {
    expect(changeOf(['arms'], ['arms'])).toEqual([]);
    expect(changeOf(['arms', 'aid'], ['aid', 'arms'])).toEqual([]);
    expect(changeOf(['arms'], [])).toEqual([]);
    expect(changeOf([], ['arms'])).toEqual([]);
  });

  it('has changed by what ended and what began, whatever stayed', () => {
    expect(changeOf(['arms'], ['war'], ['arms', 'war'])).toEqual([['sign', 'positive', 'negative']]);
  });

  it('has the same place in the list whichever year comes first', () => {
    const relations = [
      aRelation('one', 'arms', 'a', 'b', '2000'),
      aRelation('two', 'arms', 'a', 'c', '2000'),
      aRelation('three', 'war', 'a', 'c', '2010'),
      aRelation('four', 'war', 'a', 'b', '2010'),
    ];
    const pairs = (earlier: number, later: number) =>
      compared(aNetwork({ types, relations }), earlier, later).changed.map(({ pair }) => pair);
    expect([pairs(2000, 2010), pairs(2010, 2000)]).toEqual([
      ['a~b', 'a~c'],
      ['a~b', 'a~c'],
    ]);
  });

  it('lists relations that also ended and began, in either direction', () => {
    const relations = [
      aRelation('one', 'arms', 'a', 'b', '2000'),
      aRelation('two', 'war', 'b', 'a', '2010'),
      aRelation('far', 'war', 'a', 'c', '2010'),
    ];
    const { changed, began, ended } = compared(aNetwork({ types, relations }), 2000, 2010);
    expect(changed).toMatchObject([{ pair: 'a~b', before: ['one'], after: ['two'] }]);
    expect([ended, began]).toEqual([['one'], ['two', 'far']]);
  });
});
