/** Draws a figure that has been laid out. */
import { inkColour, signOf } from '#appearance/inks.ts';
import { GHOST, LINE_WIDTH, PATTERNS } from '#appearance/lines.ts';
import { ROLES, type Theme } from '#appearance/palette.ts';
import { markOutline } from '#appearance/strandGeometry.ts';
import type { Box, Item, SampleItem, TextItem } from './block.ts';
import type { FigureLayout } from './figureLayout.ts';
import { TEXT_STYLES } from './figureText.ts';

type Context = OffscreenCanvasRenderingContext2D;

/** How much of the type's size lies above the base line, roughly the same in both families. */
const ASCENT = 0.78;
/** How far before the tip of a mark its line stops, so that it does not stick out at the point. */
const MARK_INSET = { triangle: 6, vee: 5, tee: 1 } as const;

/** The sign in the middle of a line, and half the room that the line leaves for it. */
const SIGN_FONT = TEXT_STYLES.sign.font;
const SIGN_ROOM = 9;

/** The year where nobody knows the ground: so thin a grey shows on any, and covers none. */
const SHEER_YEAR = `${ROLES.light.edge}33`;

/** What a figure is painted with. `paper` is null for a transparent one. */
export interface Paint {
  readonly theme: Theme;
  readonly paper: string | null;
}

/** Paints in units: the context is to be scaled beforehand. The year lies behind the network, which is to be transparent. */
export function paintFigure(context: Context, layout: FigureLayout, image: CanvasImageSource, { theme, paper }: Paint): void {
  if (paper !== null) {
    context.fillStyle = paper;
    context.fillRect(0, 0, layout.width, layout.height);
  }
  paintText(context, layout.year, paper === null ? SHEER_YEAR : ROLES[theme].year);
  const { x, y, width, height } = layout.network;
  context.imageSmoothingQuality = 'high';
  context.drawImage(image, x, y, width, height);
  for (const item of layout.items) paintItem(context, item, theme);
}

function paintItem(context: Context, item: Item, theme: Theme): void {
  if (item.kind === 'text') paintText(context, item, ROLES[theme][item.style.ink]);
  else if (item.kind === 'sample') paintSample(context, item, theme);
  else paintRule(context, item.box, theme);
}

function paintText(context: Context, { text, style, box }: TextItem, colour: string): void {
  context.font = style.font;
  context.fillStyle = colour;
  context.textBaseline = 'alphabetic';
  context.fillText(text, box.x, box.y + (box.height - style.size) / 2 + style.size * ASCENT);
}

function paintRule(context: Context, { x, y, width, height }: Box, theme: Theme): void {
  context.fillStyle = ROLES[theme].line;
  context.fillRect(x, y, width, height);
}

function paintSample(context: Context, { ink, mark, pattern, box }: SampleItem, theme: Theme): void {
  const colour = inkColour(ink, theme);
  const start = { x: box.x, y: box.y + box.height / 2 };
  const tip = { x: box.x + box.width, y: start.y };
  const sign = signOf(ink);
  const middle = box.x + box.width / 2;
  context.strokeStyle = colour;
  context.lineWidth = ink === 'ghost' ? GHOST.width : LINE_WIDTH;
  context.lineCap = ink === 'ghost' ? 'round' : 'butt';
  context.setLineDash([...(ink === 'ghost' ? GHOST : PATTERNS[pattern]).dash]);
  context.beginPath();
  context.moveTo(start.x, start.y);
  if (sign !== '') {
    // Nothing to cover the line with where the ground is unknown: it leaves room for its sign.
    context.lineTo(middle - SIGN_ROOM, start.y);
    context.moveTo(middle + SIGN_ROOM, start.y);
  }
  context.lineTo(mark === null ? tip.x : tip.x - MARK_INSET[mark], tip.y);
  context.stroke();
  if (sign !== '') paintSign(context, sign, { x: middle, y: start.y }, colour);
  if (mark !== null) paintOutline(context, markOutline(mark, { start, control: start, end: tip }), colour);
}

function paintSign(context: Context, sign: string, { x, y }: { readonly x: number; readonly y: number }, colour: string): void {
  context.font = SIGN_FONT;
  context.fillStyle = colour;
  context.textBaseline = 'middle';
  context.fillText(sign, x - context.measureText(sign).width / 2, y + 0.5);
}

function paintOutline(context: Context, points: readonly { readonly x: number; readonly y: number }[], colour: string): void {
  context.beginPath();
  for (const { x, y } of points) context.lineTo(x, y);
  context.closePath();
  context.fillStyle = colour;
  context.fill();
}
