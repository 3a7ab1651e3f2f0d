import { type Afterimage, takeAfterimage } from './afterimage.ts';
import type { Classes } from './toClasses.ts';

/** How long what ends takes to go, and what begins to come, in milliseconds. */
export const STAGE_MS = 150;
/** A step that follows sooner than this on another shows at once: who scrubs fast wants to see years, not fading. */
export const HURRY_MS = 2 * STAGE_MS + 50;

/** What is shown before a step, and what after it. */
interface Step {
  readonly before: Classes;
  readonly after: Classes;
}

/** What keeps elements out of sight, and nothing else of them. */
interface Hiding {
  hide(unseen: ReadonlySet<string>): void;
}

/** From one year to the next: what ends fades out, then what begins fades in. Only pixels lag behind; the elements never do. */
export class Fade {
  readonly #layers: readonly Hiding[];
  readonly #take: () => Afterimage | null;
  readonly #now: () => number;
  #image: Afterimage | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #lastStep = Number.NEGATIVE_INFINITY;

  constructor(
    container: HTMLElement | null,
    layers: readonly Hiding[],
    take = (): Afterimage | null => takeAfterimage(container, STAGE_MS),
    now = (): number => performance.now(),
  ) {
    this.#layers = layers;
    this.#take = take;
    this.#now = now;
  }

  /** Runs `draw`, which answers with what was shown before and what is now, and fades between the two unless steps follow fast. */
  step(draw: () => Step): void {
    this.finish();
    const hurried = this.#now() - this.#lastStep < HURRY_MS;
    this.#lastStep = this.#now();
    this.#image = hurried ? null : this.#take();
    const { before, after } = draw();
    if (!this.#image) return;
    const lines = newIn(after.lines.elements, before.lines.elements);
    const actors = newIn(after.actors.keys(), before.actors.keys());
    const gone = newIn(before.lines.elements, after.lines.elements).size + newIn(before.actors.keys(), after.actors.keys()).size;
    if (gone === 0 || lines.size + actors.size === 0) {
      this.#timer = setTimeout(() => this.finish(), STAGE_MS);
      return;
    }
    for (const layer of this.#layers) layer.hide(new Set([...lines, ...actors]));
    this.#timer = setTimeout(() => this.#bringIn(), STAGE_MS);
  }

  /** Everything as it is to be, at once. */
  finish(): void {
    clearTimeout(this.#timer);
    this.#image?.drop();
    this.#image = null;
    this.#showAll();
  }

  /** What has ended is gone; what begins comes up over what stays. */
  #bringIn(): void {
    this.#image?.drop();
    this.#image = this.#take();
    this.#showAll();
    this.#timer = setTimeout(() => this.finish(), STAGE_MS);
  }

  #showAll(): void {
    for (const layer of this.#layers) layer.hide(NONE);
  }
}

const NONE: ReadonlySet<string> = new Set();

function newIn(after: Iterable<string>, before: Iterable<string>): ReadonlySet<string> {
  const old = new Set(before);
  return new Set([...after].filter((id) => !old.has(id)));
}
