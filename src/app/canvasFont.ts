import type { Network } from '#domain/network.ts';
import { afterFrame } from './afterFrame.ts';

/** What names are written with on the canvas, in CSS. */
const CANVAS_FONT = '500 12px "Inter Variable"';

let fetched: Promise<void> = Promise.resolve();

/**
 * Fetches all files of the font that the actors' names need. Rarer letters are in files of their own, which the browser would fetch only once
 * they are to be drawn: too late for names, which are measured once, and it would lay out the whole page again. Not before the first words
 * are on the screen, which it would hold up.
 */
export function fetchCanvasFont({ actors }: Network): void {
  const names = [...actors.values()].map(({ name }) => name).join('');
  fetched = new Promise((resolve) =>
    afterFrame(() => {
      const done = (): void => resolve();
      document.fonts.load(CANVAS_FONT, names).then(done, done);
    }),
  );
}

/** When these are there, or could not be had. */
export const canvasFontFetched = (): Promise<void> => fetched;
