/** What has ended and stays as a faint line. Rule T38 of docs/time-rules.md. */

import { firstDayOfYear, yearOf } from './calendar.ts';
import type { RelationFilters } from './filters.ts';
import type { RelationId } from './id.ts';
import type { Network, YearRange } from './network.ts';
import type { Relation } from './relation.ts';
import { certainYears } from './shownYears.ts';
import { forEachState, spellTableOf } from './spellTable.ts';
import { lastDayBefore } from './timeState.ts';

/**
 * The relations that showed in some year of the coverage before the window and are absent from it, each with the last year before the
 * window in which it may have held.
 */
export function ghostsAt(network: Network, window: YearRange, filters: RelationFilters): ReadonlyMap<RelationId, number> {
  const ghosts = new Map<RelationId, number>();
  const table = spellTableOf(network);
  const [start, from] = [firstDayOfYear(network.coverage.first), firstDayOfYear(window.first)];
  forEachState(table, window, (state, index, begin, end) => {
    if (state !== 'absent') return;
    const last = lastDayBefore(from, table.spells, begin, end);
    const relation = table.relations[index] as Relation;
    if (last >= start && (filters.withPossible || wasCertain(relation, network, window))) ghosts.set(relation.id, yearOf(last));
  });
  return ghosts;
}

/** Whether some year of the coverage before the window shows it without what is merely possible. */
const wasCertain = (relation: Relation, { coverage }: Network, window: YearRange): boolean =>
  certainYears(relation).some(([first, last]) => first < window.first && last >= coverage.first);
