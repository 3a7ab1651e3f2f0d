/** A moving picture: the years of a view one after the other, in one place and under one legend. */
import { FigureError } from '#appearance/figureError.ts';
import { type FrameImage, GROUNDS, type Ground } from '#appearance/figureOptions.ts';
import { TEMPLATES } from '#appearance/figureTemplates.ts';
import { NO_MARKS } from '#appearance/lines.ts';
import { type Item, textBlock } from '#export/block.ts';
import { contextOf } from '#export/canvasRoom.ts';
import { type FigureLayout, layoutFigure } from '#export/figureLayout.ts';
import type { FigureWords, LegendGroup } from '#export/figureOfView.ts';
import { fontsFor, measureWith } from '#export/figurePlan.ts';
import { type Measure, TEXT_STYLES } from '#export/figureText.ts';
import { paintFigure } from '#export/paintFigure.ts';
import { laterWords } from '#words/laterWords.ts';
import type { FilmEncoder, FilmFormat } from './filmEncoder.ts';

/** One year of a film. */
export interface FilmFrame {
  readonly years: string;
  readonly caption: string;
  /** Draws the network at so many pixels to a model unit; null where there is nothing to draw. */
  readonly draw: (scale: number) => Promise<FrameImage | null>;
}

export interface FilmRequest {
  /** What all the years show together. */
  readonly words: FigureWords;
  readonly frames: readonly FilmFrame[];
  /** What the network takes in any of the years, in model units. */
  readonly box: { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };
  readonly ground: Ground;
  readonly format: FilmFormat;
  /** How long each year is shown, in milliseconds. */
  readonly pace: number;
  /** From 0 to 1. */
  readonly onProgress: (done: number) => void;
  readonly signal: AbortSignal;
}

/** The shares of the work that are drawing, and making the film of it; the rest is finishing it. */
const DRAWING = 0.5;
const ADDING = 0.4;
/** The last year stays longer, so that it can be read before the film begins anew. */
const LAST = 3;
/** Networks are drawn so many times larger than needed, as they do not lie on whole pixels. */
const FINER = 2;

/**
 * Rejects with the signal's reason where it is given up.
 * @throws FigureError
 */
export async function makeFilm(request: FilmRequest): Promise<Blob> {
  const { frames, pace, onProgress, signal, format } = request;
  const encoder = await encoderOf(format, frames.length);
  try {
    const pictures = await drawFrames(request, encoder.size);
    for (const [index, blob] of pictures.entries()) {
      signal.throwIfAborted();
      const picture = await createImageBitmap(blob);
      await encoder.add(picture, index === frames.length - 1 ? pace * LAST : pace).finally(() => picture.close());
      onProgress(DRAWING + (ADDING * (index + 1)) / frames.length);
    }
    signal.throwIfAborted();
    const film = await encoder.finish();
    if (film.size === 0) throw new FigureError(laterWords.film.empty);
    // Finishing may have kept the page from hearing the reader: what was said meanwhile is heard first.
    await new Promise((resolve) => setTimeout(resolve));
    signal.throwIfAborted();
    return film;
  } catch (error) {
    encoder.cancel();
    throw error;
  }
}

async function encoderOf(format: FilmFormat, pictures: number): Promise<FilmEncoder> {
  return format === 'webm' ? (await import('./webm.ts')).webmEncoder() : (await import('./gif.ts')).gifEncoder(pictures);
}

/** Every picture of the film, packed: so many of them would not fit into the memory of every machine. */
async function drawFrames(request: FilmRequest, size: FilmEncoder['size']): Promise<readonly Blob[]> {
  const { frames, onProgress, signal } = request;
  await fontsFor({ ...request.words, notes: frames.map(({ caption }) => caption) });
  const canvas = new OffscreenCanvas(size.width, size.height);
  const context = contextOf(canvas);
  const measure = measureWith(contextOf(new OffscreenCanvas(1, 1)));
  const layout = filmLayout(request, measure);
  const pictures: Blob[] = [];
  for (const [index, frame] of frames.entries()) {
    signal.throwIfAborted();
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.fillStyle = GROUNDS[request.ground].paper ?? '#ffffff';
    context.fillRect(0, 0, size.width, size.height);
    // A layout that found no room in the shape is higher than it: then it stands in the middle.
    const perUnit = Math.min(size.width / layout.width, size.height / layout.height);
    const inset = { x: (size.width - layout.width * perUnit) / 2, y: (size.height - layout.height * perUnit) / 2 };
    context.setTransform(perUnit, 0, 0, perUnit, inset.x, inset.y);
    await paintFrame(context, frameLayout(layout, frame, measure), frame, request);
    pictures.push(await canvas.convertToBlob({ type: 'image/png' }));
    onProgress((DRAWING * (index + 1)) / frames.length);
  }
  return pictures;
}

/** The layout that holds any of the years: nothing moves from one to the next. */
function filmLayout({ words, frames, box }: FilmRequest, measure: Measure): FigureLayout {
  const widthOf = (text: string): number => measure(text, TEXT_STYLES.caption.font);
  const widest = frames.map(({ caption }) => caption).toSorted((one, other) => widthOf(other) - widthOf(one))[0] ?? '';
  const size = { width: box.right - box.left, height: box.bottom - box.top };
  const inShort = {
    ...words,
    caption: widest,
    years: '0000',
    legend: [familiesOf(words.legend)],
    sources: [],
    notes: [...words.notes, sourcesOf(words)],
  };
  return layoutFigure(inShort, size, measure, TEMPLATES.slide);
}

/** In one line: a list would take the room of the network. */
const sourcesOf = ({ sources }: FigureWords): string =>
  sources.length === 0 ? '' : laterWords.film.sources(sources.map(({ label }) => label));

/** What the colours mean; the types could not be read while it moves. */
const familiesOf = (legend: readonly LegendGroup[]): LegendGroup => ({
  label: laterWords.film.families,
  entries: legend.map(({ label, entries }) => ({ label, ink: entries[0]?.ink ?? null, patterns: ['solid'], marks: NO_MARKS })),
});

/** The layout with the words of one year. */
function frameLayout(layout: FigureLayout, { years, caption }: FilmFrame, measure: Measure): FigureLayout {
  const isCaption = (item: Item): boolean => item.kind === 'text' && item.style === TEXT_STYLES.caption;
  const [first] = layout.items.filter(isCaption);
  const place = first && { x: first.box.x, y: first.box.y, width: layout.width - 2 * first.box.x };
  const words = place ? textBlock(caption, TEXT_STYLES.caption, place, measure).items : [];
  return { ...layout, year: { ...layout.year, text: years }, items: [...layout.items.filter((item) => !isCaption(item)), ...words] };
}

async function paintFrame(
  context: OffscreenCanvasRenderingContext2D,
  layout: FigureLayout,
  { draw }: FilmFrame,
  { box, ground }: FilmRequest,
): Promise<void> {
  const { look, paper } = GROUNDS[ground];
  const room = layout.network;
  const unitsPerModel = Math.min(room.width / (box.right - box.left), room.height / (box.bottom - box.top));
  const pixelsPerUnit = context.getTransform().a;
  const scale = unitsPerModel * pixelsPerUnit * FINER;
  const image = await draw(scale);
  const whole = { width: (box.right - box.left) * unitsPerModel, height: (box.bottom - box.top) * unitsPerModel };
  const [left, top] = [room.x + (room.width - whole.width) / 2, room.y + (room.height - whole.height) / 2];
  // A film has no ground of its own: what is see-through is white.
  try {
    paintFigure(context, layout, { look, paper: paper ?? '#ffffff' }, () => {
      if (!image) return;
      const { bitmap, at } = image;
      const place = [left + (at.x - box.left) * unitsPerModel, top + (at.y - box.top) * unitsPerModel] as const;
      context.save();
      // Names drawn larger may reach further than the actors' own.
      context.beginPath();
      context.rect(room.x, room.y, room.width, room.height);
      context.clip();
      context.drawImage(bitmap, ...place, (bitmap.width / scale) * unitsPerModel, (bitmap.height / scale) * unitsPerModel);
      context.restore();
    });
  } finally {
    image?.bitmap.close();
  }
}

/** @throws FigureError where the years are none to make a film of. */
export function checkedYears(first: number, last: number, coverage: { readonly first: number; readonly last: number }): readonly number[] {
  const isYear = (year: number): boolean => Number.isInteger(year) && year >= coverage.first && year <= coverage.last;
  if (!isYear(first) || !isYear(last) || first >= last) throw new FigureError(laterWords.film.noYears(coverage.first, coverage.last));
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
