/** How the years of a view move, and stay inside of what there is. Rules T29, T36, T45 and T51 of docs/time-rules.md. */
import type { Network, YearRange } from '#domain/network.ts';
import { words } from '#words/words.ts';
import { yearsInWords } from '#words/yearSentence.ts';
import { type View, windowOf } from './view.ts';

type TimeView = Pick<View, 'year' | 'to' | 'compare' | 'zoom'>;
type Coverage = Pick<Network, 'coverage' | 'focus'>;

/** New years, and what to tell the reader about them. */
export type Moved = TimeView & { readonly notice: string | null };

/** The slider spans at least so many years, where the dataset has them. */
export const SHORTEST_ZOOM = 5;

/** So many years may stand side by side. */
export const FEWEST_MULTIPLES = 2;
export const MOST_MULTIPLES = 6;

const clamp = (year: number, { first, last }: YearRange): number => Math.min(last, Math.max(first, Math.round(year)));
const contains = (range: YearRange, { first, last }: YearRange): boolean => range.first <= first && last <= range.last;
const isSame = (one: YearRange, other: YearRange): boolean => one.first === other.first && one.last === other.last;

/** What the slider spans. */
export const rangeOf = (zoom: YearRange | null, { focus }: Coverage): YearRange => zoom ?? focus;

/** Years that fit together and into the coverage, with a slider that can show them. What does not fit is left out. */
export function settleTime(view: TimeView, network: Coverage): TimeView {
  const { coverage } = network;
  const year = clamp(view.year, coverage);
  const other = view.compare === null ? null : clamp(view.compare, coverage);
  const compare = other === year ? null : other;
  const end = view.to === null || compare !== null ? year : clamp(view.to, coverage);
  const to = end > year ? end : null;
  return { year, to, compare, zoom: zoomAround(view.zoom, windowOf({ year, to }), network) };
}

/** Moves the year, or the window as one. The year compared with is passed over, and that is said. */
export function movedTo(year: number, view: TimeView, network: Coverage): Moved {
  const length = view.to === null ? 0 : view.to - view.year;
  const starts = { first: network.coverage.first, last: network.coverage.last - length };
  const wanted = clamp(year, starts);
  const reached = wanted === view.compare ? passing(wanted, view.year, starts) : wanted;
  const to = length > 0 ? reached + length : null;
  const zoom = zoomAround(view.zoom, windowOf({ year: reached, to }), network);
  const notice = reached === wanted ? null : words.notices.passedCompared(wanted, reached);
  return { year: reached, to, compare: view.compare, zoom, notice };
}

/** The next year on the way, or the one before where that is outside. */
function passing(year: number, from: number, range: YearRange): number {
  const on = year < from ? year - 1 : year + 1;
  return clamp(on, range) === on ? on : year - (on - year);
}

/** A window from `first` to `last` in either order, or an instant where they are one year or `last` is null. A window ends a comparison. */
export function withWindow(first: number, last: number | null, view: TimeView, network: Coverage): Moved {
  const ends = [first, last ?? first].map((year) => clamp(year, network.coverage)).sort((one, other) => one - other);
  const [year = first, to = first] = ends;
  if (to === year) return movedTo(year, { ...view, to: null }, network);
  const notice = view.compare === null ? null : words.notices.comparisonEndedByRange(view.compare);
  return { year, to, compare: null, zoom: zoomAround(view.zoom, { first: year, last: to }, network), notice };
}

/** One year of a row of them, by itself or with the row kept; ends a window and a comparison. */
export function movedInto(year: number, keepRow: boolean, view: TimeView, network: Coverage): Moved {
  const moved = movedTo(year, { ...view, to: null, compare: null }, network);
  return { ...moved, notice: leavingWords(moved.year, keepRow, view) };
}

/** That a year by itself is shown where the row goes away, the reader sees. */
function leavingWords(year: number, keepRow: boolean, { year: before, to, compare }: TimeView): string | null {
  if (compare !== null) return words.notices.comparisonEnded(compare, year);
  if (to !== null) return words.notices.rangeEnded(yearsInWords(windowOf({ year: before, to })), year);
  return keepRow && year !== before ? words.notices.movedToPicture(before, year) : null;
}

/** Compares the year shown, of a window its first, with another. That ends the window. */
export function comparedWith(other: number | null, view: TimeView, network: Coverage): Moved {
  if (other === null) return { ...view, compare: null, notice: null };
  const compare = clamp(other, network.coverage);
  if (compare === view.year) return { ...view, compare: null, notice: words.notices.comparedWithItself(compare) };
  const both = { first: Math.min(view.year, compare), last: Math.max(view.year, compare) };
  const notice = view.to === null ? null : words.notices.rangeEndedByComparison(yearsInWords(windowOf(view)), view.year, compare);
  return { year: view.year, to: null, compare, zoom: zoomAround(view.zoom, both, network), notice };
}

/** Makes the slider span other years, which takes the years shown along, and says so. */
export function zoomedTo(zoom: YearRange | null, view: TimeView, network: Coverage): Moved {
  const tidy = zoom && tidyZoom(zoom, network);
  const range = rangeOf(tidy, network);
  const near = clamp(view.year, range);
  const year = near === view.compare ? passing(near, view.year, range) : near;
  const end = view.to === null ? year : clamp(view.to, range);
  const to = end > year ? end : null;
  const [before, now] = [yearsInWords(windowOf(view)), yearsInWords(windowOf({ year, to }))];
  return { year, to, compare: view.compare, zoom: tidy, notice: before === now ? null : words.notices.moved(before, now) };
}

/** Whole years in order, no fewer than can be used, inside the coverage; null for the focus. */
function tidyZoom(zoom: YearRange, { coverage, focus }: Coverage): YearRange | null {
  const [low, high] = [Math.min(zoom.first, zoom.last), Math.max(zoom.first, zoom.last)].map(Math.round) as [number, number];
  const length = Math.min(Math.max(high - low, SHORTEST_ZOOM - 1), coverage.last - coverage.first);
  const first = clamp(low, { first: coverage.first, last: coverage.last - length });
  const tidy = { first, last: first + length };
  if (isSame(tidy, focus)) return null;
  // The same object for the same years: what rests on them need not be worked out again.
  return isSame(tidy, zoom) ? zoom : tidy;
}

/** A zoom that shows the window: the same where it does, moved along where it is long enough, and the whole coverage else. */
function zoomAround(zoom: YearRange | null, window: YearRange, network: Coverage): YearRange | null {
  const tidy = zoom && tidyZoom(zoom, network);
  const range = rangeOf(tidy, network);
  if (contains(range, window)) return tidy;
  const length = range.last - range.first;
  if (tidy === null || window.last - window.first > length)
    return contains(network.focus, window) ? null : tidyZoom(network.coverage, network);
  const first = window.first < range.first ? window.first : window.last - length;
  return tidyZoom({ first, last: first + length }, network);
}

/** Years to show side by side: in order, each once, inside the coverage; none where fewer than two are left. Says what it left out. */
export function multiplesOf(
  years: readonly number[],
  { coverage }: Coverage,
): { readonly multiples: readonly number[]; readonly notice: string | null } {
  const { first, last } = coverage;
  const inside = [...new Set(years)].filter((year) => Number.isInteger(year) && first <= year && year <= last);
  const multiples = inside.length < FEWEST_MULTIPLES ? [] : inside.slice(0, MOST_MULTIPLES).sort((one, other) => one - other);
  if (multiples.length === years.length) return { multiples, notice: null };
  return { multiples, notice: words.notices.multiples(multiples, { fewest: FEWEST_MULTIPLES, most: MOST_MULTIPLES, first, last }) };
}
