import type { RelationId } from './id.ts';
import type { Network } from './network.ts';
import type { NetworkAt } from './networkAt.ts';
import { STANDINGS, standingOf } from './standing.ts';
import { SHOWN_STATES, type ShownState } from './timeState.ts';

/**
 * How well a relation is evidenced in the years shown, as a rank: 0 is the best. Its standing counts first, in the order corroborated,
 * single source, claimed, disputed, unsourced; of the same standing, how sure its time is. Rule V13 of docs/view-rules.md.
 */
export function gradeOf(id: RelationId, state: ShownState, network: Network): number {
  const relation = network.relations.get(id);
  const standing = relation ? standingOf(relation, network.sources) : 'unsourced';
  return STANDINGS.indexOf(standing) * SHOWN_STATES.length + SHOWN_STATES.indexOf(state);
}

/** The worst grade there is. */
export const WORST_GRADE = STANDINGS.length * SHOWN_STATES.length - 1;

/** The relations shown, the best evidenced first; of those alike, in the dataset's order. */
export function bestFirst(ids: readonly RelationId[], at: NetworkAt, network: Network): readonly RelationId[] {
  const grade = (id: RelationId): number => gradeOf(id, at.relations.get(id) ?? 'possible', network);
  return [...ids].sort((one, other) => grade(one) - grade(other));
}
