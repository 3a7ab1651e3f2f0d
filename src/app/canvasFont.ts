import type { Network } from '#domain/network.ts';

/** What names are written with on the canvas, in CSS. */
const CANVAS_FONT = '500 12px "Inter Variable"';

/**
 * Fetches all files of the font that the actors' names need. Rarer letters are in files of their own, which the browser would fetch only once
 * they are to be drawn: too late for names, which are measured once, and it would lay out the whole page again.
 */
export function fetchCanvasFont({ actors }: Network): void {
  const names = [...actors.values()].map(({ name }) => name).join('');
  document.fonts.load(CANVAS_FONT, names).catch(() => {});
}
