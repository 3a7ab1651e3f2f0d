import { actorsOf } from '../entryActors.ts';
import { type Merged, warningAt } from '../merge.ts';
import { TABLES } from '../parseFile.ts';
import type { Problem } from '../problem.ts';

/** What nothing refers to is likely a slip in an id, or left over. */
export function* checkUnused(merged: Merged): Generator<Problem> {
  const { dataset, families, types, actors, sources, relations } = merged;
  // What could not be read may well use it.
  if (!merged.complete || TABLES.some((table) => merged.ids[table].size > merged[table].size)) return;
  const related = [...relations.values()].map(({ value }) => value);
  const used = {
    families: new Set([...types.values()].map(({ value }) => value.family)),
    types: new Set(related.map(({ type }) => type)),
    actors: new Set([...related.flatMap(actorsOf), ...(dataset?.value.poles ?? [])]),
    sources: new Set([
      ...related.flatMap(({ evidence }) => evidence.map(({ source }) => source)),
      ...[...sources.values()].flatMap(({ value }) => value.dependsOn),
    ]),
  };
  const unused = (definition: { id: string }, ids: ReadonlySet<string | undefined>) => !ids.has(definition.id);
  for (const family of families.values()) {
    if (unused(family, used.families)) yield warningAt(family, [], `No type is in the family \`${family.id}\`: use it, or remove it.`);
  }
  for (const type of types.values()) {
    if (unused(type, used.types)) yield warningAt(type, [], `No relation is of the type \`${type.id}\`: use it, or remove it.`);
  }
  for (const actor of actors.values()) {
    if (unused(actor, used.actors)) yield warningAt(actor, [], `No relation has the actor \`${actor.id}\`: use it, or remove it.`);
  }
  for (const source of sources.values()) {
    if (unused(source, used.sources))
      yield warningAt(source, [], `No evidence quotes the source \`${source.id}\`: quote it, or remove it.`);
  }
}
