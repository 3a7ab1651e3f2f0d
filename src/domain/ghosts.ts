/** What has ended and stays as a faint line. Rule T38 of docs/time-rules.md. */

import type { RelationFilters } from './filters.ts';
import type { RelationId } from './id.ts';
import type { Network, YearRange } from './network.ts';
import { possibleYears, shownRuns } from './shownYears.ts';
import { stateInYears } from './timeState.ts';

/**
 * The relations that showed in some year of the coverage before the window and are absent from it, each with the last year before the
 * window in which it may have held.
 */
export function ghostsAt(network: Network, window: YearRange, filters: RelationFilters): ReadonlyMap<RelationId, number> {
  const ghosts = new Map<RelationId, number>();
  for (const relation of network.relations.values()) {
    const showed = shownRuns(relation, filters).some(([first, last]) => first < window.first && last >= network.coverage.first);
    if (!showed || stateInYears(relation, window) !== 'absent') continue;
    const ends = possibleYears(relation).map(([, last]) => last);
    ghosts.set(relation.id, Math.max(...ends.filter((last) => last < window.first)));
  }
  return ghosts;
}
