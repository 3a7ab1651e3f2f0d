import type { YearRange } from '#domain/network.ts';
import type { Actions } from '#state/store.ts';
import type { View } from '#state/view.ts';
import { whenLong } from '#words/timeWords.ts';
import { words } from '#words/words.ts';
import { yearsInWords } from '#words/yearSentence.ts';
import type { Choice } from './choice.ts';
import { capitalised } from './words.ts';

/** "as known in August 2022", "as known on 15 August 2022". */
export const asKnown = (known: string): string => words.sentences.asKnown(whenLong({ when: [known], checked: null }));

/** What of a view is a choice of time, next to the years of a range; a year alone is where one stands. */
export const CHOSEN_TIME = ['compare', 'multiples', 'withPossible', 'withGhosts', 'known'] as const satisfies (keyof View)[];

/** The choices that are on, in the order of the options; `range` is null where one year is shown. */
export function timeChoices(range: YearRange | null, view: Pick<View, (typeof CHOSEN_TIME)[number]>): readonly Choice[] {
  const { compare, multiples, withPossible, withGhosts, known } = view;
  return [
    range && {
      words: words.timeOptions.range(yearsInWords(range)),
      wayOut: words.timeOptions.showAlone(range.first),
      leave: ({ setWindow }: Actions) => setWindow(range.first, null),
    },
    compare !== null && {
      words: words.timeOptions.compared(compare),
      wayOut: words.timeOptions.endComparison,
      leave: ({ compareWith }: Actions) => compareWith(null),
    },
    multiples.length > 0 && {
      words: words.timeOptions.multiples(multiples),
      wayOut: words.timeOptions.endMultiples,
      leave: ({ showMultiples }: Actions) => showMultiples([]),
    },
    !withPossible && {
      words: words.timeOptions.onlyCertain,
      wayOut: words.timeOptions.endOnlyCertain,
      leave: ({ includePossible }: Actions) => includePossible(true),
    },
    withGhosts && {
      words: words.timeOptions.withEnded,
      wayOut: words.timeOptions.endWithEnded,
      leave: ({ showGhosts }: Actions) => showGhosts(false),
    },
    known !== null && {
      words: capitalised(asKnown(known)),
      wayOut: words.timeOptions.endKnown,
      leave: ({ knowBy }: Actions) => knowBy(null),
    },
  ].filter((choice) => choice !== false && choice !== null);
}
