import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';

const REFUSED: readonly (readonly [folder: string, from: string])[] = [
  ['domain', '#dataset/schema.ts'],
  ['domain', 'zod'],
  ['domain', 'react'],
  ['domain', '#words/words.ts'],
  ['words', '#state/store.ts'],
  ['words', 'react'],
  ['dataset', '#state/store.ts'],
  ['dataset', '#words/words.ts'],
  ['dataset', 'cytoscape'],
  ['dataset', 'node:fs'],
  ['appearance', '#panels/words.ts'],
  ['appearance', '#words/words.ts'],
  ['domain', '#layout/drawing.ts'],
  ['canvas', '#layout/computePositions.ts'],
  ['panels', '#layout/computePositions.ts'],
  ['layout', '#dataset/merge.ts'],
  ['layout', '#words/words.ts'],
  ['layout', '#canvas/networkView.ts'],
  ['layout', 'react'],
  ['export', '#state/selectors.ts'],
  ['export', 'cytoscape'],
  ['state', '#canvas/networkView.ts'],
  ['state', '#panels/words.ts'],
  ['canvas', '#state/store.ts'],
  ['canvas', 'zustand/vanilla'],
  ['panels', '#canvas/networkView.ts'],
  ['panels', 'cytoscape'],
  ['panels', '#export/figure.ts'],
  ['panels', '../canvas/networkView.ts'],
  ['app', 'cytoscape'],
];

const ALLOWED: readonly (readonly [folder: string, from: string])[] = [
  ['domain', './id.ts'],
  ['dataset', '#domain/id.ts'],
  ['dataset', 'zod/mini'],
  ['state', '#domain/id.ts'],
  ['state', '#words/words.ts'],
  ['words', '#domain/id.ts'],
  ['canvas', '#appearance/lines.ts'],
  ['panels', '#state/useApp.ts'],
  ['app', '#export/figure.ts'],
  ['app', '#layout/computePositions.ts'],
  ['layout', '#appearance/nodeShape.ts'],
  ['layout', 'cytoscape-fcose'],
];

const fileOf = (folder: string, from: string): string => `src/${folder}/${from.replaceAll(/\W+/g, '-')}.ts`;
const FOLDERS = readdirSync('src', { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));

let place: string;
let report: string;

// The linter, with our rules, over planted crossings: a rule that has gone blind would pass them.
beforeAll(() => {
  place = mkdtempSync(join(tmpdir(), 'entente-arrows-'));
  cpSync('biome.json', join(place, 'biome.json'));
  for (const [folder, from] of [...REFUSED, ...ALLOWED, ...FOLDERS.map((name) => [name, 'node:os'] as const)]) {
    mkdirSync(join(place, 'src', folder), { recursive: true });
    writeFileSync(join(place, fileOf(folder, from)), `import { x } from '${from}';\n\nconsole.log(x);\n`);
  }
  const biome = resolve('node_modules/.bin/biome');
  const args = ['lint', '--vcs-enabled=false', '--max-diagnostics=none', '--only=style/noRestrictedImports', '--colors=off'];
  const { stdout, stderr } = spawnSync(biome, args, { cwd: place, encoding: 'utf8' });
  report = stdout + stderr;
});

afterAll(() => rmSync(place, { recursive: true }));

const isRefused = (folder: string, from: string): boolean => report.includes(`${fileOf(folder, from)}:1:`);

it.each(REFUSED)('src/%s may not import %s', (folder, from) => expect(isRefused(folder, from)).toBe(true));
it.each(ALLOWED)('src/%s may import %s', (folder, from) => expect(isRefused(folder, from)).toBe(false));
it.each(FOLDERS)('src/%s has its arrows', (folder) => expect(isRefused(folder, 'node:os')).toBe(true));
