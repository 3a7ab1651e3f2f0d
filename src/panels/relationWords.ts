import type { ActorId } from '#domain/id.ts';
import type { Network } from '#domain/network.ts';
import type { Relation, RelationType } from '#domain/relation.ts';
import { whenShort } from '#domain/timeWords.ts';

/** The type of a relation of a checked dataset. */
export function typeOf(relation: Relation, network: Network): RelationType {
  const type = network.types.get(relation.type);
  if (!type) throw new Error(`relation ${relation.id} has the unknown type ${relation.type}`);
  return type;
}

export function actorName(id: ActorId, network: Network): string {
  return network.actors.get(id)?.name ?? id;
}

/** "Russia → Iran", or with a dash where the type has no direction. */
function pairWords(relation: Relation, network: Network): string {
  const between = typeOf(relation, network).directed ? '→' : '–';
  return `${actorName(relation.from, network)} ${between} ${actorName(relation.to, network)}`;
}

/** The name by which a relation is found everywhere: "Russia → Iran: Arms supply, c. 1991 – ongoing". */
export function relationName(relation: Relation, network: Network): string {
  return `${pairWords(relation, network)}: ${typeOf(relation, network).label}, ${whenShort(relation.when)}`;
}
