import type { ActorId } from '#domain/id.ts';
import type { Network } from '#domain/network.ts';
import type { Relation, RelationType } from '#domain/relation.ts';
import { isolated } from '#words/isolated.ts';
import { whenShort } from '#words/timeWords.ts';

/** The type of a relation of a checked dataset. */
export function typeOf(relation: Relation, network: Network): RelationType {
  const type = network.types.get(relation.type);
  if (!type) throw new Error(`relation ${relation.id} has the unknown type ${relation.type}`);
  return type;
}

export function actorName(id: ActorId, network: Network): string {
  return network.actors.get(id)?.name ?? id;
}

/** The name as it stands inside of a sentence. */
export const nameInSentence = (id: ActorId, network: Network): string => isolated(actorName(id, network));

/** A relation's name in two parts: whom it is between, and what it is. */
interface NameParts {
  /** "Russia → Iran", or with a dash where the type has no direction. */
  readonly pair: string;
  /** "Arms supply, 2022 (Shahed drones)"; without the brackets where the dataset does not say what it concerns. */
  readonly what: string;
}

/** The name by which a relation is found everywhere, its parts joined by a colon: "Russia → Iran: Arms supply, c. 1991 – ongoing". */
export function nameParts(relation: Relation, network: Network): NameParts {
  const { label, directed } = typeOf(relation, network);
  const about = relation.about === null ? '' : ` (${relation.about})`;
  return {
    pair: `${actorName(relation.from, network)} ${directed ? '→' : '–'} ${actorName(relation.to, network)}`,
    what: `${label}, ${whenShort(relation.when)}${about}`,
  };
}
