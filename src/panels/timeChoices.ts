import type { Actions } from '#state/store.ts';
import { type View, windowOf } from '#state/view.ts';
import { whenLong } from '#words/timeWords.ts';
import { yearsInWords } from '#words/yearSentence.ts';
import type { Choice } from './choice.ts';
import { capitalised } from './words.ts';

/** "as known in August 2022", "as known on 15 August 2022". */
export const asKnown = (known: string): string => `as known ${whenLong({ when: [known], checked: null })}`;

/** The choices that are on, in the order of the options. */
export function timeChoices(view: View): readonly Choice[] {
  const { year, to, compare, multiples, withPossible, withGhosts, known } = view;
  return [
    to !== null && {
      words: `Range ${yearsInWords(windowOf(view))}`,
      wayOut: `show ${year} alone`,
      leave: ({ setWindow }: Actions) => setWindow(year, null),
    },
    compare !== null && {
      words: `Compared with ${compare}`,
      wayOut: 'stop comparing',
      leave: ({ compareWith }: Actions) => compareWith(null),
    },
    multiples.length > 0 && {
      words: `Side by side: ${multiples.join(', ')}`,
      wayOut: 'show one picture',
      leave: ({ showMultiples }: Actions) => showMultiples([]),
    },
    !withPossible && {
      words: 'Only what is certain',
      wayOut: 'include possible',
      leave: ({ includePossible }: Actions) => includePossible(true),
    },
    withGhosts && {
      words: 'With what has ended',
      wayOut: 'leave it out',
      leave: ({ showGhosts }: Actions) => showGhosts(false),
    },
    known !== null && {
      words: capitalised(asKnown(known)),
      wayOut: 'let everything count',
      leave: ({ knowBy }: Actions) => knowBy(null),
    },
  ].filter((choice) => choice !== false);
}
