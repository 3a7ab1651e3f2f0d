/** WebM, recorded by the browser itself. */
import { FigureError } from '#appearance/figureError.ts';
import { laterWords } from '#words/laterWords.ts';
import type { FilmEncoder } from './filmEncoder.ts';

const SIZE = { width: 1280, height: 720 } as const;
/** The better kind first. */
const TYPES = ['video/webm;codecs=vp9', 'video/webm;codecs=vp8', 'video/webm'] as const;
/** Bits a second: enough for thin lines and small letters that stand still most of the time. */
const BITRATE = 6_000_000;
/** Milliseconds from one record of a picture to the next. */
const TICK = 100;

/**
 * The browser records a canvas as time passes, so a film takes as long to make as to watch.
 * @throws FigureError where it cannot.
 */
export function webmEncoder(): FilmEncoder {
  const type = typeof MediaRecorder === 'undefined' ? undefined : TYPES.find((each) => MediaRecorder.isTypeSupported(each));
  const canvas = document.createElement('canvas');
  canvas.width = SIZE.width;
  canvas.height = SIZE.height;
  const context = canvas.getContext('2d');
  if (type === undefined || !context || typeof canvas.captureStream !== 'function') throw new FigureError(laterWords.film.noWebm);
  const stream = canvas.captureStream(0);
  const [track] = stream.getVideoTracks() as CanvasCaptureMediaStreamTrack[];
  const recorder = new MediaRecorder(stream, { mimeType: type, videoBitsPerSecond: BITRATE });
  const parts: Blob[] = [];
  recorder.addEventListener('dataavailable', ({ data }) => parts.push(data));
  const stopped = new Promise<void>((resolve, reject) => {
    recorder.addEventListener('stop', () => resolve(), { once: true });
    recorder.addEventListener('error', () => reject(new FigureError(laterWords.film.stopped)), { once: true });
  });
  // It may fail before anybody waits for it.
  stopped.catch(() => undefined);
  let isBegun = false;
  const stop = (): void => {
    if (recorder.state !== 'inactive') recorder.stop();
    track?.stop();
  };
  return {
    size: SIZE,
    add: async (picture, milliseconds) => {
      if (!isBegun) recorder.start();
      isBegun = true;
      // Again and again: how long a picture stays is told by the next one alone, and one that shows nothing new may be left out.
      for (let left = milliseconds; left > 0; left -= TICK) {
        await inSight(recorder);
        if (recorder.state === 'inactive') await Promise.race([stopped, Promise.reject(new FigureError(laterWords.film.stopped))]);
        context.drawImage(picture, 0, 0, SIZE.width, SIZE.height);
        track?.requestFrame();
        await passed(Math.min(TICK, left));
      }
    },
    finish: async () => {
      stop();
      await stopped;
      return new Blob(parts, { type: 'video/webm' });
    },
    cancel: stop,
  };
}

/** Browsers slow down the clock of a page that nobody sees, and with it the film: it waits. */
async function inSight(recorder: MediaRecorder): Promise<void> {
  if (document.visibilityState === 'visible') return;
  if (recorder.state === 'recording') recorder.pause();
  await new Promise<void>((resolve) => {
    const onChange = (): void => {
      if (document.visibilityState !== 'visible') return;
      document.removeEventListener('visibilitychange', onChange);
      resolve();
    };
    document.addEventListener('visibilitychange', onChange);
  });
  if (recorder.state === 'paused') recorder.resume();
}

const passed = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));
