import type { ActorId, SourceId } from '#domain/id.ts';
import type { Network } from '#domain/network.ts';
import { type HiddenTraits, isHiddenIn, TRAIT_VALUES, TRAITS, type Trait, type TraitValue } from '#domain/sieve.ts';
import type { Actions } from '#state/store.ts';
import { typesHiddenByReader, type View } from '#state/view.ts';
import { traitLabel } from '#words/traitLabel.ts';
import { words } from '#words/words.ts';
import type { Choice } from './choice.ts';
import { nameInSentence } from './relationWords.ts';

/** What of a view filters. */
export const FILTERING = ['hiddenTypes', 'hiddenTraits', 'told', 'against', 'focus', 'path', 'withPulls'] as const satisfies (keyof View)[];
type Filtering = Pick<View, (typeof FILTERING)[number]>;

/** What is left out of the view, or brought out of it, in the order of the legend. */
export function filterChoices(view: Filtering, network: Network): readonly Choice[] {
  return [
    typesChoice(view, network),
    ...TRAITS.map((trait) => traitChoice(trait, view.hiddenTraits)),
    toldChoice(view, network),
    focusChoice(view, network),
    pathChoice(view, network),
    view.withPulls && {
      words: words.pulls.marked,
      wayOut: words.pulls.leave,
      leave: ({ showPulls }: Actions) => showPulls(false),
    },
  ].filter((choice) => choice !== false && choice !== null);
}

/** Whether the reader keeps anything out of the view; a focus, a path and marks do not. */
export const isFiltered = (view: View, network: Network): boolean =>
  [typesChoice(view, network), ...TRAITS.map((trait) => traitChoice(trait, view.hiddenTraits)), toldChoice(view, network)].some(Boolean);

/** So many types are named; more are counted. */
const MOST_NAMED = 3;

function typesChoice({ hiddenTypes }: Pick<View, 'hiddenTypes'>, network: Network): Choice | null {
  const hidden = typesHiddenByReader(hiddenTypes, network);
  if (hidden.length === 0) return null;
  const shown = [...network.types.keys()].filter((id) => !hiddenTypes.has(id));
  const labels = (ids: readonly (typeof hidden)[number][]): readonly string[] => ids.map((id) => network.types.get(id)?.label ?? id);
  return {
    words:
      shown.length > 0 && shown.length <= MOST_NAMED && shown.length < hidden.length
        ? words.filters.onlyOf(labels(shown))
        : withoutTypes(labels(hidden)),
    wayOut: words.filters.showAgain,
    leave: ({ toggleTypes }: Actions) => toggleTypes(hidden, true),
  };
}

const withoutTypes = (labels: readonly string[]): string =>
  words.filters.without(labels.length <= MOST_NAMED ? labels : [words.filters.types(labels.length)]);

export function traitChoice(trait: Trait, hidden: HiddenTraits): Choice | null {
  const values: readonly TraitValue[] = TRAIT_VALUES[trait];
  const out = values.filter((value) => isHiddenIn(hidden, trait, value));
  if (out.length === 0) return null;
  const left = values.filter((value) => !out.includes(value));
  const labels = (some: readonly TraitValue[]): readonly string[] => some.map((value) => traitLabel(trait, value));
  const isFew = left.length > 0 && left.length < out.length;
  return {
    words: isFew ? words.filters.onlyOf(labels(left)) : words.filters.without(labels(out)),
    wayOut: words.filters.showAgain,
    leave: ({ toggleTrait }: Actions) => toggleTrait(trait, out, true),
  };
}

const sourceLabel = (id: SourceId, network: Network): string => network.sources.get(id)?.label ?? id;

export function toldChoice({ told, against }: Pick<View, 'told' | 'against'>, network: Network): Choice | null {
  if (told.length === 0 && !against) return null;
  const [first, second] = (against ?? []).map((id) => sourceLabel(id, network));
  return {
    words: first && second ? words.told.against(first, second) : words.told.by(told.map((id) => sourceLabel(id, network))),
    wayOut: words.told.let,
    leave: ({ setAgainst }: Actions) => setAgainst(null),
  };
}

const names = (ids: readonly ActorId[], network: Network): readonly string[] => ids.map((id) => nameInSentence(id, network));

export function focusChoice({ focus }: Pick<View, 'focus'>, network: Network): Choice | null {
  if (!focus) return null;
  return {
    words: words.focus.on(names(focus.actors, network), focus.steps),
    wayOut: words.focus.leave,
    leave: ({ focusOn }: Actions) => focusOn(null),
  };
}

export function pathChoice({ path }: Pick<View, 'path'>, network: Network): Choice | null {
  if (!path) return null;
  const [from = '', to = ''] = names(path, network);
  return { words: words.paths.between(from, to), wayOut: words.paths.leave, leave: ({ showPath }: Actions) => showPath(null) };
}
