/** Writes `data/network-1.schema.json`, by which editors check a dataset; with `--check` fails if the file is out of date. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { jsonSchemaText } from '#dataset/jsonSchema.ts';

const FILE = 'data/network-1.schema.json';

function main(args: readonly string[]): number {
  const unknown = args.find((arg) => arg !== '--check');
  if (unknown !== undefined) {
    console.error(`There is no option ${unknown}.\nUsage: npm run data:schema [-- --check]`);
    return 2;
  }
  if (!args.includes('--check')) {
    writeFileSync(FILE, jsonSchemaText());
    return 0;
  }
  if (existsSync(FILE) && readFileSync(FILE, 'utf8') === jsonSchemaText()) return 0;
  console.error(`${FILE} is out of date: run npm run data:schema.`);
  return 1;
}

process.exitCode = main(process.argv.slice(2));
