import { assignLanes, type Lanes } from '#domain/lanes.ts';
import type { Network, YearRange } from '#domain/network.ts';
import { type Changes, changesBetween, countsByYear, type NetworkAt, networkAt, type YearCount } from '#domain/networkAt.ts';
import { openPair, type Picture, pictureOf } from '#domain/picture.ts';
import type { AppState, View } from './store.ts';

type Shown = Pick<View, 'year' | 'hiddenTypes' | 'withLoneActors'> & { readonly network: Network };

/** Remembers the last answer: a selector must give the same object for the same question, or React never comes to rest. */
function rememberLast<Args extends readonly unknown[], Answer>(answer: (...args: Args) => Answer): (...args: Args) => Answer {
  let last: { args: Args; answer: Answer } | null = null;
  return (...args) => {
    if (last?.args.every((arg, index) => Object.is(arg, args[index]))) return last.answer;
    last = { args, answer: answer(...args) };
    return last.answer;
  };
}

const lanesOf = rememberLast(assignLanes);
const yearOfView = (network: Network, year: number, hiddenTypes: View['hiddenTypes'], withLoneActors: boolean): NetworkAt =>
  networkAt(network, year, { hiddenTypes, withLoneActors });
const yearShown = rememberLast(yearOfView);
const yearBefore = rememberLast(yearOfView);
const unfiltered = rememberLast(yearOfView);
const changes = rememberLast(changesBetween);
const picture = rememberLast(pictureOf);
const counts = rememberLast(countsByYear);

/** Where each line runs; computed once for a dataset. */
export const selectLanes = (state: AppState): Lanes => lanesOf(state.network);

/** The relations and actors of the year shown. */
export const selectNetworkAt = (state: Shown): NetworkAt => yearShown(state.network, state.year, state.hiddenTypes, state.withLoneActors);

const NOTHING_HIDDEN: View['hiddenTypes'] = new Set();

/** The relations and actors that the year would show if no type were hidden. */
export const selectUnfiltered = (state: Shown): NetworkAt => unfiltered(state.network, state.year, NOTHING_HIDDEN, false);

/** What began in the year shown and what ended with the year before. */
export const selectChanges = (state: AppState): Changes =>
  changes(yearBefore(state.network, state.year - 1, state.hiddenTypes, false), selectNetworkAt(state));

/** What the canvas draws. */
export const selectPicture = (state: AppState): Picture =>
  picture(state.network, selectNetworkAt(state), selectLanes(state), openPair(state.selection, state.network));

/** One count per year that the slider spans. */
export const selectCounts = (state: AppState): readonly YearCount[] => counts(state.network, selectRange(state), state.hiddenTypes);

/** The years that the slider spans: the focus, unless the reader asked for all; the store sees to it that the year is inside. */
export const selectRange = (state: AppState): YearRange => (state.wholeCoverage ? state.network.coverage : state.network.focus);
