/** Makes a picture of what the page shows: the network with its title, legend, sources and credit. */
import { FigureError } from '#appearance/figureError.ts';
import {
  type Figure,
  figureSize,
  GROUNDS,
  type NetworkImage,
  type NetworkSize,
  SMALLEST_SCALE,
  scaleWanted,
  widthsOf,
} from '#appearance/figureOptions.ts';
import { laterWords } from '#words/laterWords.ts';
import { contextOf, isBlank, isWantOfRoom, keepsPixels, NoRoom } from './canvasRoom.ts';
import type { FigureLayout } from './figureLayout.ts';
import type { FigureWords } from './figureOfView.ts';
import { centred } from './figurePaint.ts';
import { type FigurePlan, type FigureRequest, networkRequest, planFigure } from './figurePlan.ts';
import { paintFigure } from './paintFigure.ts';
import { type PngTexts, withWords } from './pngWords.ts';

/** A figure at one of the scales that are tried. */
type Attempt = FigureRequest & {
  readonly plan: FigurePlan;
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
  const plan = await planFigure(request);
  let failure: unknown;
  for (let times = wanted; times >= SMALLEST_SCALE; times /= 2) {
    try {
      const figure = await drawFigure({ ...request, plan, times, dpi: dpi && (dpi * times) / wanted });
      return { ...figure, reduced: figure.reduced || times < wanted };
    } catch (error) {
      failure = error;
      if (!(error instanceof NoRoom)) break;
    }
  }
  throw forReaders(failure);
}

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
  const { plan, times } = attempt;
  const perUnit = (times * plan.template.width) / plan.layout.width;
  const { bitmap, unnamed } = await networkImage(attempt, plan.layout.network, perUnit);
  try {
    return await compose(attempt, plan.withUnnamed(unnamed), bitmap);
  } catch (error) {
    throw isWantOfRoom(error) ? new NoRoom() : error;
  } finally {
    bitmap.close();
  }
}

/** In the room that a layout has for it; `perUnit` is pixels. */
async function networkImage({ network, options, plan }: Attempt, room: NetworkSize, perUnit: number): Promise<NetworkImage> {
  const request = networkRequest(options, plan.template, room, perUnit);
  const image = await network.draw(request).catch((cause: unknown) => {
    // What a canvas library makes of a canvas that is too large, nothing tells from its other failures.
    throw cause instanceof FigureError ? cause : new NoRoom('', { cause });
  });
  if (image && !isBlank(image.bitmap)) return image;
  image?.bitmap.close();
  throw new NoRoom();
}

async function compose(
  { options, plan: { words, template }, times, dpi }: Attempt,
  layout: FigureLayout,
  image: ImageBitmap,
): Promise<Figure> {
  const perUnit = (times * template.width) / layout.width;
  const size = figureSize(layout.width, layout.height, perUnit);
  const canvas = new OffscreenCanvas(size.width, size.height);
  const context = contextOf(canvas);
  if (!keepsPixels(context, canvas)) throw new NoRoom();
  context.scale(size.width / layout.width, size.height / layout.height);
  const { x, y, width, height } = centred(image, layout.network);
  paintFigure(context, layout, GROUNDS[options.ground], () => context.drawImage(image, x, y, width, height));
  const blob: Blob | null = await canvas.convertToBlob({ type: 'image/png' });
  if (!blob || blob.size === 0) throw new NoRoom();
  // What was made smaller fills the same place on paper with fewer pixels.
  const perInch = dpi === null ? null : (dpi * size.scale) / perUnit;
  return { blob: await withWords(blob, textsOf(words), perInch), ...size, scale: (size.scale / perUnit) * times };
}

/** What the picture says of itself, for programs that show no picture. */
const textsOf = ({ title, subtitle, caption, years, sources, notes, credit, link }: FigureWords): PngTexts => ({
  Title: `${title}, ${years}`,
  Description: [subtitle, caption].filter((text) => text !== '').join('. '),
  Source: link ?? '',
  Sources: sources.map(({ number, text }) => `${number}. ${text}`).join('\n'),
  Comment: notes.join('\n'),
  Copyright: credit,
  Software: 'Entente',
});
