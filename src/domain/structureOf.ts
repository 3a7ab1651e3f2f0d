/** Who led an actor or belonged to it, and whom it led or belonged to. */
import { otherThan, relationsOfActor } from './actorHistory.ts';
import type { ActorId } from './id.ts';
import type { Network } from './network.ts';
import type { Relation } from './relation.ts';
import { byTime } from './stretch.ts';

/** How another actor stands to the one that is told of. */
export const TIES = ['ledBy', 'members', 'leads', 'belongsTo'] as const;
export type Tie = (typeof TIES)[number];

/** Another actor, with the relation that says so. */
export interface Tied {
  readonly other: ActorId;
  readonly relation: Relation;
}

/** Each in order of time. */
export type ActorStructure = Readonly<Record<Tie, readonly Tied[]>>;

/** From the relations whose types say who leads and who belongs to whom. */
export function structureOf(actor: ActorId, network: Network): ActorStructure {
  const found: Record<Tie, Tied[]> = { ledBy: [], members: [], leads: [], belongsTo: [] };
  for (const relation of [...relationsOfActor(actor, network)].sort(byTime)) {
    const tie = tieOf(actor, relation, network);
    if (tie) found[tie].push({ other: otherThan(actor, relation), relation });
  }
  return found;
}

function tieOf(actor: ActorId, { type, from }: Relation, { types }: Network): Tie | null {
  switch (types.get(type)?.structure) {
    case 'leads':
      return from === actor ? 'leads' : 'ledBy';
    case 'belongs':
      return from === actor ? 'belongsTo' : 'members';
    default:
      return null;
  }
}
