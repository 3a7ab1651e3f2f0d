import type { HtmlTagDescriptor, Plugin, Rollup } from 'vite';

interface Asked {
  /** Ends of the names of modules that the page loads later, and is sure to. */
  readonly modules: readonly string[];
  /** Beginnings of the names of fonts that the first picture is written in. */
  readonly fonts: readonly string[];
}

/** Has the built page fetch from the start what it will ask for in a moment, while it still works on something else. */
export function preloadPlugin({ modules, fonts }: Asked): Plugin {
  return {
    name: 'entente-preload',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle }) {
        const files = Object.values(bundle ?? {});
        const chunks = files.filter((file) => file.type === 'chunk').filter(({ facadeModuleId }) => endsWithOne(facadeModuleId, modules));
        const wanted = new Set(chunks.flatMap(({ fileName, imports }) => [fileName, ...imports]));
        const letters = files.map(({ fileName }) => fileName).filter((name) => fonts.some((font) => name.includes(`/${font}-`)));
        if (chunks.length < modules.length || letters.length < fonts.length)
          throw new Error('What is to be preloaded is not there: see vite.config.ts.');
        return [
          ...letters.map((name) => link({ rel: 'preload', href: `./${name}`, as: 'font', type: 'font/woff2', crossorigin: '' })),
          ...[...wanted]
            .filter((name) => !html.includes(name))
            .map((name) => link({ rel: 'modulepreload', href: `./${name}`, crossorigin: '' })),
        ];
      },
    },
  };
}

const endsWithOne = (id: Rollup.OutputChunk['facadeModuleId'], ends: readonly string[]): boolean => ends.some((end) => id?.endsWith(end));

const link = (attrs: Readonly<Record<string, string>>): HtmlTagDescriptor => ({ tag: 'link', attrs, injectTo: 'head' });
