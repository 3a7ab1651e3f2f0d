import type { YearRange } from '#domain/network.ts';

/** How years lie along the timeline: each has a column of its own, as wide as the others. In pixels. */
export interface TimelineScale {
  readonly range: YearRange;
  readonly width: number;
  readonly perYear: number;
}

export const timelineScale = (range: YearRange, width: number): TimelineScale => ({ range, width, perYear: width / countYears(range) });

export const countYears = ({ first, last }: YearRange): number => last - first + 1;

/** The left edge of a year's column. */
export const leftOf = (year: number, { range, perYear }: TimelineScale): number => (year - range.first) * perYear;

export const middleOf = (year: number, scale: TimelineScale): number => leftOf(year, scale) + scale.perYear / 2;

/** The year in whose column a place lies; beyond the ends, the year at the end. */
export function yearAt(x: number, { range, perYear }: TimelineScale): number {
  if (perYear <= 0) return range.first;
  return Math.min(range.last, Math.max(range.first, range.first + Math.floor(x / perYear)));
}

/** Where the columns from one year to another lie, as far as they are on the timeline; null where none is. The years may be infinite. */
export function stretchOf(first: number, last: number, scale: TimelineScale): { readonly left: number; readonly width: number } | null {
  const from = Math.max(first, scale.range.first);
  const to = Math.min(last, scale.range.last);
  return from > to ? null : { left: leftOf(from, scale), width: (to - from + 1) * scale.perYear };
}
