import type { Actor } from '#domain/actor.ts';
import { parseEdtf } from '#domain/edtf.ts';
import type { Evidence } from '#domain/evidence.ts';
import type { ActorId, FamilyId, RelationId, SourceId, StoryId, TypeId } from '#domain/id.ts';
import type { Network } from '#domain/network.ts';
import type { Family, Relation, RelationType } from '#domain/relation.ts';
import type { Source } from '#domain/source.ts';
import { spanOf } from '#domain/spanOf.ts';
import type { Story, StoryQuote, StoryStep } from '#domain/story.ts';
import type { Span } from '#domain/timespan.ts';

/** What an EDTF string says; a mistake in it is the test's. */
export function spanFrom(text: string): Span {
  const parsed = parseEdtf(text);
  if (!parsed.ok) throw new Error(parsed.error.message);
  return spanOf(parsed.value);
}

export const anActor = (id: string, more: Partial<Actor> = {}): Actor => ({
  id: id as ActorId,
  name: id,
  kind: 'state',
  when: [],
  spans: [],
  code: id.slice(0, 2).toUpperCase(),
  flag: null,
  aliases: [],
  home: null,
  wikidata: null,
  summary: null,
  ...more,
});

export const aFamily = (id: string, more: Partial<Family> = {}): Family => ({
  id: id as FamilyId,
  label: `Family ${id}`,
  hue: 'blue',
  shown: true,
  ...more,
});

export const aType = (id: string, family: string, more: Partial<RelationType> = {}): RelationType => ({
  id: id as TypeId,
  label: `Type ${id}`,
  family: family as FamilyId,
  sign: 'positive',
  directed: true,
  structure: null,
  definition: null,
  ...more,
});

export const aSource = (id: string, more: Partial<Source> = {}): Source => ({
  id: id as SourceId,
  type: 'article',
  title: `Title of ${id}`,
  description: null,
  author: [],
  publisher: 'Publisher',
  container: null,
  issued: '2022',
  issuedSpan: spanFrom('2022'),
  url: null,
  label: `Label of ${id}`,
  dependsOn: [],
  ...more,
});

export const aPassage = (source: string, more: Partial<Evidence> = {}): Evidence => ({
  source: source as SourceId,
  quote: 'Quoted.',
  before: null,
  after: null,
  at: null,
  shows: ['relation'],
  modality: 'asserted',
  speaker: null,
  stance: 'supports',
  ...more,
});

/** `aRelation('id', 'arms', 'ru', 'ir', '2011/2015')`; several spells are joined by ";". */
export const aRelation = (id: string, type: string, from: string, to: string, when: string, more: Partial<Relation> = {}): Relation => ({
  id: id as RelationId,
  type: type as TypeId,
  from: from as ActorId,
  to: to as ActorId,
  when: when.split(';'),
  spans: when.split(';').map(spanFrom),
  checked: null,
  checkedDay: null,
  dates: 'stated',
  summary: `Summary of ${id}.`,
  about: null,
  unsourced: false,
  evidence: [],
  ...more,
});

export const aQuote = (relation: string, source: string, nth = 1): StoryQuote => ({
  relation: relation as RelationId,
  source: source as SourceId,
  nth,
});

export const aStep = (more: Partial<StoryStep> = {}): StoryStep => ({
  title: 'A step',
  text: 'What it tells.',
  quotes: [],
  year: 2016,
  to: null,
  compare: null,
  selection: null,
  focus: null,
  near: [],
  ...more,
});

export const aStory = (id: string, steps: readonly StoryStep[]): Story => ({
  id: id as StoryId,
  title: `Story ${id}`,
  summary: `Summary of ${id}.`,
  steps,
});

const byId = <Entry extends { readonly id: string }>(entries: readonly Entry[]): ReadonlyMap<Entry['id'], Entry> =>
  new Map(entries.map((entry) => [entry.id, entry]));

interface Tables {
  readonly families?: readonly Family[];
  readonly types?: readonly RelationType[];
  readonly actors?: readonly Actor[];
  readonly sources?: readonly Source[];
  readonly relations?: readonly Relation[];
  readonly stories?: readonly Story[];
}

/** A network of 1800 to 2025 that focuses on 1979 to 2025 and opens on 2016; actors that nobody named are made up from the relations. */
export function aNetwork(tables: Tables, more: Partial<Network> = {}): Network {
  const { families = [], types = [], sources = [], relations = [], stories = [] } = tables;
  const ends = [...new Set(relations.flatMap(({ from, to }) => [from, to]))].map((id) => anActor(id));
  return {
    id: 'made-up',
    title: 'A made-up network',
    version: null,
    license: 'CC-BY-4.0',
    coverage: { first: 1800, last: 2025 },
    focus: { first: 1979, last: 2025 },
    opens: 2016,
    moments: [],
    poles: [],
    families: byId(families),
    types: byId(types),
    actors: byId([...ends, ...(tables.actors ?? [])]),
    sources: byId(sources),
    relations: byId(relations),
    stories: byId(stories),
    positions: new Map(),
    ...more,
  };
}
