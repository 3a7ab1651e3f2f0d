import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RelationId, SourceId } from '#domain/id.ts';
import { knownBy, lastDayOf } from '#domain/knownBy.ts';
import type { Network } from '#domain/network.ts';
import { networkIn } from '#domain/networkAt.ts';
import type { Relation } from '#domain/relation.ts';
import { standingOf } from '#domain/standing.ts';
import { toldBy } from '#domain/toldBy.ts';
import { aNetwork, aPassage, aRelation, aSource, aType, spanFrom } from '../support/builders.ts';
import { day, stateInYear } from './days.ts';
import { aYear, everything } from './networkArbitraries.ts';
import { lastDayWritten, shippedNetwork, shippedWorld, writtenTables } from './shipped.ts';
import { someSources, someView, someWindow } from './viewArbitraries.ts';
import { type PassageTold, standingBy, toldAgain, type World, worldOf } from './viewOracle.ts';

const ids = (...names: readonly string[]) => names as readonly SourceId[];
const issuedOn = (id: string, issued: string, dependsOn: readonly string[] = []) =>
  aSource(id, { issued, issuedSpan: spanFrom(issued), dependsOn: ids(...dependsOn) });
const against = { stance: 'disputes' } as const;

const small = aNetwork({
  types: [aType('t', 'f')],
  sources: [
    issuedOn('early', '2010-05'),
    issuedOn('late', '2020', ['digest']),
    issuedOn('digest', '2015', ['early']),
    issuedOn('other', '2018'),
  ],
  relations: [
    aRelation('both', 't', 'a', 'b', '2000/..', {
      checked: '2019',
      checkedDay: day('2019-12-31'),
      evidence: [aPassage('early'), aPassage('late')],
    }),
    aRelation('denied', 't', 'a', 'b', '2000/2015', { evidence: [aPassage('early', against), aPassage('other')] }),
    aRelation('never', 't', 'a', 'b', '2000/2015', { evidence: [aPassage('early', against)] }),
    aRelation('unsourced', 't', 'a', 'b', '2000/2015', { unsourced: true }),
    aRelation('three', 't', 'a', 'b', '2000/2015', { evidence: [aPassage('late'), aPassage('early'), aPassage('other')] }),
  ],
});
const told = (...chosen: readonly string[]) => [...toldBy(small, ids(...chosen)).relations.keys()];
const relationBy = (chosen: readonly string[], id: string, network = small) =>
  toldBy(network, ids(...chosen)).relations.get(id as RelationId) ?? expect.fail(`${id} is not told by ${chosen}`);

const lineOf = (id: string, standing: string, passages: readonly PassageTold[]): string =>
  `${id}: ${standing}, by ${passages.map(({ source, modality, stance }) => `${source} ${modality} ${stance}`)}`;
/** What stays of each relation: its passages and its standing. */
const flat = (network: Network) =>
  [...network.relations.values()].map((relation) => lineOf(relation.id, standingOf(relation, network.sources), relation.evidence));
const flatAgain = (world: World, chosen: readonly string[]) =>
  toldAgain(world, new Set(chosen)).map(({ id, passages }) => lineOf(id, standingBy(passages, world), passages));

describe('V6 the chosen sources', () => {
  it('are all where none is chosen', () => {
    expect(toldBy(small, [])).toBe(small);
  });

  it('have their passages counted and no others', () => {
    fc.assert(
      fc.property(someView, someSources, (network, chosen) => {
        fc.pre(chosen.length > 0);
        const made = toldBy(network, chosen);
        expect(flat(made)).toEqual(flatAgain(worldOf(network), chosen));
        expect(new Set(made.sources.keys())).toEqual(new Set(chosen));
      }),
      { numRuns: 300 },
    );
  });

  it('have just what the data files give them, one by one and two by two', () => {
    const network = shippedNetwork;
    const world = shippedWorld();
    const sources = [...world.rests.keys()];
    for (const one of sources)
      for (const other of sources.filter((each) => each >= one))
        expect(flat(toldBy(network, ids(one, other))).sort()).toEqual([...flatAgain(world, [one, other])].sort());
  });
});

describe('V7 a relation', () => {
  it('leaves where the chosen only dispute it, do not speak of it, or nobody does', () => {
    expect(told('early')).toEqual(['both', 'three']);
    expect(told('other')).toEqual(['denied', 'three']);
    expect(told('early', 'other')).toEqual(['both', 'denied', 'three']);
    expect(told('digest')).toEqual([]);
  });

  it('is never added by choosing fewer, in any year', () => {
    fc.assert(
      fc.property(someView, someSources, someSources, someWindow, (network, some, more, window) => {
        fc.pre(some.length > 0);
        const fewer = networkIn(toldBy(network, some), window, everything).relations;
        const others = networkIn(toldBy(network, [...new Set([...some, ...more])]), window, everything).relations;
        for (const id of fewer.keys()) expect(others.has(id)).toBe(true);
      }),
    );
  });
});

/** Of the sources that speak for it, the last day of publication of the latest; minus infinity where none does. */
const lastWord = (relation: Relation, network: Network, chosen: readonly string[]): number =>
  Math.max(
    ...relation.evidence
      .filter(({ stance, source }) => stance === 'supports' && chosen.includes(source))
      .map(({ source }) => network.sources.get(source)?.issuedSpan.possible[1] ?? Number.POSITIVE_INFINITY),
  );

describe('V8 what follows', () => {
  it('is the standing, for which a chain holds though its middle is not chosen', () => {
    const standing = (...chosen: readonly string[]) => standingOf(relationBy(chosen, 'three'), toldBy(small, ids(...chosen)).sources);
    expect(standing('early', 'late')).toBe('single-source');
    expect(standing('early', 'other')).toBe('corroborated');
    expect(standing('late')).toBe('single-source');
    const denied = toldBy(small, ids('early', 'other'));
    expect(standingOf(relationBy(['early', 'other'], 'denied'), denied.sources)).toBe('disputed');
    expect(standingOf(relationBy(['other'], 'denied'), toldBy(small, ids('other')).sources)).toBe('single-source');
  });

  it('is the day last checked: no later than the latest that speaks for it', () => {
    expect(relationBy(['early'], 'both')).toMatchObject({ checked: '2010-05', checkedDay: day('2010-05-31') });
    expect(relationBy(['late'], 'both')).toMatchObject({ checked: '2019', checkedDay: day('2019-12-31') });
    expect([2010, 2011].map((year) => stateInYear(relationBy(['early'], 'both'), year))).toEqual(['certain', 'assumed']);
    fc.assert(
      fc.property(someView, someSources, (network, chosen) => {
        fc.pre(chosen.length > 0);
        for (const relation of toldBy(network, chosen).relations.values()) {
          const whole = network.relations.get(relation.id) ?? expect.fail();
          const expected = whole.checkedDay === null ? null : Math.min(whole.checkedDay, lastWord(whole, network, chosen));
          expect(relation.checkedDay).toBe(expected);
          if (relation.checked !== null) expect(lastDayOf(relation.checked)).toBe(expected);
          const { evidence, checked, checkedDay, ...same } = whole;
          expect(relation).toMatchObject(same);
        }
      }),
    );
  });

  it('is the day last checked that the data files give', () => {
    const network = shippedNetwork;
    const { sources, relations } = writtenTables();
    for (const chosen of Object.keys(sources)) {
      for (const { id, checkedDay } of toldBy(network, ids(chosen)).relations.values()) {
        const { when, checked, evidence = [] } = relations[id] ?? expect.fail();
        const isOpen = [when].flat().some((spell) => String(spell).endsWith('/..'));
        const supporting = evidence.filter(({ stance }) => stance !== 'disputes');
        const lastOf = (some: typeof supporting) => Math.max(...some.map(({ source }) => lastDayWritten(sources[source]?.issued ?? '')));
        const whole = checked === undefined ? lastOf(supporting) : lastDayWritten(checked);
        const expected = isOpen ? Math.min(whole, lastOf(supporting.filter(({ source }) => source === chosen))) : null;
        expect(checkedDay, `${id} by ${chosen}`).toBe(expected);
      }
    }
  });
});

describe('V9 as known in', () => {
  it('comes first: what is left of a relation by then is what the chosen are asked about', () => {
    const relations = [aRelation('r', 't', 'a', 'b', '2000', { evidence: [aPassage('early', against), aPassage('late')] })];
    const made = aNetwork({ types: [aType('t', 'f')], sources: [...small.sources.values()], relations });
    const chosen = ids('early', 'late');
    expect([...toldBy(made, chosen).relations.keys()]).toEqual(['r']);
    expect([...toldBy(knownBy(made, '2018'), chosen).relations.keys()]).toEqual([]);
  });

  it('and as told by leave the passages that both let count, and what these give', () => {
    fc.assert(
      fc.property(someView, someSources, aYear, (network, chosen, year) => {
        const known = knownBy(network, String(year));
        const counting = chosen.filter((id) => known.sources.has(id));
        fc.pre(chosen.length > 0);
        expect(flat(toldBy(known, chosen))).toEqual(flatAgain(worldOf(network), counting));
      }),
      { numRuns: 300 },
    );
  });
});
