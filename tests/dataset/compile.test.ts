import { describe, expect, it } from 'vitest';
import { checkDataset } from '#dataset/check.ts';
import { compileMerged } from '#dataset/compile.ts';
import type { CompiledDataset } from '#dataset/compiledSchema.ts';
import { readDataset } from '../../tools/readDataset.ts';
import { compiledDataset, compiledText, dayNumber } from './validDataset.ts';

const days = (first: string | null, last: string | null) => [first && dayNumber(first), last && dayNumber(last)];
const span = (possible: [string | null, string | null], certain: [string | null, string | null] | null) => ({
  possible: days(...possible),
  certain: certain && days(...certain),
});

const { dataset, families, types, actors, sources, relations, positions } = compiledDataset();

describe('day numbers beside the dates as written', () => {
  it('of a relation that is still going on', () => {
    expect(relations['aland-bland-arms']).toMatchObject({
      when: ['1991/..'],
      spans: [span(['1991-01-01', null], ['1991-12-31', null])],
      checked: '2003-05',
      checkedDay: dayNumber('2003-05-31'),
    });
  });

  it('of each spell', () => {
    expect(relations['aland-bland-rivalry']).toMatchObject({
      when: ['1930/1940', '1979-01-16'],
      spans: [
        span(['1930-01-01', '1940-12-31'], ['1930-12-31', '1940-01-01']),
        span(['1979-01-16', '1979-01-16'], ['1979-01-16', '1979-01-16']),
      ],
      checkedDay: null,
    });
  });

  it('of an unknown end, cut to the life of an actor', () => {
    const [only, ...others] = relations['aland-carol-rivalry']?.spans ?? [];
    expect(only?.possible).toEqual(days('1970-01-01', '1999-12-31'));
    expect(others).toEqual([]);
  });

  it('of actors, flags, sources and moments', () => {
    expect(actors.aland?.spans).toEqual([span(['1900-01-01', null], ['1900-12-31', null])]);
    expect(actors.aland?.flag?.spans).toEqual([span(['1950-01-01', null], ['1950-12-31', null])]);
    expect(actors.bland?.spans).toHaveLength(2);
    // A month that is approximate is widened by a month on either side.
    expect(sources['history-2003']?.spans[0]?.possible).toEqual(days('2003-04-01', '2003-06-30'));
    expect(dataset.moments[0]?.spans[0]?.possible).toEqual(days('1989-11-01', '1989-11-30'));
  });
});

/** The valid dataset with its texts edited before they are read. */
function compiledWith(edit: (text: string) => string): CompiledDataset {
  const valid = readDataset('tests/fixtures/valid');
  const files = valid.files.map((file) => ('text' in file ? { ...file, text: edit(file.text) } : file));
  const { merged, positions: places } = checkDataset(files, valid.positions);
  return compileMerged(merged, places);
}

it('carries what a relation is about, and keeps the curator’s list of paragraphs to itself', () => {
  const withAbout = compiledWith((text) => text.replace('summary: Aland sells', 'about: Finest arms\n    summary: Aland sells'));
  expect(withAbout.relations['aland-bland-arms']?.about).toBe('Finest arms');
  expect(Object.keys(withAbout)).not.toContain('unquoted');
});

describe('where a life ends, of a relation that is still going on', () => {
  const ofCarol = (when: string, checked: string) =>
    compiledWith((text) => text.replace('when: 1970/\n', `when: ${when}\n${checked}`)).relations['aland-carol-rivalry'];

  it('the day last checked is kept, since nobody has seen it go on to that end', () => {
    expect(ofCarol('1991/..', '    checked: 1995\n')).toMatchObject({
      spans: [span(['1991-01-01', '1999-12-31'], ['1991-12-31', '1999-12-31'])],
      checkedDay: dayNumber('1995-12-31'),
    });
    expect(ofCarol('1991/..', '')?.checkedDay).toBe(dayNumber('2003-06-30'));
  });

  it('there is no such day where nothing is going on', () => {
    expect(ofCarol('1991/1998', '    checked: 1995\n')?.checkedDay).toBe(null);
  });

  it('nothing is compiled that lies outside the life altogether', () => {
    expect(ofCarol('2001/2003', '')).toBe(undefined);
  });
});

describe('where an open relation has no `checked`', () => {
  function checkedDay(edit: (text: string) => string) {
    return compiledWith((text) => edit(text.replace('    checked: 2003-05\n', ''))).relations['aland-bland-arms']?.checkedDay;
  }

  it('its latest source counts', () => {
    expect(checkedDay((text) => text.replace('        stance: disputes\n', ''))).toBe(dayNumber('2010-12-31'));
  });

  it('but not one that disputes it', () => {
    expect(checkedDay((text) => text)).toBe(dayNumber('2003-06-30'));
  });
});

it('has the files’ shape, with defaults filled in', () => {
  expect(families).toEqual({
    security: { label: 'Security', hue: 'blue', shown: true },
    conflict: { label: 'Conflict', hue: 'vermilion', shown: false },
  });
  expect(types.rivalry).toEqual({ label: 'Rivalry', family: 'conflict', sign: 'negative', directed: false });
  expect(relations['aland-bland-rivalry']).toMatchObject({ between: ['aland', 'bland'], unsourced: true, evidence: [] });
  expect(relations['aland-bland-arms']?.evidence[0]).toMatchObject({ modality: 'asserted', stance: 'supports' });
  expect(positions).toEqual({ aland: { x: -100, y: 0, pinned: true }, bland: { x: 100, y: 0 }, carol: { x: 0, y: 80.5 } });
});

it('gives the same text for the same files', () => {
  expect(compiledText()).toBe(compiledText());
});
