import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ActorId } from '#domain/id.ts';
import { actorsInFocus, neighboursOf, STEPS } from '#domain/neighbours.ts';
import type { Network } from '#domain/network.ts';
import { type NetworkAt, networkIn } from '#domain/networkAt.ts';
import { aNetwork, aRelation, aType } from '../support/builders.ts';
import { distancesIn, graphOf, reachIn } from './graphOracle.ts';
import { everything, someFilters } from './networkArbitraries.ts';
import { shippedNetwork } from './shipped.ts';
import { someView, someWindow } from './viewArbitraries.ts';

const focus = (network: Network, at: NetworkAt, actors: readonly string[], steps: (typeof STEPS)[number]) =>
  actorsInFocus({ actors: actors as readonly ActorId[], steps }, at, neighboursOf(network, at));

const chain = aNetwork({
  types: [aType('t', 'f')],
  relations: ['ab', 'cb', 'cd', 'de', 'ef'].map(([from = '', to = '']) => aRelation(from + to, 't', from, to, '2000')),
});
const in2000 = networkIn(chain, { first: 2000, last: 2000 }, everything);

describe('V11 neighbours', () => {
  it('are those between whom something is shown, whichever way it runs, with all that is', () => {
    fc.assert(
      fc.property(someView, someWindow, someFilters, (network, window, filters) => {
        const at = networkIn(network, window, filters);
        const { actors, ties } = graphOf(network, at);
        const neighbours = neighboursOf(network, at);
        for (const [one, row] of ties.entries())
          for (const [other, ids] of row.entries()) {
            const told = neighbours.get(actors[one] as ActorId)?.get(actors[other] as ActorId) ?? [];
            expect([...told].sort()).toEqual([...ids].sort());
            expect(told).toEqual([...network.relations.keys()].filter((id) => ids.includes(id)));
          }
      }),
    );
  });
});

describe('V12 a focus', () => {
  it('has the chosen and whoever is so many relations away, but nobody who is not shown', () => {
    expect([...focus(chain, in2000, ['a'], 0)]).toEqual(['a']);
    expect([...focus(chain, in2000, ['a'], 2)].sort()).toEqual(['a', 'b', 'c']);
    expect([...focus(chain, in2000, ['a', 'f'], 1)].sort()).toEqual(['a', 'b', 'e', 'f']);
    expect([...focus(chain, in2000, ['c'], 3)].sort()).toEqual(['a', 'b', 'c', 'd', 'e', 'f']);
    const in1999 = networkIn(chain, { first: 1999, last: 1999 }, everything);
    expect([...focus(chain, in1999, ['a', 'f'], 3)]).toEqual([]);
    const alone = networkIn(chain, { first: 1999, last: 1999 }, { ...everything, withLoneActors: true });
    expect([...focus(chain, alone, ['a', 'f'], 3)].sort()).toEqual(['a', 'f']);
  });

  it('agrees with powers of the matrix of neighbours', () => {
    const chosen = fc.subarray(['a', 'b', 'c', 'd', 'e', 'f', 'g'], { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(someView, someWindow, someFilters, chosen, fc.constantFrom(...STEPS), (network, window, filters, names, steps) => {
        const at = networkIn(network, window, filters);
        const graph = graphOf(network, at);
        const reach = reachIn(graph, steps);
        const expected = graph.actors.filter((other, column) =>
          names.some(
            (name) => at.actors.has(name as ActorId) && at.actors.has(other as ActorId) && reach[graph.actors.indexOf(name)]?.[column],
          ),
        );
        expect([...focus(network, at, names, steps)].sort()).toEqual([...expected].sort());
      }),
      { numRuns: 300 },
    );
  });

  it.each([1828, 1907, 1943, 1962, 1985, 1996, 2007, 2016, 2022, 2025])('agrees with the distances of Floyd and Warshall in %i', (year) => {
    const network = shippedNetwork;
    const at = networkIn(network, { first: year, last: year }, { ...everything, withLoneActors: true });
    const graph = graphOf(network, at);
    const distances = distancesIn(graph);
    const chosen = [...graph.actors.map((name) => [name]), ['ru', 'ir'], ['su', 'putin', 'il']];
    for (const names of chosen)
      for (const steps of STEPS) {
        const isNear = (column: number) =>
          names.some((name) => at.actors.has(name as ActorId) && (distances[graph.actors.indexOf(name)]?.[column] ?? 9) <= steps);
        expect([...focus(network, at, names, steps)].sort()).toEqual(graph.actors.filter((_, column) => isNear(column)).sort());
      }
  });
});
