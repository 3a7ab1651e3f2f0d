import { type Changes, changesIn, changeYears } from '#domain/changes.ts';
import { type Comparison, compareYears, eitherYear } from '#domain/compare.ts';
import { ghostsAt } from '#domain/ghosts.ts';
import type { RelationId } from '#domain/id.ts';
import { knownBy } from '#domain/knownBy.ts';
import { assignLanes, type Lanes } from '#domain/lanes.ts';
import type { Network, YearRange } from '#domain/network.ts';
import { type NetworkAt, networkAt, networkIn } from '#domain/networkAt.ts';
import { openPair, type Picture, pictureOf } from '#domain/picture.ts';
import { sift } from '#domain/sieve.ts';
import { countsByYear, countsIn, type SignCounts, type SourcesOfYear, sourcesByYear, type YearCount } from '#domain/yearCounts.ts';
import type { AppState } from './appState.ts';
import { rememberEach, rememberLast } from './remember.ts';
import { rangeOf } from './timeView.ts';
import { type View, windowOf, windowsSeen } from './view.ts';

type Sifted = Pick<AppState, 'network' | 'hiddenTypes' | 'hiddenTraits' | 'withLoneActors' | 'withPossible'>;
type Shown = Sifted & Pick<View, 'year' | 'to'>;

const lanesOf = rememberLast(assignLanes);
const windowShown = rememberLast((year: number, to: number | null): YearRange => windowOf({ year, to }));
const known = rememberLast(knownBy);
const siftBy = (network: Network, types: View['hiddenTypes'], traits: View['hiddenTraits']): Network => sift(network, { types, traits });
const sifted = rememberLast(siftBy);
const siftedWhole = rememberLast(siftBy);
const networkShown = rememberLast(
  (network: Network, window: YearRange, withLoneActors: boolean, withPossible: boolean): NetworkAt =>
    networkIn(network, window, { withLoneActors, withPossible }),
);
const allOf = (network: Network, year: number, to: number | null, compare: number | null, withPossible: boolean): NetworkAt => {
  const all = { withLoneActors: false, withPossible };
  const [first, second] = windowsSeen({ year, to, compare });
  const earlier = networkIn(network, first, all);
  return second ? eitherYear(network, { earlier, later: networkIn(network, second, all) }) : earlier;
};
const unfiltered = rememberLast(allOf);
const unsifted = rememberLast(allOf);
const ofYear = rememberEach((year: number, network: Network, withLoneActors: boolean, withPossible: boolean) =>
  networkAt(network, year, { withLoneActors, withPossible }),
);
const changes = rememberLast(changesIn);
const comparison = rememberLast(compareYears);
const either = rememberLast(eitherYear);
const picture = rememberEach(pictureOf);
const counts = rememberLast((network: Network, range: YearRange, withPossible: boolean) => countsByYear(network, range, { withPossible }));
const countsOfWindow = rememberLast(countsIn);
const ghosts = rememberLast((network: Network, window: YearRange, withPossible: boolean) => ghostsAt(network, window, { withPossible }));
const changing = rememberLast((network: Network, withPossible: boolean, length: number) => changeYears(network, { withPossible }, length));
const published = rememberLast(sourcesByYear);

/** Where each line runs; computed once for a dataset, so that lines stand still whatever is known. */
export const selectLanes = (state: Pick<AppState, 'whole'>): Lanes => lanesOf(state.whole);

/** What the sieve lets through, in any year. */
export const selectSifted = ({ network, hiddenTypes, hiddenTraits }: Sifted): Network => sifted(network, hiddenTypes, hiddenTraits);

/** What it would let through, in any year, if all evidence counted. */
export const selectSiftedWhole = ({ whole, hiddenTypes, hiddenTraits }: AppState): Network => siftedWhole(whole, hiddenTypes, hiddenTraits);

/** What is known by the date of the view, whoever tells of it. */
export const selectKnown = (state: Pick<AppState, 'whole' | 'known'>): Network => known(state.whole, state.known);

/** The years shown: one of them for an instant. */
export const selectWindow = ({ year, to }: Pick<View, 'year' | 'to'>): YearRange => windowShown(year, to);

/** The relations and actors of the years shown; in a comparison, of the year that is not `compare`. */
export function selectNetworkAt(state: Shown): NetworkAt {
  if (state.to === null) return selectNetworkOf(state, state.year);
  return networkShown(selectSifted(state), selectWindow(state), state.withLoneActors, state.withPossible);
}

/** What the years shown, in a comparison both, would show if nothing were hidden and what is possible were included. */
export const selectUnfiltered = ({ network, year, to, compare }: Pick<AppState, 'network' | 'year' | 'to' | 'compare'>): NetworkAt =>
  unfiltered(network, year, to, compare, true);

/** What the years shown, in a comparison both, would show if nothing were hidden. */
export const selectUnsifted = (state: AppState): NetworkAt =>
  state.withPossible ? selectUnfiltered(state) : unsifted(state.network, state.year, state.to, state.compare, false);

/** The relations and actors of some year, after the filters of the view; each year asked for is remembered. */
export const selectNetworkOf = (state: Sifted, year: number): NetworkAt =>
  ofYear(year, selectSifted(state), state.withLoneActors, state.withPossible);

/** What began in the years shown and what has ended by the last of them. */
export const selectChanges = (state: AppState): Changes =>
  changes(selectNetworkOf(state, state.year - 1), selectNetworkAt(state), selectNetworkOf(state, state.to ?? state.year));

/** The year shown against the year compared with, the smaller as the earlier; null without a comparison. */
export function selectComparison(state: AppState): Comparison | null {
  const { year, compare } = state;
  if (compare === null || compare === year) return null;
  return comparison(state.network, selectNetworkOf(state, Math.min(year, compare)), selectNetworkOf(state, Math.max(year, compare)));
}

/** What the canvas shows, before lines are bundled: the years shown, or all of both years of a comparison. */
export function selectDrawn(state: AppState): NetworkAt {
  const compared = selectComparison(state);
  return compared ? either(state.network, compared) : selectNetworkAt(state);
}

/** What the canvas draws. */
export const selectPicture = (state: AppState): Picture =>
  picture(selectDrawn(state), selectLanes(state), openPair(state.selection, state.network));

const NO_GHOSTS: ReadonlyMap<RelationId, number> = new Map();

/** What has ended before the years shown, or before both of a comparison, with its last year; nothing unless the reader asked for it. */
export function selectGhosts(state: AppState): ReadonlyMap<RelationId, number> {
  if (!state.withGhosts) return NO_GHOSTS;
  return ghosts(selectSifted(state), selectDrawn(state).window, state.withPossible);
}

/** One count per year that the slider spans. */
export const selectCounts = (state: AppState): readonly YearCount[] => counts(selectSifted(state), selectRange(state), state.withPossible);

/** The counts of the years shown, or of one other year that the slider spans: those of each year are there already. */
export const selectCountsOf =
  ({ first, last }: YearRange) =>
  (state: AppState): SignCounts => {
    const ofYear = first === last ? selectCounts(state)[first - selectRange(state).first] : undefined;
    return ofYear ?? countsOfWindow(selectNetworkAt(state), state.network);
  };

/** The years that the slider spans; the store sees to it that the years shown are inside. */
export const selectRange = (state: Pick<AppState, 'zoom' | 'whole'>): YearRange => rangeOf(state.zoom, state.whole);

/** The years to which a step to the next or previous change goes, in order; with a window, first years of windows. */
export const selectChangeYears = (state: AppState): readonly number[] =>
  changing(selectSifted(state), state.withPossible, state.to === null ? 0 : state.to - state.year);

/** When the sources of the dataset were published, whatever `known` lets count. */
export const selectSourcesByYear = (state: Pick<AppState, 'whole'>): readonly SourcesOfYear[] => published(state.whole);
