import type { StylesheetJson } from 'cytoscape';
import { ABSENT } from './classNames.ts';

const CYTOSCAPE_SHAPES = { state: 'ellipse', leader: 'ellipse', group: 'hexagon', body: 'round-rectangle' } as const;

/** All that Cytoscape has to know of actors: where the pointer meets them. What they look like is told by actorLook.ts. */
export const STYLESHEET: StylesheetJson = [
  { selector: 'node', style: { width: 'data(size)', height: 'data(size)', 'border-width': 1 } },
  ...Object.entries(CYTOSCAPE_SHAPES).map(([kind, shape]) => ({ selector: `node[kind = "${kind}"]`, style: { shape } })),
  { selector: `.${ABSENT}`, style: { display: 'none' as const } },
];
