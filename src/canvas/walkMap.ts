import type { ActorLayer } from './actorLayer.ts';
import type { LineLayer } from './lineLayer.ts';
import { actorsOf, linesOf, type Scene } from './sceneLines.ts';
import type { WalkLine, WalkMap } from './walk.ts';

/** What a scene draws, where the canvas has it: actors may have been dragged. */
export function walkMapOf(actors: ActorLayer, layer: LineLayer, scene: Scene): WalkMap {
  const { living, ghosts } = linesOf(scene);
  return {
    places: new Map([...actorsOf(scene)].map((id) => [id, { ...actors.node(id).position() }])),
    lines: [...living, ...ghosts].flatMap(({ element, owner, pair }): WalkLine[] => {
      const line = layer.line(element);
      return line ? [{ element, owner, pair, from: line.facts.from, lane: line.data.lane }] : [];
    }),
  };
}
