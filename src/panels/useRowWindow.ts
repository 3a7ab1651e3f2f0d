import { defaultRangeExtractor, type Range, useVirtualizer, type VirtualItem } from '@tanstack/react-virtual';
import { type KeyboardEvent, type RefObject, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { RelationId } from '#domain/id.ts';
import type { RelationRow } from './relationRows.ts';

/** Pixels of a row of two lines; each row is measured once it is there. */
const USUAL_HEIGHT = 47;
/** Rows kept ready above and below those in view. */
const OVERSCAN = 8;

interface RowWindowOptions {
  readonly rows: readonly RelationRow[];
  /** The row that stays in view, whatever changes; null for none. */
  readonly selected: RelationId | null;
  readonly scroller: RefObject<HTMLElement | null>;
  /** Height of the headings, which stick over the rows. */
  readonly headHeight: number;
}

interface RowWindow {
  /** The rows to be in the page, in order: those in view, some around them, and the one that the keyboard is at. */
  readonly items: readonly VirtualItem[];
  /** Pixels to leave above and below them, for the rows that are not in the page. */
  readonly room: readonly [above: number, below: number];
  /** The one row that Tab goes to. */
  readonly active: number;
  readonly measure: (element: HTMLTableRowElement | null) => void;
  /** The keyboard is at this row now. */
  readonly onFocus: (index: number) => void;
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
}

/** Only the rows near those in view, whatever their number, with one Tab stop that arrow keys move. */
export function useRowWindow({ rows, selected, scroller, headHeight }: RowWindowOptions): RowWindow {
  const [activeId, setActiveId] = useState(selected);
  const selectedIndex = indexOf(selected, rows);
  const active = Math.max(0, indexOf(activeId, rows));
  // The row with the focus stays in the page when it is scrolled out of view, or the focus would be lost.
  const rangeExtractor = useCallback((range: Range) => withIndex(defaultRangeExtractor(range), active, range.count), [active]);
  const getItemKey = useCallback((index: number) => rows[index]?.relation.id ?? index, [rows]);
  const virtualizer = useVirtualizer<HTMLElement, HTMLTableRowElement>({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => USUAL_HEIGHT,
    overscan: OVERSCAN,
    scrollMargin: headHeight,
    scrollPaddingStart: headHeight,
    getItemKey,
    rangeExtractor,
  });
  const goTo = (index: number): void => {
    virtualizer.scrollToIndex(index);
    setActiveId(rows[index]?.relation.id ?? null);
  };
  const focusOn = useFocusOn(scroller);
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    const height = virtualizer.getTotalSize() / rows.length;
    const page = Math.max(1, Math.floor(((virtualizer.scrollRect?.height ?? 0) - headHeight) / height) - 1);
    const next = nextIndex(event, active, rows.length - 1, page);
    if (next === null) return;
    event.preventDefault();
    goTo(next);
    if (next !== active) focusOn(next);
  };
  useEffect(() => {
    if (selectedIndex < 0) return;
    virtualizer.scrollToIndex(selectedIndex);
    setActiveId(selected);
  }, [selected, selectedIndex, virtualizer]);
  const items = virtualizer.getVirtualItems();
  const room = roomAround(items, active, headHeight, headHeight + virtualizer.getTotalSize());
  return { items, room, active, measure: virtualizer.measureElement, onFocus: goTo, onKeyDown };
}

const indexOf = (id: RelationId | null, rows: readonly RelationRow[]): number =>
  id === null ? -1 : rows.findIndex(({ relation }) => relation.id === id);

function withIndex(indexes: number[], index: number, count: number): number[] {
  if (index >= count || indexes.includes(index)) return indexes;
  return [...indexes, index].sort((one, other) => one - other);
}

/**
 * The row that the keyboard is at may be far from those in view. It then stands next to them in the page, out of sight, and the room
 * between is left on its other side.
 */
function roomAround(items: readonly VirtualItem[], active: number, start: number, end: number): RowWindow['room'] {
  const [first, second] = items;
  const last = items.at(-1);
  if (!first || !last) return [0, end - start];
  const gaps = items.reduce((sum, { start: from }, index) => sum + from - (items[index - 1]?.end ?? from), 0);
  const isAbove = first.index === active && second !== undefined && second.index > active + 1;
  return [first.start - start + (isAbove ? gaps : 0), end - last.end + (isAbove ? 0 : gaps)];
}

/** The link of a row gets the focus once the row is in the page, which it is with the next drawing. */
function useFocusOn(scroller: RefObject<HTMLElement | null>): (index: number) => void {
  const wanted = useRef<number | null>(null);
  useLayoutEffect(() => {
    if (wanted.current === null) return;
    scroller.current?.querySelector<HTMLElement>(`[data-index="${wanted.current}"] a`)?.focus({ preventScroll: true });
    wanted.current = null;
  });
  return (index) => {
    wanted.current = index;
  };
}

/** Where a key goes from a row; null for a key that goes nowhere. */
function nextIndex(event: KeyboardEvent, from: number, last: number, page: number): number | null {
  if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return null;
  const aims = { ArrowUp: from - 1, ArrowDown: from + 1, PageUp: from - page, PageDown: from + page, Home: 0, End: last };
  const aim = new Map(Object.entries(aims)).get(event.key);
  return aim === undefined ? null : Math.min(last, Math.max(0, aim));
}
