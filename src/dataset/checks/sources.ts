import { errorAt, type Merged } from '../merge.ts';
import type { Problem } from '../problem.ts';

/** A source needs something to be called by, and may not rest on itself. */
export function* checkSources({ sources }: Merged): Generator<Problem> {
  for (const source of sources.values()) {
    const { title, description, dependsOn } = source.value;
    if (title === undefined && description === undefined) {
      yield errorAt(source, [], `\`${source.id}\` has neither a title nor a description: add one of the two.`);
    }
    for (const [index, other] of dependsOn.entries()) {
      const way = wayBetween(other, source.id, sources);
      // Each cycle is reported once, at the first of its sources by name.
      if (way === null || way.some((id) => id < source.id)) continue;
      const cycle = [source.id, ...way].join(' → ');
      yield errorAt(source, ['dependsOn', index], `Sources depend on each other in a circle (${cycle}): remove one \`dependsOn\`.`);
    }
  }
}

/** The ids from one source to another along `dependsOn`, both included, or null. */
function wayBetween(from: string, to: string, sources: Merged['sources'], seen = new Set<string>()): string[] | null {
  if (from === to) return [to];
  if (seen.has(from)) return null;
  seen.add(from);
  for (const next of sources.get(from)?.value.dependsOn ?? []) {
    const rest = wayBetween(next, to, sources, seen);
    if (rest) return [from, ...rest];
  }
  return null;
}
