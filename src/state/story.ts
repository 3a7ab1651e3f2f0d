/** Stories: the view that a step brings, and whether the reader still has it. Rules V21–V25 of docs/view-rules.md. */
import type { Network } from '#domain/network.ts';
import { type NetworkAt, networkIn } from '#domain/networkAt.ts';
import { pairOf } from '#domain/pair.ts';
import type { Selection } from '#domain/selection.ts';
import { sift } from '#domain/sieve.ts';
import { relationsOfStep, type Story, type StoryPlace, type StoryStep, stepAt } from '#domain/story.ts';
import { words } from '#words/words.ts';
import type { AppState } from './appState.ts';
import { rememberLast } from './remember.ts';
import type { Selected } from './selecting.ts';
import { comparedWith, settleTime } from './timeView.ts';
import { countedIn, firstView, type View, windowsSeen } from './view.ts';

/** What a step says of the view, all of it. */
const SET_BY_STEP = [
  'year',
  'to',
  'compare',
  'zoom',
  'multiples',
  'selection',
  'focus',
  'path',
  'table',
] as const satisfies readonly (keyof View)[];
type SetByStep = Pick<View, (typeof SET_BY_STEP)[number]>;

/** What could keep a part of a step out of the view. */
const FILTERS = ['hiddenTypes', 'hiddenTraits', 'known', 'told', 'against', 'withPossible'] as const satisfies readonly (keyof View)[];
type Filters = Pick<View, (typeof FILTERS)[number]>;

/**
 * The view of a step, out of the one that the reader has: with the step's years, selection and focus, and nothing over the canvas. Filters
 * stay, save where they hide what the step speaks of; that they went is said. Without such a step, the view as it is.
 */
export function viewOfStep(place: StoryPlace, view: View, whole: Network): Selected {
  const step = stepAt(place, whole);
  if (!step) return { view, notice: null };
  // The same where there is none: what has not changed is not to look as if it had.
  const multiples = view.multiples.length === 0 ? view.multiples : [];
  // A place of its own: that a step is opened again is to be seen, too.
  const stepped = { ...view, ...setBy(step, whole), multiples, story: { ...place } };
  if (!hidesPart(step, whole, stepped)) return { view: stepped, notice: null };
  return { view: { ...stepped, ...filtersOf(firstView(whole)) }, notice: words.stories.filtersCleared };
}

/** The views of all its steps, as a link brings them. */
export const viewsOfStory = ({ id, steps }: Story, whole: Network): readonly View[] =>
  steps.map((_, index) => viewOfStep({ id, step: index + 1 }, firstView(whole), whole).view);

function setBy(step: StoryStep, whole: Network): SetByStep {
  const shown = settleTime({ year: step.year, to: step.to, compare: null, zoom: null }, whole);
  const { year, to, compare, zoom } = step.compare === null ? shown : comparedWith(step.compare, shown, whole);
  return { year, to, compare, zoom, multiples: [], selection: step.selection, focus: step.focus, path: null, table: false };
}

const filtersOf = ({ hiddenTypes, hiddenTraits, known, told, against, withPossible }: Filters): Filters => ({
  hiddenTypes,
  hiddenTraits,
  known,
  told,
  against,
  withPossible,
});

/** Whether the view's filters show less of the step than the first view would. */
function hidesPart(step: StoryStep, whole: Network, view: View): boolean {
  const first = filtersOf(firstView(whole));
  if (FILTERS.every((name) => view[name] === first[name])) return false;
  return shownOf(step, whole, view) < shownOf(step, whole, { ...view, ...first });
}

/** How much there is to be seen of what the step speaks of. */
function shownOf(step: StoryStep, whole: Network, view: View): number {
  const sifted = sift(countedIn(view, whole), { types: view.hiddenTypes, traits: view.hiddenTraits });
  const all = windowsSeen(view).map((window) => networkIn(sifted, window, { withPossible: view.withPossible, withLoneActors: false }));
  const relations = [...relationsOfStep(step)].filter((id) => all.some((at) => at.relations.has(id)));
  const actors = [...actorsOfStep(step)].filter((id) => all.some((at) => at.actors.has(id)));
  return relations.length + actors.length + (all.some((at) => showsPair(step.selection, at, sifted)) ? 1 : 0);
}

const actorsOfStep = ({ near, focus, selection }: StoryStep): ReadonlySet<StoryStep['near'][number]> =>
  new Set([...near, ...(focus?.actors ?? []), ...(selection?.kind === 'actor' ? [selection.id] : [])]);

function showsPair(selection: Selection | null, { relations }: NetworkAt, network: Network): boolean {
  if (selection?.kind !== 'pair') return false;
  return [...relations.keys()].some((id) => {
    const relation = network.relations.get(id);
    return relation !== undefined && pairOf(relation) === selection.pair;
  });
}

/** Whether the reader has moved on from the step that is open: nobody has where none is. The years of the slider do not count. */
export function isAwayFromStep(state: AppState): boolean {
  const step = stepAt(state.story, state.whole);
  return step !== null && (differs(setByStep(step, state.whole), state) || hides(step, state.whole, ...filterValues(state)));
}

const setByStep = rememberLast(setBy);

function differs(wanted: SetByStep, view: View): boolean {
  return SET_BY_STEP.some((name) => name !== 'zoom' && JSON.stringify(wanted[name]) !== JSON.stringify(view[name]));
}

const filterValues = (view: View) => [view.hiddenTypes, view.hiddenTraits, view.known, view.told, view.against, view.withPossible] as const;

const hides = rememberLast(
  (step: StoryStep, whole: Network, ...[hiddenTypes, hiddenTraits, known, told, against, withPossible]: ReturnType<typeof filterValues>) =>
    hidesPart(step, whole, { ...firstView(whole), ...setBy(step, whole), hiddenTypes, hiddenTraits, known, told, against, withPossible }),
);

/** Opens a step. */
export function openingStep(place: StoryPlace, state: AppState): Partial<AppState> {
  const { view, notice } = viewOfStep(place, state, state.whole);
  const isCountedAlike = view.known === state.known && view.told === state.told;
  return { ...view, network: isCountedAlike ? state.network : countedIn(view, state.whole), notice };
}

/** Opens the next step of the story, or the one before; nothing where there is none. */
export function steppingOn(direction: 1 | -1, state: AppState): Partial<AppState> {
  const next = state.story && { id: state.story.id, step: state.story.step + direction };
  return next && stepAt(next, state.whole) ? openingStep(next, state) : {};
}

/** Closes the story. What it showed stays, but for a focus that nobody but the story asked for. */
export const closingStory = (state: AppState): Partial<AppState> => ({
  story: null,
  focus: JSON.stringify(state.focus) === JSON.stringify(stepAt(state.story, state.whole)?.focus) ? null : state.focus,
});
