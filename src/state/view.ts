import type { ActorId, SourceId, TypeId } from '#domain/id.ts';
import { knownBy } from '#domain/knownBy.ts';
import type { Focus } from '#domain/neighbours.ts';
import type { Network, YearRange } from '#domain/network.ts';
import { isSeenIn, type Selection } from '#domain/selection.ts';
import { type HiddenTraits, NO_TRAITS } from '#domain/sieve.ts';
import type { StoryPlace } from '#domain/story.ts';
import { toldBy } from '#domain/toldBy.ts';

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
  readonly hiddenTraits: HiddenTraits;
  readonly withLoneActors: boolean;
  /** The sources whose word counts, in the dataset's order; empty for all of them. */
  readonly told: readonly SourceId[];
  /** Two articles set against each other; null for none. */
  readonly against: readonly [SourceId, SourceId] | null;
  /** What stays bright while the rest is faded; null for no such choice. */
  readonly focus: Focus | null;
  /** Two actors, the ways between whom are shown; null for none. */
  readonly path: readonly [from: ActorId, to: ActorId] | null;
  /** Whether what pulls against each other is marked. */
  readonly withPulls: boolean;
  /** Whether the relations stand in a table, in the picture's place. */
  readonly table: boolean;
  /** The step of a story that is open, whether the reader has moved on from it or not; null for none. */
  readonly story: StoryPlace | null;
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
    hiddenTraits: NO_TRAITS,
    withLoneActors: false,
    told: [],
    against: null,
    focus: null,
    path: null,
    withPulls: false,
    table: false,
    story: null,
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

/** The dataset with what the view lets count: what was known by its date, as told by its sources. Rule V9 of docs/view-rules.md. */
export const countedIn = ({ known, told }: Pick<View, 'known' | 'told'>, whole: Network): Network => toldBy(knownBy(whole, known), told);

/** Whether the reader would see the selection in this view: in its years; a relation, where nothing hides it, too. */
export function isInView(
  selection: Selection,
  view: Pick<View, 'year' | 'to' | 'compare' | 'hiddenTypes' | 'hiddenTraits' | 'withPossible'>,
  network: Network,
): boolean {
  const { hiddenTypes: types, hiddenTraits: traits, withPossible } = view;
  return windowsSeen(view).some((window) => isSeenIn(selection, window, network, { withPossible, hidden: { types, traits } }));
}
