/** The lines that actors' names are written in, and the room that they take, in model units at their own size. */
import { textWidth, wrapLabel } from '#appearance/nodeShape.ts';
import { LABEL } from '#appearance/shapes.ts';
import { HALO } from './names.ts';
import { FONT } from './paintWords.ts';

export interface WrittenName {
  readonly lines: readonly string[];
  readonly width: number;
  readonly height: number;
}

/** How heavy names are written, in the units of CSS. */
export const NAME_WEIGHT = 500;

const written = new Map<string, WrittenName>();
const MOST_WRITTEN = 20_000;

/** Measured once for each name: the font has to be there by then. */
export function writtenName(name: string): WrittenName {
  const known = written.get(name);
  if (known) return known;
  const measure = measureOf();
  const lines = wrapLabel(name, measure);
  const self = { lines, width: Math.ceil(Math.max(0, ...lines.map(measure))), height: lines.length * LABEL.size };
  if (written.size > MOST_WRITTEN) written.clear();
  written.set(name, self);
  return self;
}

/** Text is not measured to the last unit. */
const LEEWAY = 2;

/** What a name takes with its halo, drawn so many times its own size. */
export function roomOfName(name: string, times = 1): { readonly width: number; readonly height: number } {
  const { width, height } = writtenName(name);
  const around = 2 * (HALO + LEEWAY);
  return { width: (width + around) * times, height: (height + around) * times };
}

let context: OffscreenCanvasRenderingContext2D | null = null;

/** How wide a line of a name is. Nothing measures text without a browser: there it is reckoned. */
function measureOf(): (line: string) => number {
  if (typeof OffscreenCanvas === 'undefined') return textWidth;
  if (!context) {
    context = new OffscreenCanvas(1, 1).getContext('2d');
    if (context) context.font = `${NAME_WEIGHT} ${LABEL.size}px ${FONT}`;
  }
  return (line) => context?.measureText(line).width ?? textWidth(line);
}
