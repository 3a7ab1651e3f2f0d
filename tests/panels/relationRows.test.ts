import { describe, expect, it } from 'vitest';
import type { RelationId } from '#domain/id.ts';
import type { ShownState } from '#domain/timeState.ts';
import { nextSort, type RowSort, sortedRows, textCells } from '#panels/relationColumns.ts';
import { filteredRows, isFiltering, NO_FILTERS, type RowFilters, rowsOf } from '#panels/relationRows.ts';
import { aFamily, aNetwork, anActor, aPassage, aRelation, aSource, aType } from '../support/builders.ts';

const network = aNetwork({
  families: [aFamily('security', { label: 'Security' }), aFamily('conflict', { label: 'Conflict' })],
  types: [
    aType('arms', 'security', { label: 'Arms supply' }),
    aType('rivalry', 'conflict', { label: 'Rivalry', sign: 'negative', directed: false }),
  ],
  actors: [anActor('tr', { name: 'Tayyip Erdoğan' }), anActor('ir', { name: 'Iran' }), anActor('sa', { name: 'Saudi Arabia' })],
  sources: [aSource('one', { label: 'Ünal 2020' }), aSource('two', { label: 'Ansari 2022' })],
  relations: [
    aRelation('r1', 'rivalry', 'sa', 'ir', '1979/..', { evidence: [aPassage('two'), aPassage('two'), aPassage('one')] }),
    aRelation('r2', 'arms', 'ir', 'tr', '2015', { about: 'Shahed drones', evidence: [aPassage('one', { modality: 'alleged' })] }),
    aRelation('r3', 'arms', 'tr', 'sa', '../2016', { unsourced: true }),
    aRelation('r4', 'arms', 'ir', 'sa', '1990/2020', { about: 'aircraft', evidence: [aPassage('two')] }),
  ],
});

const shown = (...entries: readonly (readonly [string, ShownState])[]) =>
  rowsOf(network, { relations: new Map(entries as [RelationId, ShownState][]) });
const all = () => shown(['r1', 'certain'], ['r2', 'possible'], ['r3', 'assumed'], ['r4', 'certain']);
const ids = (rows: ReturnType<typeof all>) => rows.map(({ relation }) => relation.id);
const left = (filters: Partial<RowFilters>) => ids(filteredRows(all(), { ...NO_FILTERS, ...filters }));
const ordered = (column: RowSort['column'], direction: RowSort['direction'] = 'ascending') => ids(sortedRows(all(), { column, direction }));

describe('rows', () => {
  it('are the relations shown, in the order in which they are given, as sure as in the years shown', () => {
    expect(shown(['r3', 'assumed'], ['r1', 'possible']).map(({ relation, sure }) => [relation.id, sure])).toEqual([
      ['r3', 'assumed'],
      ['r1', 'possible'],
    ]);
    expect(shown(['r1', 'certain'])[0]?.sure).toBe('certain');
  });

  it('name each source once', () => {
    expect(all()[0]?.sources).toBe('Ansari 2022 and Ünal 2020');
  });
});

describe('a filter by text', () => {
  it('looks into both names, whatever the case and the accents', () => {
    expect(left({ who: 'ERDOGAN' })).toEqual(['r2', 'r3']);
    expect(left({ who: ' arab ' })).toEqual(['r1', 'r3', 'r4']);
  });

  it('looks into what a relation concerns and into its sources', () => {
    expect(left({ about: 'drone' })).toEqual(['r2']);
    expect(left({ sources: 'unal' })).toEqual(['r1', 'r2']);
  });

  it('takes what is typed as it stands', () => {
    expect(left({ who: '.*' })).toEqual([]);
  });
});

describe('a filter by choice', () => {
  it('leaves what has it', () => {
    expect(left({ sign: 'negative' })).toEqual(['r1']);
    expect(left({ sure: 'certain' })).toEqual(['r1', 'r4']);
    expect(left({ standing: 'unsourced' })).toEqual(['r3']);
    expect(left({ kind: 'type:arms' })).toEqual(['r2', 'r3', 'r4']);
    expect(left({ kind: 'family:conflict' })).toEqual(['r1']);
  });

  it('joins the others', () => {
    expect(left({ kind: 'type:arms', who: 'iran', standing: 'claimed' })).toEqual(['r2']);
    expect(isFiltering({ ...NO_FILTERS, who: '  ' })).toBe(false);
    expect(isFiltering({ ...NO_FILTERS, sure: 'assumed' })).toBe(true);
  });
});

describe('the order of rows', () => {
  it('is the dataset’s until a column is chosen, goes up, down, and back', () => {
    const up = nextSort('when', null);
    const down = nextSort('when', up);
    expect([up, down, nextSort('when', down)]).toEqual([
      { column: 'when', direction: 'ascending' },
      { column: 'when', direction: 'descending' },
      null,
    ]);
    expect(nextSort('from', down)).toEqual({ column: 'from', direction: 'ascending' });
    expect(ids(sortedRows(all(), null))).toEqual(['r1', 'r2', 'r3', 'r4']);
  });

  it('is that of words for words, and rows alike keep theirs both ways', () => {
    expect(ordered('from')).toEqual(['r2', 'r4', 'r1', 'r3']);
    expect(ordered('from', 'descending')).toEqual(['r3', 'r1', 'r2', 'r4']);
  });

  it('is that of time for times, with what has no known beginning first', () => {
    expect(ordered('when')).toEqual(['r3', 'r1', 'r4', 'r2']);
    expect(ordered('when', 'descending')).toEqual(['r2', 'r4', 'r1', 'r3']);
  });

  it('leaves blanks at the end both ways', () => {
    expect(ordered('about')).toEqual(['r4', 'r2', 'r1', 'r3']);
    expect(ordered('about', 'descending')).toEqual(['r2', 'r4', 'r1', 'r3']);
  });

  it('goes by rank where words have one', () => {
    expect(ordered('sure')).toEqual(['r1', 'r4', 'r3', 'r2']);
    expect(ordered('standing')).toEqual(['r1', 'r4', 'r2', 'r3']);
    expect(ordered('quotations', 'descending')).toEqual(['r1', 'r2', 'r4', 'r3']);
  });
});

it('as text, rows stand under their headings, with a sign for the direction', () => {
  expect(textCells(shown(['r2', 'possible'], ['r1', 'certain']))).toEqual([
    ['From', 'Direction', 'To', 'Type', 'Concerns', 'Time', 'Certainty', 'Sign', 'Standing', 'Sources', 'Quotes'],
    ['Iran', '→', 'Tayyip Erdoğan', 'Arms supply', 'Shahed drones', '2015', 'Possible', 'Cooperative', 'Claimed', 'Ünal 2020', '1'],
    ['Saudi Arabia', '–', 'Iran', 'Rivalry', '', '1979 – ongoing', 'Certain', 'Hostile', 'Corroborated', 'Ansari 2022 and Ünal 2020', '3'],
  ]);
});
