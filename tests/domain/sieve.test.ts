import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ACTOR_KINDS } from '#domain/actor.ts';
import { MODALITIES } from '#domain/evidence.ts';
import type { ActorId, RelationId, SourceId, TypeId } from '#domain/id.ts';
import type { Network, YearRange } from '#domain/network.ts';
import { networkIn } from '#domain/networkAt.ts';
import { pairOf } from '#domain/pair.ts';
import { type Relation, SIGNS } from '#domain/relation.ts';
import { isSeenIn } from '#domain/selection.ts';
import { countTraits, type Hidden, type HiddenTraits, hidingTraits, NO_TRAITS, passes, sift, TRAITS, type Trait } from '#domain/sieve.ts';
import { STANDINGS } from '#domain/standing.ts';
import { toldBy } from '#domain/toldBy.ts';
import { countsByYear } from '#domain/yearCounts.ts';
import { aNetwork, anActor, aPassage, aRelation, aSource, aType } from '../support/builders.ts';
import { everything, someFilters } from './networkArbitraries.ts';
import { shippedNetwork, shippedWorld } from './shipped.ts';
import { someHidden, someSources, someView, someWindow } from './viewArbitraries.ts';
import { isShown, standingBy, toldAgain, traitsTold, worldOf } from './viewOracle.ts';

const VALUES: { readonly [Each in Trait]: readonly string[] } = {
  kind: ACTOR_KINDS,
  sign: SIGNS,
  standing: STANDINGS,
  modality: MODALITIES,
};
const hide = (traits: Partial<HiddenTraits>, types: readonly string[] = []): Hidden => ({
  types: new Set(types as TypeId[]),
  traits: { ...NO_TRAITS, ...traits },
});
const HIDDEN = someHidden(['good', 'kind', 'bad', 'neither'] as TypeId[]);

const small = aNetwork({
  types: [aType('arms', 'f'), aType('war', 'f', { sign: 'negative' }), aType('talks', 'f', { sign: 'neutral' })],
  sources: [aSource('one'), aSource('two')],
  actors: [anActor('ru'), anActor('ir'), anActor('putin', { kind: 'leader' }), anActor('khamenei', { kind: 'leader' })],
  relations: [
    aRelation('arms', 'arms', 'ru', 'ir', '2000/2010', { evidence: [aPassage('one'), aPassage('two', { modality: 'alleged' })] }),
    aRelation('war', 'war', 'ir', 'ru', '2000/2010', { evidence: [aPassage('one'), aPassage('two')] }),
    aRelation('met', 'talks', 'putin', 'ir', '2000/2010', { evidence: [aPassage('two', { modality: 'alleged' })] }),
    aRelation('leads', 'arms', 'putin', 'ru', '2000/2010', { unsourced: true }),
    aRelation('like', 'talks', 'putin', 'khamenei', '2000/2010', { evidence: [aPassage('one', { modality: 'judged' })] }),
  ],
});
const idsWith = (hidden: Hidden) => [...sift(small, hidden).relations.keys()];
const actorsWith = (hidden: Hidden) => [...sift(small, hidden).actors.keys()];

describe('V1 what is hidden', () => {
  it('is out by its type, its sign and its standing', () => {
    expect(idsWith(hide({}, ['arms']))).toEqual(['war', 'met', 'like']);
    expect(idsWith(hide({ sign: new Set(['negative', 'neutral']) }))).toEqual(['arms', 'leads']);
    expect(idsWith(hide({ standing: new Set(['corroborated', 'claimed']) }))).toEqual(['arms', 'leads']);
    expect(idsWith(hide({ sign: new Set(['positive']), standing: new Set(['corroborated']) }))).toEqual(['met', 'like']);
  });

  it('is nothing where nothing is chosen: the dataset itself', () => expect(sift(small, hide({}))).toBe(small));

  it('is out in every year, of the canvas, of the timeline and of what can be seen', () => {
    fc.assert(
      fc.property(someView, HIDDEN, someWindow, someFilters, (network, hidden, window, filters) => {
        const world = worldOf(network);
        const shown = new Set(world.relations.filter((each) => isShown(each, world, hidden)).map(({ id }) => id));
        const sifted = sift(network, hidden);
        const all = networkIn(network, window, filters);
        const at = networkIn(sifted, window, filters);
        expect([...at.relations]).toEqual([...all.relations].filter(([id]) => shown.has(id)));
        expect(at.actors).toEqual(actorsExpected(network, hidden, all.actors, [...at.relations.keys()], filters.withLoneActors));
        for (const relation of network.relations.values()) {
          expect(passes(relation, network, hidden)).toBe(shown.has(relation.id));
          const isSeen = isSeenIn({ kind: 'relation', id: relation.id }, window, network, { ...filters, hidden });
          expect(isSeen).toBe(at.relations.has(relation.id));
          const seenPair = isSeenIn({ kind: 'pair', pair: pairOf(relation) }, window, network, { ...filters, hidden });
          expect(seenPair).toBe([...all.relations.keys()].some((id) => pairOf(network.relations.get(id) as Relation) === pairOf(relation)));
        }
        for (const { year, positive, negative, neutral } of countsByYear(sifted, { first: window.first, last: window.first }, filters)) {
          const count = [positive, negative, neutral].reduce((sum, { certain, unsure }) => sum + certain + unsure, 0);
          expect(count).toBe(networkIn(sifted, { first: year, last: year }, filters).relations.size);
        }
      }),
    );
  });

  it('is what the data files say, whatever is hidden', () => {
    const network = shippedNetwork;
    const world = shippedWorld();
    fc.assert(
      fc.property(someHidden([...network.types.keys()]), (hidden) => {
        const sifted = sift(network, hidden);
        const expected = world.relations.filter((each) => network.relations.has(each.id as RelationId) && isShown(each, world, hidden));
        expect(new Set(sifted.relations.keys())).toEqual(new Set(expected.map(({ id }) => id)));
        const kinds = hidden.traits.kind as ReadonlySet<string>;
        expect([...sifted.actors.keys()]).toEqual([...world.kinds].flatMap(([id, kind]) => (kinds.has(kind) ? [] : [id])));
      }),
      { numRuns: 20 },
    );
  });
});

/** Of the actors in all that is shown, those that what nothing hides leaves there. */
function actorsExpected(network: Network, { traits }: Hidden, all: ReadonlySet<ActorId>, ids: readonly RelationId[], withLone: boolean) {
  const related = new Set(ids.flatMap((id) => [network.relations.get(id)?.from, network.relations.get(id)?.to]));
  return new Set([...all].filter((id) => related.has(id) || (withLone && !traits.kind.has(network.actors.get(id)?.kind ?? 'body'))));
}

describe('V2 a hidden kind', () => {
  it('takes every relation in which it has a part, and its actors', () => {
    const hidden = hide({ kind: new Set(['leader']) });
    expect([idsWith(hidden), actorsWith(hidden)]).toEqual([
      ['arms', 'war'],
      ['ru', 'ir'],
    ]);
    const states = hide({ kind: new Set(['state']) });
    expect([idsWith(states), actorsWith(states)]).toEqual([['like'], ['putin', 'khamenei']]);
    const at = networkIn(sift(small, states), { first: 2005, last: 2005 }, { ...everything, withLoneActors: true });
    expect([...at.actors]).toEqual(['putin', 'khamenei']);
  });

  it('alone takes actors: those that lose their relations by other traits stay in the dataset', () => {
    expect(actorsWith(hide({ sign: new Set(['positive', 'negative', 'neutral']) }))).toEqual([...small.actors.keys()]);
  });
});

describe('V3 a hidden modality', () => {
  it('takes only what has no passage of another, and nothing without passages', () => {
    expect(idsWith(hide({ modality: new Set(['alleged']) }))).toEqual(['arms', 'war', 'leads', 'like']);
    expect(idsWith(hide({ modality: new Set(['alleged', 'asserted']) }))).toEqual(['leads', 'like']);
    expect(idsWith(hide({ modality: new Set(MODALITIES) }))).toEqual(['leads']);
    expect(idsWith(hide({ modality: new Set(MODALITIES), standing: new Set(['unsourced']) }))).toEqual([]);
  });
});

describe('V4 a hidden standing', () => {
  it('is that of the evidence that counts', () => {
    const told = toldBy(small, ['one' as SourceId]);
    const hidden = hide({ standing: new Set(['corroborated']) });
    expect(idsWith(hidden)).not.toContain('war');
    expect([...sift(told, hidden).relations.keys()]).toContain('war');
    fc.assert(
      fc.property(someView, someSources, HIDDEN, (network, chosen, hiding) => {
        fc.pre(chosen.length > 0 && chosen.length < network.sources.size);
        const world = worldOf(network);
        const expected = toldAgain(world, new Set(chosen)).filter((each) => isShown(each, world, hiding));
        expect([...sift(toldBy(network, chosen), hiding).relations.keys()]).toEqual(expected.map(({ id }) => id));
      }),
    );
  });
});

it('V1 names the traits for whose sake something is hidden', () => {
  fc.assert(
    fc.property(someView, HIDDEN, (network, { traits }) => {
      const world = worldOf(network);
      for (const [index, relation] of [...network.relations.values()].entries()) {
        const told = world.relations[index] ?? expect.fail();
        const hiding = TRAITS.filter(
          (trait) => !isShown(told, world, { types: new Set(), traits: { ...NO_TRAITS, [trait]: traits[trait] } }),
        );
        expect(hidingTraits(relation, network, traits)).toEqual(hiding);
      }
    }),
  );
});

/** The relations shown of one value, once `let through` is no longer hidden; counted by showing them. */
function countShown(
  network: Network,
  window: YearRange,
  hidden: Hidden,
  trait: Trait,
  value: string,
  letThrough: readonly string[],
): number {
  const left = new Set([...hidden.traits[trait]].filter((each) => !letThrough.includes(each)));
  const sifted = sift(network, { ...hidden, traits: { ...hidden.traits, [trait]: left } });
  const world = worldOf(sifted);
  const shown = networkIn(sifted, window, everything).relations;
  return world.relations.filter((each) => shown.has(each.id as RelationId) && traitsTold(each, world)[trait].includes(value)).length;
}

/** Holds every count beside a value against what is then shown. */
function expectCounts(network: Network, window: YearRange, hidden: Hidden): void {
  const shown = [...networkIn(network, window, everything).relations.keys()].map((id) => network.relations.get(id) as Relation);
  const counts = countTraits(shown, network, hidden);
  for (const trait of TRAITS) {
    for (const value of VALUES[trait]) {
      const count = (counts[trait] as ReadonlyMap<string, number>).get(value) ?? 0;
      expect(count, `${trait} ${value}`).toBe(countShown(network, window, hidden, trait, value, VALUES[trait]));
      // A relation has two kinds, and of these the other may still hide it; else letting this one value through is enough.
      const others = [...hidden.traits[trait]].filter((each) => each !== value);
      if (trait !== 'kind' || others.length === 0)
        expect(count, `${trait} ${value} alone`).toBe(countShown(network, window, hidden, trait, value, [value]));
    }
  }
}

describe('V5 the count beside a value', () => {
  it('is what shows once the value is let through, in random networks', () => {
    fc.assert(fc.property(someView, HIDDEN, someWindow, (network, hidden, window) => expectCounts(network, window, hidden)));
  });

  it.each([1828, 1943, 1996, 2022])('is what shows once the value is let through, in %i of the shipped dataset', (year) => {
    const network = shippedNetwork;
    expectCounts(network, { first: year, last: year }, hide({}));
    fc.assert(
      fc.property(someHidden([...network.types.keys()]), (hidden) => expectCounts(network, { first: year, last: year + 2 }, hidden)),
      { numRuns: 3 },
    );
  });

  it('has a relation between a state and a leader at both kinds, and one between two states once', () => {
    const counts = countTraits(small.relations.values(), small, hide({ sign: new Set(['negative']) }));
    expect(Object.fromEntries(counts.kind)).toEqual({ state: 3, leader: 3 });
    expect(Object.fromEntries(counts.sign)).toEqual({ positive: 2, negative: 1, neutral: 2 });
    expect(Object.fromEntries(counts.modality)).toEqual({ asserted: 1, alleged: 2, judged: 1 });
    expect(Object.fromEntries(counts.standing)).toEqual({ 'single-source': 1, claimed: 2, unsourced: 1 });
  });
});

it('V4 standings agree with those that a closure of the files gives', () => {
  const network = shippedNetwork;
  const world = shippedWorld();
  for (const told of world.relations) {
    const relation = network.relations.get(told.id as RelationId);
    if (!relation) continue;
    for (const standing of STANDINGS) {
      const isHidden = !passes(relation, network, hide({ standing: new Set([standing]) }));
      expect(isHidden, told.id).toBe(standingBy(told.passages, world) === standing);
    }
  }
});
