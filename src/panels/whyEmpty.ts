import type { Network, YearRange } from '#domain/network.ts';
import { networkIn } from '#domain/networkAt.ts';
import type { AppState } from '#state/appState.ts';
import { selectKnown } from '#state/selectors.ts';

/** Hidden by the reader; told by other articles than those chosen; known later only, or not at all; told by none of the sources. */
export type Emptiness = 'hidden' | 'notTold' | 'notKnown' | 'empty';

/** Why some years show no relation. No picture is no statement about the world. */
export function whyEmpty(windows: readonly YearRange[], state: AppState): Emptiness {
  const hasAny = (network: Network): boolean =>
    windows.some((window) => networkIn(network, window, { withLoneActors: false, withPossible: true }).relations.size > 0);
  if (hasAny(state.network)) return 'hidden';
  if (state.told.length > 0 && hasAny(selectKnown(state))) return 'notTold';
  return state.known === null ? 'empty' : 'notKnown';
}
