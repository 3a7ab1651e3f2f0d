import type { CompiledDataset } from '#dataset/compiledSchema.ts';
import { firstDayOfYear, lastDayOfYear, yearOf } from '#domain/calendar.ts';
import type { YearRange } from '#domain/network.ts';
import type { Span } from '#domain/timespan.ts';
import type { Random } from '#layout/seededRandom.ts';

type RelationTime = Pick<CompiledDataset['relations'][string], 'when' | 'spans' | 'checkedDay'>;

/** The longest that a made-up relation lasts, in years. */
export const LONGEST = 60;
/** How many years earlier or later than its model one may begin. */
const SHIFT = 3;

/**
 * A time like another: it begins a few years earlier or later, lasts from half as long to half as long again, in whole years from 1 to
 * `LONGEST`, and is as certain at either end, or as open.
 */
export function madeUpTime(model: RelationTime, coverage: YearRange, random: Random): RelationTime {
  const [span] = model.spans;
  if (!span) throw new Error('A compiled relation has a span.');
  const [from, to] = [yearAt(span.possible[0], coverage.first), yearAt(span.possible[1], coverage.last)];
  const isOpen = span.possible[1] === null;
  const shift = Math.floor(random() * (2 * SHIFT + 1)) - SHIFT;
  const length = within(isOpen ? to - from + 1 - shift : Math.round((to - from + 1) * (0.5 + random())), 1, LONGEST);
  // What is open goes on to the end; what is not keeps its length there.
  const first = isOpen ? coverage.last - length + 1 : within(from + shift, coverage.first, coverage.last - length + 1);
  const last = first + length - 1;
  return {
    when: [edtfOf(first, isOpen ? null : last, isExact(span) ? '' : '~')],
    spans: [{ possible: daysOf(first, isOpen ? null : last), certain: certainOf(span, { first, last }, isOpen) }],
    checkedDay: isOpen ? Math.max(model.checkedDay ?? 0, lastDayOfYear(first)) : null,
  };
}

/** What is certain begins as many years later, and ends as many sooner, as it does in the model. */
function certainOf({ possible, certain }: Span, { first, last }: YearRange, isOpen: boolean): [number | null, number | null] | null {
  if (!certain) return null;
  const yearsBetween = (one: number | null, other: number | null): number =>
    one === null || other === null ? 0 : yearOf(other) - yearOf(one);
  const from = first + Math.max(0, yearsBetween(possible[0], certain[0]));
  const to = last - Math.max(0, yearsBetween(certain[1], possible[1]));
  if (from > to) return null;
  // The possible may be open where the certain is not.
  return daysOf(from, isOpen && certain[1] === null ? null : to);
}

const isExact = ({ possible, certain }: Span): boolean => possible[0] === certain?.[0] && possible[1] === certain[1];

const edtfOf = (first: number, last: number | null, mark: string): string =>
  first === last ? `${first}${mark}` : `${first}${mark}/${last === null ? '..' : `${last}${mark}`}`;

const daysOf = (first: number, last: number | null): [number, number | null] => [
  firstDayOfYear(first),
  last === null ? null : lastDayOfYear(last),
];

const yearAt = (day: number | null, open: number): number => (day === null ? open : yearOf(day));
const within = (value: number, least: number, most: number): number => Math.max(least, Math.min(most, value));
