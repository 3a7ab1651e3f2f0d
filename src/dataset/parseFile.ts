import type { core } from 'zod/mini';
import { issueText } from './issueText.ts';
import { didYouMean } from './nearest.ts';
import type { Problem } from './problem.ts';
import { type FileContent, FORMAT, fileSchema } from './schema.ts';
import { keysAt } from './schemaKeys.ts';
import { type DatasetFile, type Path, readYaml, type YamlFile } from './yamlFile.ts';

/** The tables, whose entries have ids; those of `unquoted` are the ids of sources. */
export const TABLES = ['families', 'types', 'actors', 'sources', 'relations', 'stories', 'unquoted'] as const;
export type Table = (typeof TABLES)[number];

/** One file after YAML and schema. */
export interface ParsedFile {
  readonly yaml: YamlFile;
  /** What can be used of it: entries that break the schema are left out. */
  readonly content: FileContent;
  /** The ids left out, by table, so that a reference to one is not called unknown as well. */
  readonly broken: readonly { readonly table: Table; readonly id: string }[];
  /** A `dataset` block stands in the file but breaks the schema. */
  readonly brokenDataset: boolean;
  readonly problems: readonly Problem[];
}

/** Reads one file; goes on with what is sound, so that one run reports everything. */
export function parseFile(file: DatasetFile): ParsedFile {
  const yaml = readYaml(file);
  if (!yaml.readable) return unusable(yaml, yaml.problems);
  if (!isMap(yaml.data)) {
    const message = `This file holds no map: start it with \`format: ${FORMAT}\`.`;
    return unusable(yaml, [...yaml.problems, { severity: 'error', file: file.path, ...yaml.locateValue([]), message }]);
  }
  const problems = [...yaml.problems];
  const result = fileSchema.safeParse(yaml.data, { reportInput: true });
  if (result.success) return { yaml, content: result.data, broken: [], brokenDataset: false, problems };
  for (const issue of result.error.issues) problems.push(...problemsOf(issue, yaml));
  return { yaml, problems, ...salvage(yaml.data, result.error.issues) };
}

const isMap = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

const unusable = (yaml: YamlFile, problems: readonly Problem[]): ParsedFile => ({
  yaml,
  content: { format: FORMAT },
  broken: [],
  brokenDataset: false,
  problems,
});

function problemsOf(issue: core.$ZodIssue, yaml: YamlFile): Problem[] {
  const { path } = issue;
  const error = (location: { line: number; column: number }, message: string): Problem => ({
    severity: 'error',
    file: yaml.path,
    ...location,
    message,
  });
  if (issue.code === 'unrecognized_keys') {
    const known = keysAt(fileSchema, path);
    return issue.keys.map((key) =>
      error(
        yaml.locateKey([...path, key]),
        `The key \`${key}\` is not known here: remove it, or use one of ${known.join(', ')}.${didYouMean(key, known)}`,
      ),
    );
  }
  const subject = `\`${path.map(String).join('.')}\``;
  const location =
    issue.code === 'invalid_key' ? yaml.locateKey(path) : isMissing(issue) ? yaml.locateKey(path.slice(0, -1)) : yaml.locateValue(path);
  return [error(location, issue.code === 'invalid_key' ? `${subject}: ${issueText(issue)}.` : `${subject} ${issueText(issue)}.`)];
}

const isMissing = (issue: core.$ZodIssue): boolean => issue.input === undefined && issue.path.length > 0;

/** Takes out what the issues point at, smallest part first, until the rest passes the schema. */
function salvage(
  data: Record<string, unknown>,
  issues: readonly core.$ZodIssue[],
): Pick<ParsedFile, 'content' | 'broken' | 'brokenDataset'> {
  const rest: Record<string, unknown> = structuredClone(data);
  for (const issue of issues) removePart(rest, issue);
  rest.format = FORMAT;
  const broken: { table: Table; id: string }[] = [];
  let brokenDataset = false;
  for (let result = fileSchema.safeParse(rest); ; result = fileSchema.safeParse(rest)) {
    if (result.success) return { content: result.data, broken, brokenDataset };
    for (const { path } of result.error.issues) {
      const [table, id] = path;
      if (table === 'dataset') brokenDataset = true;
      const entries = rest[String(table)];
      // Several issues may be about one entry, which is left out once.
      if (isTable(table) && id !== undefined && isMap(entries)) {
        if (!Object.hasOwn(entries, String(id))) continue;
        broken.push({ table, id: String(id) });
        delete entries[String(id)];
      } else {
        delete rest[String(table)];
      }
    }
  }
}

const isTable = (key: PropertyKey | undefined): key is Table => TABLES.some((table) => table === key);

function removePart(data: Record<string, unknown>, issue: core.$ZodIssue): void {
  const isAboutKeys = issue.code === 'unrecognized_keys';
  const keys = isAboutKeys ? issue.keys : [String(issue.path.at(-1))];
  const path: Path = isAboutKeys ? issue.path : issue.path.slice(0, -1);
  // A whole entry is taken out by the caller, who keeps its id.
  if (!isAboutKeys && path.length < 2 && path[0] !== 'dataset') return;
  let parent: unknown = data;
  for (const step of path) parent = isMap(parent) || Array.isArray(parent) ? Reflect.get(parent, step) : undefined;
  // Items of lists stay: taking one out would move the others away from their lines.
  if (isMap(parent)) for (const key of keys) delete parent[key];
}
