import { clip } from '#domain/spanOf.ts';
import type { Day, Span } from '#domain/timespan.ts';
import { isOpenEnded, latestDay, spansOf } from './dates.ts';
import { actorsOf } from './entryActors.ts';
import type { Merged } from './merge.ts';
import type { RelationEntry } from './schema.ts';

/** The spans of a relation's spells, clipped to the lives of its two actors. */
export function relationSpans(relation: RelationEntry, { actors }: Merged): readonly Span[] {
  const known = clipped.get(actors) ?? new WeakMap<RelationEntry, readonly Span[]>();
  clipped.set(actors, known);
  const spans = known.get(relation) ?? spansInLives(relation, actors);
  known.set(relation, spans);
  return spans;
}

/** Those worked out before, of the same relations among the same actors: half of the checks ask for them. */
const clipped = new WeakMap<Merged['actors'], WeakMap<RelationEntry, readonly Span[]>>();

function spansInLives(relation: RelationEntry, actors: Merged['actors']): readonly Span[] {
  const lives = actorsOf(relation).map((id) => spansOf(actors.get(id ?? '')?.value.when));
  return spansOf(relation.when).flatMap((span) => clip(span, ...lives));
}

/**
 * The spells that are said to be still going on. As written, before they are clipped: an actor's life that ended ends the spell, and yet
 * nobody has said anything of the time after the last source.
 */
export const openSpells = ({ when }: RelationEntry): readonly Span[] => spansOf(when).filter(isOpenEnded);

/** The last day on which an open-ended relation is supported: `checked`, or else its latest source's. Null where no spell is open. */
export function checkedDayOf(relation: RelationEntry, merged: Merged): Day | null {
  if (openSpells(relation).length === 0) return null;
  return relation.checked === undefined ? latestIssued(relation, merged) : latestDay(relation.checked);
}

/** The latest day on which a source that supports the relation may have been published. */
export function latestIssued({ evidence }: RelationEntry, { sources }: Merged): Day | null {
  const days = evidence
    .filter(({ stance }) => stance === 'supports')
    .map(({ source }) => latestDay(sources.get(source)?.value.issued ?? ''))
    .filter((day) => day !== null);
  return days.length === 0 ? null : Math.max(...days);
}

/**
 * Whether clipping to a life took something away. Only what is certain counts: that an approximate start may lie a little too early is
 * nothing to warn of.
 */
export function isCut({ certain }: Span, kept: readonly Span[]): boolean {
  if (certain === null) return false;
  const cores = kept.flatMap((span) => (span.certain ? [span.certain] : []));
  return cores.length !== 1 || cores[0]?.[0] !== certain[0] || cores[0]?.[1] !== certain[1];
}
