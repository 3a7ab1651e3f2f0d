import { type ParseArgsConfig, parseArgs } from 'node:util';
import { fail, ok, type Result } from '#domain/result.ts';
import { datasetFolders, isFolder, readDataset } from './readDataset.ts';

type Flags = NonNullable<ParseArgsConfig['options']>;

interface FolderOptions<Values> {
  /** The datasets to work on: those named, or else all of `data/`. */
  readonly folders: readonly string[];
  readonly values: Values;
}

/** Reads `[DIR …]` and the program's own options from its arguments; the failure is a sentence that says what is wrong with them. */
export function readFolderOptions<const Own extends Flags>(
  args: readonly string[],
  own: Own,
): Result<FolderOptions<ValuesOf<Own>>, string> {
  const parsed = readArgs(args, own);
  if (!parsed.ok) return parsed;
  const { values, positionals } = parsed.value;
  const folders = positionals.length > 0 ? positionals : datasetFolders('data');
  if (folders.length === 0) return fail('There is no dataset in data/: name a folder that holds YAML files.');
  for (const folder of folders) {
    if (!isFolder(folder)) return fail(`There is no folder ${folder}.`);
    if (readDataset(folder).files.length === 0) return fail(`The folder ${folder} holds no .yaml file.`);
  }
  return ok({ folders, values });
}

type Parsed<Own extends Flags> = ReturnType<typeof parseArgs<{ allowPositionals: true; options: Own }>>;
type ValuesOf<Own extends Flags> = Parsed<Own>['values'];

/** An option that is not known makes `parseArgs` throw, and that is the user's slip and no bug. */
function readArgs<const Own extends Flags>(args: readonly string[], options: Own): Result<Parsed<Own>, string> {
  try {
    return ok(parseArgs({ args: [...args], allowPositionals: true, options }));
  } catch (error) {
    return fail(error instanceof Error ? error.message : String(error));
  }
}
