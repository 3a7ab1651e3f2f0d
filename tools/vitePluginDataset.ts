import { createHash } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import { basename, join, relative } from 'node:path';
import type { HtmlTagDescriptor, Plugin, Rollup } from 'vite';
import type { CompiledDataset } from '#dataset/compiledSchema.ts';
import { jsonSchemaText } from '#dataset/jsonSchema.ts';
import { formatProblem, type Problem } from '#dataset/problem.ts';
import { compileFolder } from './compileFolder.ts';
import { flagSvg } from './flags.ts';
import { datasetFolders } from './readDataset.ts';

/**
 * Puts the datasets of `data/` into the site: `data/<dataset>.json` and `flags/<iso>.svg`, compiled by the build and, on the development
 * server, at each request. A build with errors in its data fails; the development server answers 422 with `{ problems }` instead.
 */
export function datasetPlugin(): Plugin {
  let root = process.cwd();
  return {
    name: 'entente-dataset',
    configResolved: (config) => {
      root = config.root;
    },
    generateBundle() {
      const folders = foldersOf(root);
      if (folders.length === 0) this.error('There is no dataset in data/: add a folder with its YAML files.');
      const compiled = folders.map((folder) => ({ id: basename(folder), ...compileFolder(folder) }));
      const broken = compiled.filter(({ dataset }) => dataset === null).flatMap(({ problems }) => problems);
      if (broken.length > 0) this.error(`The data has errors:\n${broken.map(formatProblem).join('\n')}`);
      const datasets = compiled.flatMap(({ id, dataset }) => (dataset ? [{ id, dataset }] : []));
      const emit = (fileName: string, source: string) => this.emitFile({ type: 'asset', fileName, source });
      for (const { id, dataset } of datasets) emit(`data/${id}.json`, JSON.stringify(dataset));
      emit(`data/${SCHEMA}.json`, jsonSchemaText());
      for (const iso of new Set(datasets.flatMap(({ dataset }) => flagsOf(dataset)))) emit(`flags/${iso}.svg`, flagSvg(iso) ?? '');
    },
    transformIndexHtml: (_html, { server, bundle }) => (server || !bundle ? [] : sealsOf(bundle)),
    configureServer(server) {
      const folder = join(root, 'data');
      server.watcher.add(folder);
      server.watcher.on('all', (_event, file) => {
        if (!relative(folder, file).startsWith('..')) server.ws.send({ type: 'full-reload' });
      });
      server.middlewares.use((request, response, next) => {
        const path = new URL(request.url ?? '/', 'http://localhost').pathname;
        if (!answerDataset(path, root, response) && !answerFlag(path, response)) next();
      });
    },
  };
}

const SCHEMA = 'network-1.schema';

/** The sum by which a page knows the dataset that its build has checked. */
export const sealOf = (source: string | Uint8Array): string => createHash('sha256').update(source).digest('hex');

/** Tells the page the sum of the dataset that this build has checked, so that it need not check it again. */
function sealsOf(bundle: Rollup.OutputBundle): HtmlTagDescriptor[] {
  const sealed = Object.values(bundle).flatMap((file) =>
    file.type === 'asset' && /^data\/.+\.json$/.test(file.fileName) && file.fileName !== `data/${SCHEMA}.json` ? [file] : [],
  );
  return sealed.map(({ source }) => ({
    tag: 'meta',
    attrs: { name: 'dataset-sha256', content: sealOf(source) },
  }));
}

// Relative to where the command runs, so that the terminal can follow the file names in problems.
const foldersOf = (root: string): string[] => datasetFolders(relative(process.cwd(), join(root, 'data')) || '.');

const errorsOf = (problems: readonly Problem[]): string[] => problems.filter(({ severity }) => severity === 'error').map(formatProblem);

const flagsOf = ({ actors }: CompiledDataset): string[] => Object.values(actors).flatMap(({ flag }) => (flag ? [flag.iso] : []));

/** Whether the path is one at which the build puts datasets and their schema, and then answers, if only that there is none. */
function answerDataset(path: string, root: string, response: ServerResponse): boolean {
  const id = /^\/data\/([^/]+)\.json$/.exec(path)?.[1];
  if (id === undefined) return false;
  const folder = foldersOf(root).find((candidate) => basename(candidate) === id);
  response.setHeader('Content-Type', 'application/json');
  if (id === SCHEMA) response.end(jsonSchemaText());
  else if (folder === undefined) answerMissing(id, response);
  else answerFolder(folder, response);
  return true;
}

// Left to Vite, an unknown address would bring the page itself, and the browser would call that broken JSON.
function answerMissing(id: string, response: ServerResponse): void {
  response.statusCode = 404;
  response.end(JSON.stringify({ problems: [`There is no dataset ${id} in data/.`] }));
}

function answerFolder(folder: string, response: ServerResponse): void {
  const { dataset, problems } = compileFolder(folder);
  response.statusCode = dataset ? 200 : 422;
  response.end(JSON.stringify(dataset ?? { problems: errorsOf(problems) }));
}

function answerFlag(path: string, response: ServerResponse): boolean {
  const svg = flagSvg(/^\/flags\/([a-z]{2})\.svg$/.exec(path)?.[1] ?? '');
  if (svg === null) return false;
  response.setHeader('Content-Type', 'image/svg+xml');
  response.end(svg);
  return true;
}
