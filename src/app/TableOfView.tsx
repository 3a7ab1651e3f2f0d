import type { ReactNode } from 'react';
import { pastedText } from '#export/csv.ts';
import { download } from '#export/download.ts';
import { fileName } from '#export/fileName.ts';
import { relationsCsv } from '#export/relationsCsv.ts';
import { RelationTable, type RelationTableProps } from '#panels/RelationTable.tsx';
import { selectComparison, selectDrawn } from '#state/selectors.ts';
import { useApp } from '#state/useApp.ts';

/**
 * The table with its ways out of the page. Fetched as one when a reader asks for the table: by the time of a click on "Copy" all of it is
 * there, and some browsers copy only at the very click.
 */
export function TableOfView(props: Pick<RelationTableProps, 'isAsked' | 'onClose'>): ReactNode {
  const network = useApp((state) => state.network);
  const { window, relations: sure } = useApp(selectDrawn);
  const isCompared = useApp((state) => selectComparison(state) !== null);
  const known = useApp((state) => state.known);
  const withPossible = useApp((state) => state.withPossible);
  return (
    <RelationTable
      {...props}
      textOf={pastedText}
      csvOf={(relations) => relationsCsv(relations, { network, sure })}
      csvName={fileName(network.id, window, isCompared, { known, withPossible }, 'csv')}
      onSave={download}
    />
  );
}
