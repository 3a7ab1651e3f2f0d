/** Selecting, so that what is selected can be seen. Rules T43 and T44 of docs/time-rules.md. */
import type { TypeId } from '#domain/id.ts';
import { knownBy } from '#domain/knownBy.ts';
import type { Network } from '#domain/network.ts';
import type { Relation } from '#domain/relation.ts';
import { isThere, nearestYear, type Selection } from '#domain/selection.ts';
import { type HiddenTraits, hidingTraits, isHiddenIn, traitsOf, withTraits } from '#domain/sieve.ts';
import { traitLabel } from '#words/traitLabel.ts';
import { words } from '#words/words.ts';
import { yearsInWords } from '#words/yearSentence.ts';
import type { AppState } from './appState.ts';
import { movedTo, settleTime } from './timeView.ts';
import { isInView, typesHiddenAtFirst, type View, windowOf } from './view.ts';

/** A view, and what had to be changed so that the selection can be seen in it. */
export interface Selected {
  readonly view: View;
  readonly notice: string | null;
}

/**
 * The view with the selection; where it is not to be seen there, with its type shown, with what is possible shown, or in other years.
 * A view in which it is nothing that counts stays without it. `network` is the dataset as it counts in the view, `whole` as loaded.
 */
export function selecting(selection: Selection | null, view: View, network: Network, whole: Network): Selected {
  if (!selection) return { view: { ...view, selection }, notice: null };
  if (!isThere(selection, network)) return { view: { ...view, selection: null }, notice: whyNotThere(selection, view, whole) };
  // A hidden type moves no year: it is shown first.
  const unhidden = unhiddenFor(selection, { ...view, selection }, network);
  const moved = movedToLife(selection, unhidden.view, network);
  return { view: moved.view, notice: [moved.notice, unhidden.notice].filter(Boolean).join(' ') || null };
}

/** A view in which the selection can be seen, as selecting it would make it; used for links, and when an address asks for both. */
export function viewSelecting(view: View, network: Network, whole: Network): Selected {
  return selecting(view.selection, { ...view, ...settleTime(view, network) }, network, whole);
}

/** What to say of something that is not among what counts in the view: the first reason that would keep it out alone. */
function whyNotThere(selection: Selection, { known }: Pick<View, 'known'>, whole: Network): string {
  if (!isThere(selection, whole)) return words.notices.notInDataset;
  return known !== null && !isThere(selection, knownBy(whole, known)) ? words.notices.unknownYet(known) : words.told.notTold;
}

/** The view as it is where it shows the selection; or with what is possible included, where that is enough; or else in other years. */
function movedToLife(selection: Selection, view: View, network: Network): Selected {
  const isSeen = (each: View): boolean => isInView(selection, each, network);
  if (isSeen(view)) return { view, notice: null };
  const including = { ...view, withPossible: true };
  if (isSeen(including)) return { view: including, notice: words.notices.possibleShown };
  const moved = movedToNearest(isSeen, view, network);
  if (moved) return moved;
  const possible = movedToNearest(isSeen, including, network);
  if (possible) return { view: possible.view, notice: `${possible.notice} ${words.notices.possibleShown}` };
  return { view, notice: words.notices.outsideCoverage(yearsInWords(network.coverage)) };
}

/** In the nearest years that show what is wanted; null where none do. */
function movedToNearest(isSeen: (view: View) => boolean, view: View, network: Network): Selected | null {
  const window = windowOf(view);
  const isSeenThen = (year: number): boolean => isSeen({ ...view, year, to: null, compare: null });
  const year = nearestYear(window, network.coverage, isSeenThen);
  if (year === null) return null;
  // The whole window moves, just so far that it holds the year.
  const { notice: _, ...time } = movedTo(year < window.first ? year : year - (window.last - window.first), view, network);
  const notice = words.notices.movedToNearest(yearsInWords(window), yearsInWords(windowOf(time)), view.to !== null);
  return { view: { ...view, ...time }, notice };
}

/** All types hidden but these, in the nearest years that have any of them. */
export function showingOnly(types: readonly TypeId[], state: AppState): Partial<AppState> {
  const { network, whole } = state;
  const view: View = { ...state, hiddenTypes: new Set([...whole.types.keys()].filter((id) => !types.includes(id))) };
  const own = [...network.relations.values()].filter(({ type }) => types.includes(type));
  const hasAny = (each: View): boolean => own.some(({ id }) => isInView({ kind: 'relation', id }, each, network));
  const { hiddenTypes } = view;
  const moved = hasAny(view) ? null : movedToNearest(hasAny, view, network);
  return moved ? { ...moved.view, notice: moved.notice } : { hiddenTypes };
}

/** With whatever hides the relation shown again. */
function unhiddenFor(selection: Selection, view: View, network: Network): Selected {
  const relation = selection.kind === 'relation' && network.relations.get(selection.id);
  if (!relation) return { view, notice: null };
  const typed = typeUnhidden(relation, view, network);
  const { hiddenTraits, said } = traitsUnhidden(relation, view.hiddenTraits, network);
  const notice = [typed.notice, ...said].filter((each) => each !== null).join(' ') || null;
  return { view: { ...typed.view, hiddenTraits }, notice };
}

function typeUnhidden(relation: Relation, view: View, network: Network): Selected {
  const type = network.types.get(relation.type);
  if (!type || !view.hiddenTypes.has(type.id)) return { view, notice: null };
  const notice = words.notices.typeShown(type.label, typesHiddenAtFirst(network).has(type.id));
  return { view: { ...view, hiddenTypes: withTypes(view.hiddenTypes, [type.id], true) }, notice };
}

/** With the values that hide it shown again. */
function traitsUnhidden(
  relation: Relation,
  hidden: HiddenTraits,
  network: Network,
): { readonly hiddenTraits: HiddenTraits; readonly said: readonly string[] } {
  const own = traitsOf(relation, network);
  return hidingTraits(relation, network, hidden).reduce<ReturnType<typeof traitsUnhidden>>(
    ({ hiddenTraits, said }, trait) => {
      const values = own[trait].filter((value) => isHiddenIn(hidden, trait, value));
      return {
        hiddenTraits: withTraits(hiddenTraits, trait, values, true),
        said: [...said, ...values.map((value) => words.filters.shownAgain(traitLabel(trait, value)))],
      };
    },
    { hiddenTraits: hidden, said: [] },
  );
}

/** The hidden types without some that are shown again, or with some more. */
export function withTypes(hidden: ReadonlySet<TypeId>, types: readonly TypeId[], shown: boolean): ReadonlySet<TypeId> {
  const next = new Set(hidden);
  for (const type of types) {
    if (shown) next.delete(type);
    else next.add(type);
  }
  return next;
}

/** Without a selection that is not among what counts, and says so. */
export function keepingKnown(view: View, network: Network, whole: Network): Selected {
  const { selection } = view;
  if (selection === null || isThere(selection, network)) return { view, notice: null };
  return { view: { ...view, selection: null }, notice: whyNotThere(selection, view, whole) };
}
