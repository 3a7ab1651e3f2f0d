import type { Interval } from '#domain/timespan.ts';
import { type Years, yearsOf } from '#domain/years.ts';
import { type View, windowsSeen } from '#state/view.ts';
import { words } from '#words/words.ts';
import { yearsInWords } from '#words/yearSentence.ts';

/** The years that the reader sees: "2016", "2010–2016", and of a comparison "2010 and 2016". */
export function yearsShown(view: Pick<View, 'year' | 'to' | 'compare'>): string {
  return words.formats.list(windowsSeen(view).map(yearsInWords));
}

/** The calendar years that an interval touches. */
export const yearsTouched = (interval: Interval): Years => yearsOf([{ possible: interval, certain: null }])[0] ?? [Number.NaN, Number.NaN];
