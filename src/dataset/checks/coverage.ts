import { firstDayOfYear, lastDayOfYear } from '#domain/calendar.ts';
import { intersects } from '#domain/spanOf.ts';
import type { Interval } from '#domain/timespan.ts';
import { readSpan, spansOf } from '../dates.ts';
import { type Definition, errorAt, type Merged } from '../merge.ts';
import type { Problem } from '../problem.ts';
import { relationSpans } from '../relationTime.ts';
import type { DatasetEntry } from '../schema.ts';
import { readYears } from '../years.ts';

/** What lies outside the years that the slider can span is never seen; and a moment must have a place on it. */
export function* checkCoverage(merged: Merged): Generator<Problem> {
  const { dataset, relations } = merged;
  if (dataset === null) return;
  const { first, last } = readYears(dataset.value.coverage);
  // Reported by itself, and everything would lie outside of it.
  if (first > last) return;
  const isSeen = (possible: Interval) => intersects(possible, firstDayOfYear(first), lastDayOfYear(last));
  yield* checkMoments(dataset, isSeen);
  for (const relation of relations.values()) {
    const { when } = relation.value;
    const spans = relationSpans(relation.value, merged);
    // A date that cannot be read may well lie inside; and that actors' lives leave nothing is told by another check.
    const isJudged = spans.length > 0 && spansOf(when).length === when.length;
    if (!isJudged || spans.some(({ possible }) => isSeen(possible))) continue;
    const advice = 'correct `when`, or widen `coverage`';
    yield errorAt(relation, ['when'], `It lies outside the \`coverage\` of the dataset (${dataset.value.coverage}): ${advice}.`);
  }
}

function* checkMoments(dataset: Definition<DatasetEntry>, isSeen: (possible: Interval) => boolean): Generator<Problem> {
  for (const [index, { when }] of dataset.value.moments.entries()) {
    const span = readSpan(when);
    if (!span.ok) continue;
    const { possible } = span.value;
    const field = ['moments', index, 'when'];
    if (possible.includes(null)) {
      yield errorAt(dataset, field, `\`${when}\` is open, and a moment has a first and a last day: write the day, month or year.`);
    } else if (!isSeen(possible)) {
      const advice = 'correct it, or widen `coverage`';
      yield errorAt(dataset, field, `\`${when}\` lies outside the \`coverage\` of the dataset (${dataset.value.coverage}): ${advice}.`);
    }
  }
}
