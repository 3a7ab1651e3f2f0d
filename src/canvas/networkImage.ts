import type { CollectionReturnValue, Core } from 'cytoscape';
import type { NetworkImageRequest, NetworkSize } from '#appearance/figureOptions.ts';

/** A picture of less than this, in model units, gets room around it: two lone actors are not blown up. */
const LEAST = { w: 620, h: 300 } as const;

/** What a picture of the elements takes, in model units. */
export function sizeOf(elements: CollectionReturnValue): NetworkSize {
  const { w, h } = elements.boundingBox({});
  return { width: Math.max(w, LEAST.w), height: Math.max(h, LEAST.h) };
}

/** Pixels to a model unit. */
export function scaleOf({ width, height }: NetworkSize, { maxWidth, maxHeight }: NetworkImageRequest): number {
  return Math.min(maxWidth / width, maxHeight / height);
}

/** Draws the elements as large as the request allows; `dressed` prepares the canvas for the moment of drawing. */
export async function drawImage(
  cy: Core,
  elements: CollectionReturnValue,
  request: NetworkImageRequest,
  dressed: (draw: () => Promise<Blob>) => Promise<Blob>,
): Promise<ImageBitmap> {
  let scale = 1;
  const blob = await dressed(() => {
    scale = scaleOf(sizeOf(elements), request);
    return cy.png({ output: 'blob-promise', full: true, scale, bg: 'transparent' });
  });
  return inTheMiddle(await createImageBitmap(blob), LEAST.w * scale, LEAST.h * scale);
}

/** The image in the middle of a transparent one of at least the given size, in pixels. */
function inTheMiddle(image: ImageBitmap, width: number, height: number): ImageBitmap {
  if (image.width >= width && image.height >= height) return image;
  const canvas = new OffscreenCanvas(Math.max(image.width, Math.round(width)), Math.max(image.height, Math.round(height)));
  canvas.getContext('2d')?.drawImage(image, Math.round((canvas.width - image.width) / 2), Math.round((canvas.height - image.height) / 2));
  image.close();
  return canvas.transferToImageBitmap();
}
