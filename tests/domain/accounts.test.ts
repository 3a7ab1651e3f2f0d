import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RelationId, SourceId } from '#domain/id.ts';
import type { Network } from '#domain/network.ts';
import { networkIn } from '#domain/networkAt.ts';
import type { Relation } from '#domain/relation.ts';
import { sift } from '#domain/sieve.ts';
import { compareAccounts } from '#domain/toldBy.ts';
import { aNetwork, aPassage, aRelation, aSource, aType } from '../support/builders.ts';
import { day } from './days.ts';
import { everything, TYPES } from './networkArbitraries.ts';
import { shippedNetwork, shippedWorld } from './shipped.ts';
import { someHidden, someView, someWindow } from './viewArbitraries.ts';
import { accountsAgain, type World, worldOf } from './viewOracle.ts';

const against = { stance: 'disputes' } as const;

type Meet = (one: string, other: string) => boolean;

/** Whether the two may hold in one year, tried year by year; what is open reaches either end of the years tried. */
function meetIn({ relations }: Network): Meet {
  const yearsOf = (id: string): ReadonlySet<number> => {
    const spans = relations.get(id as RelationId)?.spans ?? [];
    const years = Array.from({ length: 700 }, (_, index) => 1400 + index);
    return new Set(
      years.filter((year) =>
        spans.some(({ possible: [first, last] }) => {
          const starts = (first ?? Number.NEGATIVE_INFINITY) <= day(`${year}-12-31`);
          return starts && (last ?? Number.POSITIVE_INFINITY) >= day(`${year}-01-01`);
        }),
      ),
    );
  };
  const known = new Map<string, ReadonlySet<number>>();
  const years = (id: string): ReadonlySet<number> => {
    const found = known.get(id) ?? yearsOf(id);
    known.set(id, found);
    return found;
  };
  return (one, other) => [...years(one)].some((year) => years(other).has(year));
}

/** Holds the comparison of two articles against the algebra of their passages. */
function expectAccounts(
  network: Network,
  relations: readonly Relation[],
  world: World,
  meet: Meet,
  [first, second]: readonly [string, string],
): void {
  const place = new Map(relations.map(({ id }, index) => [id as string, index]));
  const among = world.relations
    .filter(({ id }) => place.has(id))
    .sort((one, other) => (place.get(one.id) ?? 0) - (place.get(other.id) ?? 0));
  const { opposed, otherTimes, ...parts } = compareAccounts(relations, network, [first as SourceId, second as SourceId]);
  const again = accountsAgain({ ...world, relations: among }, [first, second], meet);
  expect({ ...parts, opposed: new Set(opposed), otherTimes: otherTimes.map(String).sort() }).toEqual({
    ...again,
    opposed: new Set(again.opposed),
    otherTimes: again.otherTimes.map(String).sort(),
  });
}

describe('V10 two articles', () => {
  it('are set against each other as the algebra of their passages has it, over what shows', () => {
    const hiding = someHidden(TYPES.map(({ id }) => id));
    const two = fc.constantFrom<readonly [string, string]>(['s0', 's1'], ['s1', 's0'], ['s2', 's4']);
    fc.assert(
      fc.property(someView, hiding, someWindow, fc.boolean(), two, (network, hidden, window, allYears, sources) => {
        const sifted = sift(network, hidden);
        const shown = networkIn(sifted, window, everything).relations;
        const relations = [...sifted.relations.values()].filter(({ id }) => allYears || shown.has(id));
        expectAccounts(sifted, relations, worldOf(sifted), meetIn(sifted), sources);
      }),
      { numRuns: 300 },
    );
  });

  it('are set against each other as the data files have it, each with each', () => {
    const network = shippedNetwork;
    const world = shippedWorld();
    const meet = meetIn(network);
    const sources = [...world.rests.keys()];
    for (const first of sources)
      for (const second of sources)
        if (first !== second) expectAccounts(network, [...network.relations.values()], world, meet, [first, second]);
    const shown = networkIn(network, { first: 2022, last: 2022 }, everything).relations;
    const relations = [...network.relations.values()].filter(({ id }) => shown.has(id));
    for (const second of sources.slice(1)) expectAccounts(network, relations, world, meet, [sources[0] ?? '', second]);
  });

  const types = [aType('arms', 'f'), aType('war', 'f', { sign: 'negative' }), aType('talks', 'f', { sign: 'neutral' })];
  const compared = (...relations: readonly Relation[]) =>
    compareAccounts(relations, aNetwork({ types, sources: [aSource('one'), aSource('two')], relations }), [
      'one' as SourceId,
      'two' as SourceId,
    ]);
  const by = (id: string, type: string, when: string, ...evidence: Relation['evidence']) =>
    aRelation(id, type, 'a', 'b', when, { evidence });
  const [one, two, notOne, notTwo] = [aPassage('one'), aPassage('two'), aPassage('one', against), aPassage('two', against)];

  it('tell of a relation both, alone, or against each other', () => {
    const relations = [
      by('for', 'arms', '2000', one, two),
      by('against', 'arms', '2000', notOne, notTwo),
      by('first', 'arms', '2000', notOne, one),
      by('second', 'war', '2000', two),
      by('crossed', 'arms', '2000', one, notTwo),
      by('torn', 'arms', '2000', one, notOne, two),
      by('torn-both', 'arms', '2000', one, notOne, two, notTwo),
      by('nobody', 'arms', '2000'),
    ];
    expect(compared(...relations)).toMatchObject({
      both: ['for', 'against'],
      onlyFirst: ['first'],
      onlySecond: ['second'],
      contradicted: ['crossed', 'torn', 'torn-both'],
    });
  });

  it('tell oppositely of a pair where the one supports cooperation alone and the other hostility alone', () => {
    const war = aRelation('w', 'war', 'b', 'a', '2000', { evidence: [two] });
    expect(compared(by('c', 'arms', '2000', one), war).opposed).toEqual(['a~b']);
    expect(compared(by('c', 'arms', '2000', one), by('n', 'talks', '2000', one, two), war).opposed).toEqual(['a~b']);
    expect(compared(by('c', 'arms', '2000', one, two), war).opposed).toEqual([]);
    expect(compared(by('c', 'arms', '2000', one), by('w', 'war', '2000', notTwo)).opposed).toEqual([]);
  });

  it('tell of other times where years do not meet, whichever way the relations run', () => {
    const back = (when: string, ...evidence: Relation['evidence']) => aRelation('back', 'arms', 'b', 'a', when, { evidence });
    expect(compared(by('r', 'arms', '2000/2004', one), back('2005', two)).otherTimes).toEqual([['r', 'back']]);
    expect(compared(by('r', 'arms', '2000/2004', one), back('2005', notTwo)).otherTimes).toEqual([['r', 'back']]);
    expect(compared(by('r', 'arms', '2000/2004-03', one), back('2004-09', two)).otherTimes).toEqual([]);
    expect(compared(by('r', 'arms', '2000/2004', one), back('2005~', two)).otherTimes).toEqual([]);
    expect(compared(by('r', 'arms', '2000/2004', one), back('2005', one, two)).otherTimes).toEqual([]);
    expect(compared(by('r', 'arms', '2000', one), by('other', 'talks', '2005', two)).otherTimes).toEqual([]);
  });
});
