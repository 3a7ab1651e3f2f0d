import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type InlineConfig } from 'vite';

const PAGES = fileURLToPath(new URL('pages/', import.meta.url));
const ENTENTE = 'entente.js';

/** Builds the rivals' page into a folder, as a reader would get it, and gives the script that goes into Entente's. */
export async function buildPages(folder: string): Promise<string> {
  const base: InlineConfig = { root: PAGES, configFile: false, logLevel: 'warn', base: './' };
  const shared = { target: 'es2023', outDir: folder, chunkSizeWarningLimit: 1000 };
  await build({ ...base, build: { ...shared, emptyOutDir: true } });
  const input = { input: join(PAGES, 'entente.ts'), output: { format: 'iife', entryFileNames: ENTENTE } } as const;
  await build({ ...base, build: { ...shared, emptyOutDir: false, rolldownOptions: input } });
  return readFileSync(join(folder, ENTENTE), 'utf8');
}
