import { clip } from '#domain/spanOf.ts';
import { readSpan, spansOf } from '../dates.ts';
import { type Merged, warningAt } from '../merge.ts';
import type { Problem } from '../problem.ts';
import { isCut } from '../relationTime.ts';

/** A flag should fly inside its actor's life. */
export function* checkActors({ actors }: Merged): Generator<Problem> {
  for (const actor of actors.values()) {
    const life = spansOf(actor.value.when);
    for (const [index, when] of (actor.value.flag?.when ?? []).entries()) {
      const span = readSpan(when);
      if (!span.ok) continue;
      const kept = clip(span.value, life);
      if (kept.length > 0 && !isCut(span.value, kept)) continue;
      yield warningAt(
        actor,
        ['flag', 'when', index],
        `\`${when}\` is not inside the life of \`${actor.id}\`: correct it, or the actor’s \`when\`.`,
      );
    }
  }
}
