/** What a scene takes on the canvas, in model units. */
import { type Box, boxAround } from '#appearance/box.ts';
import type { ActorId } from '#domain/id.ts';
import type { ActorNodes } from './actorNodes.ts';
import type { LineLayer } from './lineLayer.ts';
import { actorsOf, type Scene } from './sceneLines.ts';

/** What the canvas draws with. */
interface Drawn {
  readonly nodes: ActorNodes;
  readonly lines: LineLayer;
}

/** Of those of the actors that are shown, with the lines between them, or of all for null; null where none is shown. */
export function boxOfActors(scene: Scene, actors: ReadonlySet<ActorId> | null, { nodes, lines }: Drawn): Box | null {
  const shown = [...actorsOf(scene)].filter((id) => !actors || actors.has(id));
  const box = lines.box(actors ?? undefined);
  const boxes = shown.map((id) => nodes.box(id));
  return boxes.length > 0 ? boxAround(box ? [box, ...boxes] : boxes) : null;
}

/** Of what has come or changed just now; null for nothing. */
export function boxOfChanged({ nodes, lines }: Drawn): Box | null {
  const box = lines.boxOfTold();
  const boxes = [...(box ? [box] : []), ...nodes.boxesOfTold()];
  return boxes.length > 0 ? boxAround(boxes) : null;
}
