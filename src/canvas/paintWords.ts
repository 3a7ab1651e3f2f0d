/** Words in the middle of a line. */
import { DESCENT } from '#appearance/shapes.ts';
import type { WordsLook } from './lineLook.ts';
import type { LinePlace } from './linePlace.ts';

type Context = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D;

export const FONT = 'Inter Variable, Inter, system-ui, Segoe UI, Helvetica, Arial, sans-serif';

const widths = new Map<string, number>();
const MOST_WIDTHS = 2000;

/** In model units. */
interface WordsRoom {
  readonly width: number;
  readonly height: number;
}

/** The room that words take, what they stand on included, before they are turned; `measure` tells how wide a line of them is. */
export function roomOf(text: string, { size, ground }: WordsLook, measure: (line: string) => number): WordsRoom {
  const lines = text.split('\n');
  const padding = 2 * (ground?.padding ?? 0);
  return { width: Math.ceil(Math.max(...lines.map(measure))) + padding, height: lines.length * size + padding };
}

/** Draws on what the context says of opacity, in model units. */
export function paintWords(context: Context, text: string, words: WordsLook, place: LinePlace): void {
  const { size, weight, ground, halo } = words;
  context.save();
  context.font = `${weight} ${size}px ${FONT}`;
  const room = roomOf(text, words, (line) => widthOf(line, context));
  context.translate(place.middle.x, place.middle.y);
  if (words.along) context.rotate(uprightAngle(place.angle));
  paintGround(context, words, room);
  context.textAlign = 'center';
  context.textBaseline = 'alphabetic';
  context.fillStyle = words.colour;
  if (halo) {
    context.lineWidth = 2 * halo.width;
    context.strokeStyle = halo.colour;
  }
  for (const [index, line] of text.split('\n').entries()) {
    const foot = -room.height / 2 + (ground?.padding ?? 0) + (index + 1) * size - DESCENT * size;
    if (halo) context.strokeText(line, 0, foot);
    context.fillText(line, 0, foot);
  }
  context.restore();
}

function paintGround(context: Context, { ground, border }: WordsLook, { width, height }: WordsRoom): void {
  if (!ground && !border) return;
  context.beginPath();
  if (ground?.shape === 'disc') context.arc(0, 0, Math.min(width, height) / 2, 0, 2 * Math.PI);
  else context.rect(-width / 2, -height / 2, width, height);
  if (ground) {
    const { globalAlpha } = context;
    context.globalAlpha = globalAlpha * ground.opacity;
    context.fillStyle = ground.colour;
    context.fill();
    context.globalAlpha = globalAlpha;
  }
  if (border) {
    context.lineWidth = border.width;
    context.strokeStyle = border.colour;
    context.stroke();
  }
}

/** Along the line's middle, never upside down. */
export function uprightAngle(angle: number): number {
  if (angle > Math.PI / 2) return angle - Math.PI;
  return angle < -Math.PI / 2 ? angle + Math.PI : angle;
}

/** Measuring takes longer than drawing, and the same words come again and again. */
function widthOf(line: string, context: Context): number {
  const key = `${context.font} ${line}`;
  const width = widths.get(key) ?? context.measureText(line).width;
  if (widths.size > MOST_WIDTHS) widths.clear();
  widths.set(key, width);
  return width;
}
