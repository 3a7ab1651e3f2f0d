/** Pictures of the network, of what is shown or of any other scene, without the reader seeing anything of it. */
import { type Box, boxAround } from '#appearance/box.ts';
import { FigureError } from '#appearance/figureError.ts';
import type { FrameImage, NetworkImage, NetworkImageRequest, NetworkSize } from '#appearance/figureOptions.ts';
import type { NetworkDrawing } from '#appearance/networkDrawing.ts';
import { boxAt, nodeShape } from '#appearance/nodeShape.ts';
import type { Look } from '#appearance/palette.ts';
import { words } from '#words/words.ts';
import { yearsInWords } from '#words/yearSentence.ts';
import type { Dress, Dressed } from './dress.ts';
import { drawingOf } from './networkDrawing.ts';
import type { NetworkView } from './networkView.ts';
import { actorsOf, type Scene } from './sceneLines.ts';

/** A picture of less than this, in model units, gets room around it: two lone actors are not blown up. */
const LEAST = { w: 620, h: 300 } as const;
/** Kept free around everything in a film, in model units: lines bow out. */
const AROUND = 24;
/** The least size of names in a film, in pixels of the picture that is asked for. */
const READABLE_IN_FILM = 16;

interface FrameRequest {
  /** Pixels to a model unit. */
  readonly scale: number;
  readonly look: Look;
  readonly ground: string;
}

export class NetworkPictures {
  readonly #view: NetworkView;

  constructor(view: NetworkView) {
    this.#view = view;
  }

  /**
   * What a picture of all that the scene shows takes, in model units.
   * @throws FigureError where it shows nothing.
   */
  sizeOf(scene: Scene): NetworkSize {
    return this.#view.dressed(scene, null, ({ box }) => {
      if (!box) throw new FigureError(words.export.nothingDrawn(yearsInWords(scene.window)));
      return sizeOf(box);
    });
  }

  /** All of the scene, uncropped, on a transparent ground. */
  async image(scene: Scene, request: NetworkImageRequest): Promise<NetworkImage> {
    let scale = 1;
    const { drawn, unnamed } = this.#view.dressed(scene, dressFor(request), (dressed) => {
      scale = scaleOf(dressed.box, request);
      return { drawn: drawWhole(dressed, scale), unnamed: dressed.unnamed };
    });
    return { bitmap: inTheMiddle(drawn.bitmap, LEAST.w * scale, LEAST.h * scale), unnamed };
  }

  /** The same as shapes and words. */
  async drawing(scene: Scene, request: NetworkImageRequest): Promise<NetworkDrawing> {
    return this.#view.dressed(scene, dressFor(request), (dressed) =>
      drawingOf(dressed, scene, { ...boxOf(dressed.box), unnamed: dressed.unnamed }),
    );
  }

  /** Room in model units for all that any of the scenes shows. */
  boxOver(scenes: readonly Scene[]): Box {
    const boxes = scenes.flatMap((scene) =>
      [...actorsOf(scene)].flatMap((id) => {
        const actor = scene.network.actors.get(id);
        const isPole = scene.network.poles.includes(id);
        return actor ? [boxAt(nodeShape(actor.kind, actor.name, isPole), this.#view.placeOf(id), AROUND)] : [];
      }),
    );
    return boxAround(boxes);
  }

  /** The scene at a scale, and where in the model its picture is; nothing where it shows nothing. */
  async frame(scene: Scene, { scale, look, ground }: FrameRequest): Promise<FrameImage | null> {
    const dress: Dress = { look, ground, scaleFor: () => scale, leastName: READABLE_IN_FILM };
    return this.#view.dressed(scene, dress, (dressed) => dressed.box && drawWhole(dressed, scale));
  }
}

const dressFor = (request: NetworkImageRequest): Dress => ({ ...request, scaleFor: (box) => scaleOf(box, request) });

const NOWHERE: Box = { left: 0, top: 0, right: 0, bottom: 0 };

function sizeOf(box: Box | null): NetworkSize {
  const { left, top, right, bottom } = box ?? NOWHERE;
  return { width: Math.max(right - left, LEAST.w), height: Math.max(bottom - top, LEAST.h) };
}

/** Pixels to a model unit. */
function scaleOf(box: Box | null, { maxWidth, maxHeight }: NetworkImageRequest): number {
  const { width, height } = sizeOf(box);
  return Math.min(maxWidth / width, maxHeight / height);
}

/** The box around what is drawn, in whole units as in a picture of pixels, with the room of `sizeOf` around it. */
function boxOf(box: Box | null): Pick<NetworkDrawing, 'box'> {
  const { left, top, right, bottom } = box ?? NOWHERE;
  const [whole, least] = [{ width: Math.ceil(right - left), height: Math.ceil(bottom - top) }, sizeOf(box)];
  const [width, height] = [Math.max(whole.width, least.width), Math.max(whole.height, least.height)];
  return { box: { x: left - (width - whole.width) / 2, y: top - (height - whole.height) / 2, width, height } };
}

/** All that is shown. */
function drawWhole({ actors, lines, box }: Dressed, scale: number): FrameImage {
  const { left, top, right, bottom } = box ?? NOWHERE;
  const canvas = new OffscreenCanvas(Math.ceil((right - left) * scale), Math.ceil((bottom - top) * scale));
  const context = canvas.getContext('2d');
  context?.setTransform(scale, 0, 0, scale, -left * scale, -top * scale);
  if (context) for (const layer of [lines, actors]) layer.paint(context, scale);
  return { bitmap: canvas.transferToImageBitmap(), at: { x: left, y: top } };
}

/** The image in the middle of a transparent one of at least the given size, in pixels. */
function inTheMiddle(image: ImageBitmap, width: number, height: number): ImageBitmap {
  if (image.width >= width && image.height >= height) return image;
  const canvas = new OffscreenCanvas(Math.max(image.width, Math.round(width)), Math.max(image.height, Math.round(height)));
  canvas.getContext('2d')?.drawImage(image, Math.round((canvas.width - image.width) / 2), Math.round((canvas.height - image.height) / 2));
  image.close();
  return canvas.transferToImageBitmap();
}
