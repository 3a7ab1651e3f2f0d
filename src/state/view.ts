import type { TypeId } from '#domain/id.ts';
import type { Network, YearRange } from '#domain/network.ts';
import { isSeenIn, type Selection } from '#domain/selection.ts';

/** What the address bar holds: enough to restore the view. */
export interface View {
  /** The year shown; of a window, its first. */
  readonly year: number;
  /** The last year of a window, always after `year`; null for an instant. */
  readonly to: number | null;
  /** The other year of a comparison, never `year`; null for none. There is no window then. */
  readonly compare: number | null;
  /** EDTF: only evidence that was published by its last day counts; null for all. */
  readonly known: string | null;
  /** Whether what is merely possible or assumed shows too. */
  readonly withPossible: boolean;
  /** Whether what has ended stays as a faint line. */
  readonly withGhosts: boolean;
  /** Two to six years to show side by side, in order; empty for none. */
  readonly multiples: readonly number[];
  /** What the slider and the timeline span; null for the dataset's focus. */
  readonly zoom: YearRange | null;
  readonly selection: Selection | null;
  readonly hiddenTypes: ReadonlySet<TypeId>;
  readonly withLoneActors: boolean;
}

/** What a bare address shows. */
export function firstView(network: Network): View {
  return {
    year: network.opens,
    to: null,
    compare: null,
    known: null,
    withPossible: true,
    withGhosts: false,
    multiples: [],
    zoom: null,
    selection: null,
    hiddenTypes: typesHiddenAtFirst(network),
    withLoneActors: false,
  };
}

const hiddenAtFirst = new WeakMap<Network['types'], ReadonlySet<TypeId>>();

/** Types of families that the dataset keeps out of the first view. Worked out once: every link of the page asks. */
export function typesHiddenAtFirst(network: Network): ReadonlySet<TypeId> {
  const known = hiddenAtFirst.get(network.types);
  if (known) return known;
  const types = [...network.types.values()].filter((type) => !network.families.get(type.family)?.shown);
  const hidden = new Set(types.map((type) => type.id));
  hiddenAtFirst.set(network.types, hidden);
  return hidden;
}

/** Types that the reader took out: hidden now, but not at first. */
export function typesHiddenByReader(hidden: ReadonlySet<TypeId>, network: Network): readonly TypeId[] {
  const atFirst = typesHiddenAtFirst(network);
  return [...hidden].filter((type) => !atFirst.has(type));
}

/** The years shown: one for an instant. Of a comparison, the year that is not `compare`. */
export const windowOf = ({ year, to }: Pick<View, 'year' | 'to'>): YearRange => ({ first: year, last: to ?? year });

/** The windows in which the reader sees things, in order of time: two in a comparison, one otherwise. */
export function windowsSeen(view: Pick<View, 'year' | 'to' | 'compare'>): readonly [YearRange, ...YearRange[]] {
  const window = windowOf(view);
  if (view.compare === null) return [window];
  const other = { first: view.compare, last: view.compare };
  return view.compare < view.year ? [other, window] : [window, other];
}

/** Whether the reader would see the selection in this view: in its years; for a relation, of a type that is not hidden, too. */
export function isInView(
  selection: Selection,
  view: Pick<View, 'year' | 'to' | 'compare' | 'hiddenTypes' | 'withPossible'>,
  network: Network,
): boolean {
  return windowsSeen(view).some((window) => isSeenIn(selection, window, network, view));
}
