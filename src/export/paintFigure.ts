/** Draws a figure that has been laid out. */

import { GLYPH_STROKE, GLYPHS } from '#appearance/glyphs.ts';
import { glyphOf, inkColour, signOf } from '#appearance/inks.ts';
import { GHOST, LINE_WIDTH, PATTERNS } from '#appearance/lines.ts';
import { type Look, ROLES } from '#appearance/palette.ts';
import type { Point } from '#appearance/strandGeometry.ts';
import type { Box, Item, SampleItem, TextItem } from './block.ts';
import type { FigureLayout } from './figureLayout.ts';
import { type Paint, sampleOf, yearColour } from './figurePaint.ts';
import { baseLine, TEXT_STYLES } from './figureText.ts';

type Context = OffscreenCanvasRenderingContext2D;

const SIGN_FONT = TEXT_STYLES.sign.font;

/** Paints in units: the context is to be scaled beforehand. The year lies behind the network, which `paintNetwork` puts on it. */
export function paintFigure(context: Context, layout: FigureLayout, { look, paper }: Paint, paintNetwork: () => void): void {
  if (paper !== null) {
    context.fillStyle = paper;
    context.fillRect(0, 0, layout.width, layout.height);
  }
  paintText(context, layout.year, yearColour({ look, paper }));
  context.imageSmoothingQuality = 'high';
  // Its lines are black by then, but flags have colours.
  if (look === 'mono') context.filter = 'grayscale(1)';
  paintNetwork();
  context.filter = 'none';
  for (const item of layout.items) paintItem(context, item, look);
}

function paintItem(context: Context, item: Item, look: Look): void {
  if (item.kind === 'text') paintText(context, item, ROLES[look][item.style.ink]);
  else if (item.kind === 'sample') paintSample(context, item, look);
  else paintRule(context, item.box, look);
}

function paintText(context: Context, { text, style, box }: TextItem, colour: string): void {
  context.font = style.font;
  context.fillStyle = colour;
  context.textBaseline = 'alphabetic';
  context.fillText(text, box.x, baseLine(style, box.y));
}

function paintRule(context: Context, { x, y, width, height }: Box, look: Look): void {
  context.fillStyle = ROLES[look].line;
  context.fillRect(x, y, width, height);
}

function paintSample(context: Context, item: SampleItem, look: Look): void {
  const { ink, pattern, box } = item;
  const colour = inkColour(ink, look);
  const glyph = glyphOf(ink);
  const sign = signOf(ink);
  const sample = sampleOf(item);
  context.strokeStyle = colour;
  context.lineWidth = ink === 'ghost' ? GHOST.width : LINE_WIDTH;
  context.lineCap = ink === 'ghost' ? 'round' : 'butt';
  context.setLineDash([...(ink === 'ghost' ? GHOST : PATTERNS[pattern]).dash]);
  context.beginPath();
  for (const [from, to] of sample.strokes) {
    context.moveTo(from.x, from.y);
    context.lineTo(to.x, to.y);
  }
  context.stroke();
  if (sign !== '') paintSign(context, sign, { x: box.x + box.width / 2, y: box.y + box.height / 2 }, colour);
  for (const outline of sample.marks) paintOutline(context, outline, colour);
  for (const outline of sample.glyph) paintOutline(context, outline, colour, glyph !== null && GLYPHS[glyph].hollow);
}

function paintSign(context: Context, sign: string, { x, y }: Point, colour: string): void {
  context.font = SIGN_FONT;
  context.fillStyle = colour;
  context.textBaseline = 'middle';
  context.fillText(sign, x - context.measureText(sign).width / 2, y + 0.5);
}

function paintOutline(context: Context, points: readonly Point[], colour: string, hollow = false): void {
  context.beginPath();
  for (const { x, y } of points) context.lineTo(x, y);
  context.closePath();
  if (hollow) {
    context.setLineDash([]);
    context.lineWidth = GLYPH_STROKE;
    context.strokeStyle = colour;
    context.stroke();
  } else {
    context.fillStyle = colour;
    context.fill();
  }
}
