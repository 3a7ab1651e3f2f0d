import type { Merged } from '#dataset/merge.ts';
import { MODALITIES, type Modality } from '#domain/evidence.ts';
import type { Network } from '#domain/network.ts';
import { type Standing, standingOf } from '#domain/standing.ts';

/** How many relations are of each modality and standing, in a fixed order; those that count none are left out. */
export interface Tally {
  readonly modalities: readonly (readonly [Modality, number])[];
  /** Null where the dataset cannot be compiled. */
  readonly standings: readonly (readonly [Standing, number])[] | null;
}

const STANDINGS: readonly Standing[] = ['single-source', 'corroborated', 'disputed', 'claimed', 'unsourced'];

/**
 * Counts the relations that quote a source, or all of them where `source` is null. A relation counts for every modality in which a
 * passage of that source puts it, and so perhaps twice; it has one standing, which all its sources make.
 */
export function tallyOf(merged: Pick<Merged, 'relations'>, network: Network | null, source: string | null = null): Tally {
  const isOf = (passage: { readonly source: string }) => source === null || passage.source === source;
  const relations = [...merged.relations.values()].map(({ value }) => value.evidence.filter(isOf));
  const counted = network && [...network.relations.values()].filter(({ evidence }) => source === null || evidence.some(isOf));
  const standings = counted?.map((relation) => standingOf(relation, network?.sources ?? new Map()));
  return {
    modalities: counts(MODALITIES, (each) => relations.filter((passages) => passages.some(({ modality }) => modality === each)).length),
    standings: standings ? counts(STANDINGS, (each) => standings.filter((standing) => standing === each).length) : null,
  };
}

const counts = <Name>(names: readonly Name[], countOf: (name: Name) => number): (readonly [Name, number])[] =>
  names.map((name) => [name, countOf(name)] as const).filter(([, number]) => number > 0);
