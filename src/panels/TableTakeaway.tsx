import { type ReactNode, useState } from 'react';
import { laterWords } from '#words/laterWords.ts';
import type { RelationTableProps } from './RelationTable.tsx';
import { textCells } from './relationColumns.ts';
import type { RelationRow } from './relationRows.ts';

interface TableTakeawayProps extends Omit<RelationTableProps, 'isAsked' | 'onClose'> {
  readonly rows: readonly RelationRow[];
}

/** What became of a copy or a file; it is told until the rows are others. */
interface Outcome {
  readonly of: readonly RelationRow[];
  readonly said: string;
  readonly failed: boolean;
}

/** The rows shown, in their order: into the clipboard, or as a file. */
export function TableTakeaway({ rows, textOf, csvOf, csvName, onSave }: TableTakeawayProps): ReactNode {
  const [last, setLast] = useState<Outcome | null>(null);
  const outcome = last?.of === rows ? last : null;
  const tell = (said: string, failed = false): void => setLast({ of: rows, said, failed });
  const copy = (): void => {
    copyText(textOf(textCells(rows))).then(
      () => tell(laterWords.table.copied(rows.length)),
      () => tell(laterWords.table.notCopied, true),
    );
  };
  const save = (): void => {
    onSave(new Blob([csvOf(rows.map(({ relation }) => relation))], { type: 'text/csv;charset=utf-8' }), csvName);
    tell(laterWords.table.saved(csvName, rows.length));
  };
  return (
    <>
      <button type="button" className="button small" onClick={copy}>
        {laterWords.table.copy}
      </button>
      <button type="button" className="button small" onClick={save}>
        {laterWords.table.download}
      </button>
      <p className="relation-table-outcome small" role="status">
        {outcome?.failed ? '' : outcome?.said}
      </p>
      <p className="relation-table-outcome small" role="alert">
        {outcome?.failed ? outcome.said : ''}
      </p>
    </>
  );
}

/** Rejects where there is no clipboard, as on a page that did not come safely, or where the browser or the reader refuses. */
async function copyText(text: string): Promise<void> {
  await navigator.clipboard.writeText(text);
}
