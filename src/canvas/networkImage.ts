import type { CollectionReturnValue, Core } from 'cytoscape';
import type { NetworkImageRequest } from '#appearance/figureOptions.ts';

/** A picture of less than this, in model units, gets room around it: two lone actors are not blown up. */
const LEAST = { w: 620, h: 300 } as const;

/** Draws the elements as large as the request allows; `dressed` prepares the canvas for the moment of drawing. */
export async function drawImage(
  cy: Core,
  elements: CollectionReturnValue,
  { maxWidth, maxHeight }: NetworkImageRequest,
  dressed: (draw: () => Promise<Blob>) => Promise<Blob>,
): Promise<ImageBitmap> {
  let scale = 1;
  const blob = await dressed(() => {
    const box = elements.boundingBox({});
    scale = Math.min(maxWidth / Math.max(box.w, LEAST.w), maxHeight / Math.max(box.h, LEAST.h));
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
