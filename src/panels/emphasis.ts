/** What the reader looks at, found again in every small picture. */
import type { ActorId } from '#domain/id.ts';
import type { Network } from '#domain/network.ts';
import { endsOf, pairOf } from '#domain/pair.ts';
import type { Selection } from '#domain/selection.ts';
import { laterWords } from '#words/laterWords.ts';
import { actorName, typeOf } from './relationWords.ts';
import type { Strand } from './smallPicture.ts';

/** What stays bright in a picture while the rest steps back. */
export interface Emphasis {
  /** Whom it is about: named in every picture. */
  readonly actors: readonly ActorId[];
  /** The keys of the strands that belong to it. */
  readonly strands: ReadonlySet<string>;
  /** What the year has of it: "Iran: 12 relations", "Arms supply: not in 1828". */
  readonly words: string;
}

/** Also where the year has nothing of it: that nothing lights up tells so. */
export function emphasisOf(looked: Selection, strands: readonly Strand[], year: number, network: Network): Emphasis | null {
  const near = strands.filter((strand) => belongsTo(strand, looked));
  const actors = actorsOf(looked, network);
  if (actors.length === 0) return null;
  return { actors, strands: new Set(near.map(({ key }) => key)), words: wordsOf(looked, near, year, network) };
}

function belongsTo(strand: Strand, looked: Selection): boolean {
  switch (looked.kind) {
    case 'actor':
      return endsOf(strand.pair).includes(looked.id);
    case 'pair':
      return strand.pair === looked.pair;
    case 'relation':
      return strand.relations.includes(looked.id);
  }
}

function actorsOf(looked: Selection, network: Network): readonly ActorId[] {
  if (looked.kind === 'actor') return [looked.id];
  if (looked.kind === 'pair') return endsOf(looked.pair);
  const relation = network.relations.get(looked.id);
  return relation ? endsOf(pairOf(relation)) : [];
}

function wordsOf(looked: Selection, near: readonly Strand[], year: number, network: Network): string {
  if (looked.kind === 'relation') {
    const relation = network.relations.get(looked.id);
    const label = relation ? typeOf(relation, network).label : looked.id;
    return near.length > 0 ? label : laterWords.multiples.notIn(label, year);
  }
  const count = near.reduce((sum, { relations }) => sum + relations.length, 0);
  const names = actorsOf(looked, network).map((id) => actorName(id, network));
  return laterWords.multiples.has(names.join(' – '), count);
}
