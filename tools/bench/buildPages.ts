import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type InlineConfig } from 'vite';

const PAGES = fileURLToPath(new URL('pages/', import.meta.url));
const BASE: InlineConfig = { root: PAGES, configFile: false, logLevel: 'warn', base: './' };
const TARGET = 'es2023';

/** Builds the rivals' page into a folder, as a reader would get it. */
export async function buildPages(folder: string): Promise<void> {
  await build({ ...BASE, build: { target: TARGET, outDir: folder, chunkSizeWarningLimit: 1000, emptyOutDir: true } });
}

/** Builds a module of the pages' folder into another, as one script to be put into the built app, and gives its text. */
export async function buildScript(folder: string, name: string): Promise<string> {
  const script = `${name}.js`;
  const rolldownOptions = { input: join(PAGES, `${name}.ts`), output: { format: 'iife', entryFileNames: script } } as const;
  await build({ ...BASE, build: { target: TARGET, outDir: folder, emptyOutDir: false, rolldownOptions } });
  return readFileSync(join(folder, script), 'utf8');
}
