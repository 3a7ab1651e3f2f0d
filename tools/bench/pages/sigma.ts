/**
 * Sigma with graphology. Of its ways to hide, reducers that look a year up, with one refresh of only those whose state differs and no new
 * indexing, ask for the least script: a full refresh walks everything (its `redraw` here), and attributes changed on the graph cost an event
 * each. It draws by WebGL: without a graphics card most of its drawing is that of the software which stands in.
 */
import { EdgeCurvedArrowProgram, EdgeCurvedDoubleArrowProgram, default as EdgeCurveProgram } from '@sigma/edge-curve';
import { MultiDirectedGraph } from 'graphology';
import { Sigma } from 'sigma';
import { EdgeArrowProgram, EdgeDoubleArrowProgram, EdgeRectangleProgram } from 'sigma/rendering';
import type { Camera, Scene, SceneLine } from '../scene.ts';
import type { MakeContender } from './contender.ts';

const PROGRAMS = {
  straight: EdgeRectangleProgram,
  straightTo: EdgeArrowProgram,
  straightBoth: EdgeDoubleArrowProgram,
  curved: EdgeCurveProgram,
  curvedTo: EdgeCurvedArrowProgram,
  curvedBoth: EdgeCurvedDoubleArrowProgram,
};

const typeOf = ({ bow, hasMark, hasTail }: SceneLine): keyof typeof PROGRAMS =>
  `${bow === 0 ? 'straight' : 'curved'}${hasTail ? 'Both' : hasMark ? 'To' : ''}`;

export const makeSigma: MakeContender = (scene, camera, container) => {
  let shown = { nodes: new Set<string>(), lines: new Set<string>() };
  const renderer = new Sigma(graphOf(scene, camera), container, {
    edgeProgramClasses: PROGRAMS,
    stagePadding: 0,
    nodeReducer: (id, data) => ({ ...data, hidden: !shown.nodes.has(id) }),
    edgeReducer: (id, data) => ({ ...data, hidden: !shown.lines.has(id) }),
  });
  renderer.setCustomBBox(windowOf(camera));
  return {
    step(year) {
      const next = idsOf(scene, year);
      const partialGraph = { nodes: differing(shown.nodes, next.nodes), edges: differing(shown.lines, next.lines) };
      shown = next;
      renderer.refresh({ partialGraph, skipIndexation: true, schedule: true });
    },
    redraw: () => void renderer.refresh({ schedule: true }),
    shown: () => ({
      nodes: renderer.getGraph().filterNodes((id) => renderer.getNodeDisplayData(id)?.hidden === false),
      lines: renderer.getGraph().filterEdges((id) => renderer.getEdgeDisplayData(id)?.hidden === false),
    }),
  };
};

function graphOf({ nodes, lines }: Scene, { zoom }: Camera): MultiDirectedGraph {
  const graph = new MultiDirectedGraph();
  const places = new Map(nodes.map(({ id, x, y }) => [id, { x, y }]));
  // Its y grows upwards, and its sizes are radii in pixels of the screen.
  for (const { id, x, y, size, label, colour } of nodes) graph.addNode(id, { x, y: -y, size: (size / 2) * zoom, label, color: colour });
  for (const line of lines) {
    const [from, to] = [places.get(line.source), places.get(line.target)];
    const length = from && to ? Math.hypot(to.x - from.x, to.y - from.y) : 1;
    const attributes = { color: line.colour, size: 2 * zoom, type: typeOf(line), curvature: line.bow / length };
    graph.addEdgeWithKey(line.id, line.source, line.target, attributes);
  }
  return graph;
}

/** What lies in the window, so that everything stands where the others have it. */
function windowOf({ zoom, pan, width, height }: Camera): { readonly x: [number, number]; readonly y: [number, number] } {
  return { x: [-pan.x / zoom, (width - pan.x) / zoom], y: [(pan.y - height) / zoom, pan.y / zoom] };
}

function idsOf({ nodes, lines, years }: Scene, year: number): { readonly nodes: Set<string>; readonly lines: Set<string> } {
  const idsIn = (things: readonly { readonly id: string }[], places: readonly number[] = []): Set<string> =>
    new Set(places.flatMap((place) => things[place]?.id ?? []));
  return { nodes: idsIn(nodes, years[year]?.nodes), lines: idsIn(lines, years[year]?.lines) };
}

function differing(some: ReadonlySet<string>, others: ReadonlySet<string>): string[] {
  return [...[...some].filter((id) => !others.has(id)), ...[...others].filter((id) => !some.has(id))];
}
