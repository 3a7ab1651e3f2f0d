import { createHash } from 'node:crypto';
import { lstatSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import type { Problem } from '#dataset/problem.ts';
import type { SnapshotText } from '#dataset/textCheck.ts';
import type { DatasetFile } from '#dataset/yamlFile.ts';

/** A dataset's folder as it lies on disk. What cannot be read is there too, each with its problem. */
export interface DatasetFolder {
  /** The folder's name. */
  readonly id: string;
  /** Its YAML files, those nearest the top first, then by name. */
  readonly files: readonly DatasetFile[];
  /** `positions.json`, where there is one. */
  readonly positions: DatasetFile | null;
}

/** Reads a folder; file names start with `folder` as given, so that a terminal can follow them. */
export function readDataset(folder: string): DatasetFolder {
  const positions = join(folder, 'positions.json');
  return {
    id: basename(resolve(folder)),
    files: filesIn(folder, []),
    positions: isThere(positions) ? readText(positions) : null,
  };
}

/** Every folder inside `root` that holds a YAML file, at whatever depth. */
export function datasetFolders(root: string): string[] {
  if (!isFolder(root)) return [];
  return namesIn(root)
    .map((name) => join(root, name))
    .filter((path) => isFolder(path) && filesIn(path, []).some((file) => isYaml(file.path)));
}

/** Whether there is a folder at this path, or a link to one. */
export const isFolder = (path: string): boolean => kindOf(path) === 'folder';

/** The text of a source inside the folder of texts, or null where there is none. */
export function readSnapshot(textsFolder: string, file: string): SnapshotText | null {
  const path = join(textsFolder, file);
  if (kindOf(path) !== 'file') return null;
  const bytes = readFileSync(path);
  return { text: bytes.toString('utf8'), sha256: createHash('sha256').update(bytes).digest('hex') };
}

const isYaml = (path: string): boolean => /\.ya?ml$/i.test(path);

/** The YAML files of a folder and of those in it. `above` are the real paths of the folders on the way down to it. */
function filesIn(folder: string, above: readonly string[]): DatasetFile[] {
  try {
    const here = realpathSync(folder);
    if (above.includes(here)) return [unread(folder, 'This link leads back to a folder that it is in: remove it.')];
    return filesBelow(folder, [...above, here]);
  } catch (error) {
    return [unread(folder, whyNot(error))];
  }
}

function filesBelow(folder: string, above: readonly string[]): DatasetFile[] {
  const paths = namesIn(folder).map((name) => join(folder, name));
  const folders = paths.filter(isFolder);
  const files = paths.filter((path) => !folders.includes(path) && (isYaml(path) || kindOf(path) === 'missing'));
  return [...files.map(readText), ...folders.flatMap((path) => filesIn(path, above))];
}

/** In an order that does not depend on the machine; without hidden names, which editors and systems use for copies and locks. */
const namesIn = (folder: string): string[] =>
  readdirSync(folder)
    .filter((name) => !name.startsWith('.'))
    .sort();

/** What is at a path, or where a link at that path leads. */
function kindOf(path: string): 'file' | 'folder' | 'other' | 'missing' {
  try {
    const stats = statSync(path);
    return stats.isFile() ? 'file' : stats.isDirectory() ? 'folder' : 'other';
  } catch {
    return 'missing';
  }
}

/** Whether anything has this name, be it a link that leads nowhere. */
const isThere = (path: string): boolean => lstatSync(path, { throwIfNoEntry: false }) !== undefined;

const NOT_A_FILE = {
  folder: 'This is a folder and should be a file: rename it, or remove it.',
  other: 'This is not a file that can be read: rename it, or remove it.',
  missing: 'This link leads nowhere: restore the file that it points to, or remove it.',
} as const;

function readText(path: string): DatasetFile {
  const kind = kindOf(path);
  if (kind !== 'file') return unread(path, NOT_A_FILE[kind]);
  try {
    return decode(path, readFileSync(path));
  } catch (error) {
    return unread(path, whyNot(error));
  }
}

const whyNot = (error: unknown): string =>
  `This cannot be read (${error instanceof Error ? error.message : String(error)}): mend its permissions.`;

function decode(path: string, bytes: Buffer): DatasetFile {
  try {
    return { path: shown(path), text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    // What is no UTF-8 comes out of a forgiving reader as U+FFFD.
    const line = bytes.toString('utf8').split('\uFFFD', 1)[0]?.split('\n').length;
    return unread(path, 'This is not valid UTF-8 from here on: save the file as UTF-8.', line);
  }
}

function unread(path: string, message: string, line = 1): DatasetFile {
  const problem: Problem = { severity: 'error', file: shown(path), line, column: 1, message };
  return { path: shown(path), problem };
}

/** With the slashes of the web on every system. */
const shown = (path: string): string => path.replaceAll('\\', '/');
