import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { build, type Plugin, type ResolvedConfig, type Rollup, transformWithOxc } from 'vite';
import { withNeededFonts } from './neededFonts.ts';
import { type OneFileParts, oneFileOf } from './oneFile.ts';
import { sealOf } from './vitePluginDataset.ts';

interface Options {
  /** The dataset that the page opens. */
  readonly dataset: string;
  /** Those of the site that change its modules, made anew. */
  readonly plugins: () => readonly Plugin[];
}

/**
 * Puts `entente-<dataset>.html` beside the page: all of the site as one file. To it belongs a build of its own, since the site's scripts come
 * in parts that load each other. The page is told the name and the size, and offers it.
 */
export function oneFilePlugin({ dataset, plugins }: Options): Plugin {
  const name = `entente-${dataset}.html`;
  let config: ResolvedConfig;
  return {
    name: 'entente-one-file',
    apply: 'build',
    configResolved: (resolved) => {
      config = resolved;
    },
    async generateBundle(_options, bundle) {
      const data = textOf(bundle[`data/${dataset}.json`]);
      if (data === null) this.error(`There is no dataset ${dataset} to make one file of.`);
      const flags = Object.keys(bundle).filter((path) => path.startsWith('flags/'));
      const files = { [`data/${dataset}.json`]: data, ...Object.fromEntries(flags.map((path) => [path, textOf(bundle[path]) ?? ''])) };
      this.emitFile({ type: 'asset', fileName: name, source: await pageOf(config, plugins(), data, files) });
    },
    transformIndexHtml: (_html, { bundle }) => {
      const page = bundle?.[name];
      if (page?.type !== 'asset') return [];
      return [{ tag: 'meta', attrs: { name: 'one-file', 'data-name': name, 'data-size': String(Buffer.byteLength(page.source)) } }];
    },
  };
}

const textOf = (file: Rollup.OutputBundle[string] | undefined): string | null =>
  file?.type === 'asset' ? Buffer.from(file.source).toString() : null;

async function pageOf(site: ResolvedConfig, plugins: readonly Plugin[], data: string, files: OneFileParts['files']): Promise<string> {
  const output = await builtInOne(site, plugins);
  const assets = output.filter((file) => file.type === 'asset');
  const only = (ending: string): string => textOf(assets.find(({ fileName }) => fileName.endsWith(ending))) ?? '';
  const fonts = new Map(assets.map(({ fileName, source }) => [basename(fileName), Buffer.from(source)]));
  const unpack = join(site.root, 'src/unpack.ts');
  return oneFileOf({
    html: only('.html'),
    app: output.find((file) => file.type === 'chunk')?.code ?? '',
    unpack: (await transformWithOxc(readFileSync(unpack, 'utf8'), unpack)).code,
    css: withNeededFonts(only('.css'), data, fonts),
    cytoscapeCss: readFileSync(join(site.publicDir, 'cytoscape.css'), 'utf8'),
    icon: readFileSync(join(site.publicDir, 'icon.svg'), 'utf8'),
    seal: sealOf(data),
    files,
  });
}

/** The page with all its scripts in one and all its styles in one, not written anywhere. */
async function builtInOne({ root, build: { target } }: ResolvedConfig, plugins: readonly Plugin[]) {
  const built = await build({
    configFile: false,
    root,
    base: './',
    logLevel: 'warn',
    plugins: [...plugins],
    build: {
      write: false,
      target,
      assetsInlineLimit: 0,
      cssCodeSplit: false,
      modulePreload: false,
      chunkSizeWarningLimit: Number.POSITIVE_INFINITY,
      rolldownOptions: { output: { codeSplitting: false } },
    },
  });
  return [built].flat().flatMap((result) => ('output' in result ? result.output : []));
}
