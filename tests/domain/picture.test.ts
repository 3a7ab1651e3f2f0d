import { describe, expect, it } from 'vitest';
import { assignLanes } from '#domain/lanes.ts';
import { networkAt } from '#domain/networkAt.ts';
import { pairOf } from '#domain/pair.ts';
import { openPair, pictureOf } from '#domain/picture.ts';
import { aFamily, aNetwork, aRelation, aType } from '../support/builders.ts';

const network = aNetwork({
  families: [aFamily('f'), aFamily('g')],
  types: [aType('one', 'f'), aType('two', 'g')],
  relations: [
    ...[0, 1, 2, 3].map((index) => aRelation(`f${index}`, 'one', 'a', 'b', index === 0 ? '1990/2010' : '2000~')),
    aRelation('g0', 'two', 'b', 'a', '2000~'),
    aRelation('g1', 'two', 'b', 'a', '2000~/2003~'),
    aRelation('other', 'one', 'a', 'c', '2000'),
  ],
});
const lanes = assignLanes(network);
const at = (year: number) => networkAt(network, year, { withLoneActors: false, withPossible: true });
const pair = pairOf({ from: 'b' as never, to: 'a' as never });

describe('a crowded pair', () => {
  it('is drawn as one strand per family, which knows what it stands for', () => {
    const picture = pictureOf(at(2000), lanes, null);
    expect([...picture.lines.keys()]).toEqual(['other']);
    const members = [...picture.bundles].map(([id, { relations }]) => [id, Object.fromEntries(relations)]);
    expect(Object.fromEntries(members)).toEqual({
      'a~b~f': { f0: 'certain', f1: 'possible', f2: 'possible', f3: 'possible' },
      'a~b~g': { g0: 'possible', g1: 'possible' },
    });
  });

  it('is drawn line by line while it is open', () => {
    const picture = pictureOf(at(2000), lanes, pair);
    expect(picture.lines.size).toBe(7);
    expect(picture.bundles.size).toBe(0);
  });

  it('is drawn line by line in a year with fewer relations', () => {
    const picture = pictureOf(at(2002), lanes, null);
    expect([...picture.lines.keys()]).toEqual(['f0', 'g1']);
  });
});

it('is opened by selecting it or one of its relations, not by an actor', () => {
  expect(openPair({ kind: 'pair', pair }, network)).toBe(pair);
  expect(openPair({ kind: 'relation', id: 'g0' as never }, network)).toBe(pair);
  expect(openPair({ kind: 'actor', id: 'a' as never }, network)).toBeNull();
  expect(openPair(null, network)).toBeNull();
});
