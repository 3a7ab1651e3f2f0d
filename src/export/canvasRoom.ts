/** How a browser shows that a canvas is beyond its means: every one in its own way, and some without a word. */

/** Thrown where a smaller picture may do. Its cause is there where it need not be for want of room. */
export class NoRoom extends Error {}

/** Side of the square in which an image is looked through. The least of actors still takes a pixel of it. */
const PROBE_SIDE = 256;

export function contextOf(canvas: OffscreenCanvas): OffscreenCanvasRenderingContext2D {
  const context = canvas.getContext('2d');
  if (!context) throw new NoRoom();
  // Text as wide at 4× as at 1×, so that what was measured holds.
  context.textRendering = 'geometricPrecision';
  return context;
}

/** What browsers throw themselves; any other error is a mistake of ours. */
export function isWantOfRoom(error: unknown): boolean {
  return error instanceof RangeError || (error instanceof DOMException && error.name !== 'SecurityError');
}

/** A canvas beyond the browser's means takes every call and stays blank: a dot in its last corner tells. */
export function keepsPixels(context: OffscreenCanvasRenderingContext2D, { width, height }: OffscreenCanvas): boolean {
  context.fillRect(width - 1, height - 1, 1, 1);
  const alpha = context.getImageData(width - 1, height - 1, 1, 1).data[3];
  context.clearRect(width - 1, height - 1, 1, 1);
  return alpha !== undefined && alpha > 0;
}

/** Whether there is nothing on an image with a transparent ground, which is what a canvas beyond the browser's means gives. */
export function isBlank(image: ImageBitmap): boolean {
  if (image.width === 0 || image.height === 0) return true;
  const context = contextOf(new OffscreenCanvas(PROBE_SIDE, PROBE_SIDE));
  context.drawImage(image, 0, 0, PROBE_SIDE, PROBE_SIDE);
  const { data } = context.getImageData(0, 0, PROBE_SIDE, PROBE_SIDE);
  return !data.some((value, index) => index % 4 === 3 && value > 0);
}
