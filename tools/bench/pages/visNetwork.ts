/**
 * vis-network, without physics. Of its ways to hide, `hidden` updated in one batch for those whose state differs is slightly the quicker: a
 * DataView that is filtered anew calls for a little less script and for more drawing, as it makes and throws away an edge each time.
 */
import { DataSet } from 'vis-data/peer';
import { Network } from 'vis-network/peer';
import type { Camera, Scene, SceneLine } from '../scene.ts';
import type { MakeContender } from './contender.ts';

interface Hideable {
  readonly id: string;
  readonly hidden: boolean;
}

export const makeVisNetwork: MakeContender = (scene, camera, container) => {
  const nodes = new DataSet<Hideable>(nodesOf(scene));
  const edges = new DataSet<Hideable>(edgesOf(scene));
  const network = new Network(
    container,
    { nodes: nodes as never, edges: edges as never },
    {
      width: `${camera.width}px`,
      height: `${camera.height}px`,
      physics: false,
      layout: { improvedLayout: false },
      nodes: { shape: 'dot', font: { size: 12 } },
      edges: { width: 2 },
      interaction: { hover: false },
    },
  );
  moveTo(network, camera);
  let shown = { nodes: new Set<string>(), lines: new Set<string>() };
  return {
    step(year) {
      const at = scene.years[year];
      const next = {
        nodes: new Set(at?.nodes.flatMap((index) => scene.nodes[index]?.id ?? [])),
        lines: new Set(at?.lines.flatMap((index) => scene.lines[index]?.id ?? [])),
      };
      const changedNodes = changes(shown.nodes, next.nodes);
      const changedEdges = changes(shown.lines, next.lines);
      shown = next;
      if (changedNodes.length > 0) nodes.update(changedNodes);
      if (changedEdges.length > 0) edges.update(changedEdges);
    },
    redraw: () => void requestAnimationFrame(() => network.redraw()),
    shown: () => shownBy(network),
  };
};

/** From its own list of what it draws, which its types do not tell of. */
function shownBy(network: Network): { readonly nodes: readonly string[]; readonly lines: readonly string[] } {
  type Table = Readonly<Record<string, { readonly options: { readonly hidden: boolean } }>>;
  const { body } = network as unknown as {
    readonly body: { nodes: Table; edges: Table; readonly nodeIndices: readonly string[]; readonly edgeIndices: readonly string[] };
  };
  const visible = (table: Table, ids: readonly string[]): readonly string[] => ids.filter((id) => table[id]?.options.hidden === false);
  return { nodes: visible(body.nodes, body.nodeIndices), lines: visible(body.edges, body.edgeIndices) };
}

const nodesOf = ({ nodes }: Scene) =>
  nodes.map(({ id, x, y, size, label, colour }) => ({ id, x, y, label, size: size / 2, color: colour, fixed: true, hidden: true }));

function edgesOf({ nodes, lines }: Scene) {
  const places = new Map(nodes.map((node) => [node.id, node]));
  return lines.map((line) => {
    const [from, to] = [places.get(line.source), places.get(line.target)];
    const length = from && to ? Math.hypot(to.x - from.x, to.y - from.y) : 1;
    return {
      id: line.id,
      from: line.source,
      to: line.target,
      color: line.colour,
      dashes: line.dash.length > 0 ? [...line.dash] : false,
      arrows: arrowsOf(line),
      smooth:
        line.bow === 0 ? false : { enabled: true, type: line.bow > 0 ? 'curvedCCW' : 'curvedCW', roundness: Math.abs(line.bow) / length },
      hidden: true,
    };
  });
}

const arrowsOf = ({ hasMark, hasTail }: SceneLine) => ({
  to: { enabled: hasMark, scaleFactor: 0.5 },
  from: { enabled: hasTail, scaleFactor: 0.5 },
});

function moveTo(network: Network, { zoom, pan, width, height }: Camera): void {
  network.moveTo({ scale: zoom, position: { x: (width / 2 - pan.x) / zoom, y: (height / 2 - pan.y) / zoom } });
}

function changes(some: ReadonlySet<string>, others: ReadonlySet<string>): Hideable[] {
  return [
    ...[...some].filter((id) => !others.has(id)).map((id) => ({ id, hidden: true })),
    ...[...others].filter((id) => !some.has(id)).map((id) => ({ id, hidden: false })),
  ];
}
