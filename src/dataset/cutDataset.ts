import type { CompiledDataset } from './compiledSchema.ts';
import { actorsOf } from './entryActors.ts';

/** What of a dataset is wanted. */
export interface Cut {
  readonly relations: ReadonlySet<string>;
  /** Beside those of the relations. */
  readonly actors: ReadonlySet<string>;
}

/**
 * A sound dataset of the relations wanted, each whole, and of all that they refer to: their actors, types, families and sources, and the
 * sources that these rest on. The poles stay, since a dataset has two.
 */
export function cutDataset(whole: CompiledDataset, wanted: Cut): CompiledDataset {
  const relations = pick(whole.relations, (id) => wanted.relations.has(id));
  const all = Object.values(relations);
  const actors = new Set([...wanted.actors, ...whole.dataset.poles, ...all.flatMap((relation) => actorsOf(relation))]);
  const types = pick(whole.types, keysOf(all.map(({ type }) => type)));
  const sources = basis(
    all.flatMap(({ evidence }) => evidence.map(({ source }) => source)),
    whole,
  );
  return {
    ...whole,
    relations,
    types,
    families: pick(whole.families, keysOf(Object.values(types).map(({ family }) => family))),
    actors: pick(whole.actors, (id) => actors.has(id)),
    sources: pick(whole.sources, (id) => sources.has(id)),
    // A story is a walk through all of it: what is cut out has not what its steps show.
    stories: {},
    positions: pick(whole.positions, (id) => actors.has(id)),
  };
}

/** These sources, and all that they rest on. */
function basis(ids: readonly string[], { sources }: CompiledDataset): ReadonlySet<string> {
  const found = new Set(ids);
  // A set gives what is put into it while it is gone through.
  for (const id of found) for (const other of sources[id]?.dependsOn ?? []) found.add(other);
  return found;
}

function keysOf(keys: readonly string[]): (key: string) => boolean {
  const wanted = new Set(keys);
  return (key) => wanted.has(key);
}

const pick = <Value>(table: Readonly<Record<string, Value>>, isWanted: (key: string) => boolean): Record<string, Value> =>
  Object.fromEntries(Object.entries(table).filter(([key]) => isWanted(key)));
