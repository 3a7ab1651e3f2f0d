import type { RelationId } from '#domain/id.ts';
import type { Network } from '#domain/network.ts';
import type { Relation } from '#domain/relation.ts';
import type { ShownState } from '#domain/timeState.ts';
import { csvOf } from './csv.ts';
import { nameOf, RELATION_FIELDS, valuesOf } from './data/fields.ts';

/** What a table shows of a dataset. */
export interface RelationsShown {
  readonly network: Network;
  /** How sure each is in the years shown. */
  readonly sure: ReadonlyMap<RelationId, ShownState>;
}

/** The relations as a table, in their order, with how sure each is in the years shown. */
export function relationsCsv(relations: readonly Relation[], { network, sure }: RelationsShown): string {
  const lines = relations.map((relation) => [
    ...[relation.id, relation.from, nameOf(relation.from, network), relation.to, nameOf(relation.to, network)],
    sure.get(relation.id) ?? '',
    ...valuesOf(RELATION_FIELDS, relation, network).map(([, value]) => value),
  ]);
  return csvOf(['id', 'from_id', 'from', 'to_id', 'to', 'in_years_shown', ...Object.keys(RELATION_FIELDS)], lines);
}
