import { type ParsedFile, TABLES, type Table } from './parseFile.ts';
import type { Problem } from './problem.ts';
import type { ActorEntry, DatasetEntry, FamilyEntry, RelationEntry, SourceEntry, TypeEntry, UnquotedEntry } from './schema.ts';
import type { StoryEntry } from './storySchema.ts';
import type { Path, YamlFile } from './yamlFile.ts';

/** Where in the files something is written. */
export interface Place {
  readonly yaml: YamlFile;
  readonly path: Path;
}

/** An entry of a table, with the way back to its line. */
export interface Definition<Value> extends Place {
  readonly id: string;
  readonly value: Value;
}

interface Tables {
  readonly families: FamilyEntry;
  readonly types: TypeEntry;
  readonly actors: ActorEntry;
  readonly sources: SourceEntry;
  readonly relations: RelationEntry;
  readonly stories: StoryEntry;
  readonly unquoted: UnquotedEntry;
}

/** All files of a folder as one. Tables keep the order of their files. */
export type Merged = { readonly [Name in Table]: ReadonlyMap<string, Definition<Tables[Name]>> } & {
  readonly dataset: Definition<DatasetEntry> | null;
  /** False where a file cannot be read: then nobody knows which ids are missing. */
  readonly complete: boolean;
  /** Every id that the files define, sound or not. */
  readonly ids: Readonly<Record<Table, ReadonlySet<string>>>;
};

/** Merges the files of a folder; a second definition of an id is a problem, and the first counts. */
export function mergeFiles(files: readonly ParsedFile[]): { readonly merged: Merged; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const tables = {
    families: mergeTable<FamilyEntry>(files, 'families', problems),
    types: mergeTable<TypeEntry>(files, 'types', problems),
    actors: mergeTable<ActorEntry>(files, 'actors', problems),
    sources: mergeTable<SourceEntry>(files, 'sources', problems),
    relations: mergeTable<RelationEntry>(files, 'relations', problems),
    stories: mergeTable<StoryEntry>(files, 'stories', problems),
    unquoted: mergeTable<UnquotedEntry>(files, 'unquoted', problems),
  };
  const ids = Object.fromEntries(
    TABLES.map((table) => [table, new Set([...tables[table].keys(), ...files.flatMap((file) => brokenIds(file, table))])]),
  ) as Record<Table, Set<string>>;
  const complete = files.every(({ yaml }) => yaml.readable);
  return { merged: { ...tables, dataset: mergeDataset(files, problems), complete, ids }, problems };
}

const brokenIds = (file: ParsedFile, table: Table): string[] => file.broken.filter((entry) => entry.table === table).map(({ id }) => id);

function mergeTable<Value>(files: readonly ParsedFile[], table: Table, problems: Problem[]): Map<string, Definition<Value>> {
  const merged = new Map<string, Definition<Value>>();
  const first = new Map<string, Place>();
  for (const file of files) {
    const entries = (file.content[table] ?? {}) as Readonly<Record<string, Value>>;
    for (const id of [...Object.keys(entries), ...brokenIds(file, table)]) {
      const place: Place = { yaml: file.yaml, path: [table, id] };
      const earlier = first.get(id);
      if (earlier)
        problems.push(defined(place, `\`${id}\` is already defined in ${table}, at ${address(earlier)}: rename one, or keep one.`));
      else first.set(id, place);
    }
    for (const [id, value] of Object.entries(entries)) {
      if (first.get(id)?.yaml === file.yaml) merged.set(id, { yaml: file.yaml, path: [table, id], id, value });
    }
  }
  return merged;
}

function mergeDataset(files: readonly ParsedFile[], problems: Problem[]): Definition<DatasetEntry> | null {
  const holders = files.filter((file) => file.content.dataset !== undefined || file.brokenDataset);
  const [holder, ...others] = holders;
  for (const other of others) {
    const earlier = address({ yaml: (holder as ParsedFile).yaml, path: ['dataset'] });
    problems.push(defined({ yaml: other.yaml, path: ['dataset'] }, `\`dataset\` is already described at ${earlier}: keep one of the two.`));
  }
  if (holder?.content.dataset) return { yaml: holder.yaml, path: ['dataset'], id: 'dataset', value: holder.content.dataset };
  const [file] = files;
  if (!holder && file && files.every(({ yaml }) => yaml.readable)) {
    const message = 'No file of this folder holds a `dataset` block: add one with title, license, coverage, focus and opens.';
    problems.push({ severity: 'error', file: file.yaml.path, line: 1, column: 1, message });
  }
  return null;
}

function address(place: Place): string {
  return `${place.yaml.path}:${place.yaml.locateKey(place.path).line}`;
}

const defined = (place: Place, message: string): Problem => ({
  severity: 'error',
  file: place.yaml.path,
  ...place.yaml.locateKey(place.path),
  message,
});

/** An error at a field of an entry (or at the entry itself); `offset` counts letters into the field's text. */
export const errorAt = (place: Place, field: Path, message: string, offset = 0): Problem => ({
  severity: 'error',
  file: place.yaml.path,
  ...locate(place, field, offset),
  message,
});

/** Like {@link errorAt}, for what may be right and should be looked at. */
export const warningAt = (place: Place, field: Path, message: string): Problem => ({
  ...errorAt(place, field, message),
  severity: 'warning',
});

// An entry's own problems point at its id, a field's at its value.
function locate(place: Place, field: Path, offset: number) {
  return field.length === 0 ? place.yaml.locateKey(place.path) : place.yaml.locateValue([...place.path, ...field], offset);
}
