import type { Changes, NetworkAt } from './networkAt.ts';

/** "1 relation", "24 relations". */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** What a year shows, in a sentence: "2016: 24 relations among 17 actors, 3 began, 1 ended". */
export function yearSentence({ year, relations, actors, loneActors }: NetworkAt, { began, ended }: Changes): string {
  const among = `${counted(relations.size, 'relation')} among ${counted(actors.size - loneActors, 'actor')}`;
  const lone = loneActors > 0 ? `; ${counted(loneActors, 'actor')} without one` : '';
  return `${year}: ${among}, ${began.length} began, ${ended.length} ended${lone}`;
}
