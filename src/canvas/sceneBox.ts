/** What a scene takes on the canvas, in model units. */
import { type Box, boxAround } from '#appearance/box.ts';
import type { ActorId } from '#domain/id.ts';
import type { ActorLayer } from './actorLayer.ts';
import type { LineLayer } from './lineLayer.ts';
import { actorsOf, type Scene } from './sceneLines.ts';

/** What the canvas draws with. */
interface Drawn {
  readonly actors: ActorLayer;
  readonly lines: LineLayer;
}

/** Of those of the actors that are shown, with the lines between them, or of all for null; null where none is shown. */
export function boxOfActors(scene: Scene, meant: ReadonlySet<ActorId> | null, { actors, lines }: Drawn): Box | null {
  const shown = [...actorsOf(scene)].filter((id) => !meant || meant.has(id));
  const box = lines.box(meant ?? undefined);
  const boxes = shown.flatMap((id) => actors.box(id) ?? []);
  return boxes.length > 0 ? boxAround(box ? [box, ...boxes] : boxes) : null;
}

/** Of what has come or changed just now; null for nothing. */
export function boxOfChanged({ actors, lines }: Drawn): Box | null {
  const box = lines.boxOfTold();
  const boxes = [...(box ? [box] : []), ...actors.boxesOfTold()];
  return boxes.length > 0 ? boxAround(boxes) : null;
}
