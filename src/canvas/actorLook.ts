/** What actors look like, by their kind and by their classes: the stylesheet of actors. */
import { BADGE_COLOURS } from '#appearance/badges.ts';
import type { ActorName, DrawnActor } from '#appearance/networkDrawing.ts';
import { ROLES } from '#appearance/palette.ts';
import { LABEL } from '#appearance/shapes.ts';
import type { ActorKind } from '#domain/actor.ts';
import { NAME_WEIGHT } from './actorNames.ts';
import { DIMMED, FADED, FLAGGED, GHOST, HERE, NAMELESS, NEAR, namesClass, SELECTED } from './classNames.ts';
import type { Ink } from './ink.ts';
import { HALO, NAME_STEPS } from './names.ts';

/** All that actors of one kind and state have in common: the same object for all of them. In model units. */
export interface ActorLook extends Pick<DrawnActor, 'shape' | 'fill' | 'border' | 'opacity'> {
  /** What is higher lies over what is lower. */
  readonly depth: number;
  /** Whether it shows its flag, and not its code. */
  readonly isFlagged: boolean;
  /** How its name is written; null for no name. */
  readonly name: (Omit<ActorName, 'lines'> & { readonly times: number }) | null;
  /** Around it, `gap` away from its border; null for none. */
  readonly ring: { readonly colour: string; readonly width: number; readonly gap: number } | null;
}

/** A flag lies on white. */
const UNDER_FLAG = '#ffffff';

/** Which looks there are in some ink; each is made once. */
export class ActorLooks {
  readonly #ink: Ink;
  readonly #looks = new Map<string, ActorLook>();

  constructor(ink: Ink) {
    this.#ink = ink;
  }

  of(kind: ActorKind, classes: string): ActorLook {
    const key = `${kind} ${classes}`;
    const look = this.#looks.get(key) ?? lookOf(kind, new Set(classes.split(' ')), this.#ink);
    this.#looks.set(key, look);
    return look;
  }
}

function lookOf(kind: ActorKind, classes: ReadonlySet<string>, { look, ground }: Ink): ActorLook {
  const role = ROLES[look];
  const times = NAME_STEPS.find((_, step) => classes.has(namesClass(step))) ?? 1;
  const isFlagged = classes.has(FLAGGED);
  return {
    shape: kind,
    depth: depthOf(classes),
    fill: isFlagged ? UNDER_FLAG : BADGE_COLOURS[kind].fill,
    border: classes.has(SELECTED) ? { colour: role.ink, width: 2.5 } : { colour: role.edge, width: 1 },
    opacity: opacityOf(classes),
    isFlagged,
    name: classes.has(NAMELESS)
      ? null
      : {
          times,
          size: LABEL.size * times,
          weight: NAME_WEIGHT,
          colour: role.ink,
          halo: { colour: ground, width: HALO * times },
        },
    // Where the keyboard stands, to be seen from as far as names are read. The colour of focus is also a family's: so there is a ring.
    ring: classes.has(HERE) ? { colour: role.focus, width: 3.5 * times, gap: 2 } : null,
  };
}

function depthOf(classes: ReadonlySet<string>): number {
  if (classes.has(HERE)) return 21;
  if (classes.has(NEAR)) return 20;
  return classes.has(GHOST) ? 9 : 10;
}

function opacityOf(classes: ReadonlySet<string>): number {
  if (classes.has(DIMMED)) return 0.4;
  if (classes.has(FADED)) return 0.18;
  return classes.has(GHOST) && !classes.has(NEAR) ? 0.38 : 1;
}
