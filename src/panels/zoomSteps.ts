/** Which years the timeline spans after a step in or out. */
import type { YearRange } from '#domain/network.ts';
import { SHORTEST_ZOOM } from '#state/timeView.ts';
import { countYears } from './timelineScale.ts';

/** What a zoom may not leave: the coverage around it, the years shown inside of it. */
export interface ZoomLimits {
  readonly coverage: YearRange;
  readonly focus: YearRange;
  /** The years shown, a year compared with included: a zoom never moves them. */
  readonly shown: YearRange;
}

/** Lengths that the keys and buttons stop at, besides the focus and the whole coverage: a decade, a generation, one and two centuries. */
const STOPS = [10, 25, 100, 200];

/** Zooms by a factor (above 1: to more years) so that the year at `share` of the width stays where it is, if it can. */
export function zoomedBy(factor: number, share: number, range: YearRange, limits: ZoomLimits): YearRange {
  const before = countYears(range);
  const rounded = Math.round(before * factor);
  // A small step on a short range would round to no step at all, and the wheel would seem stuck.
  const length = rounded === before && factor !== 1 ? before + Math.sign(factor - 1) : rounded;
  const anchor = range.first + share * before;
  return fitted(anchor - share * length, length, limits);
}

/** The next stop inwards (-1) or outwards (1), around the years shown; null where there is none. */
export function zoomStop(direction: 1 | -1, range: YearRange, limits: ZoomLimits): YearRange | null {
  const { coverage, focus, shown } = limits;
  const length = countYears(range);
  const stops = [...STOPS, countYears(focus), countYears(coverage)].filter((stop) => stop <= countYears(coverage)).sort((a, b) => a - b);
  const stop = direction === 1 ? stops.find((each) => each > length) : stops.findLast((each) => each < length && each >= countYears(shown));
  if (stop === undefined) return null;
  if (stop === countYears(focus) && focus.first <= shown.first && shown.last <= focus.last) return focus;
  return fitted((shown.first + shown.last + 1 - stop) / 2, stop, limits);
}

/** Moves the span along by years, as far as the years shown stay in it. */
export const panned = (by: number, range: YearRange, limits: ZoomLimits): YearRange => fitted(range.first + by, countYears(range), limits);

function fitted(first: number, length: number, { coverage, shown }: ZoomLimits): YearRange {
  const years = Math.min(Math.max(length, SHORTEST_ZOOM, countYears(shown)), countYears(coverage));
  const withShown = Math.min(Math.max(Math.round(first), shown.last - years + 1), shown.first);
  const inside = Math.min(Math.max(withShown, coverage.first), coverage.last - years + 1);
  return { first: inside, last: inside + years - 1 };
}
