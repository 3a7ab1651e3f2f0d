import type { ActorNodes } from './actorNodes.ts';
import type { LineLayer } from './lineLayer.ts';
import { actorsOf, linesOf, type Scene } from './sceneLines.ts';
import type { WalkLine, WalkMap } from './walk.ts';

/** What a scene draws, where the canvas has it: actors may have been dragged. */
export function walkMapOf(nodes: ActorNodes, layer: LineLayer, scene: Scene): WalkMap {
  const { living, ghosts } = linesOf(scene);
  return {
    places: new Map([...actorsOf(scene)].map((id) => [id, { ...nodes.node(id).position() }])),
    lines: [...living, ...ghosts].flatMap(({ element, owner, pair }): WalkLine[] => {
      const line = layer.line(element);
      return line ? [{ element, owner, pair, from: line.facts.from, lane: line.data.lane }] : [];
    }),
  };
}
