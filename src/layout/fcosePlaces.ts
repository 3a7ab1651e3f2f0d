import cytoscape, { type ElementDefinition } from 'cytoscape';
import fcose from 'cytoscape-fcose';
import type { NodeShape } from '#appearance/nodeShape.ts';
import type { Position } from '#domain/network.ts';
import type { Drawing } from './drawing.ts';
import { withSeededRandom } from './seededRandom.ts';

cytoscape.use(fcose);

/** The centre of the box lies below the centre of the node, because the label hangs under it. */
const boxDrop = (shape: NodeShape): number => (shape.below - shape.radius) / 2;

/** How long fcose works on it: `draft` only spreads the nodes out, and the others then let forces work, `proof` for longer. */
export type Quality = 'draft' | 'default' | 'proof';

/** Lets fcose place the nodes, with their whole boxes as nodes, as there is no text to measure without a browser. */
export function fcosePlaces(drawing: Drawing, seed: number, quality: Quality = 'proof'): Position[] {
  const cy = cytoscape({ headless: true, styleEnabled: true, elements: toElements(drawing), style: STYLE });
  try {
    withSeededRandom(seed, () => cy.layout(toOptions(drawing, quality)).run());
    return drawing.nodes.map(({ id, shape }) => {
      const { x, y } = cy.getElementById(nodeKey(id)).position();
      return { x, y: y - boxDrop(shape) };
    });
  } finally {
    cy.destroy();
  }
}

const STYLE: cytoscape.StylesheetJson = [{ selector: 'node', style: { shape: 'rectangle', width: 'data(width)', height: 'data(height)' } }];

/** Nodes and lines share Cytoscape's ids, so an actor may not be called like a line. */
const nodeKey = (id: string): string => `node ${id}`;

function toElements({ nodes, lines }: Drawing): ElementDefinition[] {
  const key = (index: number): string => nodeKey(nodes[index]?.id ?? '');
  return [
    ...nodes.map(({ id, shape }) => ({
      data: { id: nodeKey(id), width: 2 * shape.halfWidth, height: shape.radius + shape.below },
    })),
    ...lines.map(({ a, b, ideal }, index) => ({ data: { id: `line ${index}`, source: key(a), target: key(b), ideal } })),
  ];
}

function toOptions({ nodes }: Drawing, quality: Quality): cytoscape.LayoutOptions {
  const fixed = nodes.flatMap(({ id, shape, fixed }) =>
    fixed ? [{ nodeId: nodeKey(id), position: { x: fixed.x, y: fixed.y + boxDrop(shape) } }] : [],
  );
  const options = {
    name: 'fcose',
    quality,
    animate: false,
    fit: false,
    randomize: true,
    packComponents: false,
    idealEdgeLength: (line: cytoscape.EdgeSingular) => line.data('ideal') as number,
    fixedNodeConstraint: fixed.length > 0 ? fixed : undefined,
  };
  return options;
}
