import type { ActorId } from './id.ts';

/** Two actors in either order, as one key: `ir~ru`. The tilde cannot stand in an id. */
export type PairKey = string & { readonly __pair: true };

interface Ends {
  readonly from: ActorId;
  readonly to: ActorId;
}

/** The same key for both orders. */
export function pairOf({ from, to }: Ends): PairKey {
  return (from < to ? `${from}~${to}` : `${to}~${from}`) as PairKey;
}

/** The two actors of a pair, in the order of the key; a relation that runs from the second to the first is "reversed". */
export function endsOf(pair: PairKey): readonly [ActorId, ActorId] {
  const [first = '', second = ''] = pair.split('~');
  return [first as ActorId, second as ActorId];
}
