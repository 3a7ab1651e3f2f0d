import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bestFirst, gradeOf, WORST_GRADE } from '#domain/grade.ts';
import type { ActorId, RelationId } from '#domain/id.ts';
import { neighboursOf } from '#domain/neighbours.ts';
import type { Network, YearRange } from '#domain/network.ts';
import { type NetworkAt, networkIn } from '#domain/networkAt.ts';
import { type Paths, pathsBetween } from '#domain/paths.ts';
import { nearestYear } from '#domain/selection.ts';
import { aNetwork, aPassage, aRelation, aSource, aType } from '../support/builders.ts';
import {
  distancesIn,
  everyPath,
  faultsOf,
  type Graph,
  graphOf,
  type Worth,
  weakestLinksByLength,
  weakestLinksIn,
  worthOf,
} from './graphOracle.ts';
import { everything, someFilters } from './networkArbitraries.ts';
import { shippedNetwork } from './shipped.ts';
import { someView, someWindow } from './viewArbitraries.ts';

const find = (network: Network, at: NetworkAt, from: string, to: string): Paths | null =>
  pathsBetween(network, at, neighboursOf(network, at), from as ActorId, to as ActorId);

/** Each pair of the actors, in both orders. */
function* orderedPairs({ actors }: Graph): Generator<readonly [number, number]> {
  for (const one of actors.keys()) for (const other of actors.keys()) if (one !== other) yield [one, other];
}

/** The best by one measure, and of those the best by the other. */
const bestBy = (paths: readonly Worth[], first: keyof Worth, then: keyof Worth): Worth | undefined =>
  [...paths].sort((one, other) => one[first] - other[first] || one[then] - other[then])[0];

/** Holds what was found against the two optima; nothing where there is none. */
function expectPaths(found: Paths | null, graph: Graph, ends: readonly [number, number], shortest?: Worth, bestEvidenced?: Worth): void {
  const [from = '', to = ''] = ends.map((index) => graph.actors[index]);
  const told = `${from} to ${to}`;
  if (!found || !shortest || !bestEvidenced) {
    expect([found, shortest, bestEvidenced], told).toEqual([null, undefined, undefined]);
    return;
  }
  expect(faultsOf(found.shortest, graph, from, to), told).toEqual([]);
  expect(faultsOf(found.bestEvidenced, graph, from, to), told).toEqual([]);
  expect([worthOf(found.shortest, graph), worthOf(found.bestEvidenced, graph)], told).toEqual([shortest, bestEvidenced]);
  // V15: where one path is both, one is shown.
  if (shortest.worst === bestEvidenced.worst) expect(found.bestEvidenced, told).toEqual(found.shortest);
}

describe('V13 grades', () => {
  const sources = [aSource('one'), aSource('two')];
  const passages = {
    corroborated: [aPassage('one'), aPassage('two')],
    'single-source': [aPassage('one')],
    claimed: [aPassage('one', { modality: 'alleged' })],
    disputed: [aPassage('one'), aPassage('two'), aPassage('two', { stance: 'disputes' })],
    unsourced: [],
  };
  const network = aNetwork({
    types: [aType('t', 'f')],
    sources,
    relations: Object.entries(passages).map(([id, evidence]) => aRelation(id, 't', 'a', 'b', '2000', { evidence })),
  });

  it('put the standing first and then how sure the time is, from 0 to the worst', () => {
    const inOrder = ['corroborated', 'single-source', 'claimed', 'disputed', 'unsourced'].flatMap((id) =>
      (['certain', 'assumed', 'possible'] as const).map((state) => gradeOf(id as RelationId, state, network)),
    );
    expect(inOrder).toEqual(inOrder.map((_, index) => index));
    expect(inOrder.at(-1)).toBe(WORST_GRADE);
  });

  it('order relations as the oracle does, those alike as the dataset does', () => {
    fc.assert(
      fc.property(someView, someWindow, (made, window) => {
        const at = networkIn(made, window, everything);
        const { grades } = graphOf(made, at);
        const ids = [...at.relations.keys()];
        const grade = (id: RelationId): number => grades.get(id) ?? Number.NaN;
        expect(bestFirst(ids, at, made)).toEqual([...ids].sort((one, other) => grade(one) - grade(other)));
      }),
    );
  });
});

describe('V14 a path', () => {
  const [sure, alleged] = [{ evidence: [aPassage('one')] }, { evidence: [aPassage('one', { modality: 'alleged' })] }];
  const network = aNetwork({
    types: [aType('t', 'f')],
    sources: [aSource('one')],
    relations: [
      aRelation('ab', 't', 'b', 'a', '2000', alleged),
      aRelation('ab-sure', 't', 'a', 'b', '2000', sure),
      aRelation('bz', 't', 'z', 'b', '2000', alleged),
      aRelation('ac', 't', 'a', 'c', '2000', sure),
      aRelation('cd', 't', 'd', 'c', '2000', sure),
      aRelation('dz', 't', 'd', 'z', '2000', sure),
      aRelation('other', 't', 'x', 'y', '2000', sure),
    ],
  });
  const at = networkIn(network, { first: 2000, last: 2000 }, everything);

  it('runs either way, tells all between two actors, and may be longer where that is better evidenced', () => {
    expect(find(network, at, 'a', 'z')).toEqual({
      shortest: [
        { from: 'a', to: 'b', relations: ['ab-sure', 'ab'] },
        { from: 'b', to: 'z', relations: ['bz'] },
      ],
      bestEvidenced: [
        { from: 'a', to: 'c', relations: ['ac'] },
        { from: 'c', to: 'd', relations: ['cd'] },
        { from: 'd', to: 'z', relations: ['dz'] },
      ],
    });
  });

  it('is none where nothing leads there, and none from an actor to itself', () => {
    expect([find(network, at, 'a', 'y'), find(network, at, 'a', 'nobody'), find(network, at, 'a', 'a')]).toEqual([null, null, null]);
  });
});

describe('V15 the shortest and the best-evidenced path', () => {
  it('are the best of all simple paths, one by one, in random networks', () => {
    fc.assert(
      fc.property(someView, someWindow, someFilters, (network, window, filters) => {
        const at = networkIn(network, window, filters);
        const graph = graphOf(network, at);
        for (const [from, to] of orderedPairs(graph)) {
          const paths = everyPath(graph, from, to);
          const found = find(network, at, graph.actors[from] ?? '', graph.actors[to] ?? '');
          expectPaths(found, graph, [from, to], bestBy(paths, 'length', 'worst'), bestBy(paths, 'worst', 'length'));
        }
      }),
      { numRuns: 150 },
    );
  });

  /** A prime, so that it meets all actors in turn. */
  const EVERY = 23;
  const windows: readonly YearRange[] = [
    ...[1828, 1907, 1943, 1985, 1996, 2012, 2022].map((year) => ({ first: year, last: year })),
    { first: 2014, last: 2025 },
  ];
  it.each(windows)('are those of shortest and of bottleneck matrices from $first to $last of the shipped dataset', (window) => {
    const network = shippedNetwork;
    const at = networkIn(network, window, everything);
    const graph = graphOf(network, at);
    const neighbours = neighboursOf(network, at);
    const distances = distancesIn(graph);
    const weakest = weakestLinksIn(graph);
    const byLength = weakestLinksByLength(graph, weakest);
    let paths = 0;
    for (const [from, to] of [...orderedPairs(graph)].filter((_, index) => index % EVERY === 0)) {
      const length = distances[from]?.[to] ?? Number.POSITIVE_INFINITY;
      const worst = weakest[from]?.[to] ?? Number.POSITIVE_INFINITY;
      const found = pathsBetween(network, at, neighbours, graph.actors[from] as ActorId, graph.actors[to] as ActorId);
      if (length === Number.POSITIVE_INFINITY) expectPaths(found, graph, [from, to]);
      else {
        paths += 1;
        const shortest = { length, worst: byLength[length - 1]?.[from]?.[to] ?? Number.NaN };
        const bestEvidenced = { worst, length: 1 + byLength.findIndex((power) => power[from]?.[to] === worst) };
        expectPaths(found, graph, [from, to], shortest, bestEvidenced);
      }
    }
    expect(paths).toBeGreaterThan(0);
  });
});

it('V16 the nearest year with a path is the one that the distances of every year give', () => {
  const network = shippedNetwork;
  const range = network.coverage;
  const yearly = new Map<number, { at: NetworkAt; leads: (from: string, to: string) => boolean }>();
  for (let year = range.first; year <= range.last; year++) {
    const at = networkIn(network, { first: year, last: year }, everything);
    const graph = graphOf(network, at);
    const distances = distancesIn(graph);
    const distance = (from: string, to: string) => distances[graph.actors.indexOf(from)]?.[graph.actors.indexOf(to)];
    yearly.set(year, { at, leads: (from, to) => (distance(from, to) ?? Number.POSITIVE_INFINITY) < Number.POSITIVE_INFINITY });
  }
  const pairs: readonly (readonly [string, string])[] = [
    ['ru', 'ir'],
    ['su', 'ir'],
    ['ru-empire', 'ir-qajar'],
    ['ir', 'il'],
    ['putin', 'assad'],
    ['ru', 'ir-safavid'],
  ];
  for (const [from, to] of pairs) {
    const leads = [...yearly].flatMap(([year, { leads: isLed }]) => (isLed(from, to) ? [year] : []));
    for (const year of [1722, 1800, 1920, 1950, 1985, 2025]) {
      const nearest = [...leads].sort((one, other) => Math.abs(one - year) - Math.abs(other - year) || one - other)[0] ?? null;
      const isLed = (each: number) => {
        const at = yearly.get(each)?.at ?? expect.fail();
        return find(network, at, from, to) !== null;
      };
      expect(nearestYear({ first: year, last: year }, range, isLed), `${from} to ${to} from ${year}`).toBe(nearest);
    }
  }
});
