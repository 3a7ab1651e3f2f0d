import './jitless.ts';
import * as z from 'zod/mini';
import { ACTOR_KINDS } from '#domain/actor.ts';
import { MODALITIES, SHOWN, STANCES } from '#domain/evidence.ts';
import { DATINGS, HUES, SIGNS, STRUCTURES } from '#domain/relation.ts';
import { idSchema, name, reference, text } from './schemaParts.ts';
import { storySchema } from './storySchema.ts';

/** What every file of a dataset says first. */
export const FORMAT = 'network/1';

// YAML reads a bare year as a number; the file means the text.
const date = (description: string) =>
  z.pipe(
    z.union([z.string(), z.int()], 'write a date as EDTF, such as 1991-12-26 or 2001/..').check(z.describe(description)),
    z.transform(asWritten),
  );
const dates = (description: string) =>
  z.pipe(
    z
      .union(
        [z.string(), z.int(), z.array(z.union([z.string(), z.int()])).check(z.minLength(1))],
        'write one date as EDTF, such as 1991~/.., or a list of them for several spells',
      )
      .check(z.describe(description)),
    z.transform((when) => (Array.isArray(when) ? when.map(asWritten) : [asWritten(when)])),
  );

function asWritten(when: string | number): string {
  return typeof when === 'string' ? when : String(when).padStart(4, '0');
}

const years = (description: string) =>
  z.string().check(z.regex(/^\d{4}\/\d{4}$/, 'write a first and a last year, such as 1979/2025'), z.describe(description));

export const momentSchema = z.strictObject({
  when: date('EDTF, such as 2011-03.'),
  label: name('A few words, such as "Syrian uprising".'),
});

export const datasetSchema = z.strictObject({
  title: name('What the dataset is called.'),
  version: z.optional(name('Which revision of the dataset this is, such as 2026-11: what a citation names.')),
  license: text('SPDX name of the licence of our words and coding; quotations stay their publishers’.'),
  coverage: years('First and last year that the slider can span, such as 1722/2025.'),
  focus: years('First and last year that it shows first; inside `coverage`.'),
  opens: z.int().check(z.describe('The year it opens on; inside `focus`.')),
  moments: z._default(z.array(momentSchema), []).check(z.describe('Events that readers place themselves by on the timeline.')),
  poles: z._default(z.array(idSchema), []).check(
    z.refine((poles) => poles.length === 0 || (poles.length === 2 && poles[0] !== poles[1]), 'name two different actors as poles, or none'),
    z.describe('The two actors that the layout holds apart.'),
  ),
});

export const familySchema = z.strictObject({
  label: name('What the legend calls it.'),
  hue: z.enum(HUES).check(z.describe('One of the app’s hues, never a colour value.')),
  shown: z._default(z.boolean(), true).check(z.describe('False keeps the family out of the first view.')),
});

export const typeSchema = z.strictObject({
  label: name('What lists and the legend call it.'),
  family: reference('The family whose colour it takes.'),
  sign: z.enum(SIGNS).check(z.describe('Whether it is cooperative, hostile or neither.')),
  directed: z._default(z.boolean(), false).check(z.describe('True: relations name `from` and `to`; false: `between`.')),
  structure: z.optional(
    z
      .enum(STRUCTURES)
      .check(z.describe('Directed types: `from` leads `to`, or belongs to it; left out, it says nothing of how actors are built up.')),
  ),
  definition: z.optional(text('What counts as one.')),
});

export const flagSchema = z.strictObject({
  iso: z
    .string()
    .check(
      z.regex(/^[a-z]{2}$/, 'write the ISO 3166-1 code of the flag in two small letters, such as ir'),
      z.describe('ISO 3166-1 alpha-2 code, small letters.'),
    ),
  when: z.optional(dates('When it was this actor’s flag, as EDTF; left out, always.')),
});

export const actorSchema = z.strictObject({
  name: name('As it is drawn.'),
  kind: z.enum(ACTOR_KINDS).check(z.describe('Decides the shape on the canvas.')),
  when: z.optional(dates('Its life, as EDTF; left out, it has no limit.')),
  code: z.optional(
    z
      .string()
      .check(
        z.regex(/^[\p{L}\p{N}]{1,3}$/u, 'write a code of one to three letters'),
        z.describe('One to three letters that stand for it where there is no flag; left out, made from the name.'),
      ),
  ),
  flag: z.optional(flagSchema),
  aliases: z._default(z.array(name('Another name.')), []).check(z.describe('Other names that search finds it by.')),
  home: z.optional(
    reference('The actor that it is at home in, such as the state of a public or a ministry: the layout keeps the two close.'),
  ),
  wikidata: z.optional(
    z.string().check(z.regex(/^Q[1-9]\d*$/, 'write a Wikidata id, such as Q794'), z.describe('Wikidata id, such as Q794.')),
  ),
  summary: z.optional(text('A sentence in our own words.')),
});

const author = z.strictObject({
  family: z.exactOptional(name('Family name.')),
  given: z.exactOptional(name('Given names.')),
  literal: z.exactOptional(name('A name that is not split, such as an institution’s.')),
});

const HTTP = 'give an address that starts with http:// or https://';

export const sourceSchema = z.strictObject({
  type: text('CSL type, such as article-magazine.'),
  title: z.optional(name('As published; leave it out where our copy has none.')),
  description: z.optional(text('What it is, in our own words, where there is no title.')),
  author: z
    ._default(
      z.array(
        author.check(z.refine((name) => Object.keys(name).length > 0, 'give the author a `family` and `given` name, or a `literal` one')),
      ),
      [],
    )
    .check(z.describe('CSL-JSON names.')),
  issued: date('When it was published, as EDTF.'),
  URL: z.optional(
    z
      .string()
      .check(
        z.regex(/^https?:\/\/[^\s/?#]\S*$/i, { error: HTTP, abort: true }),
        z.refine(URL.canParse, HTTP),
        z.describe('http or https only.'),
      ),
  ),
  publisher: z.optional(name('Who published it.')),
  'container-title': z.optional(name('The magazine, paper or book it is part of.')),
  'citation-label': z.optional(name('A few words that name it in lists, such as "Ansari 2022"; left out, made from author and year.')),
  dependsOn: z._default(z.array(idSchema), []).check(z.describe('Sources that it rewrites or rests on; it does not corroborate them.')),
  snapshot: z.optional(
    z.strictObject({
      file: z
        .string()
        .check(
          z.regex(/^[A-Za-z0-9_][A-Za-z0-9._-]*$/, 'write a plain file name, without folders'),
          z.describe('The text’s file name inside the folder given to --sources.'),
        ),
      sha256: z
        .string()
        .check(z.regex(/^[0-9a-f]{64}$/, 'write a SHA-256 as 64 hexadecimal digits in small letters'), z.describe('SHA-256 of that file.')),
    }),
  ),
});

const evidenceSchema = z.strictObject({
  source: reference('The source that is quoted.'),
  quote: text('Verbatim, at most 30 words: the shortest passage that carries the claim.'),
  before: z.optional(text('A few words that stand before the quotation, to make it unique.')),
  after: z.optional(text('A few words that stand after it.')),
  at: z.optional(text('Where in the source, such as "paragraph 4".')),
  shows: z._default(z.array(z.enum(SHOWN)).check(z.minLength(1)), ['relation']).check(z.describe('What the passage proves.')),
  modality: z._default(z.enum(MODALITIES), 'asserted').check(z.describe('How the passage puts the claim.')),
  speaker: z.optional(name('Who is speaking, where it is not the author.')),
  stance: z._default(z.enum(STANCES), 'supports').check(z.describe('Whether the passage speaks for the relation or against it.')),
  mentions: z.optional(
    z
      .record(idSchema, text('Words of the paragraph, letter by letter.'))
      .check(z.describe('Where its paragraph names an actor of the relation in other words: the actor’s id and those words.')),
  ),
});

export const relationSchema = z.strictObject({
  type: reference('The type of relation.'),
  from: z.optional(reference('Directed types: the actor it starts from.')),
  to: z.optional(reference('Directed types: the actor it points to.')),
  between: z.optional(
    z.array(idSchema).check(z.length(2, 'name exactly two actors, such as [ru, ir]'), z.describe('Undirected types: the two actors.')),
  ),
  when: dates('When it held: one EDTF string, or a list of them for several spells.'),
  checked: z.optional(date('For /..: the last day on which "still going on" is supported.')),
  dates: z.enum(DATINGS).check(z.describe('Where the dates come from; `editorial`: general knowledge, in no source.')),
  about: z.optional(
    name('What it concerns, such as "Shahed drones": tells it from others of the same type that the two actors have at the same time.'),
  ),
  summary: text('One sentence in our own words.'),
  unsourced: z._default(z.boolean(), false).check(z.describe('True where it has no evidence.')),
  evidence: z._default(z.array(evidenceSchema), []).check(z.describe('The passages that bear on it.')),
});

/** The paragraphs of one source that no quotation touches, by number, and why. */
const unquotedSchema = z.record(
  z.string().check(z.regex(/^[1-9]\d*$/, 'write the number of a paragraph, counted from 1')),
  text('Why the paragraph holds no relation, such as "A heading."'),
  { error: ({ code }) => (code === 'invalid_type' ? 'write a map of paragraph numbers and reasons' : undefined) },
);

/** A place on the canvas. `pinned`: put there by hand, and kept when the layout is computed anew. */
export const positionSchema = z.strictObject({ x: z.number(), y: z.number(), pinned: z.exactOptional(z.boolean()) });

const table = <Entry extends z.ZodMiniType>(entry: Entry, description: string) =>
  z.optional(z.record(idSchema, entry).check(z.describe(description)));

/** One file of a dataset: any of the tables, keyed by id. */
export const fileSchema = z.strictObject({
  format: z.literal(FORMAT).check(z.describe('The version of this format.')),
  dataset: z.optional(datasetSchema),
  families: table(familySchema, 'Colour groups of relation types.'),
  types: table(typeSchema, 'Types of relation.'),
  actors: table(actorSchema, 'States, leaders, groups and bodies.'),
  sources: table(sourceSchema, 'Publications that are quoted.'),
  relations: table(relationSchema, 'Typed, dated relations between two actors.'),
  stories: table(storySchema, 'Walks through the network, step by step.'),
  unquoted: table(unquotedSchema, 'By source, the paragraphs that hold no relation, each with the reason; not published.'),
});

export type FileContent = z.output<typeof fileSchema>;
export type DatasetEntry = z.output<typeof datasetSchema>;
export type FamilyEntry = z.output<typeof familySchema>;
export type TypeEntry = z.output<typeof typeSchema>;
export type ActorEntry = z.output<typeof actorSchema>;
export type SourceEntry = z.output<typeof sourceSchema>;
export type RelationEntry = z.output<typeof relationSchema>;
export type UnquotedEntry = z.output<typeof unquotedSchema>;
export type EvidenceEntry = z.output<typeof evidenceSchema>;
