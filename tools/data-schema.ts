/** Writes `data/network-1.schema.json`, by which editors check a dataset; with `--check` fails if the file is out of date. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { jsonSchemaText } from '#dataset/jsonSchema.ts';
import { isProgram } from './isProgram.ts';

const FILE = 'data/network-1.schema.json';

/** The program, run in `home`, which gives its exit status: a test calls it without starting a process. */
export function main(args: readonly string[], home = '.'): number {
  const unknown = args.find((arg) => arg !== '--check');
  if (unknown !== undefined) {
    console.error(`There is no option ${unknown}.\nUsage: npm run data:schema [-- --check]`);
    return 2;
  }
  const file = join(home, FILE);
  if (!args.includes('--check')) {
    writeFileSync(file, jsonSchemaText());
    return 0;
  }
  if (existsSync(file) && readFileSync(file, 'utf8') === jsonSchemaText()) return 0;
  console.error(`${FILE} is out of date: run npm run data:schema.`);
  return 1;
}

if (isProgram(import.meta.url)) process.exitCode = main(process.argv.slice(2));
