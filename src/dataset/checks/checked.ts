import { latestDay, spansOf } from '../dates.ts';
import { type Definition, errorAt, type Merged, warningAt } from '../merge.ts';
import type { Problem } from '../problem.ts';
import { latestIssued, openSpells } from '../relationTime.ts';
import type { RelationEntry } from '../schema.ts';

/** "Still going on" holds from the start of a relation to the last source that says so. */
export function* checkChecked(merged: Merged): Generator<Problem> {
  for (const relation of merged.relations.values()) {
    yield* checkMissing(relation, merged);
    yield* checkTooEarly(relation);
    yield* checkTooLate(relation, merged);
  }
}

function* checkMissing(relation: Definition<RelationEntry>, merged: Merged): Generator<Problem> {
  if (relation.value.checked !== undefined || openSpells(relation.value).length === 0) return;
  const advice = 'add `checked` with the last day on which "still going on" is supported';
  if (latestIssued(relation.value, merged) === null) {
    yield errorAt(relation, ['when'], `It is open-ended, and no source supports it: ${advice}.`);
  } else {
    yield warningAt(relation, ['when'], `It is open-ended without \`checked\`, so the date of its latest source is taken: ${advice}.`);
  }
}

function* checkTooEarly(relation: Definition<RelationEntry>): Generator<Problem> {
  const { checked = '', when } = relation.value;
  const day = latestDay(checked);
  const open = openSpells(relation.value);
  // Where one spell is open, the day is about that one, and an earlier spell does not make up for it.
  const starts = (open.length > 0 ? open : spansOf(when)).map(({ possible }) => possible[0] ?? Number.NEGATIVE_INFINITY);
  if (day === null || starts.length === 0 || day >= Math.min(...starts)) return;
  yield errorAt(relation, ['checked'], `\`${checked}\` is before the relation can have begun: correct it, or \`when\`.`);
}

function* checkTooLate(relation: Definition<RelationEntry>, merged: Merged): Generator<Problem> {
  const { checked = '' } = relation.value;
  const day = latestDay(checked);
  const issued = latestIssued(relation.value, merged);
  if (day === null || issued === null || day <= issued) return;
  const advice = 'Write the date of the latest source that supports it, or quote a later one.';
  const reason = 'What was true when an article was written is not carried on past it.';
  yield warningAt(relation, ['checked'], `\`${checked}\` is later than all sources that support it. ${reason} ${advice}`);
}
