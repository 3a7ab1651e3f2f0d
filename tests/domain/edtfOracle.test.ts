import { describe, expect, it } from 'vitest';
import { day } from './days.ts';
import { type Answer, generated, ours, theirs } from './oracle.ts';

/** Where the package is wrong, or reads more or other EDTF than docs/time-rules.md. */
interface Difference {
  readonly name: string;
  /** What is not compared where it applies: only the days, or all, so that one may accept what the other refuses. */
  readonly spares: 'days' | 'all';
  readonly concerns: (text: string) => boolean;
  /** A string and both answers. When the package mends it, this fails, and the entry can go. */
  readonly shown: readonly [text: string, theirs: Answer, ours: Answer];
}

const days = (first: string, last: string): Answer => [day(first), day(last)];
const anySide = (pattern: RegExp) => (text: string) => text.split('/').some((side) => pattern.test(side));

const isOrdinaryLeapDay = (side: string): boolean => {
  const year = Number(/^(\d{4})-02-29/.exec(side)?.[1] ?? Number.NaN);
  return year % 4 > 0 || (year % 100 === 0 && year % 400 > 0);
};

/** What the package says of a date, asked once: it takes a fifth of a millisecond, and intervals share many of their sides. */
const saidOf = new Map<string, Answer>();
function theirsOnce(text: string): Answer {
  const said = saidOf.get(text) ?? theirs(text);
  saidOf.set(text, said);
  return said;
}

/** By the package's own reading of each side, which is compared by itself in other strings. */
function endBeginsNoLater(text: string): boolean {
  if (!text.includes('/')) return false;
  const [start, end] = text.split('/').map(theirsOnce);
  if (!Array.isArray(start) || !Array.isArray(end)) return false;
  const mayOverlap = end[1] >= start[0] || /[?~%]/.test(text);
  return end[0] <= start[0] && mayOverlap;
}

const FAULTS: readonly Difference[] = [
  {
    name: 'rolls 29 February of an ordinary year over to 1 March',
    spares: 'all',
    concerns: (text) => text.split('/').some(isOrdinaryLeapDay),
    shown: ['1979-02-29', days('1979-03-01', '1979-03-01'), 'refused'],
  },
  {
    name: 'refuses X/X, and any end that begins no later than its start',
    spares: 'all',
    concerns: endBeginsNoLater,
    shown: ['1979/1979', 'refused', days('1979-01-01', '1979-12-31')],
  },
  {
    name: 'answers null for an unknown end',
    spares: 'days',
    concerns: (text) => text.startsWith('/') || text.endsWith('/'),
    shown: ['2001/', [day('2001-01-01'), null], [day('2001-01-01'), Number.POSITIVE_INFINITY]],
  },
  {
    name: 'takes seasons for quarters',
    spares: 'days',
    concerns: anySide(/-2[1-4][?~%]?$/),
    shown: ['2022-24', days('2022-10-01', '2022-12-31'), days('2022-12-01', '2023-02-28')],
  },
  {
    name: 'refuses seasons in an interval',
    spares: 'all',
    concerns: (text) => text.includes('/') && anySide(/-2[1-4][?~%]?$/)(text),
    shown: ['2022-21/2023', 'refused', days('2022-03-01', '2023-12-31')],
  },
  {
    name: 'does not widen ? ~ %',
    spares: 'days',
    concerns: (text) => /[?~%]/.test(text),
    shown: ['2016~', days('2016-01-01', '2016-12-31'), days('2015-01-01', '2017-12-31')],
  },
  {
    name: 'refuses a qualifier after X',
    spares: 'all',
    concerns: (text) => /X[?~%]/.test(text),
    shown: ['198X~', 'refused', days('1970-01-01', '1999-12-31')],
  },
  {
    name: 'refuses a qualifier after a season',
    spares: 'all',
    concerns: anySide(/-2[1-4][?~%]$/),
    shown: ['2022-22~', 'refused', days('2022-03-01', '2022-11-30')],
  },
  {
    name: 'refuses a qualified year opposite an X',
    spares: 'all',
    concerns: (text) => text.includes('X') && anySide(/^\d{4}[?~%]$/)(text),
    shown: ['198X/2001?', 'refused', days('1980-01-01', '2002-12-31')],
  },
];

/** What we leave out on purpose, rule T8. */
const WIDER: readonly Difference[] = [
  {
    name: 'has a year 0',
    spares: 'all',
    concerns: anySide(/^(0000|000X|00XX|0XXX)/),
    shown: ['000X', days('0000-01-01', '0009-12-31'), days('0001-01-01', '0009-12-31')],
  },
  {
    name: 'has years before 0',
    spares: 'all',
    concerns: anySide(/^-/),
    shown: ['-0001', [day('-000001-01-01'), day('-000001-12-31')], 'refused'],
  },
  {
    name: 'reads two digits as a century and three as a decade',
    spares: 'all',
    concerns: anySide(/^\d{2,3}[?~%]?$/),
    shown: ['198', days('1980-01-01', '1989-12-31'), 'refused'],
  },
  {
    name: 'reads more than four digits as milliseconds',
    spares: 'all',
    concerns: (text) => /^\d{5,}$/.test(text),
    shown: ['20160503', days('1970-01-01', '1970-01-01'), 'refused'],
  },
  {
    name: 'knows unknown digits in any place',
    spares: 'all',
    concerns: anySide(/^X|X-?\d|^\d+X+-|-\dX/),
    shown: ['2016-1X', days('2016-10-01', '2016-12-31'), 'refused'],
  },
  {
    name: 'knows the seasons 25 to 41',
    spares: 'all',
    concerns: anySide(/-(2[5-9]|3\d|4[01])[?~%]?$/),
    shown: ['2016-25', days('2016-01-01', '2016-03-31'), 'refused'],
  },
  {
    name: 'knows qualifiers of a part of a date',
    spares: 'all',
    concerns: anySide(/[?~%]./),
    shown: ['2016?-05', days('2016-05-01', '2016-05-31'), 'refused'],
  },
  {
    name: 'accepts an interval without a date',
    spares: 'all',
    concerns: (text) => /^(\.\.)?\/(\.\.)?$/.test(text),
    shown: ['../..', [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY], 'refused'],
  },
];

const DIFFERENCES = [...FAULTS, ...WIDER];
const SPARING_DAYS = DIFFERENCES.filter(({ spares }) => spares === 'days');
/** The one that has to ask the package comes last, for only what the others leave is worth asking. */
const SPARING_ALL = DIFFERENCES.filter(({ spares }) => spares === 'all').sort(
  (one, other) => Number(one.concerns === endBeginsNoLater) - Number(other.concerns === endBeginsNoLater),
);

/** What can be compared of the two answers to a string; null if nothing. */
function comparable(text: string): ((answer: Answer) => unknown) | null {
  if (SPARING_ALL.some(({ concerns }) => concerns(text))) return null;
  return SPARING_DAYS.some(({ concerns }) => concerns(text)) ? (answer) => answer === 'refused' : (answer) => answer;
}

describe('T1 to T8 against the npm package edtf', () => {
  it.each(DIFFERENCES)('which $name', ({ concerns, shown: [text, their, our] }) => {
    expect(theirs(text)).toEqual(their);
    expect(ours(text)).toEqual(our);
    expect(concerns(text)).toBe(true);
  });

  it('agrees on all that none of these concerns: the days of more than 10,000 strings', () => {
    const disagreed: string[] = [];
    const compared = { days: 0, acceptance: 0, refusal: 0 };
    for (const text of generated(24_000, 1979)) {
      const view = comparable(text);
      if (!view) continue;
      const [their, our] = [theirsOnce(text), ours(text)];
      if (String(view(their)) !== String(view(our))) disagreed.push(text);
      if (our === 'refused') compared.refusal += 1;
      else compared[view(our) === our ? 'days' : 'acceptance'] += 1;
    }
    expect(disagreed).toEqual([]);
    expect(compared.days).toBeGreaterThan(10_000);
    expect(compared.acceptance).toBeGreaterThan(1000);
    expect(compared.refusal).toBeGreaterThan(2000);
  }, 30_000);
});
