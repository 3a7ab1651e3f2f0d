/** Makes a picture of what the page shows: the network with its title, legend, sources and credit. */
import { type Background, type Figure, type FigureOptions, figureSize, figureTheme } from '#appearance/figureOptions.ts';
import { ROLES, type Theme } from '#appearance/palette.ts';
import { layoutFigure, NETWORK_ROOM } from './figureLayout.ts';
import type { FigureWords } from './figureOfView.ts';
import { type Measure, TEXT_STYLES } from './figureText.ts';
import { paintFigure } from './paintFigure.ts';

/** What is wanted of the network's image: on a transparent ground, at most this many device pixels, in this theme's inks. */
interface NetworkRequest {
  readonly maxWidth: number;
  readonly maxHeight: number;
  readonly theme: Theme;
  /** The colour that it will lie on; null for none. */
  readonly ground: string | null;
}

/** The figure closes the image once it is drawn. */
export type DrawNetwork = (request: NetworkRequest) => Promise<ImageBitmap | null>;

export interface FigureRequest {
  readonly words: FigureWords;
  readonly options: FigureOptions;
  readonly pageTheme: Theme;
  readonly drawNetwork: DrawNetwork;
}

const TOO_LARGE = 'This browser has no room for a picture of that size. Choose a smaller size.';

/**
 * Draws the figure as a PNG.
 * @throws Error with a sentence for the reader where there is nothing to draw or the browser cannot draw it; never gives an empty file.
 */
export async function makeFigure({ words, options, pageTheme, drawNetwork }: FigureRequest): Promise<Figure> {
  const theme = figureTheme(options.background, pageTheme);
  const { width, height } = NETWORK_ROOM;
  await fontsFor(words);
  const image = await drawNetwork({
    maxWidth: width * options.scale,
    maxHeight: height * options.scale,
    theme,
    ground: groundOf(options.background, theme),
  });
  if (!image || image.width === 0 || image.height === 0) {
    throw new Error('The picture of the network came out empty. Choose a year or filters that show some relations, or a smaller size.');
  }
  try {
    return await compose(words, options, theme, image);
  } finally {
    image.close();
  }
}

async function compose(words: FigureWords, { scale, background }: FigureOptions, theme: Theme, image: ImageBitmap): Promise<Figure> {
  const layout = layoutFigure(words, image, measureWith(contextOf(new OffscreenCanvas(1, 1))));
  const size = figureSize(layout.width, layout.height, scale);
  const canvas = new OffscreenCanvas(size.width, size.height);
  const context = contextOf(canvas);
  if (!keepsPixels(context, canvas)) throw new Error(TOO_LARGE);
  context.scale(size.width / layout.width, size.height / layout.height);
  paintFigure(context, layout, image, { theme, paper: groundOf(background, theme) });
  const blob: Blob | null = await canvas.convertToBlob({ type: 'image/png' });
  if (!blob || blob.size === 0) throw new Error(TOO_LARGE);
  return { blob, ...size };
}

function groundOf(background: Background, theme: Theme): string | null {
  return { white: '#ffffff', paper: ROLES[theme].paper, transparent: null }[background];
}

function contextOf(canvas: OffscreenCanvas): OffscreenCanvasRenderingContext2D {
  const context = canvas.getContext('2d');
  if (!context) throw new Error(TOO_LARGE);
  // Text as wide at 4× as at 1×, so that what was measured holds.
  context.textRendering = 'geometricPrecision';
  return context;
}

function measureWith(context: OffscreenCanvasRenderingContext2D): Measure {
  return (text, font) => {
    context.font = font;
    return context.measureText(text).width;
  };
}

/** A canvas beyond the browser's means takes every call and stays blank: a dot in its last corner tells. */
function keepsPixels(context: OffscreenCanvasRenderingContext2D, { width, height }: OffscreenCanvas): boolean {
  context.fillRect(width - 1, height - 1, 1, 1);
  const alpha = context.getImageData(width - 1, height - 1, 1, 1).data[3];
  context.clearRect(width - 1, height - 1, 1, 1);
  return alpha !== undefined && alpha > 0;
}

/** Waits for the fonts, with all that is to be written: each alphabet is a file of its own. A font that cannot be had is replaced. */
async function fontsFor(words: FigureWords): Promise<void> {
  if (typeof document === 'undefined' || !document.fonts) return;
  const text = [...new Set(JSON.stringify(words))].join('');
  await Promise.allSettled(Object.values(TEXT_STYLES).map(({ font }) => document.fonts.load(font, text)));
}
