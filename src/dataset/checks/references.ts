import { type Definition, errorAt, type Merged } from '../merge.ts';
import { didYouMean } from '../nearest.ts';
import type { Table } from '../parseFile.ts';
import type { Problem } from '../problem.ts';
import type { RelationEntry } from '../schema.ts';
import type { StepEntry, StoryEntry } from '../storySchema.ts';
import type { Path } from '../yamlFile.ts';

/** The tables that others refer to. */
type Referred = Exclude<Table, 'stories' | 'unquoted'>;

const SINGULAR: Readonly<Record<Referred, string>> = {
  families: 'family',
  types: 'type',
  actors: 'actor',
  sources: 'source',
  relations: 'relation',
};

/** Every id that is used must be defined. */
export function* checkReferences(merged: Merged): Generator<Problem> {
  function* refer(from: Definition<unknown>, field: Path, table: Referred, id: string | undefined): Generator<Problem> {
    if (id === undefined || !merged.complete || merged.ids[table].has(id)) return;
    const advice = `define it under \`${table}\`, or correct the id.`;
    yield errorAt(from, field, `There is no ${SINGULAR[table]} \`${id}\`: ${advice}${didYouMean(id, merged.ids[table])}`);
  }

  function* referRelation(relation: Definition<RelationEntry>): Generator<Problem> {
    const { type, from, to, between = [], evidence } = relation.value;
    yield* refer(relation, ['type'], 'types', type);
    yield* refer(relation, ['from'], 'actors', from);
    yield* refer(relation, ['to'], 'actors', to);
    for (const [index, actor] of between.entries()) yield* refer(relation, ['between', index], 'actors', actor);
    for (const [index, { source }] of evidence.entries()) yield* refer(relation, ['evidence', index, 'source'], 'sources', source);
  }

  function* referStep(story: Definition<StoryEntry>, index: number, step: StepEntry): Generator<Problem> {
    const at = ['steps', index];
    yield* refer(story, [...at, 'relation'], 'relations', step.relation);
    yield* refer(story, [...at, 'actor'], 'actors', step.actor);
    for (const [list, ids] of [
      [['pair'], step.pair],
      [['focus', 'actors'], step.focus?.actors],
      [['near'], step.near],
    ] as const) {
      for (const [each, actor] of (ids ?? []).entries()) yield* refer(story, [...at, ...list, each], 'actors', actor);
    }
    for (const [each, { relation, source }] of step.quotes.entries()) {
      yield* refer(story, [...at, 'quotes', each, 'relation'], 'relations', relation);
      yield* refer(story, [...at, 'quotes', each, 'source'], 'sources', source);
    }
  }

  const { dataset, types, actors, sources, relations, stories, unquoted } = merged;
  for (const [index, actor] of (dataset?.value.poles ?? []).entries()) {
    if (dataset) yield* refer(dataset, ['poles', index], 'actors', actor);
  }
  for (const type of types.values()) yield* refer(type, ['family'], 'families', type.value.family);
  for (const actor of actors.values()) yield* refer(actor, ['home'], 'actors', actor.value.home);
  for (const source of sources.values()) {
    for (const [index, other] of source.value.dependsOn.entries()) yield* refer(source, ['dependsOn', index], 'sources', other);
  }
  for (const relation of relations.values()) yield* referRelation(relation);
  for (const story of stories.values()) {
    for (const [index, step] of story.value.steps.entries()) yield* referStep(story, index, step);
  }
  for (const entry of unquoted.values()) yield* refer(entry, [], 'sources', entry.id);
}
