import { parseEdtf } from '#domain/edtf.ts';
import type { CompiledDataset } from './compiledSchema.ts';
import { actorsOf } from './entryActors.ts';
import { yearFaults } from './years.ts';

/**
 * What the schema cannot see, as sentences with paths. The domain relies on it: every id leads somewhere, every date can be read, and a
 * relation has two actors.
 */
export function* compiledFaults(compiled: CompiledDataset): Generator<string> {
  for (const { field, message } of yearFaults(compiled.dataset)) yield `dataset.${field}: ${message}`;
  yield* idFaults(compiled);
  yield* storyFaults(compiled);
  yield* dateFaults(compiled);
  for (const [id, relation] of Object.entries(compiled.relations)) yield* endFaults(`relations.${id}`, relation);
}

function* idFaults({ dataset, families, types, actors, sources, relations, positions }: CompiledDataset): Generator<string> {
  for (const pole of dataset.poles) yield* refer('dataset.poles', actors, pole);
  for (const [id, { family }] of Object.entries(types)) yield* refer(`types.${id}.family`, families, family);
  for (const [id, { dependsOn }] of Object.entries(sources)) {
    for (const other of dependsOn) yield* refer(`sources.${id}.dependsOn`, sources, other);
  }
  for (const id of Object.keys(positions)) yield* refer('positions', actors, id);
  for (const [id, relation] of Object.entries(relations)) {
    yield* refer(`relations.${id}.type`, types, relation.type);
    for (const actor of actorsOf(relation)) yield* refer(`relations.${id}: an actor`, actors, actor);
    for (const { source } of relation.evidence) yield* refer(`relations.${id}.evidence.source`, sources, source);
  }
}

function* storyFaults({ actors, relations, stories }: CompiledDataset): Generator<string> {
  for (const [id, { steps }] of Object.entries(stories)) {
    for (const [index, { relation, actor, pair = [], focus, near, quotes }] of steps.entries()) {
      const path = `stories.${id}.steps.${index}`;
      if (relation !== undefined) yield* refer(`${path}.relation`, relations, relation);
      for (const each of [actor ?? [], pair, focus?.actors ?? [], near].flat()) yield* refer(`${path}: an actor`, actors, each);
      for (const quote of quotes) {
        yield* refer(`${path}.quotes.relation`, relations, quote.relation);
        const passages = relations[quote.relation]?.evidence.filter(({ source }) => source === quote.source) ?? [];
        if (quote.nth > passages.length)
          yield `${path}.quotes asks \`${quote.relation}\` for a passage of \`${quote.source}\` that it has not.`;
      }
    }
  }
}

function* refer(path: string, table: object, id: string | undefined): Generator<string> {
  if (id === undefined) yield `${path} is missing: add it.`;
  else if (!Object.hasOwn(table, id)) yield `${path} names \`${id}\`, which is not in the file.`;
}

function* dateFaults({ dataset, actors, sources, relations }: CompiledDataset): Generator<string> {
  for (const [index, { when }] of dataset.moments.entries()) yield* readable(`dataset.moments.${index}.when`, [when]);
  for (const [id, { when, flag }] of Object.entries(actors)) {
    yield* readable(`actors.${id}.when`, when);
    yield* readable(`actors.${id}.flag.when`, flag?.when);
  }
  for (const [id, { issued }] of Object.entries(sources)) yield* readable(`sources.${id}.issued`, [issued]);
  for (const [id, { when, checked }] of Object.entries(relations)) {
    yield* readable(`relations.${id}.when`, when);
    if (checked !== undefined) yield* readable(`relations.${id}.checked`, [checked]);
  }
}

function* readable(path: string, dates: readonly string[] = []): Generator<string> {
  for (const date of dates) {
    const edtf = parseEdtf(date);
    if (!edtf.ok) yield `${path} is \`${date}\`: ${edtf.error.message} ${edtf.error.hint}`;
  }
}

function* endFaults(path: string, relation: CompiledDataset['relations'][string]): Generator<string> {
  const [first, second] = actorsOf(relation);
  if (first !== undefined && first === second) yield `${path} relates \`${first}\` to itself: name two different actors.`;
  if (relation.between && (relation.from !== undefined || relation.to !== undefined)) {
    yield `${path} has \`between\` as well as \`from\` or \`to\`: keep one way of naming the actors.`;
  }
}
