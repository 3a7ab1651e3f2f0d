import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { errorAt, type Merged } from '#dataset/merge.ts';
import type { Problem } from '#dataset/problem.ts';

const FOLDER = join(dirname(createRequire(import.meta.url).resolve('flag-icons/package.json')), 'flags/1x1');

/** A square flag as SVG, or null where the flag library has none of that code. */
export function flagSvg(iso: string): string | null {
  const file = join(FOLDER, `${iso}.svg`);
  if (!/^[a-z]{2}$/.test(iso) || !existsSync(file)) return null;
  // A canvas draws an SVG only if it has a size of its own.
  return readFileSync(file, 'utf8').replace('<svg ', '<svg width="512" height="512" ');
}

/** Every flag that an actor names must be one that there is a picture of. */
export function* checkFlags({ actors }: Merged): Generator<Problem> {
  for (const actor of actors.values()) {
    const iso = actor.value.flag?.iso;
    if (iso === undefined || flagSvg(iso) !== null) continue;
    yield errorAt(actor, ['flag', 'iso'], `There is no flag \`${iso}\`: write another ISO 3166-1 code, or leave \`flag\` out.`);
  }
}
