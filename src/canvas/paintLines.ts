/** Draws lines in bulk: all that look alike in a few strokes. */
import { GLYPH_STROKE, GLYPHS, type Glyph } from '#appearance/glyphs.ts';
import { MARKS, type Mark } from '#appearance/lines.ts';
import type { Point } from '#appearance/strandGeometry.ts';
import { inPortions } from './inPortions.ts';
import type { LineLook } from './lineLook.ts';
import type { LinePlace } from './linePlace.ts';
import { paintWords } from './paintWords.ts';

/** A line as it is drawn; `text` is null where it carries no words. */
export interface PlacedLine {
  readonly look: LineLook;
  readonly place: LinePlace;
  readonly text: string | null;
}

type Context = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D;

/** A pattern that repeats itself within this many pixels is seen as a paler line, and drawn as one, which is a good deal quicker. */
const LEAST_PERIOD = 3;
/** Marks of less than this many pixels across point nowhere, and glyphs of less than that show no shape: the colour says their family. */
const LEAST_MARK = 2;
const LEAST_GLYPH = 3.5;
/** Below this many pixels across, a circle is a polygon of a third of its corners. */
const ROUND = 9;

/** Draws in model units; `scale` is how many pixels of the canvas go to one. */
export function paintLines(context: Context, lines: Iterable<PlacedLine>, scale: number): void {
  context.lineJoin = 'round';
  for (const level of inLevels(lines)) {
    for (const alike of level) paintAlike(context, alike, scale);
    // Words lie over all lines of their depth.
    for (const alike of level) paintAllWords(context, alike, scale);
  }
  context.globalAlpha = 1;
}

/** Lines of one look. */
interface Alike {
  readonly look: LineLook;
  readonly lines: readonly PlacedLine[];
}

/** By depth, the deepest first, and by look, always in the same order: what lies over what must not depend on what else is shown. */
function inLevels(lines: Iterable<PlacedLine>): readonly (readonly Alike[])[] {
  const groups = new Map<LineLook, PlacedLine[]>();
  for (const line of lines) {
    const group = groups.get(line.look);
    if (group) group.push(line);
    else groups.set(line.look, [line]);
  }
  const levels = new Map<number, Alike[]>();
  for (const look of [...groups.keys()].sort((one, other) => one.depth - other.depth || (one.key < other.key ? -1 : 1))) {
    const level = levels.get(look.depth) ?? [];
    levels.set(look.depth, level);
    level.push({ look, lines: groups.get(look) ?? [] });
  }
  return [...levels.values()];
}

function paintAlike(context: Context, alike: Alike, scale: number): void {
  const { look } = alike;
  if (look.band) paintBands(context, alike, look.band);
  paintStrokes(context, alike, scale);
  context.setLineDash([]);
  context.fillStyle = look.colour;
  context.globalAlpha = look.opacity;
  const across = scale * look.times * BREADTH;
  if (across >= LEAST_MARK) paintMarks(context, alike);
  if (look.glyph && across >= LEAST_GLYPH) paintGlyphs(context, alike, look.glyph, across >= ROUND);
}

/** Of marks and glyphs, across the line, in model units. */
const BREADTH = -2 * MARKS.tee.points[1];

function paintBands(context: Context, { lines }: Alike, band: NonNullable<LineLook['band']>): void {
  context.lineCap = 'round';
  context.lineWidth = band.width;
  context.strokeStyle = band.colour;
  context.globalAlpha = band.opacity;
  context.setLineDash([]);
  // One by one: bands that cross are darker there.
  for (const line of lines) strokeAll(context, [line]);
}

function paintStrokes(context: Context, { look, lines }: Alike, scale: number): void {
  const period = look.dash.reduce((sum, length) => sum + length, 0);
  const isSolid = period * scale < LEAST_PERIOD;
  const drawn = look.dash.reduce((sum, length, index) => (index % 2 === 0 ? sum + length : sum), 0);
  context.lineCap = look.cap;
  context.lineWidth = look.width;
  context.strokeStyle = look.colour;
  context.globalAlpha = isSolid && period > 0 ? (look.opacity * drawn) / period : look.opacity;
  context.setLineDash(isSolid ? [] : [...look.dash]);
  inPortions(lines, (portion) => strokeAll(context, portion));
}

function strokeAll(context: Context, lines: readonly PlacedLine[]): void {
  context.beginPath();
  for (const { place } of lines) {
    const { start, control, end } = place.stroke;
    context.moveTo(start.x, start.y);
    context.quadraticCurveTo(control.x, control.y, end.x, end.y);
  }
  context.stroke();
}

function paintMarks(context: Context, { look, lines }: Alike): void {
  const { mark, tail, times } = look;
  if (!mark && !tail) return;
  inPortions(lines, (portion) => {
    context.beginPath();
    for (const { place } of portion) {
      const { start, control, end } = place.curve;
      if (mark) traceMark(context, mark, end, control, times);
      if (tail) traceMark(context, tail, start, control, times);
    }
    if (look.opacity < 1) punched(context);
    context.fill();
  });
}

function traceMark(context: Context, mark: Mark, tip: Point, control: Point, times: number): void {
  const [dx, dy] = [tip.x - control.x, tip.y - control.y];
  const length = Math.hypot(dx, dy) || 1;
  traceOutline(context, MARKS[mark].points, tip, (dx / length) * times, (dy / length) * times);
}

function paintGlyphs(context: Context, { look, lines }: Alike, glyph: Glyph, isRound: boolean): void {
  const { outlines, hollow } = GLYPHS[glyph];
  context.lineWidth = GLYPH_STROKE * look.times;
  inPortions(lines, (portion) => {
    context.beginPath();
    for (const { place } of portion) {
      const [cos, sin] = [Math.cos(place.angle) * look.times, Math.sin(place.angle) * look.times];
      for (const outline of outlines) traceOutline(context, outline, place.middle, cos, sin, isRound ? 1 : stepOf(outline));
    }
    // Nothing shows through: neither the line itself nor another.
    if (hollow || look.opacity < 1) punched(context);
    if (hollow) context.stroke();
    else context.fill();
  });
}

/** Takes away what the path covers. */
function punched(context: Context): void {
  const { globalAlpha } = context;
  context.globalAlpha = 1;
  context.globalCompositeOperation = 'destination-out';
  context.fill();
  context.globalCompositeOperation = 'source-over';
  context.globalAlpha = globalAlpha;
}

/** Every third corner of what has so many that it stands for a circle. */
const stepOf = (outline: readonly number[]): number => (outline.length >= 24 * 2 ? 3 : 1);

/** An outline around a point, turned and grown as a vector along the line is; `step` leaves corners out. */
function traceOutline(context: Context, points: readonly number[], { x, y }: Point, cos: number, sin: number, step = 1): void {
  for (let at = 0; at < points.length; at += 2 * step) {
    const [along, across] = [points[at] ?? 0, points[at + 1] ?? 0];
    const [px, py] = [x + along * cos - across * sin, y + along * sin + across * cos];
    if (at === 0) context.moveTo(px, py);
    else context.lineTo(px, py);
  }
  context.closePath();
}

function paintAllWords(context: Context, { look, lines }: Alike, scale: number): void {
  const { words } = look;
  if (!words || words.size * scale < words.least) return;
  context.globalAlpha = look.opacity;
  for (const { place, text } of lines) if (text) paintWords(context, text, words, place);
}
