import { build, type Plugin, type Rollup } from 'vite';
import { describe, expect, it } from 'vitest';
import { firstLoad, LATER } from '../tools/firstLoad.ts';

/** A page that is shown with `first.js` and asks for two more files, which share one. Each module has something to keep. */
const MODULES: Readonly<Record<string, string>> = {
  'entry.js': `import { own } from 'both.js'; import('first.js'); import('one.js'); import('two.js'); console.log(own);`,
  'both.js': `export const own = globalThis.both;`,
  'first.js': `import { own } from 'both.js'; export const first = [own, globalThis.first];`,
  'one.js': `import { shared } from 'shared.js'; import { own } from 'both.js'; export const one = [own, shared];`,
  'two.js': `import { shared } from 'shared.js'; export const two = [shared, 2];`,
  'shared.js': `export const shared = globalThis.shared;`,
};

const virtual: Plugin = {
  name: 'made-up-page',
  enforce: 'pre',
  resolveId: (id) => (id in MODULES ? `/made-up/${id}` : null),
  load: (id) => MODULES[id.replace('/made-up/', '')] ?? null,
};

type Naming = (first: ReturnType<typeof firstLoad>) => (chunk: Rollup.PreRenderedChunk) => string;

async function filesOf(name: Naming): Promise<readonly string[]> {
  const first = firstLoad(['/first.js']);
  const output = { entryFileNames: 'assets/[name].js', chunkFileNames: name(first) };
  const rolldownOptions = { input: 'entry.js', output };
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [virtual, first.plugin],
    build: { write: false, modulePreload: false, rolldownOptions },
  });
  return [built].flat().flatMap((result) => ('output' in result ? result.output.map(({ fileName }) => fileName) : []));
}

const beginning = (isFirst: boolean): string => `assets/${isFirst ? '' : LATER}[name].js`;

describe('the first load', () => {
  it('is told from what is asked for, and so is what only that shares', async () => {
    const files = await filesOf(
      (first) =>
        ({ moduleIds }) =>
          beginning(first.holds(moduleIds)),
    );
    const later = files.filter((file) => file.includes(LATER)).map((file) => file.replace('assets/later-', ''));
    expect(later.toSorted()).toEqual(['one.js', 'shared.js', 'two.js']);
    expect(files).toContain('assets/first.js');
  });

  it('is not built with a file whose name keeps it out of the count', async () => {
    const build = filesOf(
      (first) =>
        ({ moduleIds, name }) =>
          beginning(first.holds(moduleIds) && name !== 'first'),
    );
    await expect(build).rejects.toThrow('assets/later-first.js is part of the first load');
  });
});
