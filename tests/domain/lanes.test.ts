import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assignLanes, isReversed, laneAt, MOST_STRANDS } from '#domain/lanes.ts';
import { networkAt } from '#domain/networkAt.ts';
import { aFamily, aNetwork, aRelation, aType } from '../support/builders.ts';

const families = [aFamily('f'), aFamily('g')];
const types = [aType('one', 'f'), aType('two', 'g')];
const none = { withLoneActors: false, withPossible: true };

const pairs = fc.constantFrom<[string, string]>(['a', 'b'], ['b', 'a'], ['a', 'c']);
const someNetwork = fc
  .array(fc.tuple(pairs, fc.constantFrom('one', 'two'), fc.integer({ min: 1980, max: 2010 }), fc.integer({ min: 0, max: 20 })), {
    maxLength: 14,
  })
  .map((drawn) =>
    aNetwork({
      families,
      types,
      relations: drawn.map(([[from, to], type, first, length], index) =>
        aRelation(`r${index}`, type, from, to, `${first}/${first + length}`),
      ),
    }),
  );

describe('lanes', () => {
  it('run outwards from the axis on both sides', () => expect([0, 1, 2, 3, 4].map(laneAt)).toEqual([0, 1, -1, 2, -2]));

  it('are never shared by two relations of a pair in one year', () => {
    fc.assert(
      fc.property(someNetwork, fc.integer({ min: 1980, max: 2030 }), (network, year) => {
        const lanes = assignLanes(network);
        const taken = [...networkAt(network, year, none).relations.keys()].map((id) => {
          const relation = network.relations.get(id);
          return `${[relation?.from, relation?.to].sort()} ${lanes.ofRelation.get(id)}`;
        });
        expect(new Set(taken).size).toBe(taken.length);
      }),
    );
  });

  it('are as few as the busiest year needs', () => {
    const network = aNetwork({
      families,
      types,
      relations: [
        aRelation('x', 'one', 'a', 'b', '1990/1995'),
        aRelation('y', 'one', 'b', 'a', '1996/2000'),
        aRelation('z', 'two', 'a', 'b', '1994/1998'),
      ],
    });
    expect(Object.fromEntries(assignLanes(network).ofRelation)).toEqual({ x: 0, y: 0, z: 1 });
  });

  it('know which relations run against the order of their pair', () => {
    expect(isReversed({ from: 'a' as never, to: 'b' as never })).toBe(false);
    expect(isReversed({ from: 'b' as never, to: 'a' as never })).toBe(true);
  });
});

describe('bundles', () => {
  const crowd = (size: number, when: (index: number) => string) =>
    aNetwork({
      families,
      types,
      relations: Array.from({ length: size }, (_, index) => aRelation(`r${index}`, index % 2 ? 'one' : 'two', 'a', 'b', when(index))),
    });

  it('are made for a pair with too many relations in a year, one per family', () => {
    const bundles = assignLanes(crowd(MOST_STRANDS + 1, () => '2000')).bundles.get('a~b' as never);
    expect(bundles?.map(({ family, lane }) => [family, lane])).toEqual([
      ['f', 0],
      ['g', 1],
    ]);
  });

  it('are not made for a pair whose relations never meet', () => {
    expect(assignLanes(crowd(MOST_STRANDS + 1, (index) => String(2000 + index))).bundles.size).toBe(0);
  });
});
