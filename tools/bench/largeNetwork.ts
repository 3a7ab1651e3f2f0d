import type { Actor } from '#domain/actor.ts';
import type { ActorId, RelationId } from '#domain/id.ts';
import type { Network } from '#domain/network.ts';
import type { Relation } from '#domain/relation.ts';
import { type Random, seededRandom } from '../layout/seededRandom.ts';

const SYLLABLES = ['ka', 'ru', 'ba', 'shi', 'ter', 'mon', 'al', 'zar', 'vel', 'in', 'dor', 'ye', 'han', 'mi', 'sto', 'qa'];

/** A made-up network of so many relations, one actor for ten of them, with the types, times and words of a real one. The same for the same sizes. */
export function largeNetwork(real: Network, relationCount: number): Network {
  const random = seededRandom(relationCount);
  const actors = madeUpActors([...real.actors.values()], Math.ceil(relationCount / 10), random);
  const models = [...real.relations.values()];
  const sentences = models.flatMap(({ summary, evidence }) => [summary, ...evidence.map(({ quote }) => quote)]);
  const vocabulary = sentences.flatMap((sentence) => sentence.split(' '));
  const relations = Array.from({ length: relationCount }, (_, index): Relation => {
    const model = pick(models, random);
    return {
      ...model,
      id: `relation-${index}` as RelationId,
      from: pick(actors, random).id,
      to: pick(actors, random).id,
      summary: reworded(model.summary, vocabulary, random),
      evidence: model.evidence.map((passage) => ({ ...passage, quote: reworded(passage.quote, vocabulary, random) })),
    };
  });
  return { ...real, actors: byId(actors), relations: byId(relations), poles: [], positions: new Map() };
}

function madeUpActors(models: readonly Actor[], count: number, random: Random): readonly Actor[] {
  return Array.from({ length: count }, (_, index) => {
    const model = pick(models, random);
    const aliases = model.aliases.map(() => madeUpName(random));
    return { ...model, id: `actor-${index}` as ActorId, name: madeUpName(random), aliases };
  });
}

function madeUpName(random: Random): string {
  const word = Array.from({ length: 2 + Math.floor(random() * 3) }, () => pick(SYLLABLES, random)).join('');
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** As long as it was, in other words of the same dataset. */
const reworded = (text: string, vocabulary: readonly string[], random: Random): string =>
  text
    .split(' ')
    .map(() => pick(vocabulary, random))
    .join(' ');

function pick<Value>(values: readonly Value[], random: Random): Value {
  const value = values[Math.floor(random() * values.length)];
  if (value === undefined) throw new Error('nothing to pick from');
  return value;
}

const byId = <Entry extends { readonly id: string }>(entries: readonly Entry[]): ReadonlyMap<Entry['id'], Entry> =>
  new Map(entries.map((entry) => [entry.id, entry]));
