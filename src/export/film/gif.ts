/** GIF, which plays everywhere a picture shows. */
import { Encoder } from 'modern-gif';
import { NoRoom } from '#export/canvasRoom.ts';
import type { FilmEncoder } from './filmEncoder.ts';

/** Smaller than a video, since each picture of it is stored nearly whole. */
const SIZE = { width: 960, height: 540 } as const;

export function gifEncoder(): FilmEncoder {
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
