import { describe, expect, it } from 'vitest';
import type { Evidence } from '#domain/evidence.ts';
import type { PairKey } from '#domain/pair.ts';
import { pairHistory } from '#domain/pairHistory.ts';
import { aNetwork, aPassage, aRelation, aSource, aType, spanFrom } from '../support/builders.ts';

const issuedOn = (id: string, issued: string) => aSource(id, { issued, issuedSpan: spanFrom(issued) });
const showing = (quote: string, shows: Evidence['shows'], source = 'late') => aPassage(source, { quote, shows });
const network = aNetwork({
  types: [aType('t', 'f')],
  sources: [issuedOn('late', '2022'), issuedOn('early', '2010')],
  relations: [
    aRelation('open', 't', 'a', 'b', '2001-07-02/..', {
      evidence: [showing('It went on.', ['relation']), showing('It began.', ['start'], 'early'), showing('It will end.', ['end'])],
    }),
    aRelation('about', 't', 'b', 'a', '1990~/2000', { evidence: [showing('It ended in 2000.', ['relation', 'end'])] }),
    aRelation('short', 't', 'a', 'b', '1990~/1995', { evidence: [showing('From first to last.', ['start', 'end'])] }),
    aRelation('twice', 't', 'a', 'b', '2005;2010', {
      evidence: [showing('Once and again.', ['start']), showing('Then no more.', ['end'])],
    }),
    aRelation('old', 't', 'a', 'b', '/1980', { evidence: [showing('Of old.', ['start']), showing('Over.', ['end'])] }),
    aRelation('other', 't', 'a', 'c', '2000'),
  ],
});
const history = pairHistory(network, 'a~b' as PairKey);
const lane = (id: string) => history.lanes.find(({ relation }) => relation.id === id);
const ticks = (id: string) => lane(id)?.ticks.map(({ at, bears }) => [bears, at]);

describe('T48 the lanes of a pair', () => {
  it('are all of its relations, in order of their first and then their last possible day', () => {
    expect(history.lanes.map(({ relation }) => relation.id)).toEqual(['old', 'short', 'about', 'open', 'twice']);
    expect(pairHistory(network, 'a~d' as PairKey)).toEqual({ pair: 'a~d', lanes: [], passages: [] });
  });

  it('run in years with fractions, from the first moment to the last', () => {
    expect(lane('about')?.spans).toEqual([{ possible: [1989, 2001], certain: [expect.closeTo(1992, 2), 2000 + 1 / 366] }]);
    expect(lane('open')?.spans[0]?.possible).toEqual([2001 + 182 / 365, Number.POSITIVE_INFINITY]);
    expect(lane('old')?.spans[0]?.possible[0]).toBe(Number.NEGATIVE_INFINITY);
    expect(lane('twice')?.spans).toHaveLength(2);
  });
});

describe('T48 a lane that goes on', () => {
  const assumedFrom = (when: string, checked: string) => {
    const relations = [aRelation('r', 't', 'a', 'b', when, { checked, checkedDay: spanFrom(checked).possible[1] })];
    return pairHistory(aNetwork({ relations }), 'a~b' as PairKey).lanes[0]?.assumedFrom;
  };
  it('is assumed after the year in which it was last checked', () => {
    expect([assumedFrom('2001/..', '2022-05'), assumedFrom('2001/2010', '2022-05'), lane('open')?.assumedFrom]).toEqual([2023, null, null]);
  });
});

describe('T49 ticks', () => {
  it('lie in the middle of where a start or an end may be', () => {
    expect(ticks('short')).toEqual([
      ['start', expect.closeTo(1990.5, 2)],
      ['end', expect.closeTo(1995.5, 2)],
    ]);
    expect(ticks('open')).toEqual([['start', 2001 + 182 / 365]]);
  });

  it('mark the start of the first spell and the end of the last', () => {
    expect(ticks('twice')).toEqual([
      ['start', 2005],
      ['end', 2011],
    ]);
  });

  it('are left out where there is no date', () => expect(ticks('old')?.map(([bears]) => bears)).toEqual(['end']));
});

describe('T50 passages', () => {
  it('are in order of the time that they speak of, then of their publication', () => {
    expect(history.passages.map(({ passage }) => passage.quote)).toEqual([
      'Of old.',
      'Over.',
      'From first to last.',
      'It ended in 2000.',
      'It began.',
      'It went on.',
      'Once and again.',
      'Then no more.',
      'It will end.',
    ]);
  });

  it('that show a start and an end speak of the start', () => {
    const whole = history.passages.find(({ passage }) => passage.quote === 'From first to last.');
    expect(whole?.at).toBeCloseTo(1990.5, 2);
  });

  it('of a start or an end without a date have no time, and come first or last', () => {
    expect(history.passages.map(({ at }) => at === null)).toEqual([true, false, false, false, false, false, false, false, true]);
  });
});
