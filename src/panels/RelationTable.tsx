import { X } from 'lucide-react';
import { type ReactNode, useId, useMemo, useState } from 'react';
import type { Relation } from '#domain/relation.ts';
import { selectDrawn } from '#state/selectors.ts';
import { useApp } from '#state/useApp.ts';
import { laterWords } from '#words/laterWords.ts';
import { TABLE_SWITCH } from './CanvasTools.tsx';
import { RelationRows } from './RelationRows.tsx';
import { type RowSort, sortedRows } from './relationColumns.ts';
import { filteredRows, isFiltering, NO_FILTERS, rowsOf } from './relationRows.ts';
import { TableTakeaway } from './TableTakeaway.tsx';
import { useRegion } from './useRegion.ts';
import './RelationTable.css';

export interface RelationTableProps {
  /** Whether the reader has asked for it on this page, and not by the page's address. */
  readonly isAsked: boolean;
  readonly onClose: () => void;
  /** Cells as text that can be pasted without harm. */
  readonly textOf: (cells: readonly (readonly string[])[]) => string;
  /** The relations as the text of a CSV file, in their order. */
  readonly csvOf: (relations: readonly Relation[]) => string;
  readonly csvName: string;
  readonly onSave: (blob: Blob, fileName: string) => void;
}

/** What the canvas shows, as a table: the same years, filters and selection, in the reader's own order. */
export function RelationTable({ isAsked, onClose, ...takeaway }: RelationTableProps): ReactNode {
  const network = useApp((state) => state.network);
  const drawn = useApp(selectDrawn);
  const heading = useId();
  const region = useRegion(`#${TABLE_SWITCH}`, isAsked);
  const [sort, setSort] = useState<RowSort | null>(null);
  const [filters, setFilters] = useState(NO_FILTERS);
  const rows = useMemo(() => rowsOf(network, drawn), [network, drawn]);
  const shown = useMemo(() => sortedRows(filteredRows(rows, filters), sort), [rows, filters, sort]);
  return (
    <section className="relation-table" aria-labelledby={heading} ref={region} tabIndex={-1}>
      <header className="relation-table-header">
        <h2 id={heading}>{laterWords.table.heading}</h2>
        <p role="status" className="muted small">
          {statusWords(shown.length, rows.length, sort)}
        </p>
        {isFiltering(filters) && (
          <button type="button" className="button small" onClick={() => setFilters(NO_FILTERS)}>
            {laterWords.table.clearFilters}
          </button>
        )}
        <TableTakeaway rows={shown} {...takeaway} />
        <button type="button" className="button small" onClick={onClose}>
          <X size={14} aria-hidden="true" />
          {laterWords.table.close}
        </button>
      </header>
      <RelationRows rows={rows} shown={shown} sort={sort} onSort={setSort} filters={filters} onFilters={setFilters} />
    </section>
  );
}

function statusWords(shown: number, all: number, sort: RowSort | null): string {
  const counted = laterWords.table.shown(shown, all);
  return sort
    ? `${counted}, ${laterWords.table.sortedBy(laterWords.table.columns[sort.column], sort.direction === 'descending')}`
    : counted;
}
