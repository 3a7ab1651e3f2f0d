/** What is cited, in a fixed short style: who, what, where, when, and the address. */
import type { Network } from '#domain/network.ts';
import type { Relation } from '#domain/relation.ts';
import { laterWords } from '#words/laterWords.ts';
import { whenShort } from '#words/timeWords.ts';
import { nameOf } from './data/fields.ts';
import { sourceLine } from './sourceLine.ts';

/** Everything that a citation of a view names. */
export interface Cited {
  readonly network: Network;
  /** "2016: 97 relations among 45 actors" */
  readonly shows: string;
  /** Null where only we could follow it. */
  readonly link: string | null;
}

/** “Russia and Iran”, 2016: 97 relations among 45 actors. Entente, CC-BY-4.0. https://… */
export const citedView = ({ network, shows, link }: Cited): string =>
  sentences(laterWords.cite.view(network.title, shows), laterWords.cite.published(network.version, network.license), link);

/** Russia → Iran: Arms supply, 1992 – ongoing. In: “Russia and Iran”. Entente, CC-BY-4.0. https://… After: Ansari 2022: … */
export function citedRelation(relation: Relation, { network, link }: Pick<Cited, 'network' | 'link'>): string {
  return sentences(
    relationTitle(relation, network),
    laterWords.cite.within(network.title),
    laterWords.cite.published(network.version, network.license),
    link,
    restsOn(relation, network),
  );
}

/** Russia → Iran: Arms supply, 1992 – ongoing */
export function relationTitle(relation: Relation, network: Network): string {
  const type = network.types.get(relation.type);
  const pair = `${nameOf(relation.from, network)} ${type?.directed ? '→' : '–'} ${nameOf(relation.to, network)}`;
  return `${pair}: ${type?.label ?? relation.type}, ${whenShort(relation.when)}`;
}

/** After: Ansari 2022: …; null for a relation without a source. */
export function restsOn(relation: Relation, network: Network): string | null {
  const sources = [...new Set(relation.evidence.map(({ source }) => source))].flatMap((id) => network.sources.get(id) ?? []);
  return sources.length === 0 ? null : laterWords.cite.after(sources.map(sourceLine));
}

/** One after the other, each ending as a sentence, save an address. */
export function sentences(...all: readonly (string | null)[]): string {
  return all
    .filter((each) => each !== null)
    .map((each) => (/[.?!…]$/.test(each) || /^https?:/.test(each) ? each : `${each}.`))
    .join(' ');
}
