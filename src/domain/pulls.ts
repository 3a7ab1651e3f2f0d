/**
 * Triangles that pull against each other: two who stand with a third and against one another. Heider's balance theory and its triads
 * (Cartwright and Harary 1956) call them unbalanced. Three who are all hostile are left out, as in Davis's weaker form (1967): nobody there
 * is a friend's friend. Rules V17–V20 of docs/view-rules.md.
 */
import { bestFirst } from './grade.ts';
import type { ActorId, RelationId } from './id.ts';
import type { Neighbours } from './neighbours.ts';
import type { Network } from './network.ts';
import type { NetworkAt } from './networkAt.ts';
import { pairOf } from './pair.ts';
import type { Sign } from './relation.ts';
import type { Selection } from './selection.ts';

/** The relations of one sign between two actors, the best evidenced first. */
export interface Side {
  readonly ends: readonly [ActorId, ActorId];
  readonly relations: readonly [RelationId, ...RelationId[]];
}

/** One actor stands with two others who stand against each other. */
export interface Pull {
  /** Both stand with it. */
  readonly friend: ActorId;
  /** With the friend, each of the two in turn. */
  readonly friendships: readonly [Side, Side];
  readonly hostility: Side;
}

/** Every such triangle of what is shown, in the dataset's order of the hostile two and then of their friend. */
export function pullsIn(network: Network, at: NetworkAt, neighbours: Neighbours): readonly Pull[] {
  const friends = sidesOf('positive', network, at, neighbours);
  const foes = sidesOf('negative', network, at, neighbours);
  const pulls: Pull[] = [];
  for (const [one, hostilities] of foes) {
    for (const [other, hostility] of hostilities) {
      // Each two once: the order of the pair's key decides which of them is first.
      if (other < one) continue;
      for (const [friend, first] of friends.get(one) ?? []) {
        const second = friends.get(other)?.get(friend);
        if (second) pulls.push({ friend, friendships: [first, second], hostility });
      }
    }
  }
  return pulls;
}

/** The sides of one sign, by both their ends. */
function sidesOf(sign: Sign, network: Network, at: NetworkAt, neighbours: Neighbours): ReadonlyMap<ActorId, ReadonlyMap<ActorId, Side>> {
  const isSigned = (id: RelationId): boolean => {
    const type = network.relations.get(id)?.type;
    return type !== undefined && network.types.get(type)?.sign === sign;
  };
  const sides = new Map<ActorId, Map<ActorId, Side>>();
  for (const [one, ties] of neighbours) {
    const own = new Map<ActorId, Side>();
    for (const [other, ids] of ties) {
      const [best, ...others] = bestFirst(ids.filter(isSigned), at, network);
      if (best) own.set(other, { ends: [one, other], relations: [best, ...others] });
    }
    sides.set(one, own);
  }
  return sides;
}

const threeSides = ({ friendships, hostility }: Pull): readonly Side[] => [...friendships, hostility];

/** All relations that take part. */
export const relationsOfPull = (pull: Pull): readonly RelationId[] => threeSides(pull).flatMap(({ relations }) => relations);

/** Those in which the selection takes part: a relation itself, a pair with one of its sides, an actor as one of the three. */
export function pullsWith(pulls: readonly Pull[], selection: Selection): readonly Pull[] {
  switch (selection.kind) {
    case 'relation':
      return pulls.filter((pull) => relationsOfPull(pull).includes(selection.id));
    case 'pair':
      return pulls.filter((pull) => threeSides(pull).some(({ ends: [from, to] }) => pairOf({ from, to }) === selection.pair));
    case 'actor':
      return pulls.filter((pull) => threeSides(pull).some(({ ends }) => ends.includes(selection.id)));
  }
}
