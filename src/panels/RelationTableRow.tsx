import { memo, type ReactNode } from 'react';
import { HUE_GLYPHS } from '#appearance/glyphs.ts';
import { marksOf, patternOf } from '#appearance/lines.ts';
import { cssHue } from '#appearance/palette.ts';
import { useApp } from '#state/useApp.ts';
import { laterWords } from '#words/laterWords.ts';
import { LineSample } from './LineSample.tsx';
import { SelectionLink } from './links.tsx';
import { HEAD_ROWS } from './RelationTableHead.tsx';
import { COLUMN_IDS, type ColumnId, cellText } from './relationColumns.ts';
import type { RelationRow } from './relationRows.ts';
import { nameParts } from './relationWords.ts';

interface RelationTableRowProps {
  readonly row: RelationRow;
  readonly index: number;
  /** Whether Tab goes to it. */
  readonly active: boolean;
  readonly selected: boolean;
  readonly measure: (element: HTMLTableRowElement | null) => void;
}

/** One relation. Drawn again only when something about it changes, so that scrolling draws what comes into view and no more. */
export const RelationTableRow = memo(function RelationTableRow({ row, index, active, selected, measure }: RelationTableRowProps) {
  const network = useApp((state) => state.network);
  const { pair, what } = nameParts(row.relation, network);
  return (
    <tr ref={measure} data-index={index} aria-rowindex={index + HEAD_ROWS + 1} aria-current={selected ? 'true' : undefined}>
      {COLUMN_IDS.map((column) =>
        column === 'from' ? (
          <th key={column} scope="row" data-column={column}>
            <SelectionLink
              selection={{ kind: 'relation', id: row.relation.id }}
              current={selected}
              aria-label={`${pair}: ${what}`}
              tabIndex={active ? 0 : -1}
            >
              {row.from}
            </SelectionLink>
          </th>
        ) : (
          <td key={column} data-column={column}>
            <Cell column={column} row={row} />
          </td>
        ),
      )}
    </tr>
  );
});

function Cell({ column, row }: { readonly column: ColumnId; readonly row: RelationRow }): ReactNode {
  const text = cellText(column, row);
  if (column === 'way') {
    return (
      <span role="img" aria-label={row.type.directed ? laterWords.table.ways.directed : laterWords.table.ways.undirected}>
        {text}
      </span>
    );
  }
  if (column !== 'type') return text;
  return (
    <div className="of-type">
      <LineSample
        colour={cssHue(row.family?.hue ?? 'grey')}
        pattern={patternOf(row.sure, row.standing)}
        marks={marksOf(row.type)}
        glyph={HUE_GLYPHS[row.family?.hue ?? 'grey']}
      />
      {text}
    </div>
  );
}
