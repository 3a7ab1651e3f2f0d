/** Flags in the shapes of actors, as pictures: to draw a flag anew each time takes a hundred times as long. */
import type { ActorKind } from '#domain/actor.ts';
import type { ActorFacts } from './actorFacts.ts';
import type { FlagImages } from './flagImages.ts';
import { traceShape } from './traceShape.ts';

/** How many pixels across the smallest is; each further size is twice as large, so that none is ever reduced to less than a half. */
const SMALLEST = 16;
const LARGEST = 512;
/** As many as a picture has of them, and some of another size. */
const MOST = 300;

export class FlagStamps {
  readonly #images: FlagImages;
  readonly #stamps = new Map<string, OffscreenCanvas>();

  constructor(images: FlagImages) {
    this.#images = images;
  }

  /** A square picture as large as the actor, or larger; `scale` is how many pixels go to a model unit. Null for a flag that is not there. */
  of({ flag, kind, size }: Flagged, scale: number): OffscreenCanvas | null {
    const pixels = Math.min(LARGEST, Math.max(SMALLEST, 2 ** Math.ceil(Math.log2(size * scale))));
    const key = `${flag} ${kind} ${size} ${pixels}`;
    const known = this.#stamps.get(key);
    if (known) return known;
    const image = flag === null ? undefined : this.#images.get(flag);
    if (!image) return null;
    if (this.#stamps.size >= MOST) this.#stamps.clear();
    const stamp = stampOf(image, kind, { size, pixels });
    this.#stamps.set(key, stamp);
    return stamp;
  }
}

type Flagged = Pick<ActorFacts, 'flag' | 'kind' | 'size'>;

function stampOf(
  image: HTMLImageElement,
  kind: ActorKind,
  { size, pixels }: { readonly size: number; readonly pixels: number },
): OffscreenCanvas {
  const canvas = new OffscreenCanvas(pixels, pixels);
  const context = canvas.getContext('2d');
  context?.scale(pixels / size, pixels / size);
  context?.beginPath();
  if (context) traceShape(context, kind, { x: size / 2, y: size / 2 }, size);
  context?.clip();
  context?.drawImage(image, 0, 0, size, size);
  return canvas;
}
