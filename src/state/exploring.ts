/** What a reader finds out about what is shown: focus, paths, what pulls against each other, accounts of two articles. */
import type { ActorId, RelationId, SourceId } from '#domain/id.ts';
import { type Neighbours, neighboursOf } from '#domain/neighbours.ts';
import type { Network } from '#domain/network.ts';
import { type NetworkAt, networkAt, networkIn } from '#domain/networkAt.ts';
import { type Paths, pathsBetween } from '#domain/paths.ts';
import { type Pull, pullsIn, pullsWith, relationsOfPull } from '#domain/pulls.ts';
import { nearestYear, type Selection } from '#domain/selection.ts';
import { countTraits, type HiddenTraits, sift, type TraitCounts } from '#domain/sieve.ts';
import { type Spotlight, spotlightOn, spotlightOnPaths } from '#domain/spotlight.ts';
import { type Accounts, compareAccounts } from '#domain/toldBy.ts';
import { supportersOf } from '#domain/voices.ts';
import type { AppState } from './appState.ts';
import { rememberLast } from './remember.ts';
import { selectDrawn, selectKnown, selectNetworkAt, selectSifted, selectUnsifted } from './selectors.ts';
import { type View, windowOf, windowsSeen } from './view.ts';

/** The ways between two actors in the years shown; where there is none, the nearest year with one. */
export interface FoundPaths {
  readonly paths: Paths | null;
  /** Null where there is a path in the years shown, and where no year has one. */
  readonly nearest: number | null;
}

const ties = rememberLast(neighboursOf);
const tiesDrawn = rememberLast(neighboursOf);
const focused = rememberLast(spotlightOn);
const onPaths = rememberLast(spotlightOnPaths);
const pulls = rememberLast(pullsIn);
const found = rememberLast(findPaths);
const pulling = rememberLast(pullingWith);
const accounts = rememberLast(
  (network: Network, at: NetworkAt | null, against: readonly [SourceId, SourceId]): Accounts =>
    compareAccounts(
      [...network.relations.values()].filter(({ id }) => at === null || at.relations.has(id)),
      network,
      against,
    ),
);
const traitCounts = rememberLast(
  (network: Network, { relations }: NetworkAt, types: View['hiddenTypes'], traits: HiddenTraits): TraitCounts =>
    countTraits(
      [...relations.keys()].flatMap((id) => network.relations.get(id) ?? []),
      network,
      { types, traits },
    ),
);

const selectTies = (state: AppState): Neighbours => ties(state.network, selectNetworkAt(state));

/** The paths that the reader asked for; null where they did not. In a comparison, in the year that is not `compare`. */
export function selectPaths(state: AppState): FoundPaths | null {
  if (!state.path) return null;
  const { path, year, to, withPossible } = state;
  return found(state.network, selectNetworkAt(state), selectTies(state), path, selectSifted(state), year, to, withPossible);
}

function findPaths(
  network: Network,
  at: NetworkAt,
  neighbours: Neighbours,
  [from, to]: readonly [ActorId, ActorId],
  sifted: Network,
  year: number,
  lastYear: number | null,
  withPossible: boolean,
): FoundPaths {
  const paths = pathsBetween(network, at, neighbours, from, to);
  if (paths) return { paths, nearest: null };
  const nearest = nearestYear(windowOf({ year, to: lastYear }), sifted.coverage, (other) => {
    const then = networkAt(sifted, other, { withPossible, withLoneActors: false });
    return pathsBetween(network, then, neighboursOf(network, then), from, to) !== null;
  });
  return { paths: null, nearest };
}

/** What stays bright: the paths asked for, or else what is in focus; null where nothing is faded. */
export function selectSpotlight(state: AppState): Spotlight | null {
  const paths = selectPaths(state);
  if (paths && state.path) return onPaths(paths.paths, state.path);
  if (!state.focus) return null;
  const drawn = selectDrawn(state);
  return focused(state.focus, state.network, drawn, tiesDrawn(state.network, drawn));
}

/** All that pulls against each other in the years shown; in a comparison, in the year that is not `compare`. */
export const selectPulls = (state: AppState): readonly Pull[] => pulls(state.network, selectNetworkAt(state), selectTies(state));

/** What the canvas marks: the relations that pull against each other, of the selection where that takes part in any. */
export function selectPulling(state: AppState): ReadonlySet<RelationId> | null {
  return state.withPulls ? pulling(selectPulls(state), state.selection) : null;
}

function pullingWith(all: readonly Pull[], selection: Selection | null): ReadonlySet<RelationId> {
  const own = selection ? pullsWith(all, selection) : [];
  return new Set((own.length > 0 ? own : all).flatMap(relationsOfPull));
}

/** What two articles say, in the years shown or in all; null where none are set against each other. */
export function selectAccounts(state: AppState, inAllYears: boolean): Accounts | null {
  if (!state.against) return null;
  return accounts(selectSifted(state), inAllYears ? null : selectDrawn(state), state.against);
}

/** Of how many relations of the years shown each source speaks, whichever are chosen to count. */
export function selectSourceCounts(state: AppState): SourceCounts {
  const known = selectKnown(state);
  // Where all of them count, what they speak of is what is drawn.
  if (known === state.network) return sourcesDrawn(known, selectDrawn(state));
  const { year, to, compare, hiddenTypes, hiddenTraits, withPossible } = state;
  return sourcesKnown(siftedKnown(known, hiddenTypes, hiddenTraits), year, to, compare, withPossible);
}

type SourceCounts = ReadonlyMap<SourceId, number>;

const sourcesDrawn = rememberLast((network: Network, { relations }: NetworkAt): SourceCounts => countSources(relations.keys(), network));
const siftedKnown = rememberLast((network: Network, types: View['hiddenTypes'], traits: HiddenTraits) => sift(network, { types, traits }));
const sourcesKnown = rememberLast(
  (sifted: Network, year: number, to: number | null, compare: number | null, withPossible: boolean): SourceCounts => {
    const shown = windowsSeen({ year, to, compare }).flatMap((window) => [
      ...networkIn(sifted, window, { withPossible, withLoneActors: false }).relations.keys(),
    ]);
    return countSources(new Set(shown), sifted);
  },
);

function countSources(shown: Iterable<RelationId>, network: Network): SourceCounts {
  const counts = new Map<SourceId, number>();
  for (const id of shown) {
    const relation = network.relations.get(id);
    for (const source of relation ? supportersOf(relation) : []) counts.set(source, (counts.get(source) ?? 0) + 1);
  }
  return counts;
}

/** How many relations each value of a trait has in the years shown, or would have. Rule V5 of docs/view-rules.md. */
export const selectTraitCounts = (state: AppState): TraitCounts =>
  traitCounts(state.network, selectUnsifted(state), state.hiddenTypes, state.hiddenTraits);
