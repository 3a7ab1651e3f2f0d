import type { Modality } from '#domain/evidence.ts';
import { earliestEnd, latestDay, spansOf } from '../dates.ts';
import { type Definition, errorAt, type Merged } from '../merge.ts';
import type { Problem } from '../problem.ts';
import { relationSpans } from '../relationTime.ts';
import type { EvidenceEntry, RelationEntry } from '../schema.ts';

/** Those that speak of what is or was. What is planned, predicted or judged may lie ahead of its source. */
const OF_THE_PAST: readonly Modality[] = ['asserted', 'reported', 'alleged', 'denied'];

/** A source cannot tell of what happened after it was published. */
export function* checkPublished(merged: Merged): Generator<Problem> {
  for (const relation of merged.relations.values()) {
    const { when, evidence } = relation.value;
    // What a date that cannot be read may mean is not known, and that it cannot be read is told by another check.
    if (spansOf(when).length < when.length) continue;
    const begun = earliestOf(relationSpans(relation.value, merged).map(({ possible }) => possible[0]));
    const ended = earliestOf(when.map(earliestEnd));
    for (const [index, passage] of evidence.entries()) {
      yield* checkPassage(relation, index, passage, { issued: issuedOf(passage, merged), begun, ended });
    }
  }
}

/** As days; `begun` and `ended` are the earliest on which any spell can have. */
interface Days {
  readonly issued: number | null;
  readonly begun: number;
  readonly ended: number;
}

/** The last day on which the passage's source may have been published. */
const issuedOf = ({ source }: EvidenceEntry, { sources }: Merged): number | null => latestDay(sources.get(source)?.value.issued ?? '');

/** The earliest of them; without a limit where one of them, or all of nothing, sets none. */
const earliestOf = (days: readonly (number | null)[]): number =>
  days.length === 0 ? Number.NEGATIVE_INFINITY : Math.min(...days.map((day) => day ?? Number.NEGATIVE_INFINITY));

function* checkPassage(
  relation: Definition<RelationEntry>,
  index: number,
  { source, stance, modality, shows }: EvidenceEntry,
  { issued, begun, ended }: Days,
): Generator<Problem> {
  if (issued === null || stance !== 'supports' || !OF_THE_PAST.includes(modality)) return;
  const field = ['evidence', index, 'source'];
  const advice = () =>
    `Correct \`when\`, quote a later source, or choose a modality that looks ahead: \`${modality}\` speaks of what is or was.`;
  if (begun > issued) {
    yield errorAt(relation, field, `\`${source}\` was published before the relation can have begun. ${advice()}`);
  } else if (shows.includes('end') && ended > issued && Number.isFinite(ended)) {
    yield errorAt(relation, field, `\`${source}\` was published before the end that this passage shows. ${advice()}`);
  }
}
