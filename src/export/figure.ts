/** Makes a picture of what the page shows: the network with its title, legend, sources and credit. */
import { FigureError } from '#appearance/figureError.ts';
import {
  type Figure,
  type FigureOptions,
  figureSize,
  GROUNDS,
  type NetworkImage,
  type NetworkImageRequest,
  type NetworkSize,
  SMALLEST_SCALE,
  scaleWanted,
  widthsOf,
} from '#appearance/figureOptions.ts';
import { TEMPLATES } from '#appearance/figureTemplates.ts';
import { laterWords } from '#words/laterWords.ts';
import { contextOf, isBlank, isWantOfRoom, keepsPixels, NoRoom } from './canvasRoom.ts';
import { type FigureLayout, layoutFigure } from './figureLayout.ts';
import type { FigureWords } from './figureOfView.ts';
import { fontsOf, type Measure } from './figureText.ts';
import { paintFigure } from './paintFigure.ts';
import { type PngTexts, withWords } from './pngWords.ts';

/** The network as a figure wants it. The figure closes the image once it is drawn. */
export interface NetworkSource {
  readonly size: NetworkSize;
  readonly draw: (request: NetworkImageRequest) => Promise<NetworkImage | null>;
}

export interface FigureRequest {
  readonly words: FigureWords;
  readonly options: FigureOptions;
  readonly network: NetworkSource;
}

/** A figure at one of the scales that are tried. */
type Attempt = FigureRequest & {
  /** Times the template's width. */
  readonly times: number;
  /** Pixels per inch, for a picture that is to have a size on paper; else null. */
  readonly dpi: number | null;
};

/**
 * Draws the figure as a PNG, smaller than asked for where the browser has no room for it; never gives an empty file.
 * @throws FigureError
 */
export async function makeFigure(request: FigureRequest): Promise<Figure> {
  const { options } = request;
  const wanted = scaleWanted(options);
  const { least, most } = widthsOf(options.template);
  if (wanted === null) throw new FigureError(laterWords.export.noSuchWidth(least, most));
  const dpi = options.own?.unit === 'mm' ? options.own.dpi : null;
  const words = inReadersWords(request);
  await fontsFor(words);
  let failure: unknown;
  for (let times = wanted; times >= SMALLEST_SCALE; times /= 2) {
    try {
      const figure = await drawFigure({ ...request, words, times, dpi: dpi && (dpi * times) / wanted });
      return { ...figure, reduced: figure.reduced || times < wanted };
    } catch (error) {
      failure = error;
      if (!(error instanceof NoRoom)) break;
    }
  }
  throw forReaders(failure);
}

const inReadersWords = ({ words, options: { title, subtitle } }: FigureRequest): FigureWords => ({
  ...words,
  title: title?.trim() || words.title,
  subtitle: subtitle.trim(),
});

/** What went wrong, as a sentence with advice. */
function forReaders(failure: unknown): FigureError {
  if (failure instanceof FigureError) return failure;
  if (failure instanceof NoRoom)
    return failure.cause === undefined ? new FigureError(laterWords.export.tooLarge) : forReaders(failure.cause);
  const message = failure instanceof Error ? failure.message.replace(/[.\s]+$/, '') : '';
  const said = message === '' ? laterWords.export.browserSilent : laterWords.export.browserSays(message);
  return new FigureError(`${said} ${laterWords.export.trySmaller}`, { cause: failure });
}

/** @throws NoRoom where a smaller one may do. */
async function drawFigure(attempt: Attempt): Promise<Figure> {
  const { words, options, network, times } = attempt;
  const measure = measureWith(contextOf(new OffscreenCanvas(1, 1)));
  const template = TEMPLATES[options.template];
  const planned = layoutFigure(words, network.size, measure, template);
  const perUnit = (times * template.width) / planned.width;
  const { bitmap, unnamed } = await networkImage(attempt, planned.network, perUnit);
  const notes = unnamed > 0 ? [...words.notes, laterWords.figure.unnamed(unnamed)] : words.notes;
  const layout = unnamed > 0 ? layoutFigure({ ...words, notes }, network.size, measure, template) : planned;
  try {
    return await compose(attempt, layout, bitmap);
  } catch (error) {
    throw isWantOfRoom(error) ? new NoRoom() : error;
  } finally {
    bitmap.close();
  }
}

/** In the room that a layout has for it; `perUnit` is pixels. */
async function networkImage({ network, options }: Attempt, room: NetworkSize, perUnit: number): Promise<NetworkImage> {
  const { look, paper } = GROUNDS[options.ground];
  const request = {
    maxWidth: room.width * perUnit,
    maxHeight: room.height * perUnit,
    leastName: TEMPLATES[options.template].leastName * perUnit,
    look,
    // Names need something to be set off against.
    ground: paper ?? '#ffffff',
  };
  const image = await network.draw(request).catch((cause: unknown) => {
    // What a canvas library makes of a canvas that is too large, nothing tells from its other failures.
    throw cause instanceof FigureError ? cause : new NoRoom('', { cause });
  });
  if (image && !isBlank(image.bitmap)) return image;
  image?.bitmap.close();
  throw new NoRoom();
}

async function compose({ words, options, times, dpi }: Attempt, layout: FigureLayout, image: ImageBitmap): Promise<Figure> {
  const perUnit = (times * TEMPLATES[options.template].width) / layout.width;
  const size = figureSize(layout.width, layout.height, perUnit);
  const canvas = new OffscreenCanvas(size.width, size.height);
  const context = contextOf(canvas);
  if (!keepsPixels(context, canvas)) throw new NoRoom();
  context.scale(size.width / layout.width, size.height / layout.height);
  paintFigure(context, layout, image, GROUNDS[options.ground]);
  const blob: Blob | null = await canvas.convertToBlob({ type: 'image/png' });
  if (!blob || blob.size === 0) throw new NoRoom();
  // What was made smaller fills the same place on paper with fewer pixels.
  const perInch = dpi === null ? null : (dpi * size.scale) / perUnit;
  return { blob: await withWords(blob, textsOf(words), perInch), ...size, scale: (size.scale / perUnit) * times };
}

/** What the picture says of itself, for programs that show no picture. */
const textsOf = ({ title, subtitle, caption, years, sources, credit, link }: FigureWords): PngTexts => ({
  Title: `${title}, ${years}`,
  Description: [subtitle, caption].filter((text) => text !== '').join('. '),
  Source: link ?? '',
  Sources: sources.map(({ number, text }) => `${number}. ${text}`).join('\n'),
  Copyright: credit,
  Software: 'Entente',
});

function measureWith(context: OffscreenCanvasRenderingContext2D): Measure {
  return (text, font) => {
    context.font = font;
    return context.measureText(text).width;
  };
}

/** Waits for the fonts, with all that is to be written: each alphabet is a file of its own. A font that cannot be had is replaced. */
async function fontsFor(words: FigureWords): Promise<void> {
  if (typeof document === 'undefined' || !document.fonts) return;
  const text = [...new Set(JSON.stringify(words))].join('');
  await Promise.allSettled(fontsOf().map((font) => document.fonts.load(font, text)));
}
