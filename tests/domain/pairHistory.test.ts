import { describe, expect, it } from 'vitest';
import type { Evidence } from '#domain/evidence.ts';
import type { PairKey } from '#domain/pair.ts';
import { pairHistory, rangeOfEnd } from '#domain/pairHistory.ts';
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
const ticksOf = (when: string) => {
  const evidence = [showing('From then to then.', ['start', 'end'])];
  const [only] = pairHistory(aNetwork({ relations: [aRelation('r', 't', 'a', 'b', when, { evidence })] }), 'a~b' as PairKey).lanes;
  return only?.ticks.map(({ at, bears }) => [bears, at]);
};

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

describe('T49 ticks', () => {
  it('lie in the middle of where a start or an end may be', () => {
    expect(ticks('short')).toEqual([
      ['start', expect.closeTo(1990.5, 2)],
      ['end', expect.closeTo(1995.5, 2)],
    ]);
    expect(ticks('open')).toEqual([['start', 2001 + 182.5 / 365]]);
  });

  it('mark the start of the first spell and the end of the last', () => {
    expect(ticks('twice')).toEqual([
      ['start', 2005 + 0.5 / 365],
      ['end', 2011 - 0.5 / 365],
    ]);
  });

  it('lie in the middle of all of the time where none is certain', () => {
    expect(ticksOf('1990~')).toEqual([
      ['start', 1990.5],
      ['end', 1990.5],
    ]);
  });

  it('lie at the edge where none is certain and the other end is open', () => {
    expect(ticksOf('1990~/')).toEqual([['start', 1989]]);
    expect(ticksOf('/1990~')).toEqual([['end', 1992]]);
  });

  it('are left out where there is no date', () => expect(ticks('old')?.map(([bears]) => bears)).toEqual(['end']));
});

describe('T49 the range of an end', () => {
  const { NEGATIVE_INFINITY: never, POSITIVE_INFINITY: ever } = Number;
  const rangesOf = (when: string) => (['start', 'end'] as const).map((end) => rangeOfEnd(aRelation('r', 't', 'a', 'b', when), end));

  it.each([
    ['1990~/2000', [1989, 1992], [2000, 2001]],
    ['2001-01-01/2001-12-31', [2001, 2001 + 1 / 365], [2002 - 1 / 365, 2002]],
    ['1990~', [1989, 1992], [1989, 1992]],
    ['1990~/', [1989, ever], [1989, ever]],
    ['/1990~', [never, 1992], [never, 1992]],
    ['../1990', [never, never], [1990, 1991]],
    ['1990/..', [1990, 1991], [ever, ever]],
    ['2005;2010', [2005, 2005 + 1 / 365], [2011 - 1 / 365, 2011]],
  ])('of %s holds all of its days, and no more', (when, start, end) => expect(rangesOf(when)).toEqual([start, end]));

  it('is nothing where lives have left nothing of the dates', () => {
    expect(rangeOfEnd({ spans: [] }, 'start')).toBeNull();
  });
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

  it('of what was at no certain time are told in the middle of it', () => {
    const relations = [
      aRelation('vague', 't', 'a', 'b', '1990~', { evidence: [showing('About then.', ['start'])] }),
      aRelation('sure', 't', 'a', 'b', '1990-02/..', { evidence: [showing('In February.', ['start'])] }),
    ];
    const { passages } = pairHistory(aNetwork({ types: [aType('t', 'f')], relations }), 'a~b' as PairKey);
    expect(passages.map(({ passage }) => passage.quote)).toEqual(['In February.', 'About then.']);
  });
});
