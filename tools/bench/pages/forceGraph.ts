/**
 * force-graph, with its simulation stopped and no pointer to watch for. Of its ways to hide, accessors of visibility set anew ask for next
 * to no script; data replaced would make it set up its simulation again.
 */
import ForceGraph from 'force-graph';
import type { Scene, SceneLine, SceneNode } from '../scene.ts';
import type { MakeContender } from './contender.ts';

interface Link extends SceneLine {
  readonly curvature: number;
}

/** Where it is said to be, it stays. */
interface FixedNode extends SceneNode {
  readonly fx: number;
  readonly fy: number;
}

export const makeForceGraph: MakeContender = (scene, camera, container) => {
  const { zoom, pan, width, height } = camera;
  const graph = new ForceGraph<FixedNode, Link>(container)
    .width(width)
    .height(height)
    .cooldownTicks(0)
    .enablePointerInteraction(false)
    .nodeRelSize(1)
    .nodeVal(({ size }) => (size / 2) ** 2)
    .nodeColor(({ colour }) => colour)
    .nodeCanvasObjectMode(() => 'after')
    .nodeCanvasObject(drawName)
    .linkColor(({ colour }) => colour)
    .linkLineDash(({ dash }) => (dash.length > 0 ? [...dash] : null))
    // In pixels of the screen.
    .linkWidth(2 * zoom)
    .linkCurvature('curvature')
    .linkDirectionalArrowLength(({ hasMark }) => (hasMark ? 8 : 0))
    .linkDirectionalArrowRelPos(1)
    .graphData({ nodes: scene.nodes.map((node) => ({ ...node, fx: node.x, fy: node.y })), links: linksOf(scene) })
    .zoom(zoom)
    .centerAt((width / 2 - pan.x) / zoom, (height / 2 - pan.y) / zoom);
  return {
    step(year) {
      const at = scene.years[year];
      const nodes = new Set(at?.nodes.map((index) => scene.nodes[index]?.id));
      const lines = new Set(at?.lines.map((index) => scene.lines[index]?.id));
      graph.nodeVisibility(({ id }) => nodes.has(id)).linkVisibility(({ id }) => lines.has(id));
    },
    redraw: () => void graph.zoom(graph.zoom()).nodeColor(({ colour }) => colour),
    shown() {
      const { nodes, links } = graph.graphData();
      const [ofNode, ofLink] = [graph.nodeVisibility(), graph.linkVisibility()];
      const isShown = <Item>(accessor: unknown, item: Item): boolean => typeof accessor !== 'function' || accessor(item) === true;
      return {
        nodes: nodes.filter((node) => isShown(ofNode, node)).map(({ id }) => id),
        lines: links.filter((link) => isShown(ofLink, link)).map(({ id }) => id),
      };
    },
  };
};

/** As in its own example of nodes with text. */
function drawName({ x, y, size, label }: SceneNode, context: CanvasRenderingContext2D): void {
  context.font = '12px sans-serif';
  context.textAlign = 'center';
  context.textBaseline = 'top';
  context.fillStyle = '#1a1c20';
  context.fillText(label, x, y + size / 2 + 4);
}

function linksOf({ nodes, lines }: Scene): Link[] {
  const places = new Map(nodes.map((node) => [node.id, node]));
  return lines.map((line) => {
    const [from, to] = [places.get(line.source), places.get(line.target)];
    const length = from && to ? Math.hypot(to.x - from.x, to.y - from.y) : 1;
    // Its lines bow to the other hand.
    return { ...line, curvature: -line.bow / length };
  });
}
