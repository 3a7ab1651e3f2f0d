/** The columns of the table of relations: what each says of a row, and how it puts rows in order. */
import { SIGNS } from '#domain/relation.ts';
import { STANDINGS } from '#domain/standing.ts';
import { SHOWN_STATES } from '#domain/timeState.ts';
import { laterWords } from '#words/laterWords.ts';
import { words } from '#words/words.ts';
import type { RelationRow } from './relationRows.ts';

/** What decides a row's place; null stands last, whichever way the rows run. */
type SortKey = string | number | null;

interface Column {
  /** The cell in words, as it is copied. */
  readonly text: (row: RelationRow) => string;
  /** Null for a column by which nothing is put in order. */
  readonly key: ((row: RelationRow) => SortKey) | null;
}

const COLUMNS = {
  from: { text: ({ from }) => from, key: ({ from }) => from },
  way: { text: ({ type }) => (type.directed ? '→' : '–'), key: null },
  to: { text: ({ to }) => to, key: ({ to }) => to },
  type: { text: ({ type }) => type.label, key: ({ type }) => type.label },
  about: { text: ({ relation }) => relation.about ?? '', key: ({ relation }) => relation.about },
  when: { text: ({ when }) => when, key: ({ relation }) => relation.spans[0]?.possible[0] ?? Number.NEGATIVE_INFINITY },
  sure: { text: ({ sure }) => laterWords.table.sure[sure], key: ({ sure }) => SHOWN_STATES.indexOf(sure) },
  sign: { text: ({ type }) => words.filters.signs[type.sign], key: ({ type }) => SIGNS.indexOf(type.sign) },
  standing: { text: ({ standing }) => words.evidence.standings[standing], key: ({ standing }) => STANDINGS.indexOf(standing) },
  sources: { text: ({ sources }) => sources, key: ({ sources }) => sources || null },
  quotations: { text: ({ relation }) => words.formats.number(relation.evidence.length), key: ({ relation }) => relation.evidence.length },
} as const satisfies Record<string, Column>;

export type ColumnId = keyof typeof COLUMNS;

/** As they stand from left to right. */
export const COLUMN_IDS = Object.keys(COLUMNS) as readonly ColumnId[];

export interface RowSort {
  readonly column: ColumnId;
  readonly direction: 'ascending' | 'descending';
}

export const cellText = (column: ColumnId, row: RelationRow): string => COLUMNS[column].text(row);

export const isSortable = (column: ColumnId): boolean => COLUMNS[column].key !== null;

/** Up, down, and back to the dataset's order. */
export function nextSort(column: ColumnId, sort: RowSort | null): RowSort | null {
  if (sort?.column !== column) return { column, direction: 'ascending' };
  return sort.direction === 'ascending' ? { column, direction: 'descending' } : null;
}

/** Rows that a column does not tell apart keep their order, whichever way it runs. */
export function sortedRows(rows: readonly RelationRow[], sort: RowSort | null): readonly RelationRow[] {
  const key: Column['key'] = sort && COLUMNS[sort.column].key;
  if (!sort || !key) return rows;
  const rank = ranksOf(rows.map(key));
  const way = sort.direction === 'ascending' ? 1 : -1;
  const place = (row: RelationRow): number => {
    const ranked = rank.get(key(row));
    return ranked === undefined ? Number.MAX_SAFE_INTEGER : ranked * way;
  };
  const placed = rows.map((row) => ({ row, place: place(row) }));
  return placed.sort((one, other) => one.place - other.place).map(({ row }) => row);
}

/** The place of each key among all: words are compared once for each that differs, and not for each pair of rows. */
function ranksOf(keys: readonly SortKey[]): ReadonlyMap<SortKey, number> {
  const ordered = [...new Set(keys)].filter((key) => key !== null).sort(compareKeys);
  return new Map(ordered.map((key, index) => [key, index]));
}

function compareKeys(one: string | number, other: string | number): number {
  if (typeof one === 'string' || typeof other === 'string') return words.formats.compare(String(one), String(other));
  // Not by their difference: there is none between two open beginnings.
  return one < other ? -1 : one > other ? 1 : 0;
}

/** The rows as they are copied: headings first, then what each cell says. */
export function textCells(rows: readonly RelationRow[]): readonly (readonly string[])[] {
  const headings = COLUMN_IDS.map((column) => laterWords.table.columns[column]);
  return [headings, ...rows.map((row) => COLUMN_IDS.map((column) => cellText(column, row)))];
}
