import type { Comparison } from '#domain/compare.ts';
import { words } from './words.ts';

/** What two years have in common and what not, in a sentence: "2010 and 2016: 12 began, 8 ended, 20 stayed, 3 pairs changed". */
export const comparisonSentence = (comparison: Comparison): string => comparisonParts(comparison).join('');

/** The same in two parts, of which the first stands out: "2010 and 2016:" and the rest. */
export function comparisonParts({ earlier, later, began, ended, stayed, changed }: Comparison): readonly [first: string, rest: string] {
  return words.sentences.comparison([earlier.year, later.year], {
    began: began.length,
    ended: ended.length,
    stayed: stayed.length,
    changed: changed.length,
  });
}
