import type { EdtfProblem } from '#domain/edtfProblem.ts';
import { latestDay, readSpan } from '../dates.ts';
import { type Definition, errorAt, type Merged, type Place } from '../merge.ts';
import type { Problem } from '../problem.ts';
import type { DatasetEntry } from '../schema.ts';
import type { Path } from '../yamlFile.ts';
import { yearFaults } from '../years.ts';

/** Every date must be one that the format knows, and those that mean one day must have a last day. */
export function* checkDates({ dataset, actors, sources, relations }: Merged): Generator<Problem> {
  if (dataset) yield* checkYears(dataset);
  for (const actor of actors.values()) {
    yield* checkAll(actor, ['when'], actor.value.when);
    yield* checkAll(actor, ['flag', 'when'], actor.value.flag?.when);
  }
  for (const source of sources.values()) {
    yield* checkBounded(source, ['issued'], source.value.issued, 'the day, month or year in which it was published');
  }
  for (const relation of relations.values()) {
    yield* checkAll(relation, ['when'], relation.value.when);
    yield* checkBounded(relation, ['checked'], relation.value.checked, 'the last day on which "still going on" is supported');
  }
}

function* checkYears(dataset: Definition<DatasetEntry>): Generator<Problem> {
  for (const { field, message } of yearFaults(dataset.value)) yield errorAt(dataset, [field], message);
  for (const [index, { when }] of dataset.value.moments.entries()) yield* checkAll(dataset, ['moments', index, 'when'], [when]);
}

function* checkAll(place: Place, field: Path, when: readonly string[] = []): Generator<Problem> {
  for (const [index, text] of when.entries()) {
    const span = readSpan(text);
    // Where the file has one date and no list, the index leads nowhere and the date itself is found.
    if (!span.ok) yield errorAt(place, [...field, index], sentence(text, span.error), span.error.offset);
  }
}

function* checkBounded(place: Place, field: Path, text: string | undefined, meaning: string): Generator<Problem> {
  if (text === undefined) return;
  const span = readSpan(text);
  if (!span.ok) yield errorAt(place, field, sentence(text, span.error), span.error.offset);
  else if (latestDay(text) === null) yield errorAt(place, field, `\`${text}\` has no last day: write ${meaning}.`);
}

const sentence = (text: string, { message, hint }: EdtfProblem): string => `\`${text}\`: ${message} ${hint}`;
