/** What each actor is drawn from, whatever is shown of it. */
import { POLE_SIZE, SHAPES } from '#appearance/shapes.ts';
import type { ActorKind } from '#domain/actor.ts';
import type { ActorId } from '#domain/id.ts';
import type { Network } from '#domain/network.ts';
import { actorElement } from './elementIds.ts';

export interface ActorFacts {
  readonly element: string;
  readonly id: ActorId;
  readonly name: string;
  readonly kind: ActorKind;
  /** Across, without its border, in model units. */
  readonly size: number;
  /** What stands for it where there is no flag. */
  readonly code: string;
  /** Its flag's country; null for none. */
  readonly flag: string | null;
}

/** Every actor of the dataset, in its order. */
export function actorFacts({ actors, poles }: Network): readonly ActorFacts[] {
  return [...actors.values()].map(({ id, name, kind, code, flag }) => ({
    element: actorElement(id),
    id,
    name,
    kind,
    size: poles.includes(id) ? POLE_SIZE : SHAPES[kind].size,
    code,
    flag: flag?.iso ?? null,
  }));
}
