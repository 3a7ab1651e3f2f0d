/** The years in which a relation shows, worked out from its spans without going through the years. */
import { yearOf } from './calendar.ts';
import { isLetThrough, type RelationFilters } from './filters.ts';
import type { Relation } from './relation.ts';
import { type Years, yearsOf } from './years.ts';

/** The years in which it may have held, in runs that may overlap; infinite where open. */
export const possibleYears = ({ spans }: Relation): readonly Years[] => yearsOf(spans);

/** The years in which it certainly held: not those after the year in which "still going on" was last checked. */
export function certainYears({ spans, checkedDay }: Relation): readonly Years[] {
  const checkedYear = checkedDay === null ? Number.POSITIVE_INFINITY : yearOf(checkedDay);
  const certain = spans.flatMap((span) => (span.certain ? [{ possible: span.certain, certain: null }] : []));
  return yearsOf(certain).flatMap(([first, last]): Years[] => (first > checkedYear ? [] : [[first, Math.min(last, checkedYear)]]));
}

/**
 * The first years of the windows that show it, each window having `length` years more than one; runs in order, that neither overlap nor
 * follow on each other.
 */
export function shownRuns(relation: Relation, filters: RelationFilters, length = 0): readonly Years[] {
  const years = isLetThrough('possible', filters) ? possibleYears(relation) : certainYears(relation);
  return joinRuns(years.map(([first, last]) => [first - length, last]));
}

/** In the order of time, those that touch or overlap as one. */
export function joinRuns(runs: readonly Years[]): readonly Years[] {
  const joined: Years[] = [];
  for (const run of [...runs].sort((one, other) => one[0] - other[0])) {
    const before = joined.at(-1);
    if (before && run[0] <= before[1] + 1) joined[joined.length - 1] = [before[0], Math.max(before[1], run[1])];
    else joined.push(run);
  }
  return joined;
}
