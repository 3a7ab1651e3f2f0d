import { createStore, type StoreApi } from 'zustand/vanilla';
import type { ActorId, TypeId } from '#domain/id.ts';
import type { Network, Position, YearRange } from '#domain/network.ts';
import { isAlive, nearestLivingYear, type Selection, spansOfSelection } from '#domain/selection.ts';

/** What the address bar holds: enough to restore the view. */
export interface View {
  readonly year: number;
  readonly selection: Selection | null;
  readonly hiddenTypes: ReadonlySet<TypeId>;
  readonly withLoneActors: boolean;
  /** Whether the slider spans the whole coverage rather than the dataset's focus. */
  readonly wholeCoverage: boolean;
}

export interface AppState extends View {
  readonly network: Network;
  /** Actors that the reader has dragged, this session. */
  readonly moved: ReadonlyMap<ActorId, Position>;
  /** Something that the reader should be told, until the next thing they do. */
  readonly notice: string | null;
}

export interface Actions {
  goTo(year: number): void;
  select(selection: Selection | null): void;
  toggleTypes(types: readonly TypeId[], shown: boolean): void;
  showLoneActors(shown: boolean): void;
  spanWholeCoverage(whole: boolean): void;
  moveActor(actor: ActorId, to: Position): void;
  forgetMoves(): void;
  say(notice: string | null): void;
  /** Replaces the view, e.g. when the reader steps back. */
  restore(view: View, notice: string | null): void;
}

export interface AppStore {
  readonly store: StoreApi<AppState>;
  readonly actions: Actions;
}

const hiddenAtFirst = new WeakMap<Network, ReadonlySet<TypeId>>();

/** Types of families that the dataset keeps out of the first view. Worked out once: every link of the page asks. */
export function typesHiddenAtFirst(network: Network): ReadonlySet<TypeId> {
  const known = hiddenAtFirst.get(network);
  if (known) return known;
  const types = [...network.types.values()].filter((type) => !network.families.get(type.family)?.shown);
  const hidden = new Set(types.map((type) => type.id));
  hiddenAtFirst.set(network, hidden);
  return hidden;
}

/** Types that the reader took out: hidden now, but not at first. */
export function typesHiddenByReader(hidden: ReadonlySet<TypeId>, network: Network): readonly TypeId[] {
  const atFirst = typesHiddenAtFirst(network);
  return [...hidden].filter((type) => !atFirst.has(type));
}

/** What a bare address shows. */
export function firstView(network: Network): View {
  return {
    year: network.opens,
    selection: null,
    hiddenTypes: typesHiddenAtFirst(network),
    withLoneActors: false,
    wholeCoverage: false,
  };
}

export function createAppStore(network: Network, view: View, notice: string | null): AppStore {
  const store = createStore<AppState>(() => ({ ...settle(view, network), network, moved: new Map(), notice }));
  const set = store.setState;
  const actions: Actions = {
    goTo: (year) => set((state) => ({ ...atYear(year, state), notice: null })),
    select: (selection) => set((state) => selecting(selection, state)),
    toggleTypes: (types, shown) => set(({ hiddenTypes }) => ({ hiddenTypes: withTypes(hiddenTypes, types, shown), notice: null })),
    showLoneActors: (withLoneActors) => set({ withLoneActors, notice: null }),
    spanWholeCoverage: (wholeCoverage) => set((state) => spanning(wholeCoverage, state)),
    moveActor: (actor, to) => set(({ moved }) => ({ moved: new Map(moved).set(actor, to) })),
    forgetMoves: () => set({ moved: new Map() }),
    say: (said) => set({ notice: said }),
    restore: (next, said) => set({ ...settle(next, network), notice: said }),
  };
  return { store, actions };
}

const clamp = (year: number, { first, last }: YearRange): number => Math.min(last, Math.max(first, Math.round(year)));

/** A year inside the coverage, with a slider that can show it. */
function atYear(
  year: number,
  { network, wholeCoverage }: Pick<AppState, 'network' | 'wholeCoverage'>,
): Pick<View, 'year' | 'wholeCoverage'> {
  const settled = clamp(year, network.coverage);
  return { year: settled, wholeCoverage: wholeCoverage || settled !== clamp(settled, network.focus) };
}

const settle = (view: View, network: Network): View => ({ ...view, ...atYear(view.year, { network, wholeCoverage: view.wholeCoverage }) });

/** Going back to the focus takes the year along, and says so. */
function spanning(wholeCoverage: boolean, { network, year }: AppState): Partial<AppState> {
  const settled = wholeCoverage ? year : clamp(year, network.focus);
  return { wholeCoverage, year: settled, notice: settled === year ? null : `Moved from ${year} to ${settled}.` };
}

/** Whether the reader would see the selection in this view: alive in its year, and of a type that is not hidden. */
export function isInView(selection: Selection, { year, hiddenTypes }: Pick<View, 'year' | 'hiddenTypes'>, network: Network): boolean {
  const type = selection.kind === 'relation' ? network.relations.get(selection.id)?.type : undefined;
  return isAlive(spansOfSelection(selection, network), year) && (type === undefined || !hiddenTypes.has(type));
}

function withTypes(hidden: ReadonlySet<TypeId>, types: readonly TypeId[], shown: boolean): ReadonlySet<TypeId> {
  const next = new Set(hidden);
  for (const type of types) {
    if (shown) next.delete(type);
    else next.add(type);
  }
  return next;
}

/** Selects, and where that is not to be seen, moves the year or shows its type, and says so. */
function selecting(selection: Selection | null, state: AppState): Partial<AppState> {
  if (!selection) return { selection, notice: null };
  const moved = movedToLife(selection, state);
  const unhidden = unhiddenFor(selection, state);
  const notices = [moved?.notice, unhidden?.notice].filter((said) => said !== undefined);
  return { selection, ...moved, ...unhidden, notice: notices.join(' ') || null };
}

/** The year in which the selection is alive, closest to the one shown; null where it already is. */
function movedToLife(selection: Selection, state: AppState): (Pick<View, 'year' | 'wholeCoverage'> & { notice: string }) | null {
  const spans = spansOfSelection(selection, state.network);
  if (isAlive(spans, state.year)) return null;
  const { first, last } = state.network.coverage;
  const year = nearestLivingYear(spans, state.year, state.network.coverage);
  if (year === null) return { ...atYear(state.year, state), notice: `What you chose lies outside of the years ${first} to ${last}.` };
  return { ...atYear(year, state), notice: `Moved from ${state.year} to ${year}, the nearest year with what you chose.` };
}

function unhiddenFor(selection: Selection, state: AppState): { hiddenTypes: ReadonlySet<TypeId>; notice: string } | null {
  if (selection.kind !== 'relation') return null;
  const type = state.network.types.get(state.network.relations.get(selection.id)?.type ?? ('' as TypeId));
  if (!type || !state.hiddenTypes.has(type.id)) return null;
  const why = typesHiddenAtFirst(state.network).has(type.id) ? 'is shown now: it is left out at first' : 'is shown again';
  return { hiddenTypes: withTypes(state.hiddenTypes, [type.id], true), notice: `“${type.label}” ${why}.` };
}

/** A view in which the selection can be seen, as `select` would make it; used when an address asks for both. */
export function viewSelecting(view: View, network: Network): { readonly view: View; readonly notice: string | null } {
  const settled = settle(view, network);
  const { notice = null, ...rest } = selecting(view.selection, { ...settled, network, moved: new Map(), notice: null });
  return { view: { ...settled, ...rest }, notice };
}
