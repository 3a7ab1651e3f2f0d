/** Makes a picture of what the page shows: the network with its title, legend, sources and credit. */
import { FigureError } from '#appearance/figureError.ts';
import {
  type Background,
  type Figure,
  type FigureOptions,
  figureSize,
  figureTheme,
  type NetworkImageRequest,
  OWN_WIDTHS,
  SMALLEST_SCALE,
  scaleWanted,
} from '#appearance/figureOptions.ts';
import { ROLES, type Theme } from '#appearance/palette.ts';
import { laterWords } from '#words/laterWords.ts';
import { contextOf, isBlank, isWantOfRoom, keepsPixels, NoRoom } from './canvasRoom.ts';
import { layoutFigure, NETWORK_ROOM } from './figureLayout.ts';
import type { FigureWords } from './figureOfView.ts';
import { type Measure, TEXT_STYLES } from './figureText.ts';
import { paintFigure } from './paintFigure.ts';
import { type PngTexts, withWords } from './pngWords.ts';

/** The figure closes the image once it is drawn. */
export type DrawNetwork = (request: NetworkImageRequest) => Promise<ImageBitmap | null>;

export interface FigureRequest {
  readonly words: FigureWords;
  readonly options: FigureOptions;
  readonly pageTheme: Theme;
  readonly drawNetwork: DrawNetwork;
}

/** A figure at one of the scales that are tried. */
type Attempt = Omit<FigureRequest, 'options'> & {
  readonly background: Background;
  readonly scale: number;
  /** Pixels per inch, for a picture that is to have a size on paper; else null. */
  readonly dpi: number | null;
};

/**
 * Draws the figure as a PNG, smaller than asked for where the browser has no room for it; never gives an empty file.
 * @throws FigureError
 */
export async function makeFigure({ options, ...request }: FigureRequest): Promise<Figure> {
  const wanted = scaleWanted(options);
  if (wanted === null) throw new FigureError(laterWords.export.noSuchWidth(OWN_WIDTHS.least, OWN_WIDTHS.most));
  const dpi = options.own?.unit === 'mm' ? options.own.dpi : null;
  await fontsFor(request.words);
  let failure: unknown;
  for (let scale = wanted; scale >= SMALLEST_SCALE; scale /= 2) {
    try {
      const figure = await drawFigure({ ...request, background: options.background, scale, dpi: dpi && (dpi * scale) / wanted });
      return { ...figure, reduced: figure.reduced || scale < wanted };
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
  const theme = figureTheme(attempt.background, attempt.pageTheme);
  const image = await networkImage(attempt, theme);
  try {
    return await compose(attempt, theme, image);
  } catch (error) {
    throw isWantOfRoom(error) ? new NoRoom() : error;
  } finally {
    image.close();
  }
}

async function networkImage({ drawNetwork, background, scale }: Attempt, theme: Theme): Promise<ImageBitmap> {
  const { width, height } = NETWORK_ROOM;
  // Nobody knows what a transparent figure will lie on, but names need something to be set off against.
  const ground = groundOf(background, theme) ?? '#ffffff';
  const image = await drawNetwork({ maxWidth: width * scale, maxHeight: height * scale, theme, ground }).catch((cause: unknown) => {
    // What a canvas library makes of a canvas that is too large, nothing tells from its other failures.
    throw cause instanceof FigureError ? cause : new NoRoom('', { cause });
  });
  if (image && !isBlank(image)) return image;
  image?.close();
  throw new NoRoom();
}

async function compose({ words, background, scale, dpi }: Attempt, theme: Theme, image: ImageBitmap): Promise<Figure> {
  const layout = layoutFigure(words, image, measureWith(contextOf(new OffscreenCanvas(1, 1))));
  const size = figureSize(layout.width, layout.height, scale);
  const canvas = new OffscreenCanvas(size.width, size.height);
  const context = contextOf(canvas);
  if (!keepsPixels(context, canvas)) throw new NoRoom();
  context.scale(size.width / layout.width, size.height / layout.height);
  paintFigure(context, layout, image, { theme, paper: groundOf(background, theme) });
  const blob: Blob | null = await canvas.convertToBlob({ type: 'image/png' });
  if (!blob || blob.size === 0) throw new NoRoom();
  // What was made smaller fills the same place on paper with fewer pixels.
  const perInch = dpi === null ? null : (dpi * size.scale) / scale;
  return { blob: await withWords(blob, textsOf(words), perInch), ...size };
}

/** What the picture says of itself, for programs that show no picture. */
const textsOf = ({ title, subtitle, years, sources, credit, link }: FigureWords): PngTexts => ({
  Title: `${title}, ${years}`,
  Description: subtitle,
  Source: link ?? '',
  Sources: sources.map(({ number, text }) => `${number}. ${text}`).join('\n'),
  Copyright: credit,
  Software: 'Entente',
});

/** Null for none. */
function groundOf(background: Background, theme: Theme): string | null {
  return { white: '#ffffff', paper: ROLES[theme].paper, transparent: null }[background];
}

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
  await Promise.allSettled(Object.values(TEXT_STYLES).map(({ font }) => document.fonts.load(font, text)));
}
