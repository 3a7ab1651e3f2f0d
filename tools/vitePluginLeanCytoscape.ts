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
    what: 'how the canvas renderer draws, in whose place is our own (src/canvas/renderer.ts)',
    pattern: /^var CRp\$b = \{\};\n[\s\S]*?(?=^var renderer = \[\{$)/m,
    replacement: '',
  },
  {
    what: 'the canvas renderer itself',
    pattern: /, \{\n {2}name: 'canvas',\n {2}impl: \w+\n\}/,
    replacement: '',
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

/** Leaves out of the built page the parts of Cytoscape that nothing in it uses: more than a quarter of the library. */
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
