import type { Changes } from '#domain/changes.ts';
import type { YearRange } from '#domain/network.ts';
import type { NetworkAt } from '#domain/networkAt.ts';
import { words } from './words.ts';

/** "2016", "2010–2016". */
export const yearsInWords = ({ first, last }: YearRange): string => (first === last ? String(first) : words.dates.years(first, last));

/** What a year or a window shows, in a sentence: "2016: 24 relations among 17 actors, 3 began, 1 ended". */
export const yearSentence = (at: NetworkAt, changes: Changes): string => yearParts(at, changes).join('');

/** The same in two parts, of which the first stands out: "2016: 24 relations" and the rest. */
export function yearParts(
  { window, relations, actors, loneActors }: NetworkAt,
  { began, ended }: Changes,
): readonly [first: string, rest: string] {
  return words.sentences.year(yearsInWords(window), {
    relations: relations.size,
    actors: actors.size - loneActors,
    began: began.length,
    ended: ended.length,
    loneActors,
  });
}
