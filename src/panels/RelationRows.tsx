import { type MouseEvent, memo, type ReactNode, useRef } from 'react';
import { useActions, useApp } from '#state/useApp.ts';
import { laterWords } from '#words/laterWords.ts';
import { HEAD_ROWS, RelationTableHead, type RelationTableHeadProps } from './RelationTableHead.tsx';
import { RelationTableRow } from './RelationTableRow.tsx';
import { COLUMN_IDS } from './relationColumns.ts';
import type { RelationRow } from './relationRows.ts';
import { useElementHeight } from './useElementHeight.ts';
import { useRowWindow } from './useRowWindow.ts';
import { yearsShown } from './yearWords.ts';
import './RelationRows.css';

interface RelationRowsProps extends Omit<RelationTableHeadProps, 'ref'> {
  /** Those of the rows that the filters leave, in order. */
  readonly shown: readonly RelationRow[];
}

/** The table itself, of which only the rows near those in view are in the page. */
export function RelationRows({ shown, ...head }: RelationRowsProps): ReactNode {
  const years = useApp(yearsShown);
  const scroller = useRef<HTMLDivElement>(null);
  const headings = useRef<HTMLTableSectionElement>(null);
  const headHeight = useElementHeight(headings);
  const selected = useApp(({ selection }) => (selection?.kind === 'relation' ? selection.id : null));
  const { items, room, active, measure, onFocus, onKeyDown } = useRowWindow({ rows: shown, selected, scroller, headHeight });
  const onClick = useRowClick(shown);
  return (
    <div className="relation-table-scroller" ref={scroller}>
      <table aria-rowcount={shown.length + HEAD_ROWS} style={{ paddingTop: room[0], paddingBottom: room[1] }}>
        <caption className="visually-hidden">{laterWords.table.caption(years)}</caption>
        <colgroup>
          {COLUMN_IDS.map((column) => (
            <col key={column} data-column={column} />
          ))}
        </colgroup>
        <Head ref={headings} {...head} />
        <tbody onKeyDown={onKeyDown} onFocus={({ target }) => onFocus(indexAt(target))} onClick={onClick}>
          {items.map(({ index, key }) => {
            const row = shown[index];
            if (!row) return null;
            const isSelected = row.relation.id === selected;
            return <RelationTableRow key={key} row={row} index={index} active={index === active} selected={isSelected} measure={measure} />;
          })}
        </tbody>
      </table>
      {shown.length === 0 && (
        <p className="relation-table-empty">{head.rows.length === 0 ? laterWords.table.none(years) : laterWords.table.noneFits}</p>
      )}
    </div>
  );
}

/** Not drawn again by scrolling. */
const Head = memo(RelationTableHead);

/** For the pointer the whole row is the link that stands in it, unless it marks a piece of text. */
function useRowClick(rows: readonly RelationRow[]): (event: MouseEvent<HTMLElement>) => void {
  const { select } = useActions();
  return ({ target }) => {
    const row = rows[indexAt(target)];
    const isMarking = getSelection()?.isCollapsed === false;
    if (row && !isMarking && !(target as Element).closest('a')) select({ kind: 'relation', id: row.relation.id });
  };
}

const indexAt = (target: EventTarget): number =>
  Number((target as Element).closest<HTMLElement>('[data-index]')?.dataset.index ?? Number.NaN);
