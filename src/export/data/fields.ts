/**
 * What the tables and graph formats say of actors, relations and quotations, under names that are for programs and so the same in every
 * language. A field without a value is empty.
 */

import type { Actor } from '#domain/actor.ts';
import { dateOf } from '#domain/calendar.ts';
import type { Evidence } from '#domain/evidence.ts';
import type { ActorId } from '#domain/id.ts';
import type { Network } from '#domain/network.ts';
import type { Relation } from '#domain/relation.ts';
import { standingOf } from '#domain/standing.ts';
import type { Day, Span } from '#domain/timespan.ts';
import { whenShort } from '#words/timeWords.ts';

type Value = string | number | boolean;
type Fields<Subject> = Readonly<Record<string, (subject: Subject, network: Network) => Value>>;

export const ACTOR_FIELDS = {
  kind: ({ kind }) => kind,
  code: ({ code }) => code,
  aliases: ({ aliases }) => aliases.join('; '),
  when: ({ when }) => when.join('; '),
  first_day: ({ spans }) => firstDay(spans),
  last_day: ({ spans }) => lastDay(spans),
  wikidata: ({ wikidata }) => wikidata ?? '',
  summary: ({ summary }) => summary ?? '',
} as const satisfies Fields<Actor>;

export const RELATION_FIELDS = {
  directed: ({ type }, { types }) => types.get(type)?.directed ?? false,
  type_id: ({ type }) => type,
  type: ({ type }, { types }) => types.get(type)?.label ?? type,
  family_id: ({ type }, { types }) => types.get(type)?.family ?? '',
  about: ({ about }) => about ?? '',
  when: ({ when }) => when.join('; '),
  time: ({ when }) => whenShort(when),
  first_day: ({ spans }) => firstDay(spans),
  last_day: ({ spans }) => lastDay(spans),
  dates: ({ dates }) => dates,
  checked: ({ checked }) => checked ?? '',
  sign: ({ type }, { types }) => types.get(type)?.sign ?? '',
  standing: (relation, { sources }) => standingOf(relation, sources),
  source_ids: (relation) => sourcesOf(relation).join('; '),
  sources: (relation, { sources }) =>
    sourcesOf(relation)
      .map((id) => sources.get(id)?.label ?? id)
      .join('; '),
  quotations: ({ evidence }) => evidence.length,
  first_quotation: ({ evidence: [first] }) => first?.quote ?? '',
  first_quotation_source_id: ({ evidence: [first] }) => first?.source ?? '',
  summary: ({ summary }) => summary,
} as const satisfies Fields<Relation>;

export const EVIDENCE_FIELDS = {
  source_id: ({ source }) => source,
  source: ({ source }, { sources }) => sources.get(source)?.label ?? source,
  quotation: ({ quote }) => quote,
  before: ({ before }) => before ?? '',
  after: ({ after }) => after ?? '',
  at: ({ at }) => at ?? '',
  speaker: ({ speaker }) => speaker ?? '',
  modality: ({ modality }) => modality,
  stance: ({ stance }) => stance,
  shows: ({ shows }) => shows.join('; '),
} as const satisfies Fields<Evidence>;

const sourcesOf = ({ evidence }: Relation) => [...new Set(evidence.map(({ source }) => source))];

/** The first day of all that is possible; empty where it is open or there is no limit. */
const firstDay = (spans: readonly Span[]): string =>
  edgeOf(
    spans.map(({ possible: [first] }) => first),
    Math.min,
  );
/** The last day, as `firstDay`. */
const lastDay = (spans: readonly Span[]): string =>
  edgeOf(
    spans.map(({ possible: [, last] }) => last),
    Math.max,
  );

function edgeOf(days: readonly (Day | null)[], furthest: (...days: number[]) => number): string {
  const known = days.filter((day) => day !== null);
  return known.length === 0 || known.length < days.length ? '' : isoDate(furthest(...known));
}

/** As XML Schema and ISO 8601 write it: `1979-02-11`, `-0044-03-15`. */
export function isoDate(day: Day): string {
  const { year, month, day: ofMonth } = dateOf(day);
  const two = (number: number) => String(number).padStart(2, '0');
  return `${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}-${two(month)}-${two(ofMonth)}`;
}

export const nameOf = (id: ActorId, { actors }: Network): string => actors.get(id)?.name ?? id;

/** Every field with its name. */
export const valuesOf = <Subject>(fields: Fields<Subject>, subject: Subject, network: Network): readonly (readonly [string, Value])[] =>
  Object.entries(fields).map(([name, field]) => [name, field(subject, network)]);
