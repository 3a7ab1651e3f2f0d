import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { SnapshotText } from '#dataset/textCheck.ts';
import type { DatasetFile } from '#dataset/yamlFile.ts';

/** A dataset's folder as it lies on disk. */
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
    id:
      folder
        .replace(/[/\\]+$/, '')
        .split(/[/\\]/)
        .at(-1) ?? folder,
    files: yamlFilesIn(folder).map(readText),
    positions: existsSync(positions) ? readText(positions) : null,
  };
}

/** Every folder inside `root` that holds a `dataset.yaml`. */
export function datasetFolders(root: string): string[] {
  if (!existsSync(root)) return [];
  const folders = readdirSync(root, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return folders
    .map((entry) => join(root, entry.name))
    .filter((folder) => existsSync(join(folder, 'dataset.yaml')))
    .sort();
}

/** The text of a source inside the folder of texts, or null where there is none. */
export function readSnapshot(textsFolder: string, file: string): SnapshotText | null {
  const path = join(textsFolder, file);
  if (!existsSync(path) || !statSync(path).isFile()) return null;
  const bytes = readFileSync(path);
  return { text: bytes.toString('utf8'), sha256: createHash('sha256').update(bytes).digest('hex') };
}

function yamlFilesIn(folder: string): string[] {
  const entries = readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  const files = entries.filter((entry) => entry.isFile() && /\.ya?ml$/.test(entry.name)).map((entry) => join(folder, entry.name));
  const folders = entries.filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'));
  return [...files, ...folders.flatMap((entry) => yamlFilesIn(join(folder, entry.name)))];
}

const readText = (path: string): DatasetFile => ({
  path: path.replaceAll('\\', '/'),
  text: readFileSync(path, 'utf8'),
});
