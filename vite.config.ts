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
      // Rules have no state that one file could leave to the next, so their modules are loaded once.
      { extends: true, test: { name: 'rules', include: ['tests/{appearance,dataset,domain,state}/**/*.test.ts'], isolate: false } },
      {
        extends: true,
        test: { name: 'page', include: ['tests/!(appearance|dataset|domain|state)/**/*.test.{ts,tsx}', 'tests/*.test.ts'] },
      },
    ],
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
