import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RelationId, SourceId } from '#domain/id.ts';
import { knownBy, lastDayOf } from '#domain/knownBy.ts';
import { networkAt } from '#domain/networkAt.ts';
import { sift } from '#domain/sieve.ts';
import { standingOf } from '#domain/standing.ts';
import { whenLong } from '#words/timeWords.ts';
import { aNetwork, aPassage, aRelation, aSource, aType, spanFrom } from '../support/builders.ts';
import { day, stateInYear } from './days.ts';
import { aYear, someFilters, someHiddenTypes, someNetwork } from './networkArbitraries.ts';

const issuedOn = (id: string, issued: string) => aSource(id, { issued, issuedSpan: spanFrom(issued) });
const network = aNetwork({
  types: [aType('t', 'f')],
  sources: [issuedOn('early', '2010-05'), issuedOn('vague', '2012~'), issuedOn('late', '2020')],
  relations: [
    aRelation('early', 't', 'a', 'b', '2000/2015', { evidence: [aPassage('early')] }),
    aRelation('vague', 't', 'a', 'b', '2000/2015', { evidence: [aPassage('vague')] }),
    aRelation('late', 't', 'a', 'b', '2000/2015', { evidence: [aPassage('late')] }),
    aRelation('both', 't', 'a', 'b', '2000/..', {
      checked: '2020',
      checkedDay: day('2020-12-31'),
      evidence: [aPassage('early'), aPassage('late')],
    }),
    aRelation('denied', 't', 'a', 'b', '2000/2015', { evidence: [aPassage('early', { stance: 'disputes' }), aPassage('late')] }),
    aRelation('unsourced', 't', 'a', 'b', '2000/..', { unsourced: true }),
  ],
});
const idsBy = (edtf: string | null) => [...knownBy(network, edtf).relations.keys()];
const relationBy = (edtf: string, id: string) => {
  const relation = knownBy(network, edtf).relations.get(id as RelationId);
  if (!relation) throw new Error(`${id} is not known by ${edtf}`);
  return relation;
};

describe('T32 a passage counts', () => {
  it('from the last day on which its source may have been published', () => {
    expect(idsBy('2010-05-30')).toEqual(['unsourced']);
    expect(idsBy('2010-05-31')).toEqual(['early', 'both', 'denied', 'unsourced']);
    expect(idsBy('2013-12-30')).not.toContain('vague');
    expect(idsBy('2013-12-31')).toContain('vague');
  });

  it('by the last day that the date may mean', () => {
    expect(idsBy('2010')).toContain('early');
    expect(idsBy('2012~')).toContain('vague');
    expect([lastDayOf('2022-08'), lastDayOf('2022~')]).toEqual([day('2022-08-31'), day('2023-12-31')]);
  });

  it.each(['', '2022/..', '2010/2012', 'soon', '2022-02-30', '..'])('and “%s” is no such date', (text) => {
    expect(lastDayOf(text)).toBeNull();
    expect(knownBy(network, text)).toBe(network);
  });
});

describe('T33 a relation', () => {
  it('leaves with the last of its evidence; one that had none stays, and so does one that is only spoken against', () => {
    expect(idsBy('1990')).toEqual(['unsourced']);
    expect(idsBy('2011')).toEqual(['early', 'both', 'denied', 'unsourced']);
  });

  it('is never added by an earlier date, in any year and with any filters', () => {
    fc.assert(
      fc.property(someNetwork, aYear, aYear, aYear, someHiddenTypes, someFilters, (made, one, other, year, hidden, filters) => {
        const shownBy = (known: number) => [...networkAt(sift(knownBy(made, String(known)), hidden), year, filters).relations.keys()];
        const later = shownBy(Math.max(one, other));
        for (const id of shownBy(Math.min(one, other))) expect(later).toContain(id);
      }),
    );
  });
});

describe('T34 what rests on evidence', () => {
  it('is worked out again: the standing', () => {
    const standingBy = (edtf: string, id: string) => standingOf(relationBy(edtf, id), knownBy(network, edtf).sources);
    expect([standingBy('2011', 'both'), standingBy('2020', 'both')]).toEqual(['single-source', 'corroborated']);
    expect(standingBy('2011', 'denied')).toBe('disputed');
  });

  it('is worked out again: but what rests on a source does so whether that is known or not', () => {
    const chain = [issuedOn('root', '2001'), issuedOn('copy', '2020'), issuedOn('one', '2010'), issuedOn('other', '2011')];
    const resting = { one: ['copy'], copy: ['root'], other: ['root'] } as Record<string, string[]>;
    const sources = chain.map((source) => ({ ...source, dependsOn: (resting[source.id] ?? []) as SourceId[] }));
    const evidence = [aPassage('one'), aPassage('other')];
    const made = aNetwork({ ...tablesOf(), sources, relations: [aRelation('r', 't', 'a', 'b', '2000', { evidence })] });
    const known = knownBy(made, '2015');
    const relation = known.relations.get('r' as RelationId) ?? expect.fail();
    expect([...known.sources.keys()]).toEqual(['root', 'one', 'other']);
    expect([standingOf(relation, made.sources), standingOf(relation, known.sources)]).toEqual(['single-source', 'single-source']);
    expect(known.sources.get('other' as SourceId)).toBe(made.sources.get('other' as SourceId));
  });

  it('never counts more voices for its sources than the whole dataset does', () => {
    const years = fc.array(fc.integer({ min: 2000, max: 2010 }), { minLength: 6, maxLength: 6 });
    const resting = fc.array(fc.subarray(['s0', 's1', 's2', 's3', 's4', 's5'], { maxLength: 2 }), { minLength: 6, maxLength: 6 });
    fc.assert(
      fc.property(years, resting, fc.integer({ min: 2000, max: 2010 }), (issued, dependsOn, year) => {
        const sources = issued.map((each, index) => ({
          ...issuedOn(`s${index}`, String(each)),
          dependsOn: (dependsOn[index] ?? []) as SourceId[],
        }));
        const evidence = [aPassage('s0'), aPassage('s1'), aPassage('s2')];
        const made = aNetwork({ ...tablesOf(), sources, relations: [aRelation('r', 't', 'a', 'b', '1990', { evidence })] });
        const known = knownBy(made, String(year));
        for (const relation of known.relations.values()) {
          expect(standingOf(relation, known.sources)).toBe(standingOf(relation, made.sources));
        }
      }),
      { numRuns: 500 },
    );
  });

  it('is worked out again: the day last checked', () => {
    const known = relationBy('2015', 'both');
    expect(known).toMatchObject({ checked: '2010-05', checkedDay: day('2010-05-31') });
    expect(whenLong(known)).toBe('from 2000; still going on when last checked, May 2010');
    expect([2010, 2011].map((year) => stateInYear(known, year))).toEqual(['certain', 'assumed']);
    expect(relationBy('2015', 'unsourced')).toMatchObject({ checked: null, checkedDay: day('2015-12-31') });
  });

  it('keeps a check that was made by then', () => {
    const checked = { checked: '2011', checkedDay: day('2011-12-31'), evidence: [aPassage('early'), aPassage('late')] };
    const made = aNetwork({ ...tablesOf(), relations: [aRelation('r', 't', 'a', 'b', '2000/..', checked)] });
    expect(knownBy(made, '2015').relations.get('r' as RelationId)).toMatchObject({ checked: '2011', checkedDay: day('2011-12-31') });
  });

  it('makes nothing certain that came after the day set', () => {
    const known = relationBy('2011', 'early');
    expect([2011, 2012, 2015, 2016].map((year) => stateInYear(known, year))).toEqual(['certain', 'assumed', 'assumed', 'absent']);
    fc.assert(
      fc.property(someNetwork, aYear, (made, year) => {
        const limited = knownBy(made, String(year));
        if (limited === made) return;
        for (const relation of limited.relations.values()) expect(stateInYear(relation, year + 1)).not.toBe('certain');
      }),
    );
  });

  it('is not known later than the day set', () => {
    fc.assert(
      fc.property(someNetwork, aYear, (made, year) => {
        const limited = knownBy(made, String(year));
        for (const { checkedDay } of limited === made ? [] : limited.relations.values()) {
          expect(checkedDay ?? Number.POSITIVE_INFINITY).toBeLessThanOrEqual(day(`${year}-12-31`));
        }
      }),
    );
  });
});

describe('T35 no limit', () => {
  it('is set by null, and by the day of the last source', () => {
    expect(knownBy(network, null)).toBe(network);
    expect(knownBy(network, '2020')).toBe(network);
    expect(knownBy(network, '2020-12-30')).not.toBe(network);
    fc.assert(
      fc.property(someNetwork, aYear, someFilters, (made, year, filters) => {
        expect(networkAt(knownBy(made, '2010'), year, filters)).toEqual(networkAt(made, year, filters));
        expect(knownBy(made, '2010-12-31')).toEqual(made);
      }),
    );
  });

  it('is set for actors', () => expect(knownBy(network, '1990').actors).toBe(network.actors));
});

function tablesOf() {
  return { types: [...network.types.values()], sources: [...network.sources.values()] };
}
