import { createStore, type StoreApi } from 'zustand/vanilla';
import { nextChange } from '#domain/changes.ts';
import type { ActorId, SourceId, TypeId } from '#domain/id.ts';
import { lastDayOf } from '#domain/knownBy.ts';
import type { Focus } from '#domain/neighbours.ts';
import type { Network, Position, YearRange } from '#domain/network.ts';
import type { Selection } from '#domain/selection.ts';
import { TRAIT_VALUES, type Trait, type TraitValue, withTraits } from '#domain/sieve.ts';
import type { StoryPlace } from '#domain/story.ts';
import { words } from '#words/words.ts';
import type { AppState, Speed } from './appState.ts';
import { nextPlayed, startOfPlay } from './playing.ts';
import { settingAgainst, telling, unfiltered } from './scope.ts';
import { keepingKnown, selecting, showingOnly, withTypes } from './selecting.ts';
import { selectChangeYears } from './selectors.ts';
import { closingStory, openingStep, steppingOn } from './story.ts';
import { comparedWith, movedInto, movedTo, multiplesOf, settleTime, withWindow, zoomedTo } from './timeView.ts';
import { countedIn, type View } from './view.ts';

/** What the reader may do. Everything but the choice of a speed and of the loop pauses playback. */
export interface Actions {
  /** Moves the year, or the window as one. */
  goTo(year: number): void;
  /** Shows a window, or one year where `last` is null; ends a comparison. */
  setWindow(first: number, last: number | null): void;
  /** Compares the year with another, or with none; ends a window. */
  compareWith(year: number | null): void;
  /** Lets only evidence count that was published by the last day of an EDTF date; null lets all count. */
  knowBy(edtf: string | null): void;
  includePossible(included: boolean): void;
  showGhosts(shown: boolean): void;
  /** Shows two to six years side by side; an empty list shows none. */
  showMultiples(years: readonly number[]): void;
  /**
   * Shows one year, such as one of several side by side: ends a window, a comparison and, unless `keepRow`, the row. A selection that comes
   * with it is selected; one that was there stays, as when going to a year.
   */
  goInto(year: number, options?: IntoOptions): void;
  /** Makes the slider span other years; null for the dataset's focus. */
  zoomTo(range: YearRange | null): void;
  /** Goes to the next or the previous year in which something begins or has ended; says so where there is none. */
  stepChange(direction: 1 | -1): void;
  play(): void;
  pause(): void;
  /** Shows the next year of a playback, or ends it. For playback itself: the reader's own steps go through `goTo`. */
  playOn(): void;
  setSpeed(speed: Speed): void;
  setLoop(loop: boolean): void;
  select(selection: Selection | null): void;
  toggleTypes(types: readonly TypeId[], shown: boolean): void;
  showLoneActors(shown: boolean): void;
  /** Shows or hides values of a trait. */
  toggleTrait(trait: Trait, values: readonly TraitValue[], shown: boolean): void;
  /** Shows one value of a trait and hides its others. */
  showOnlyValue(trait: Trait, value: TraitValue): void;
  /** Hides all types but these; where the years shown have none of them, it goes to the nearest that do, and says so. */
  showOnlyTypes(types: readonly TypeId[]): void;
  /** Lets only some sources count; an empty list lets all count. */
  tellBy(sources: readonly SourceId[]): void;
  /** Sets two articles against each other, which lets only them count; null lets all count again. */
  setAgainst(sources: readonly [SourceId, SourceId] | null): void;
  focusOn(focus: Focus | null): void;
  /** Shows the ways between two actors; null shows none. */
  showPath(path: View['path']): void;
  showPulls(shown: boolean): void;
  showTable(shown: boolean): void;
  /** Opens a step of a story: with its years, its selection and its focus. */
  openStory(place: StoryPlace): void;
  /** Goes to the next step of the story that is open, or to the one before. */
  stepStory(direction: 1 | -1): void;
  closeStory(): void;
  /** Takes every filter, the focus and the path away. */
  clearFilters(): void;
  moveActor(actor: ActorId, to: Position): void;
  /** Moves many actors at once, as an arrangement has them. */
  placeActors(places: ReadonlyMap<ActorId, Position>): void;
  forgetMoves(): void;
  /** Tells the reader something. This is the page's doing: playback goes on. */
  say(notice: string | null): void;
  /** Replaces the view, e.g. when the reader steps back. */
  restore(view: View, notice: string | null): void;
}

interface IntoOptions {
  readonly selection?: Selection;
  /** Whether the years side by side stay. */
  readonly keepRow?: boolean;
}

export interface AppStore {
  readonly store: StoreApi<AppState>;
  readonly actions: Actions;
}

/** `whole` is the dataset as loaded; `view` is settled into it. */
export function createAppStore(whole: Network, view: View, notice: string | null): AppStore {
  const store = createStore<AppState>(() => ({
    ...settled(view, countedIn(view, whole), notice),
    whole,
    moved: new Map(),
    playing: false,
    speed: 1,
    loop: false,
  }));
  const set = store.setState;
  /** What the reader did: it pauses playback and takes the last notice away. */
  const act = (change: (state: AppState) => Partial<AppState>): void =>
    set((state) => ({ notice: null, ...change(state), playing: false }));
  const actions: Actions = {
    goTo: (year) => act((state) => movedTo(year, state, state.whole)),
    setWindow: (first, last) => act((state) => withWindow(first, last, state, state.whole)),
    compareWith: (year) => act((state) => comparedWith(year, state, state.whole)),
    knowBy: (known) => act((state) => knowing(known, state)),
    includePossible: (withPossible) => act(() => ({ withPossible })),
    showGhosts: (withGhosts) => act(() => ({ withGhosts })),
    showMultiples: (years) => act((state) => multiplesOf(years, state.whole)),
    goInto: (year, options) => act((state) => goneInto(year, options ?? {}, state)),
    zoomTo: (range) => act((state) => zoomedTo(range, state, state.whole)),
    stepChange: (direction) => act((state) => steppedToChange(direction, state)),
    play: () => set((state) => (state.playing ? {} : { notice: null, ...startOfPlay(state) })),
    pause: () => set({ playing: false }),
    playOn: () => set(nextPlayed),
    setSpeed: (speed) => set({ speed }),
    setLoop: (loop) => set({ loop }),
    select: (selection) => act((state) => withNotice(selecting(selection, state, state.network, state.whole))),
    toggleTypes: (types, shown) => act(({ hiddenTypes }) => ({ hiddenTypes: withTypes(hiddenTypes, types, shown) })),
    showLoneActors: (withLoneActors) => act(() => ({ withLoneActors })),
    toggleTrait: (trait, values, shown) => act(({ hiddenTraits }) => ({ hiddenTraits: withTraits(hiddenTraits, trait, values, shown) })),
    showOnlyValue: (trait, value) =>
      act(({ hiddenTraits }) => {
        const others = TRAIT_VALUES[trait].filter((each) => each !== value);
        return { hiddenTraits: withTraits(withTraits(hiddenTraits, trait, [value], true), trait, others, false) };
      }),
    showOnlyTypes: (types) => act((state) => showingOnly(types, state)),
    tellBy: (sources) => act((state) => telling(sources, state)),
    setAgainst: (sources) => act((state) => settingAgainst(sources, state)),
    focusOn: (focus) => act(() => ({ focus })),
    showPath: (path) => act(() => ({ path })),
    showPulls: (withPulls) => act(() => ({ withPulls })),
    showTable: (table) => act(() => ({ table })),
    openStory: (place) => act((state) => openingStep(place, state)),
    stepStory: (direction) => act((state) => steppingOn(direction, state)),
    closeStory: () => act(closingStory),
    clearFilters: () => act(unfiltered),
    moveActor: (actor, to) => set(({ moved }) => ({ playing: false, moved: new Map(moved).set(actor, to) })),
    placeActors: (places) => set(({ moved }) => ({ playing: false, moved: new Map([...moved, ...places]) })),
    forgetMoves: () => set({ playing: false, moved: new Map() }),
    say: (said) => set({ notice: said }),
    restore: (next, said) =>
      act((state) => settled(reusing(next, state), isCountedAlike(next, state) ? state.network : countedIn(next, whole), said)),
  };
  return { store, actions };
}

/** A view in its dataset, with years that fit together. */
function settled(view: View, network: Network, notice: string | null): View & Pick<AppState, 'network' | 'notice'> {
  return { ...view, ...settleTime(view, network), network, notice };
}

/** The view made of the parts that are there, where they say the same: what has not changed is not to look as if it had. */
function reusing(next: View, view: View): View {
  const said = (part: unknown): string => JSON.stringify(part, (_, value) => (value instanceof Set ? [...value].sort() : value));
  const isSame = (name: keyof View): boolean => said(next[name]) === said(view[name]);
  return {
    ...next,
    ...Object.fromEntries(Object.keys(next).flatMap((name) => (isSame(name as keyof View) ? [[name, view[name as keyof View]]] : []))),
  };
}

/** Whether the same evidence counts in both. */
const isCountedAlike = (one: View, other: View): boolean => one.known === other.known && String(one.told) === String(other.told);

const withNotice = ({ view, notice }: { readonly view: View; readonly notice: string | null }): Partial<AppState> => ({ ...view, notice });

/** Knows no more than what was out by a date; what is selected leaves where it rests on later evidence, and that is said. */
function knowing(known: string | null, state: AppState): Partial<AppState> {
  if (known !== null && lastDayOf(known) === null) return { notice: words.notices.noDate(known.slice(0, 60)) };
  const network = known === state.known ? state.network : countedIn({ ...state, known }, state.whole);
  const { view, notice } = keepingKnown({ ...state, known }, network, state.whole);
  return { known, network, selection: view.selection, notice };
}

function goneInto(year: number, { selection, keepRow = false }: IntoOptions, state: AppState): Partial<AppState> {
  const { notice, ...time } = movedInto(year, keepRow, state, state.whole);
  const into = { ...time, multiples: keepRow ? state.multiples : [] };
  if (!selection) return { ...into, notice };
  const selected = selecting(selection, { ...state, ...into }, state.network, state.whole);
  return { ...selected.view, notice: [notice, selected.notice].filter(Boolean).join(' ') || null };
}

/** A change in the year compared with is stepped over; where no year is behind it, the reader is told of it. */
function steppedToChange(direction: 1 | -1, state: AppState): Partial<AppState> {
  const { first, last } = state.whole.coverage;
  const year = nextChange(selectChangeYears(state), state.year, direction);
  // No change is in the first year, so there is room on that side.
  if (year === last && year === state.compare) return { notice: words.notices.nextChangeCompared(year) };
  if (year !== null) return movedTo(year, state, state.whole);
  return { notice: direction === 1 ? words.notices.noChangeOn(last) : words.notices.noChangeBack(first) };
}
