import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ActorHistory, actorHistory } from '#domain/actorHistory.ts';
import type { ActorId } from '#domain/id.ts';
import type { Network } from '#domain/network.ts';
import type { Relation } from '#domain/relation.ts';
import { type Stretch, unionOf } from '#domain/stretch.ts';
import type { Interval } from '#domain/timespan.ts';
import { aFamily, aNetwork, aRelation, aType, spanFrom } from '../support/builders.ts';
import { someNetwork } from './networkArbitraries.ts';

const of = (network: Network, actor: string): ActorHistory => actorHistory(network, actor as ActorId);
const types = [aType('arms', 'security'), aType('treaty', 'political'), aType('visit', 'political', { directed: false })];
const families = [aFamily('political'), aFamily('security')];
const network = aNetwork({
  families,
  types,
  relations: [
    aRelation('once', 'arms', 'c', 'a', '2010'),
    aRelation('late', 'arms', 'a', 'b', '2005/2006'),
    aRelation('early', 'treaty', 'b', 'a', '1990/1995'),
    aRelation('within', 'visit', 'a', 'b', '1993'),
    aRelation('touching', 'visit', 'b', 'a', '1996-01-01/1997'),
    aRelation('before', 'arms', 'a', 'd', '1850'),
    aRelation('elsewhere', 'arms', 'b', 'c', '2000'),
  ],
});

describe('the lanes of an actor', () => {
  it('are one for each other actor, those with most relations first, and of as many by time', () => {
    const ids = of(network, 'a').lanes.map(({ other, relations }) => [other, relations.map(({ id }) => id)]);
    expect(ids).toEqual([
      ['b', ['early', 'within', 'touching', 'late']],
      ['d', ['before']],
      ['c', ['once']],
    ]);
  });

  it('hold a strand for each family, in the dataset’s order, its relations joined where they meet', () => {
    // A year alone is certain as a whole; a start or an end in it lies anywhere in it.
    const [ends, starts] = [(year: number) => year + 1 / (year % 4 === 0 ? 366 : 365), (year: number) => year + 1 - 1 / 365];
    expect(of(network, 'a').lanes[0]?.strands).toMatchObject([
      {
        family: 'political',
        possible: [[1990, 1998]],
        certain: [
          [starts(1990), ends(1995)],
          [1996, ends(1997)],
        ],
      },
      { family: 'security', possible: [[2005, 2007]], certain: [[starts(2005), ends(2006)]] },
    ]);
  });

  it('are none where it has no relation', () => expect(of(network, 'z').lanes).toEqual([]));

  it('end what is certain with the year in which it was last checked', () => {
    const ongoing = aRelation('on', 'arms', 'a', 'b', '2001-01-01/..', { checked: '2010-03', checkedDay: spanFrom('2010-03').possible[1] });
    const [lane] = of(aNetwork({ families, types, relations: [ongoing] }), 'a').lanes;
    expect(lane?.strands).toMatchObject([{ possible: [[2001, Number.POSITIVE_INFINITY]], certain: [[2001, 2011]] }]);
  });
});

const MS_PER_DAY = 86_400_000;
const yearOfDay = (day: number): number => new Date(day * MS_PER_DAY).getUTCFullYear();
const newYear = (year: number): number => Date.UTC(year, 0, 1) / MS_PER_DAY;

/** The middle of a day, as years with fractions, reckoned by the platform's own calendar. */
function middleOf(day: number): number {
  const year = yearOfDay(day);
  return year + (day + 0.5 - newYear(year)) / (newYear(year + 1) - newYear(year));
}

/** Nine months apart, now on the first of a month, now towards its end. */
const MOMENTS = Array.from({ length: 80 }, (_, index) => {
  const day = Date.UTC(1965, index * 9, index % 2 === 0 ? 1 : 28) / MS_PER_DAY;
  return { day, at: middleOf(day) };
});
const covers = (stretches: readonly Stretch[], at: number): boolean => stretches.some(([from, to]) => from <= at && at < to);
const holds = (interval: Interval | null, day: number): boolean =>
  interval !== null && (interval[0] === null || interval[0] <= day) && (interval[1] === null || day <= interval[1]);
const isChecked = ({ checkedDay }: Relation, day: number): boolean => checkedDay === null || yearOfDay(day) <= yearOfDay(checkedDay);

describe('whatever the network', () => {
  it('every relation of the actor is in exactly one strand, of its family, in the lane of the other', () => {
    fc.assert(
      fc.property(someNetwork, fc.constantFrom('a', 'b', 'c', 'd'), (any, actor) => {
        const found = of(any, actor).lanes.flatMap(({ other, relations, strands }) => {
          const inStrands = strands.flatMap((strand) => strand.relations.map(({ id }) => `${id} ${other} ${strand.family}`));
          expect(inStrands).toHaveLength(relations.length);
          return inStrands;
        });
        const expected = [...any.relations.values()].flatMap(({ id, from, to, type }) =>
          [`${from} ${to}`, `${to} ${from}`].flatMap((ends) =>
            ends.startsWith(`${actor} `) ? [`${id} ${ends.slice(actor.length + 1)} ${any.types.get(type)?.family}`] : [],
          ),
        );
        expect(found.toSorted()).toEqual(expected.toSorted());
      }),
    );
  });

  it('a strand covers the days on which one of its relations may have held, and those on which one certainly did', () => {
    fc.assert(
      fc.property(someNetwork, (any) => {
        for (const { relations, possible, certain } of of(any, 'a').lanes.flatMap(({ strands }) => strands)) {
          const spans = relations.flatMap((relation) => relation.spans.map((span) => ({ relation, span })));
          const may = (day: number): boolean => spans.some(({ span }) => holds(span.possible, day));
          const does = (day: number): boolean => spans.some(({ relation, span }) => holds(span.certain, day) && isChecked(relation, day));
          expect(MOMENTS.map(({ at }) => [covers(possible, at), covers(certain, at)])).toEqual(
            MOMENTS.map(({ day }) => [may(day), does(day)]),
          );
        }
      }),
    );
  });

  it('the heaviest lanes come first, and stretches lie apart and in order', () => {
    fc.assert(
      fc.property(someNetwork, (any) => {
        const { lanes } = of(any, 'a');
        const counts = lanes.map(({ relations }) => relations.length);
        expect(counts).toEqual(counts.toSorted((one, other) => other - one));
        for (const { possible, certain } of lanes.flatMap(({ strands }) => strands)) {
          for (const stretches of [possible, certain]) {
            for (const [index, [from]] of stretches.slice(1).entries()) expect(from).toBeGreaterThan(stretches[index]?.[1] ?? Number.NaN);
          }
        }
      }),
    );
  });
});

describe('a union', () => {
  const { NEGATIVE_INFINITY: never, POSITIVE_INFINITY: ever } = Number;

  it.each<[string, Stretch[], Stretch[]]>([
    ['nothing', [], []],
    [
      'what overlaps',
      [
        [3, 5],
        [1, 4],
      ],
      [[1, 5]],
    ],
    [
      'what meets',
      [
        [1, 2],
        [2, 3],
      ],
      [[1, 3]],
    ],
    [
      'what lies inside',
      [
        [1, 9],
        [2, 3],
        [4, 5],
      ],
      [[1, 9]],
    ],
    [
      'what has no end',
      [
        [5, ever],
        [7, 8],
        [never, 1],
      ],
      [
        [never, 1],
        [5, ever],
      ],
    ],
    [
      'what has none at all',
      [
        [3, 4],
        [never, ever],
      ],
      [[never, ever]],
    ],
  ])('of %s', (_, stretches, union) => expect(unionOf(stretches)).toEqual(union));
});
