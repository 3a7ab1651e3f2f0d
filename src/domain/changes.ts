/** What begins and ends, and in which years. Rules T39–T41 of docs/time-rules.md. */
import type { RelationFilters } from './filters.ts';
import type { RelationId } from './id.ts';
import type { Network } from './network.ts';
import type { NetworkAt } from './networkAt.ts';
import { shownRuns } from './shownYears.ts';

/** What began and what ended. */
export interface Changes {
  readonly began: readonly RelationId[];
  readonly ended: readonly RelationId[];
}

/** What only the later shows began, what only the earlier shows ended. */
export function changesBetween(earlier: NetworkAt, later: NetworkAt): Changes {
  return {
    began: [...later.relations.keys()].filter((id) => !earlier.relations.has(id)),
    ended: [...earlier.relations.keys()].filter((id) => !later.relations.has(id)),
  };
}

/**
 * What began in a window and what had ended by its last year: shown but not in the year before; and shown, there or in the year before,
 * but not in the last. For one year that is the difference to the year before. `before` and `last` are the network in those two years.
 */
export function changesIn(before: NetworkAt, window: NetworkAt, last: NetworkAt): Changes {
  const { began } = changesBetween(before, window);
  const seen = new Set([...before.relations.keys(), ...window.relations.keys()]);
  return { began, ended: [...seen].filter((id) => !last.relations.has(id)) };
}

/**
 * The years, in order, to which a step brings another set of relations than the year before shows: one in which something begins, or the
 * year after it ended. For a window of `length` further years, the first years of such windows. All windows lie in the coverage.
 */
export function changeYears(network: Network, filters: RelationFilters, length = 0): readonly number[] {
  const { first, last } = network.coverage;
  const years = new Set<number>();
  for (const relation of network.relations.values()) {
    for (const [from, to] of shownRuns(relation, filters, length)) {
      years.add(from);
      years.add(to + 1);
    }
  }
  return [...years].filter((year) => year > first && year <= last - length).sort((one, other) => one - other);
}

/** The closest of the years after `from`, or before it; null where there is none. `years` are in order. */
export function nextChange(years: readonly number[], from: number, direction: 1 | -1): number | null {
  const found = direction === 1 ? years.find((year) => year > from) : years.findLast((year) => year < from);
  return found ?? null;
}
