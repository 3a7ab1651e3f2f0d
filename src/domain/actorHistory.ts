/** All that an actor had to do with others, over time: one lane for each of them. */
import type { ActorId, FamilyId } from './id.ts';
import type { Network } from './network.ts';
import { pairOf } from './pair.ts';
import type { Relation } from './relation.ts';
import { relationsOfPair } from './selection.ts';
import { byTime, certainStretches, possibleStretches, type Stretch, unionOf } from './stretch.ts';

/** What two actors had to do with each other in one family of relations. */
export interface LaneStrand {
  readonly family: FamilyId;
  readonly relations: readonly Relation[];
  /** When any of its relations may have held; in order and apart. */
  readonly possible: readonly Stretch[];
  /** When any of them certainly held: what is going on, to the end of the year in which that was last checked. */
  readonly certain: readonly Stretch[];
}

/** All that the actor had to do with one other. */
export interface ActorLane {
  readonly other: ActorId;
  /** By time. */
  readonly relations: readonly Relation[];
  /** In the dataset's order of families. */
  readonly strands: readonly LaneStrand[];
}

export interface ActorHistory {
  readonly actor: ActorId;
  /** Those with most relations first, and of as many by time. */
  readonly lanes: readonly ActorLane[];
}

/** All relations of an actor, in the dataset's order. */
export function relationsOfActor(actor: ActorId, { relations }: Pick<Network, 'relations'>): readonly Relation[] {
  return [...relations.values()].filter(({ from, to }) => from === actor || to === actor);
}

export const otherThan = (actor: ActorId, { from, to }: Relation): ActorId => (from === actor ? to : from);

/** The actor's relations as lanes; none where it has no relation. */
export function actorHistory(network: Network, actor: ActorId): ActorHistory {
  const others = new Set([...relationsOfActor(actor, network)].sort(byTime).map((relation) => otherThan(actor, relation)));
  const lanes = [...others].map((other) => laneOf(actor, other, network));
  // Those met first come first, and a sort keeps the order of what it holds for equal.
  return { actor, lanes: lanes.sort((one, next) => next.relations.length - one.relations.length) };
}

function laneOf(actor: ActorId, other: ActorId, network: Network): ActorLane {
  const relations = [...relationsOfPair(pairOf({ from: actor, to: other }), network)].sort(byTime);
  const strands = [...network.families.keys()].flatMap((family) => {
    const own = relations.filter(({ type }) => network.types.get(type)?.family === family);
    return own.length > 0 ? [strandOf(family, own)] : [];
  });
  return { other, relations, strands };
}

function strandOf(family: FamilyId, relations: readonly Relation[]): LaneStrand {
  const possible = unionOf(relations.flatMap(possibleStretches));
  return { family, relations, possible, certain: unionOf(relations.flatMap(certainStretches)) };
}
