import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ActorId, RelationId } from '#domain/id.ts';
import { neighboursOf } from '#domain/neighbours.ts';
import type { Network, YearRange } from '#domain/network.ts';
import { networkIn } from '#domain/networkAt.ts';
import { pairOf } from '#domain/pair.ts';
import { type Pull, pullsIn, pullsWith, relationsOfPull } from '#domain/pulls.ts';
import type { Selection } from '#domain/selection.ts';
import { aNetwork, aPassage, aRelation, aSource, aType } from '../support/builders.ts';
import { everyTriangle, graphOf, type Triangle } from './graphOracle.ts';
import { everything, someFilters } from './networkArbitraries.ts';
import { shippedNetwork } from './shipped.ts';
import { someView, someWindow } from './viewArbitraries.ts';

const pullsOf = (network: Network, window: YearRange, filters = everything): readonly Pull[] => {
  const at = networkIn(network, window, filters);
  return pullsIn(network, at, neighboursOf(network, at));
};

/** One line per triangle, the same whichever of the hostile two comes first. */
const lineOf = (friend: string, hostile: readonly string[], sides: readonly (readonly [foe: string, ids: readonly string[]])[]): string =>
  `${friend} with ${sides
    .map(([foe, ids]) => `${foe} by ${ids}`)
    .sort()
    .join(' and ')}, hostile by ${hostile}`;
const told = ({ friend, foes, hostile, friendly }: Triangle): string =>
  lineOf(friend, hostile, [
    [foes[0], friendly[0]],
    [foes[1], friendly[1]],
  ]);
function found({ friend, friendships, hostility }: Pull): string {
  const foes = friendships.map(({ ends }) => ends.find((end) => end !== friend) ?? 'nobody');
  expect(friendships.every(({ ends }) => ends.includes(friend))).toBe(true);
  expect([...hostility.ends].sort()).toEqual([...foes].sort());
  return lineOf(
    friend,
    hostility.relations,
    friendships.map(({ relations }, index) => [foes[index] ?? '', relations]),
  );
}
const lines = (pulls: readonly Pull[]) => pulls.map(found).sort();

/** Everything that can be selected, each with the triangles that it goes with. */
function* selections(network: Network, triangles: readonly Triangle[]): Generator<readonly [Selection, readonly Triangle[]]> {
  const actorsOf = ({ friend, foes }: Triangle): readonly string[] => [friend, ...foes];
  for (const id of network.actors.keys()) yield [{ kind: 'actor', id }, triangles.filter((each) => actorsOf(each).includes(id))];
  for (const id of network.relations.keys())
    yield [{ kind: 'relation', id }, triangles.filter(({ hostile, friendly }) => [...hostile, ...friendly.flat()].includes(id))];
  for (const from of network.actors.keys())
    for (const to of network.actors.keys())
      if (from < to)
        yield [
          { kind: 'pair', pair: pairOf({ from, to }) },
          triangles.filter((each) => [from, to].every((end) => actorsOf(each).includes(end))),
        ];
}

const types = [aType('good', 'f'), aType('bad', 'f', { sign: 'negative' }), aType('so', 'f', { sign: 'neutral' })];
const drawn = (...ties: readonly (readonly [id: string, ends: string, type: string])[]) =>
  aNetwork({
    types,
    sources: [aSource('one')],
    relations: ties.map(([id, [from = '', to = ''], type]) =>
      aRelation(id, type, from, to, '2000', id.endsWith('!') ? { evidence: [aPassage('one')] } : {}),
    ),
  });
const YEAR = { first: 2000, last: 2000 };

describe('V17 three pull against each other', () => {
  it('where two are hostile and both stand with the third, whichever way it runs', () => {
    expect(lines(pullsOf(drawn(['1', 'ab', 'bad'], ['2', 'ac', 'good'], ['3', 'cb', 'good']), YEAR))).toEqual([
      'c with a by 2 and b by 3, hostile by 1',
    ]);
  });

  it('but not with a neutral side, one that is not there, or one that is not shown that year', () => {
    expect(pullsOf(drawn(['1', 'ab', 'bad'], ['2', 'ac', 'good'], ['3', 'cb', 'so']), YEAR)).toEqual([]);
    expect(pullsOf(drawn(['1', 'ab', 'so'], ['2', 'ac', 'good'], ['3', 'cb', 'good']), YEAR)).toEqual([]);
    expect(pullsOf(drawn(['1', 'ab', 'bad'], ['2', 'ac', 'good'], ['3', 'cd', 'good']), YEAR)).toEqual([]);
    expect(pullsOf(drawn(['1', 'ab', 'bad'], ['2', 'ac', 'good'], ['3', 'cb', 'good']), { first: 2001, last: 2001 })).toEqual([]);
  });

  it('just as going through all triples and roles has it, in random networks', () => {
    fc.assert(
      fc.property(someView, someWindow, someFilters, (network, window, filters) => {
        const triangles = everyTriangle(graphOf(network, networkIn(network, window, filters)));
        expect(lines(pullsOf(network, window, filters))).toEqual(triangles.map(told).sort());
      }),
      { numRuns: 300 },
    );
  });

  it.each([1828, 1907, 1943, 1962, 1985, 1996, 2007, 2012, 2016, 2022, 2025])('just as going through all of them has it, in %i', (year) => {
    const network = shippedNetwork;
    for (const window of [
      { first: year, last: year },
      { first: year - 5, last: year },
    ]) {
      const triangles = everyTriangle(graphOf(network, networkIn(network, window, everything)));
      expect(lines(pullsOf(network, window))).toEqual(triangles.map(told).sort());
    }
  });
});

describe('V18 a triangle', () => {
  it('is one however many relations its sides have, those best evidenced first', () => {
    const network = drawn(
      ['1', 'ab', 'bad'],
      ['2!', 'ba', 'bad'],
      ['so', 'ab', 'so'],
      ['3', 'ac', 'good'],
      ['4!', 'ca', 'good'],
      ['5', 'bc', 'good'],
    );
    expect(lines(pullsOf(network, YEAR))).toEqual(['c with a by 4!,3 and b by 5, hostile by 2!,1']);
    expect(pullsOf(network, YEAR).map((pull) => [...relationsOfPull(pull)].sort())).toEqual([['1', '2!', '3', '4!', '5']]);
  });

  it('may have for a hostility what is a friendship in another', () => {
    const network = drawn(['1', 'ab', 'bad'], ['2', 'ab', 'good'], ['3', 'ac', 'good'], ['4', 'bc', 'good'], ['5', 'bc', 'bad']);
    expect(lines(pullsOf(network, YEAR))).toEqual(['a with b by 2 and c by 3, hostile by 5', 'c with a by 3 and b by 4, hostile by 1']);
  });
});

it('V19 three who are all hostile, or all friends, are none', () => {
  expect(pullsOf(drawn(['1', 'ab', 'bad'], ['2', 'ac', 'bad'], ['3', 'cb', 'bad']), YEAR)).toEqual([]);
  expect(pullsOf(drawn(['1', 'ab', 'bad'], ['2', 'ac', 'bad'], ['3', 'cb', 'good']), YEAR)).toEqual([]);
  expect(pullsOf(drawn(['1', 'ab', 'good'], ['2', 'ac', 'good'], ['3', 'cb', 'good']), YEAR)).toEqual([]);
});

describe('V20 with a selection go', () => {
  const network = drawn(
    ['1', 'ab', 'bad'],
    ['so', 'ab', 'so'],
    ['2', 'ac', 'good'],
    ['3', 'cb', 'good'],
    ['4', 'bd', 'good'],
    ['5', 'da', 'good'],
  );
  const pulls = pullsOf(network, YEAR);
  const friendsWith = (selection: Selection) =>
    pullsWith(pulls, selection)
      .map(({ friend }) => friend)
      .sort();

  it('the triangles of an actor, of a pair in either order, and of a relation that takes part', () => {
    expect(friendsWith({ kind: 'actor', id: 'c' as ActorId })).toEqual(['c']);
    expect(friendsWith({ kind: 'actor', id: 'a' as ActorId })).toEqual(['c', 'd']);
    expect(friendsWith({ kind: 'pair', pair: pairOf({ from: 'b' as ActorId, to: 'a' as ActorId }) })).toEqual(['c', 'd']);
    expect(friendsWith({ kind: 'pair', pair: pairOf({ from: 'd' as ActorId, to: 'b' as ActorId }) })).toEqual(['d']);
    expect(friendsWith({ kind: 'relation', id: '3' as RelationId })).toEqual(['c']);
    expect(friendsWith({ kind: 'relation', id: 'so' as RelationId })).toEqual([]);
  });

  it('just those of all triples in which it is, in random networks', () => {
    fc.assert(
      fc.property(someView, someWindow, (made, window) => {
        const all = pullsOf(made, window);
        const triangles = everyTriangle(graphOf(made, networkIn(made, window, everything)));
        for (const [selection, expected] of selections(made, triangles))
          expect(lines(pullsWith(all, selection))).toEqual(expected.map(told).sort());
      }),
    );
  });

  it.each([1996, 2012, 2022])('just those of all triples in which it is, in %i', (year) => {
    const shipped = shippedNetwork;
    const window = { first: year, last: year };
    const all = pullsOf(shipped, window);
    expect(all.length).toBeGreaterThan(0);
    const triangles = everyTriangle(graphOf(shipped, networkIn(shipped, window, everything)));
    for (const [selection, expected] of selections(shipped, triangles))
      expect(lines(pullsWith(all, selection)), JSON.stringify(selection)).toEqual(expected.map(told).sort());
  });
});
