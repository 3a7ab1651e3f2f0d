import { readdirSync, readFileSync } from 'node:fs';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { firstLoad, LATER } from './tools/firstLoad.ts';
import { datasetPlugin } from './tools/vitePluginDataset.ts';
import { leanCytoscapePlugin } from './tools/vitePluginLeanCytoscape.ts';
import { oneFilePlugin } from './tools/vitePluginOneFile.ts';
import { strictPagePlugin } from './tools/vitePluginStrictPage.ts';

/** Those that change what our modules say. */
const app = () => [...react(), leanCytoscapePlugin()];

/** The canvas comes in a file of its own after the first paint, and is part of the first load all the same. */
const first = firstLoad(['/NetworkCanvas.tsx']);
const SHARED = /[\\/]src[\\/](?:domain|state|appearance|panels|words)[\\/]/;

/** All files of unit tests, with what stands in them. */
const tests = readdirSync('tests', { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.test\.tsx?$/.test(name))
  .map((name) => ({ file: `tests/${name.replaceAll('\\', '/')}`, text: readFileSync(`tests/${name}`, 'utf8') }));
type Test = (typeof tests)[number];

const filesOf = (some: readonly Test[]): string[] => some.map(({ file }) => file);
const hasPage = ({ text }: Test): boolean => text.includes('@vitest-environment jsdom');
/** Whether it replaces modules, or has something done before they are loaded. */
const mocks = ({ text }: Test): boolean => /\bvi\.(mock|doMock|hoisted)\(/.test(text);
const together = tests.filter((test) => !mocks(test));
const PATIENCE = 'tests/support/patience.ts';
const shared = { isolate: false, setupFiles: ['tests/support/leaveNothing.ts', PATIENCE] };

export default defineConfig({
  // Relative, so that the built folder runs from any folder of any web server.
  base: './',
  plugins: [app(), datasetPlugin(), strictPagePlugin(), first.plugin, oneFilePlugin({ dataset: 'russia-iran', plugins: app })],
  test: {
    // A slow machine is no failure.
    testTimeout: 30_000,
    maxWorkers: '100%',
    pool: 'threads',
    projects: [
      // What one file replaces would stay replaced for the next.
      { extends: true, test: { name: 'alone', include: filesOf(tests.filter(mocks)), setupFiles: [PATIENCE] } },
      // The others share a worker, so that their modules are loaded once, and jsdom is, which takes a second each time. A worker goes on
      // to the next file only within a project, and only where both have a page or neither has.
      { extends: true, test: { name: 'page', include: filesOf(together.filter(hasPage)), ...shared } },
      { extends: true, test: { name: 'rules', include: filesOf(together.filter((test) => !hasPage(test))), ...shared } },
    ],
  },
  worker: {
    format: 'es',
    plugins: app,
    // Started when asked for, never by the first load.
    rolldownOptions: { output: { entryFileNames: `assets/${LATER}[name]-[hash].js`, chunkFileNames: `assets/${LATER}[name]-[hash].js` } },
  },
  build: {
    target: 'es2023',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 600,
    rolldownOptions: {
      output: {
        // What is loaded when asked for says so in its name, so that the size of the first load can be held to its limit.
        // What several files share comes in one, which packs better than many small ones.
        codeSplitting: { groups: [{ name: 'shared', test: (id) => SHARED.test(id) && first.holds([id]), minShareCount: 2 }] },
        chunkFileNames: ({ moduleIds }) => `assets/${first.holds(moduleIds) ? '' : LATER}[name]-[hash].js`,
      },
    },
  },
});
