import type { Plugin } from 'vite';

interface Cut {
  readonly what: string;
  readonly pattern: RegExp;
  readonly replacement: string;
}

/**
 * What the page never asks of Cytoscape, each cut off where the rest of it holds on to it, so that the bundler drops all that hangs on it.
 * Cytoscape is one file, from which no bundler can tell these by itself.
 */
const CUTS: readonly Cut[] = [
  {
    what: 'the WebGL renderer, which is off unless it is asked for',
    pattern: /^(CRp\$\d+\.initWebgl = )function \(opts, fns\) \{$/m,
    replacement:
      "$1function () {\n  throw new Error('The WebGL renderer is not part of this build.');\n};\nvar cutInitWebgl = function (opts, fns) {",
  },
  {
    what: 'the algorithms on graphs: paths and the like are worked out in the domain',
    pattern: /^\[[^\]]*markovClustering\$1[^\]]*\](?=\.forEach\(function \(props\) \{$)/m,
    replacement: '[]',
  },
  {
    // The React wrapper makes its instance without a layout, which is Cytoscape's grid, before it gives it ours.
    what: 'the layouts but the grid and the one that keeps positions as they are given',
    pattern: /\{\n {2}name: 'breadthfirst',[\s\S]*?(?=\{\n {2}name: 'grid',)/,
    replacement: '',
  },
  {
    what: 'the layout that draws lots',
    pattern: /, \{\n {2}name: 'random',\n {2}impl: \w+\n\}/,
    replacement: '',
  },
];

/** Leaves out of the built page the parts of Cytoscape that nothing in it uses: a sixth of the library. */
export function leanCytoscapePlugin(): Plugin {
  return {
    name: 'entente-lean-cytoscape',
    apply: 'build',
    transform(code, id) {
      if (!/[\\/]cytoscape[\\/]dist[\\/]cytoscape\.esm\.mjs$/.test(id)) return null;
      return { code: CUTS.reduce((rest, cut) => withCut(rest, cut), code), map: null };
    },
  };
}

/** @throws Error where Cytoscape has changed so that the cut finds no place, or more than one. */
function withCut(code: string, { what, pattern, replacement }: Cut): string {
  const places = code.match(new RegExp(pattern.source, `${pattern.flags}g`))?.length ?? 0;
  if (places !== 1)
    throw new Error(`Cytoscape has ${places} places to cut off ${what}, and not one. See tools/vitePluginLeanCytoscape.ts.`);
  return code.replace(pattern, replacement);
}
