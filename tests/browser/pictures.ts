import type { Page } from '@playwright/test';
import { PNG } from 'pngjs';

/** Pixels to the side of the squares whose mean colours are compared: edges that are smoothed otherwise make no difference there. */
export const SQUARE = 3;
/** So far apart, of 255, mean colours differ. */
const APART = 40;
/** The share of squares in which two pictures of the same size differ; the browser draws both. `square` is a square's side in pixels. */
export async function differing(
  page: Page,
  one: string,
  other: string,
  { width, height }: { width: number; height: number },
  square = SQUARE,
): Promise<number> {
  return page.evaluate(
    async ([a, b, w, h, side, apart]) => {
      const pixels = async (address: string): Promise<Uint8ClampedArray> => {
        const image = new Image();
        image.src = address;
        await image.decode();
        const context = new OffscreenCanvas(w, h).getContext('2d');
        if (!context) throw new Error('no canvas');
        context.drawImage(image, 0, 0, w, h);
        return context.getImageData(0, 0, w, h).data;
      };
      const [first, second] = await Promise.all([pixels(a), pixels(b)]);
      const [across, down] = [Math.floor(w / side), Math.floor(h / side)];
      const sums = new Float64Array(across * down * 4);
      for (let y = 0; y < down * side; y++) {
        for (let x = 0; x < across * side; x++) {
          const [at, square] = [(y * w + x) * 4, (Math.floor(y / side) * across + Math.floor(x / side)) * 4];
          for (let channel = 0; channel < 4; channel++)
            sums[square + channel] = (sums[square + channel] ?? 0) + (first[at + channel] ?? 0) - (second[at + channel] ?? 0);
        }
      }
      let count = 0;
      for (let square = 0; square < sums.length; square += 4) {
        const most = Math.max(...sums.subarray(square, square + 4).map(Math.abs));
        if (most > apart * side * side) count++;
      }
      return count / (across * down);
    },
    [one, other, width, height, square, APART] as const,
  );
}

export const pngAddress = (png: PNG): string => `data:image/png;base64,${PNG.sync.write(png).toString('base64')}`;
