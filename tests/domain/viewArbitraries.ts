import fc from 'fast-check';
import { ACTOR_KINDS, type ActorKind } from '#domain/actor.ts';
import { type Evidence, MODALITIES } from '#domain/evidence.ts';
import type { SourceId, TypeId } from '#domain/id.ts';
import type { Network, YearRange } from '#domain/network.ts';
import { SIGNS } from '#domain/relation.ts';
import type { Hidden } from '#domain/sieve.ts';
import { STANDINGS } from '#domain/standing.ts';
import { aFamily, aNetwork, anActor, aPassage, aRelation, spanFrom } from '../support/builders.ts';
import { aYear, COVERAGE, SOURCES, someSpells, TYPES } from './networkArbitraries.ts';

const ACTORS = ['a', 'b', 'c', 'd', 'e', 'f', 'g'] as const;
const SOURCE_IDS = SOURCES.map(({ id }) => id);

const ends = fc.shuffledSubarray([...ACTORS], { minLength: 2, maxLength: 2 });
const passage: fc.Arbitrary<Evidence> = fc
  .record({
    source: fc.constantFrom(...SOURCE_IDS),
    modality: fc.oneof(fc.constant('asserted' as const), fc.constantFrom(...MODALITIES)),
    stance: fc.constantFrom('supports', 'supports', 'supports', 'disputes'),
  })
  .map(({ source, ...more }) => aPassage(source, more));

const relation = fc.record({
  type: fc.constantFrom(...TYPES.map(({ id }) => id)),
  ends,
  // Long spells as well, so that a year shows enough of them to make paths and triangles.
  when: fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom('1980/2010', '1985/..', '1990~/2005', '1995/') },
    { weight: 2, arbitrary: someSpells },
  ),
  checked: fc.option(fc.constantFrom('1990', '1995~', '2001-09')),
  evidence: fc.array(passage, { maxLength: 4 }),
});

const kinds = fc.tuple(...ACTORS.map(() => fc.constantFrom(...ACTOR_KINDS)));
/** Each rests on none, one or two others, in circles too. */
const resting = fc.tuple(...SOURCES.map(() => fc.oneof(fc.constant([]), fc.subarray(SOURCE_IDS, { maxLength: 2 }))));

/** Seven actors of any kind, up to 24 relations of all signs, modalities and stances, and sources that rest on each other. */
export const someView: fc.Arbitrary<Network> = fc
  .tuple(fc.array(relation, { maxLength: 24 }), kinds, resting)
  .map(([relations, kindOf, restsOn]) => {
    const actors = ACTORS.map((id, index) => anActor(id, { kind: kindOf[index] as ActorKind }));
    const sources = SOURCES.map((source, index) => ({ ...source, dependsOn: (restsOn[index] ?? []) as SourceId[] }));
    const drawn = relations.map(({ type, ends: [from = '', to = ''], when, checked, evidence }, index) => {
      const check = when.includes('..') && checked !== null ? { checked, checkedDay: spanFrom(checked).possible[1] } : {};
      return aRelation(`r${index}`, type, from, to, when, { evidence, ...check });
    });
    return aNetwork({ families: [aFamily('f'), aFamily('g')], types: TYPES, actors, sources, relations: drawn }, { coverage: COVERAGE });
  });

/** One to six years of the coverage. */
export const someWindow: fc.Arbitrary<YearRange> = fc
  .tuple(aYear, fc.nat({ max: 5 }))
  .map(([first, length]) => ({ first, last: Math.min(first + length, COVERAGE.last) }));

const someOf = <Value>(values: readonly Value[], maxLength: number): fc.Arbitrary<ReadonlySet<Value>> =>
  fc.oneof(
    fc.constant(new Set<Value>()),
    fc.subarray([...values], { maxLength }).map((each) => new Set(each)),
  );

/** Some of the types and of the values of each trait, or none. */
export const someHidden = (types: readonly TypeId[]): fc.Arbitrary<Hidden> =>
  fc.record({
    types: someOf(types, 2),
    traits: fc.record({
      kind: someOf(ACTOR_KINDS, 2),
      sign: someOf(SIGNS, 2),
      standing: someOf(STANDINGS, 3),
      modality: someOf(MODALITIES, 6),
    }),
  });

/** Any of the random networks' sources, none as often as not. */
export const someSources: fc.Arbitrary<readonly SourceId[]> = fc.shuffledSubarray(SOURCE_IDS);
