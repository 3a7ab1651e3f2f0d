import type { Actor } from '#domain/actor.ts';
import type { Evidence } from '#domain/evidence.ts';
import type { ActorId, TypeId } from '#domain/id.ts';
import type { Network } from '#domain/network.ts';
import type { Relation, RelationType } from '#domain/relation.ts';
import { laterWords } from '#words/laterWords.ts';
import { typeOf } from './relationWords.ts';
import { phraseOf } from './searchText.ts';

/** The fields of all documents, and how much a word counts that stands in each. */
export const FIELD_WEIGHTS = {
  /** Of an actor or a type. */
  name: 8,
  alias: 6,
  code: 3,
  /** The type of a relation, and what it concerns. */
  label: 2.5,
  /** Whom a relation is between. */
  ends: 2,
  endAliases: 0.7,
  text: 1,
  quotes: 1,
  /** Who says so, and in which source. */
  by: 0.5,
  /** The kind of an actor, the family of a type. */
  kind: 1,
} as const;

export type Field = keyof typeof FIELD_WEIGHTS;

/** What is found: an actor, a type, or a relation, which brings its quotations along. */
export type Subject =
  | { readonly kind: 'actor'; readonly actor: Actor; readonly relations: readonly Relation[] }
  | { readonly kind: 'type'; readonly type: RelationType; readonly relations: readonly Relation[] }
  | { readonly kind: 'relation'; readonly relation: Relation; readonly type: RelationType };

/** What the index holds of one thing. */
export interface SearchDocument extends Partial<Readonly<Record<Field, string>>> {
  /** Its place among the documents. */
  readonly id: number;
  readonly subject: Subject;
  /** What it goes by, as phrases, its own name first; found as typed, it comes first. */
  readonly names: readonly string[];
}

/** Everything in a network that can be found: actors, types, and relations with their quotations. */
export function documentsOf(network: Network): readonly SearchDocument[] {
  const relations = [...network.relations.values()];
  const ofActor = gathered(relations, ({ from, to }): readonly ActorId[] => [from, to]);
  const ofType = gathered(relations, ({ type }): readonly TypeId[] => [type]);
  const documents: readonly Omit<SearchDocument, 'id'>[] = [
    ...[...network.actors.values()].map((actor) => actorDocument(actor, ofActor.get(actor.id) ?? [])),
    ...[...network.types.values()].map((type) => typeDocument(type, ofType.get(type.id) ?? [], network)),
    ...relations.map((relation) => relationDocument(relation, network)),
  ];
  return documents.map((document, id) => ({ ...document, id }));
}

function gathered<Key>(relations: readonly Relation[], keysOf: (relation: Relation) => readonly Key[]): ReadonlyMap<Key, Relation[]> {
  const groups = new Map<Key, Relation[]>();
  for (const relation of relations) {
    for (const key of keysOf(relation)) {
      const group = groups.get(key);
      if (group) group.push(relation);
      else groups.set(key, [relation]);
    }
  }
  return groups;
}

function actorDocument(actor: Actor, relations: readonly Relation[]): Omit<SearchDocument, 'id'> {
  return {
    subject: { kind: 'actor', actor, relations },
    names: [actor.name, ...actor.aliases, actor.code].map(phraseOf),
    name: actor.name,
    alias: inRow(actor.aliases),
    code: actor.code,
    kind: laterWords.evidence.kinds[actor.kind],
    text: actor.summary ?? '',
  };
}

function typeDocument(type: RelationType, relations: readonly Relation[], network: Network): Omit<SearchDocument, 'id'> {
  return {
    subject: { kind: 'type', type, relations },
    names: [phraseOf(type.label)],
    name: type.label,
    kind: network.families.get(type.family)?.label ?? '',
    text: type.definition ?? '',
  };
}

function relationDocument(relation: Relation, network: Network): Omit<SearchDocument, 'id'> {
  const type = typeOf(relation, network);
  const ends = [relation.from, relation.to].flatMap((id) => network.actors.get(id) ?? []);
  return {
    subject: { kind: 'relation', relation, type },
    names: [],
    label: inRow([type.label, relation.about ?? '']),
    ends: inRow(ends.map(({ name }) => name)),
    endAliases: inRow(ends.flatMap(({ aliases }) => aliases)),
    text: relation.summary,
    quotes: inRow(relation.evidence.map(({ quote }) => quote)),
    by: inRow(relation.evidence.map((passage) => speakerAndSource(passage, network))),
  };
}

/** Who says so, and where: "Hossein Amir-Abdollahian, Ansari 2022". */
export function speakerAndSource({ speaker, source }: Evidence, network: Network): string {
  return [speaker, network.sources.get(source)?.label].filter(Boolean).join(', ');
}

const inRow = (texts: readonly string[]): string => texts.filter(Boolean).join(' · ');
