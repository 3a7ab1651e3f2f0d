import type { Plugin, Rollup } from 'vite';

interface FirstLoad {
  /** Learns which modules the page loads by itself, and sees in the end that the names of the files tell the truth. */
  readonly plugin: Plugin;
  /** Whether one of the modules is among them. */
  readonly holds: (modules: readonly string[]) => boolean;
}

/** Begins the name of a file that is loaded when it is asked for. The limit on the size of the first load leaves these out. */
export const LATER = 'later-';

/** Its index imports every icon and the bundler drops what nobody uses: that the index is in the first load says nothing of one of them. */
const SHAKEN = /[\\/]node_modules[\\/]lucide-react[\\/]/;

/** What the page loads by itself: what its entry imports, and what those modules import that come later but are shown first all the same. */
export function firstLoad(shownFirst: readonly string[]): FirstLoad {
  const asked = new Set<string>();
  const isRoot = ({ id, isEntry }: Rollup.ModuleInfo): boolean => isEntry || shownFirst.some((name) => id.endsWith(name));
  const plugin: Plugin = {
    name: 'entente-first-load',
    apply: 'build',
    buildEnd() {
      const modules = [...this.getModuleIds()].flatMap((id) => this.getModuleInfo(id) ?? []);
      const first = reachedFrom(
        modules.filter(isRoot).map(({ id }) => id),
        (id) => this.getModuleInfo(id)?.importedIds ?? [],
      );
      asked.clear();
      for (const { id } of modules) if (!first.has(id)) asked.add(id);
    },
    generateBundle(_options, bundle) {
      const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
      const roots = chunks.filter(({ isEntry, facadeModuleId }) => isEntry || shownFirst.some((name) => facadeModuleId?.endsWith(name)));
      const loaded = reachedFrom(
        roots.map(({ fileName }) => fileName),
        (name) => chunks.find(({ fileName }) => fileName === name)?.imports ?? [],
      );
      const wrong = [...loaded].find((name) => name.includes(`/${LATER}`));
      if (wrong) this.error(`${wrong} is part of the first load: its name must say so, or its size is not counted.`);
    },
  };
  return {
    plugin,
    holds: (modules) => {
      const telling = modules.filter((id) => !SHAKEN.test(id));
      // What the bundler adds is in no list, and counts.
      return (telling.length > 0 ? telling : modules).some((id) => !asked.has(id));
    },
  };
}

function reachedFrom(roots: readonly string[], next: (name: string) => readonly string[]): ReadonlySet<string> {
  const reached = new Set(roots);
  // A set that grows while it is walked is walked to its end.
  for (const name of reached) for (const other of next(name)) reached.add(other);
  return reached;
}
