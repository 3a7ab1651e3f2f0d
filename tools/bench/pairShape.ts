import type { CompiledDataset } from '#dataset/compiledSchema.ts';
import { actorsOf } from '#dataset/entryActors.ts';

/** How a dataset's relations are spread over its actors, each list from the most to the least. */
export interface PairShape {
  /** How many relations each pair has that has any. */
  readonly relationsOfPairs: readonly number[];
  /** With how many others each actor has a relation. */
  readonly partnersOfActors: readonly number[];
  /** How many relations each actor has. */
  readonly relationsOfActors: readonly number[];
}

/** What the relations are spread like. */
export function pairShapeOf({ actors, relations }: Pick<CompiledDataset, 'actors' | 'relations'>): PairShape {
  const ends = Object.values(relations).map((relation) => actorsOf(relation).map(String).toSorted());
  const pairs = counted(ends.map((pair) => pair.join('~')));
  const relationsOfActors = counted(ends.flat());
  const partnersOfActors = counted([...pairs.keys()].flatMap((pair) => pair.split('~')));
  const ofActors = (counts: ReadonlyMap<string, number>): number[] => Object.keys(actors).map((id) => counts.get(id) ?? 0);
  return {
    relationsOfPairs: descending([...pairs.values()]),
    partnersOfActors: descending(ofActors(partnersOfActors)),
    relationsOfActors: descending(ofActors(relationsOfActors)),
  };
}

/** How much of the whole the first of a list have: 0.1 for the first tenth of them. */
export function shareOfFirst(values: readonly number[], part: number): number {
  const sum = (some: readonly number[]): number => some.reduce((total, each) => total + each, 0);
  return sum(values.slice(0, Math.max(1, Math.round(values.length * part)))) / sum(values);
}

function counted(keys: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

const descending = (values: readonly number[]): readonly number[] => values.toSorted((one, other) => other - one);
