/** Selectors apart from the others, because only what is loaded later asks for them. */
import { type ActorHistory, actorHistory } from '#domain/actorHistory.ts';
import type { ActorId } from '#domain/id.ts';
import type { Network } from '#domain/network.ts';
import type { PairKey } from '#domain/pair.ts';
import { type PairHistory, pairHistory } from '#domain/pairHistory.ts';
import type { AppState } from './appState.ts';
import { rememberEach } from './remember.ts';

const ofPair = rememberEach((pair: PairKey, network: Network) => pairHistory(network, pair));
const ofActor = rememberEach((actor: ActorId, network: Network) => actorHistory(network, actor));

type Known = Pick<AppState, 'network'>;

/** All that is known of a pair over time, whatever the filters; each pair asked for is remembered. */
export const selectPairHistory =
  (pair: PairKey) =>
  ({ network }: Known): PairHistory =>
    ofPair(pair, network);

/** All that is known of an actor over time, whatever the filters; each actor asked for is remembered. */
export const selectActorHistory =
  (actor: ActorId) =>
  ({ network }: Known): ActorHistory =>
    ofActor(actor, network);
