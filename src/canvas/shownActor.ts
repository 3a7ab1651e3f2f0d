import type { Box } from '#appearance/box.ts';
import { LABEL } from '#appearance/shapes.ts';
import type { Position } from '#domain/network.ts';
import type { ActorFacts } from './actorFacts.ts';
import type { ActorLook } from './actorLook.ts';
import { roomOfName } from './actorNames.ts';

/** Around what is drawn, in model units: edges are softened by the browser. */
const SOFT = 1;

/** An actor that is shown; what it takes is worked out when it is first asked for. */
export class ShownActor {
  readonly facts: ActorFacts;
  readonly classes: string;
  readonly look: ActorLook;
  readonly at: Position;
  #box: Box | null = null;

  constructor(facts: ActorFacts, classes: string, look: ActorLook, at: Position) {
    this.facts = facts;
    this.classes = classes;
    this.look = look;
    this.at = at;
  }

  /** With its name and its ring, in model units. */
  get box(): Box {
    this.#box ??= boxOfActor(this);
    return this.#box;
  }
}

function boxOfActor({ facts, look, at }: ShownActor): Box {
  const { border, ring, name } = look;
  const around = (facts.size + border.width) / 2 + (ring ? ring.gap / 2 + ring.width : 0) + SOFT;
  const box = { left: at.x - around, top: at.y - around, right: at.x + around, bottom: at.y + around };
  if (!name) return box;
  const { width, height } = roomOfName(facts.name, name.times);
  const foot = at.y + facts.size / 2 + LABEL.gap + height;
  return {
    ...box,
    left: Math.min(box.left, at.x - width / 2),
    right: Math.max(box.right, at.x + width / 2),
    bottom: Math.max(box.bottom, foot),
  };
}
