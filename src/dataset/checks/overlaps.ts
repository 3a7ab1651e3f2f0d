import { intersects } from '#domain/spanOf.ts';
import type { Span } from '#domain/timespan.ts';
import { actorsOf } from '../entryActors.ts';
import { type Definition, errorAt, type Merged } from '../merge.ts';
import type { Problem } from '../problem.ts';
import { relationSpans } from '../relationTime.ts';
import type { RelationEntry } from '../schema.ts';

/** A pair has one relation of a type and a direction at a time, unless `about` tells them apart. */
export function* checkOverlaps(merged: Merged): Generator<Problem> {
  for (const alike of alikeRelations(merged)) {
    for (const [index, later] of alike.entries()) {
      for (const earlier of alike.slice(0, index)) {
        if (areToldApart(earlier.value, later.value) || !coexist(earlier.value, later.value, merged)) continue;
        const what = `\`${later.id}\` has the type and the actors of \`${earlier.id}\` and may hold at the same time`;
        yield errorAt(later, [], `${what}: merge the two, correct the dates, or tell them apart with an \`about\` in each.`);
      }
    }
  }
}

/** The relations of one type between one pair, in the order of the files; of a directed type, in one direction. */
function alikeRelations({ relations, types }: Merged): Iterable<readonly Definition<RelationEntry>[]> {
  const groups = new Map<string, Definition<RelationEntry>[]>();
  for (const relation of relations.values()) {
    const actors = actorsOf(relation.value);
    const type = types.get(relation.value.type)?.value;
    // Reported where ids and ends are checked; of a directed type written with `between` nobody knows the direction.
    if (!type || actors.includes(undefined) || (type.directed && relation.value.between)) continue;
    const key = [relation.value.type, ...(type.directed ? actors : [...actors].sort())].join(' ');
    groups.set(key, [...(groups.get(key) ?? []), relation]);
  }
  return groups.values();
}

/** A capital letter is not enough to tell two relations apart by. */
const areToldApart = ({ about: one }: RelationEntry, { about: other }: RelationEntry): boolean =>
  one !== undefined && other !== undefined && one.toLowerCase() !== other.toLowerCase();

function coexist(one: RelationEntry, other: RelationEntry, merged: Merged): boolean {
  const others = relationSpans(other, merged);
  return relationSpans(one, merged).some((span) => others.some((each) => mayMeet(span, each)));
}

function mayMeet({ possible }: Span, { possible: [first, last] }: Span): boolean {
  return intersects(possible, first ?? Number.NEGATIVE_INFINITY, last ?? Number.POSITIVE_INFINITY);
}
