import type { ActorLane } from '#domain/actorHistory.ts';
import type { Network } from '#domain/network.ts';
import type { Relation } from '#domain/relation.ts';
import { reachOf } from '#domain/stretch.ts';
import { isolated } from '#words/isolated.ts';
import { laterWords } from '#words/laterWords.ts';
import { whenYears } from '#words/timeWords.ts';
import { yearsInWords } from '#words/yearSentence.ts';
import { typeOf } from './relationWords.ts';

/** "12 relations, 1990–2025: Security cooperation 7, Conflict and pressure 5"; the families in the order of their strands. */
export function laneWords({ relations, strands }: ActorLane, network: Network): string {
  const families = strands.map((strand) => {
    const label = network.families.get(strand.family)?.label ?? strand.family;
    return strands.length === 1 ? label : laterWords.actorPage.familyCount(label, strand.relations.length);
  });
  return `${laterWords.actorPage.laneCount(relations.length, yearsOfLane(relations))}${families.join(', ')}`;
}

/** "Arms supply, 2022 (drones)". */
export function relationWords(relation: Relation, network: Network): string {
  const about = relation.about === null ? '' : ` (${isolated(relation.about)})`;
  return `${isolated(typeOf(relation, network).label)}, ${yearsOfRelation(relation)}${about}`;
}

/** "2000–2008; 2012 – ongoing"; lines break between spells, and not inside of one. */
export const yearsOfRelation = ({ when }: Pick<Relation, 'when'>): string =>
  when.map((spell) => whenYears([spell]).replaceAll(' ', '\u00a0')).join('; ');

/** From the first to the last year in which any of them may have held: "1990–2025", "since 1990"; empty where there is neither. */
function yearsOfLane(relations: readonly Relation[]): string {
  const reaches = relations.map(reachOf);
  const from = Math.floor(Math.min(...reaches.map(([start]) => start)));
  // A reach ends with the first moment that is no longer in it.
  const to = Math.ceil(Math.max(...reaches.map(([, end]) => end))) - 1;
  if (Number.isFinite(from))
    return Number.isFinite(to) ? yearsInWords({ first: from, last: to }) : laterWords.actorPage.since(String(from));
  return Number.isFinite(to) ? laterWords.actorPage.until(String(to)) : '';
}
