/** Draws a figure that has been laid out. */
import { LINE_WIDTH, PATTERNS } from '#appearance/lines.ts';
import { HUE_COLOURS, ROLES, type Theme } from '#appearance/palette.ts';
import { markOutline } from '#appearance/strandGeometry.ts';
import type { Box, Item, SampleItem, TextItem } from './block.ts';
import type { FigureLayout } from './figureLayout.ts';

type Context = OffscreenCanvasRenderingContext2D;

/** How much of the type's size lies above the base line, roughly the same in both families. */
const ASCENT = 0.78;
/** How far before the tip of a mark its line stops, so that it does not stick out at the point. */
const MARK_INSET = { triangle: 6, vee: 5, tee: 1 } as const;

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

function paintSample(context: Context, { hue, mark, pattern, box }: SampleItem, theme: Theme): void {
  const colour = hue === null ? ROLES[theme].edge : HUE_COLOURS[theme][hue];
  const start = { x: box.x, y: box.y + box.height / 2 };
  const tip = { x: box.x + box.width, y: start.y };
  context.strokeStyle = colour;
  context.lineWidth = LINE_WIDTH;
  context.setLineDash([...PATTERNS[pattern].dash]);
  context.beginPath();
  context.moveTo(start.x, start.y);
  context.lineTo(mark === null ? tip.x : tip.x - MARK_INSET[mark], tip.y);
  context.stroke();
  if (mark !== null) paintOutline(context, markOutline(mark, { start, control: start, end: tip }), colour);
}

function paintOutline(context: Context, points: readonly { readonly x: number; readonly y: number }[], colour: string): void {
  context.beginPath();
  for (const { x, y } of points) context.lineTo(x, y);
  context.closePath();
  context.fillStyle = colour;
  context.fill();
}
