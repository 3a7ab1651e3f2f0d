import type { Actor } from '#domain/actor.ts';
import type { ActorId, FamilyId, Id, RelationId, SourceId, StoryId, TypeId } from '#domain/id.ts';
import type { Moment, Network } from '#domain/network.ts';
import { pairOf } from '#domain/pair.ts';
import type { Family, Relation, RelationType } from '#domain/relation.ts';
import type { Selection } from '#domain/selection.ts';
import type { Source } from '#domain/source.ts';
import type { Story, StoryStep } from '#domain/story.ts';
import type { Span } from '#domain/timespan.ts';
import type { CompiledDataset } from './compiledSchema.ts';
import { actorsOf } from './entryActors.ts';
import type { EvidenceEntry } from './schema.ts';
import type { StepEntry } from './storySchema.ts';
import { readYears } from './years.ts';

/**
 * The network of a compiled dataset that is known to be sound: checked here by `readNetwork`, or sealed by the build that checked it.
 * `id` is its folder's name.
 * @throws Error where it is not sound after all.
 */
export function toNetwork(
  id: string,
  { dataset, families, types, actors, sources, relations, stories, positions }: CompiledDataset,
): Network {
  return {
    id,
    title: dataset.title,
    version: dataset.version ?? null,
    license: dataset.license,
    coverage: readYears(dataset.coverage),
    focus: readYears(dataset.focus),
    opens: dataset.opens,
    moments: dataset.moments.map(toMoment),
    poles: dataset.poles as ActorId[],
    families: toMap(families, (key: FamilyId, family): Family => ({ id: key, ...family })),
    types: toMap(types, toType),
    actors: toMap(actors, toActor),
    sources: toMap(sources, toSource),
    relations: toMap(relations, toRelation),
    stories: toMap(stories, toStory),
    positions: toMap(positions, (_: ActorId, position) => position),
  };
}

type Entry<Table extends 'types' | 'actors' | 'sources' | 'relations' | 'stories'> = CompiledDataset[Table][string];

function toMap<Key extends Id<string>, Value, Made>(
  table: Readonly<Record<string, Value>>,
  make: (id: Key, value: Value) => Made,
): Map<Key, Made> {
  // The schema has read the keys, and the table they come from says which ids they are.
  return new Map(Object.entries(table).map(([id, value]) => [id as Key, make(id as Key, value)]));
}

const toMoment = ({ when, label, spans }: CompiledDataset['dataset']['moments'][number]): Moment => ({ when, label, span: only(spans) });

function only(spans: readonly Span[]): Span {
  const [span] = spans;
  if (!span) throw new Error('The schema let a date without a span pass.');
  return span;
}

const toType = (id: TypeId, type: Entry<'types'>): RelationType => ({
  id,
  label: type.label,
  family: type.family as FamilyId,
  sign: type.sign,
  directed: type.directed,
  structure: type.structure ?? null,
  definition: type.definition ?? null,
});

const toActor = (id: ActorId, actor: Entry<'actors'>): Actor => ({
  id,
  name: actor.name,
  kind: actor.kind,
  when: actor.when ?? [],
  spans: actor.spans,
  code: actor.code ?? initialsOf(actor.name),
  flag: actor.flag ? { iso: actor.flag.iso, spans: actor.flag.spans } : null,
  aliases: actor.aliases,
  home: (actor.home ?? null) as ActorId | null,
  wikidata: actor.wikidata ?? null,
  summary: actor.summary ?? null,
});

/** The first letters of up to three words: "VP" for Vladimir Putin; of a name of one word its first two. */
function initialsOf(name: string): string {
  const words = name.match(/[\p{L}\p{N}]+/gu) ?? [name];
  const letters = words.length > 1 ? words.slice(0, 3).map((word) => [...word][0]) : [...(words[0] ?? '')].slice(0, 2);
  return letters.join('').toUpperCase();
}

const toSource = (id: SourceId, source: Entry<'sources'>): Source => ({
  id,
  type: source.type,
  title: source.title ?? null,
  description: source.description ?? null,
  author: source.author,
  publisher: source.publisher ?? source['container-title'] ?? null,
  container: source['container-title'] ?? null,
  issued: source.issued,
  issuedSpan: only(source.spans),
  url: source.URL ?? null,
  label: source['citation-label'] ?? labelOf(source),
  dependsOn: source.dependsOn as SourceId[],
});

/** "Ansari 2022"; without an author its publisher, and without one its title or description. */
function labelOf({ author, publisher, title, description, issued }: Entry<'sources'>): string {
  const [first] = author;
  const name = first?.family ?? first?.literal ?? first?.given ?? publisher ?? title ?? description ?? 'Untitled';
  return `${name} ${issued.slice(0, 4)}`;
}

function toRelation(id: RelationId, relation: Entry<'relations'>): Relation {
  const [from = '', to = ''] = actorsOf(relation);
  return {
    id,
    type: relation.type as TypeId,
    from: from as ActorId,
    to: to as ActorId,
    when: relation.when,
    spans: relation.spans,
    checked: relation.checked ?? null,
    checkedDay: relation.checkedDay,
    dates: relation.dates,
    summary: relation.summary,
    about: relation.about ?? null,
    unsourced: relation.unsourced,
    evidence: relation.evidence.map(toEvidence),
  };
}

const toEvidence = (evidence: EvidenceEntry): Relation['evidence'][number] => ({
  source: evidence.source as SourceId,
  quote: evidence.quote,
  before: evidence.before ?? null,
  after: evidence.after ?? null,
  at: evidence.at ?? null,
  shows: evidence.shows,
  modality: evidence.modality,
  speaker: evidence.speaker ?? null,
  stance: evidence.stance,
});

const toStory = (id: StoryId, { title, summary, steps }: Entry<'stories'>): Story => ({ id, title, summary, steps: steps.map(toStep) });

const toStep = (step: StepEntry): StoryStep => ({
  title: step.title,
  text: step.text,
  quotes: step.quotes.map(({ relation, source, nth }) => ({ relation: relation as RelationId, source: source as SourceId, nth })),
  year: step.year,
  to: step.to ?? null,
  compare: step.compare ?? null,
  selection: toSelection(step),
  focus: step.focus ? { actors: step.focus.actors as ActorId[], steps: step.focus.steps } : null,
  near: step.near as ActorId[],
});

function toSelection({ relation, actor, pair }: StepEntry): Selection | null {
  if (relation !== undefined) return { kind: 'relation', id: relation as RelationId };
  if (actor !== undefined) return { kind: 'actor', id: actor as ActorId };
  const [from, to] = (pair ?? []) as ActorId[];
  const key = from && to && pairOf({ from, to });
  return key ? { kind: 'pair', pair: key } : null;
}
