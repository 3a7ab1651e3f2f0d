import { describe, expect, it } from 'vitest';
import { reachOf } from '#domain/edtfDate.ts';
import { parsed, told } from './days.ts';

function date(text: string) {
  const edtf = parsed(text);
  if (edtf.kind !== 'date') throw new Error(`${text} is an interval.`);
  return edtf;
}

const days = (text: string) => told(date(text).days);
const reach = (text: string) => told(reachOf(date(text)));

describe('T1 a date names its days', () => {
  it.each([
    ['2016', 'year', '2016-01-01 to 2016-12-31'],
    ['2016-02', 'month', '2016-02-01 to 2016-02-29'],
    ['2016-08-19', 'day', '2016-08-19 to 2016-08-19'],
    ['0001', 'year', '0001-01-01 to 0001-12-31'],
    ['0050-03', 'month', '0050-03-01 to 0050-03-31'],
    ['9999-12-31', 'day', '9999-12-31 to 9999-12-31'],
    ['2000-02-29', 'day', '2000-02-29 to 2000-02-29'],
  ])('%s, told in %ss', (text, precision, expected) => {
    expect(date(text).precision).toBe(precision);
    expect(days(text)).toBe(expected);
  });
});

describe('T3 digits that are not known', () => {
  it.each([
    ['198X', 'decade', '1980-01-01 to 1989-12-31'],
    ['19XX', 'century', '1900-01-01 to 1999-12-31'],
    ['1XXX', 'millennium', '1000-01-01 to 1999-12-31'],
    ['000X', 'decade', '0001-01-01 to 0009-12-31'],
    ['0XXX', 'millennium', '0001-01-01 to 0999-12-31'],
    ['2016-XX', 'year', '2016-01-01 to 2016-12-31'],
    ['2016-XX-XX', 'year', '2016-01-01 to 2016-12-31'],
    ['2016-05-XX', 'month', '2016-05-01 to 2016-05-31'],
  ])('%s, told in the unit %s', (text, precision, expected) => {
    expect(date(text).precision).toBe(precision);
    expect(days(text)).toBe(expected);
  });
});

describe('T4 seasons', () => {
  it.each([
    ['2022-21', '2022-03-01 to 2022-05-31'],
    ['2022-22', '2022-06-01 to 2022-08-31'],
    ['2022-23', '2022-09-01 to 2022-11-30'],
    ['2022-24', '2022-12-01 to 2023-02-28'],
    ['2023-24', '2023-12-01 to 2024-02-29'],
  ])('%s', (text, expected) => {
    expect(date(text).precision).toBe('season');
    expect(days(text)).toBe(expected);
  });
});

describe('T5 qualifiers', () => {
  it('are told, and leave the named days alone', () => {
    expect(date('2016').qualifier).toBeNull();
    expect(date('2016?').qualifier).toBe('uncertain');
    expect(date('2016-08~').qualifier).toBe('approximate');
    expect(date('198X%').qualifier).toBe('both');
    expect(days('2016-08~')).toBe('2016-08-01 to 2016-08-31');
  });
});

describe('T6 intervals', () => {
  it('have a date, an open or an unknown end on each side', () => {
    expect(parsed('2001/..')).toMatchObject({ kind: 'interval', start: { kind: 'date' }, end: { kind: 'open' } });
    expect(parsed('../2001')).toMatchObject({ kind: 'interval', start: { kind: 'open' }, end: { kind: 'date' } });
    expect(parsed('2001/')).toMatchObject({ kind: 'interval', start: { kind: 'date' }, end: { kind: 'unknown' } });
    expect(parsed('/2001')).toMatchObject({ kind: 'interval', start: { kind: 'unknown' }, end: { kind: 'date' } });
    expect(parsed('1907~/198X?')).toMatchObject({
      start: { precision: 'year', qualifier: 'approximate' },
      end: { precision: 'decade', qualifier: 'uncertain' },
    });
  });
});

describe('T7 order', () => {
  it.each(['1979/1979', '2016-05/2016', '2003~/2002', '2016-05-08?/2016-05-05', '1985/198X', '2016-24/2017-01'])(
    '%s can be in order',
    (text) => {
      expect(parsed(text).kind).toBe('interval');
    },
  );
});

describe('T9 widening', () => {
  it.each([
    ['2016', '2016-01-01 to 2016-12-31'],
    ['2016-08-19~', '2016-08-16 to 2016-08-22'],
    ['2016-03-01?', '2016-02-27 to 2016-03-04'],
    ['2016-08~', '2016-07-01 to 2016-09-30'],
    ['2016-01%', '2015-12-01 to 2016-02-29'],
    ['2016-05-XX?', '2016-04-01 to 2016-06-30'],
    ['2016-22~', '2016-03-01 to 2016-11-30'],
    ['2016-24~', '2016-09-01 to 2017-05-31'],
    ['2016~', '2015-01-01 to 2017-12-31'],
    ['2016-XX~', '2015-01-01 to 2017-12-31'],
    ['198X~', '1970-01-01 to 1999-12-31'],
    ['18XX?', '1700-01-01 to 1999-12-31'],
    ['1XXX~', '0000-01-01 to 2999-12-31'],
  ])('%s may mean %s', (text, expected) => {
    expect(reach(text)).toBe(expected);
  });
});
