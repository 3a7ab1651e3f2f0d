import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { datasetPlugin } from './tools/vitePluginDataset.ts';
import { strictPagePlugin } from './tools/vitePluginStrictPage.ts';

export default defineConfig({
  // Relative, so that the built folder runs from any folder of any web server.
  base: './',
  plugins: [react(), datasetPlugin(), strictPagePlugin()],
  test: { include: ['tests/**/*.test.{ts,tsx}'] },
  build: {
    target: 'es2023',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 600,
  },
});
