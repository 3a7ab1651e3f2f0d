import type { Changes } from './changes.ts';
import type { YearRange } from './network.ts';
import type { NetworkAt } from './networkAt.ts';

/** "1 relation", "24 relations". */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** "2016", "2010–2016". */
export const yearsInWords = ({ first, last }: YearRange): string => (first === last ? String(first) : `${first}–${last}`);

/** What a year or a window shows, in a sentence: "2016: 24 relations among 17 actors, 3 began, 1 ended". */
export function yearSentence({ window, relations, actors, loneActors }: NetworkAt, { began, ended }: Changes): string {
  const among = `${counted(relations.size, 'relation')} among ${counted(actors.size - loneActors, 'actor')}`;
  const lone = loneActors > 0 ? `; ${counted(loneActors, 'actor')} without one` : '';
  return `${yearsInWords(window)}: ${among}, ${began.length} began, ${ended.length} ended${lone}`;
}
