import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';

/** What a module and everything it imports import; types, which leave nothing in the page, do not count. */
function importsOf(file: string, found = new Set<string>()): ReadonlySet<string> {
  for (const [, name = ''] of readFileSync(file, 'utf8').matchAll(/^(?:import|export) (?!type )(?:[^;]*? from )?'([^']+)'/gm)) {
    const local = name.startsWith('#') ? `src/${name.slice(1)}` : join(dirname(file), name);
    const target = name.startsWith('#') || name.startsWith('.') ? local : name;
    if (found.has(target)) continue;
    found.add(target);
    if (target !== name) importsOf(target, found);
  }
  return found;
}

it('keeps YAML and the checks of the files out of the page', () => {
  expect([...importsOf('src/dataset/compiled.ts')].sort()).toEqual([
    'src/dataset/compiledFaults.ts',
    'src/dataset/compiledSchema.ts',
    'src/dataset/entryActors.ts',
    'src/dataset/issueText.ts',
    'src/dataset/jitless.ts',
    'src/dataset/schema.ts',
    'src/dataset/schemaParts.ts',
    'src/dataset/storySchema.ts',
    'src/dataset/toNetwork.ts',
    'src/dataset/years.ts',
    'src/domain/actor.ts',
    'src/domain/calendar.ts',
    'src/domain/edtf.ts',
    'src/domain/edtfDate.ts',
    'src/domain/edtfProblem.ts',
    'src/domain/evidence.ts',
    'src/domain/neighbours.ts',
    'src/domain/pair.ts',
    'src/domain/relation.ts',
    'src/domain/result.ts',
    'zod/mini',
  ]);
});

it('keeps the checks themselves out of the first load: the build has made them', () => {
  expect([...importsOf('src/dataset/load.ts')].sort()).toEqual([
    'src/dataset/entryActors.ts',
    'src/dataset/toNetwork.ts',
    'src/dataset/years.ts',
    'src/domain/pair.ts',
    'src/domain/result.ts',
  ]);
});

it('makes no code out of text, which the page’s policy would refuse and report', async () => {
  const original = globalThis.Function;
  let made = 0;
  const construct = (target: FunctionConstructor, parameters: string[]) => {
    made += 1;
    return Reflect.construct(target, parameters);
  };
  globalThis.Function = new Proxy(original, { construct });
  try {
    // Loaded only now, because a library may try this once and remember.
    const { readNetwork } = await import('#dataset/compiled.ts');
    expect(readNetwork('invented', {}).ok).toBe(false);
  } finally {
    globalThis.Function = original;
  }
  expect(made).toBe(0);
});
