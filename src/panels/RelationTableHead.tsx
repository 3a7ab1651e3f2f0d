import { ArrowDown, ArrowUp } from 'lucide-react';
import type { ReactNode, Ref } from 'react';
import { laterWords } from '#words/laterWords.ts';
import { COLUMN_IDS, type ColumnId, isSortable, nextSort, type RowSort } from './relationColumns.ts';
import type { RelationRow, RowFilters } from './relationRows.ts';
import { TableFilterRow } from './TableFilterRow.tsx';

/** Rows that stand above the relations: the headings, and the filters. */
export const HEAD_ROWS = 2;

export interface RelationTableHeadProps {
  readonly ref: Ref<HTMLTableSectionElement>;
  /** All that the filters choose from. */
  readonly rows: readonly RelationRow[];
  readonly sort: RowSort | null;
  readonly onSort: (sort: RowSort | null) => void;
  readonly filters: RowFilters;
  readonly onFilters: (filters: RowFilters) => void;
}

/** The headings, each of which puts the rows in order, and under them the filters. */
export function RelationTableHead({ ref, rows, sort, onSort, filters, onFilters }: RelationTableHeadProps): ReactNode {
  return (
    <thead ref={ref}>
      <tr aria-rowindex={1}>
        {COLUMN_IDS.map((column) => (
          <Heading key={column} column={column} sort={sort} onSort={onSort} />
        ))}
      </tr>
      <TableFilterRow rows={rows} filters={filters} onFilters={onFilters} />
    </thead>
  );
}

interface HeadingProps extends Pick<RelationTableHeadProps, 'sort' | 'onSort'> {
  readonly column: ColumnId;
}

function Heading({ column, sort, onSort }: HeadingProps): ReactNode {
  const heading = laterWords.table.columns[column];
  if (!isSortable(column)) {
    return (
      <th scope="col" data-column={column}>
        <span className="visually-hidden">{heading}</span>
      </th>
    );
  }
  const direction = sort?.column === column ? sort.direction : undefined;
  const Arrow = direction === 'descending' ? ArrowDown : ArrowUp;
  return (
    <th scope="col" data-column={column} aria-sort={direction}>
      <button type="button" onClick={() => onSort(nextSort(column, sort))}>
        {heading}
        {direction && <Arrow size={12} aria-hidden="true" />}
      </button>
    </th>
  );
}
