/**
 * Writes datasets in other formats: `data-export [DIR …] --format NAME [--out FILE]`. Exit status 1 on unsound data, 2 where it is called
 * wrongly.
 */
import { writeFileSync } from 'node:fs';
import { basename, extname, resolve } from 'node:path';
import { formatProblem, hasErrors } from '#dataset/problem.ts';
import { toNetwork } from '#dataset/toNetwork.ts';
import type { DataFile } from '#export/data/exportedData.ts';
import { DATA_FORMATS, type DataFormat } from '#export/data/formatNames.ts';
import { dataFiles } from '#export/data/formats.ts';
import { compileFolder } from './compileFolder.ts';
import { readFolderOptions } from './folderOptions.ts';
import { isProgram } from './isProgram.ts';

const USAGE = `Usage: npm run data:export -- DIR --format ${DATA_FORMATS.join('|')} [--out FILE]`;

/** The program, which gives its exit status: a test calls it without starting a process. */
export function main(args: readonly string[]): number {
  const options = readFolderOptions(args, { format: { type: 'string' }, out: { type: 'string' } });
  if (!options.ok) return refuse(options.error);
  const { folders, values } = options.value;
  const format = DATA_FORMATS.find((name) => name === values.format);
  if (format === undefined) return refuse(values.format === undefined ? 'Name a format.' : `There is no format ${values.format}.`);
  if (values.out !== undefined && folders.length > 1)
    return refuse('Several datasets do not fit into one file: name one folder, or leave out --out.');
  return folders.map((folder) => exportFolder(folder, format, values.out)).every(Boolean) ? 0 : 1;
}

function refuse(reason: string): number {
  console.error(`${reason}\n${USAGE}`);
  return 2;
}

/** Says whether it could. */
function exportFolder(folder: string, format: DataFormat, out: string | undefined): boolean {
  const { dataset, problems } = compileFolder(folder);
  if (dataset === null) {
    for (const problem of problems.filter((each) => hasErrors([each]))) console.error(formatProblem(problem));
    console.error(`${folder}: nothing was written, as the dataset is not sound (npm run data:check says more).`);
    return false;
  }
  const id = basename(resolve(folder));
  const network = toNetwork(id, dataset);
  const files = dataFiles(format, { network, bundle: JSON.stringify(dataset), title: network.title, link: null });
  for (const file of files) {
    const path = pathOf(file, out ?? id, out === undefined);
    writeFileSync(path, file.text);
    console.log(`${path}: ${network.actors.size} actors, ${network.relations.size} relations`);
  }
  return true;
}

/** The path asked for, with the part before its ending where there are several; without one, a name in the folder where it is called. */
function pathOf({ part, ending }: DataFile, name: string, isStem: boolean): string {
  const own = isStem ? '' : extname(name);
  const stem = own === '' ? name : name.slice(0, -own.length);
  return `${stem}${part === '' ? '' : `-${part}`}${own || `.${ending}`}`;
}

if (isProgram(import.meta.url)) process.exitCode = main(process.argv.slice(2));
