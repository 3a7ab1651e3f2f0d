/** GIF, which plays everywhere a picture shows. */
import { Encoder } from 'modern-gif';
import { FigureError } from '#appearance/figureError.ts';
import { NoRoom } from '#export/canvasRoom.ts';
import { laterWords } from '#words/laterWords.ts';
import type { FilmEncoder } from './filmEncoder.ts';

/** Smaller than a video, since each picture of it is stored nearly whole. */
const SIZE = { width: 960, height: 540 } as const;

/** The library keeps every picture as it is until the end: two megabytes each. */
const MOST = 120;

/** @throws FigureError for more pictures than there is room for. */
export function gifEncoder(pictures: number): FilmEncoder {
  if (pictures > MOST) throw new FigureError(laterWords.film.tooMany(MOST));
  const context = new OffscreenCanvas(SIZE.width, SIZE.height).getContext('2d', { willReadFrequently: true });
  if (!context) throw new NoRoom();
  const encoder = new Encoder({ ...SIZE, maxColors: 255 });
  return {
    size: SIZE,
    add: async (picture, milliseconds) => {
      context.drawImage(picture, 0, 0, SIZE.width, SIZE.height);
      await encoder.encode({ data: context.getImageData(0, 0, SIZE.width, SIZE.height).data, delay: milliseconds });
    },
    finish: () => encoder.flush('blob'),
    cancel: () => undefined,
  };
}
