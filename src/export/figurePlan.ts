/** What a figure says and where it stands, before it is drawn in pixels or in lines. */
import { type FigureOptions, GROUNDS, type NetworkImage, type NetworkImageRequest, type NetworkSize } from '#appearance/figureOptions.ts';
import { type FigureTemplate, TEMPLATES } from '#appearance/figureTemplates.ts';
import type { NetworkDrawing } from '#appearance/networkDrawing.ts';
import { laterWords } from '#words/laterWords.ts';
import { contextOf } from './canvasRoom.ts';
import { type FigureLayout, layoutFigure } from './figureLayout.ts';
import type { FigureWords } from './figureOfView.ts';
import { fontsOf, type Measure } from './figureText.ts';

/** The network as a figure wants it. The figure closes the image once it is drawn. */
export interface NetworkSource {
  readonly size: NetworkSize;
  readonly draw: (request: NetworkImageRequest) => Promise<NetworkImage | null>;
  /** The same as shapes and words, for a request in units. */
  readonly trace: (request: NetworkImageRequest) => Promise<NetworkDrawing>;
  /** A flag as SVG, by its country; null where it cannot be had. */
  readonly flag: (iso: string) => Promise<string | null>;
}

export interface FigureRequest {
  readonly words: FigureWords;
  readonly options: FigureOptions;
  readonly network: NetworkSource;
}

export interface FigurePlan {
  readonly words: FigureWords;
  readonly template: FigureTemplate;
  readonly measure: Measure;
  readonly layout: FigureLayout;
  /** The layout that says besides how many names had no room in the network. */
  readonly withUnnamed: (actors: number) => FigureLayout;
}

/** Waits for the fonts, and lays the figure out with the reader's own words. */
export async function planFigure({ words: given, options, network }: FigureRequest): Promise<FigurePlan> {
  const { title, subtitle } = options;
  const words = { ...given, title: title?.trim() || given.title, subtitle: subtitle.trim() };
  await fontsFor(words);
  const template = TEMPLATES[options.template];
  const measure = measureWith(contextOf(new OffscreenCanvas(1, 1)));
  const layoutOf = (said: FigureWords): FigureLayout => layoutFigure(said, network.size, measure, template);
  const layout = layoutOf(words);
  const withUnnamed = (actors: number): FigureLayout =>
    actors === 0 ? layout : layoutOf({ ...words, notes: [...words.notes, laterWords.figure.unnamed(actors)] });
  return { words, template, measure, layout, withUnnamed };
}

/** The network for a room in units, of which each is `perUnit` pixels. */
export function networkRequest(
  { ground }: Pick<FigureOptions, 'ground'>,
  { leastName }: FigureTemplate,
  room: NetworkSize,
  perUnit: number,
): NetworkImageRequest {
  const { look, paper } = GROUNDS[ground];
  return {
    maxWidth: room.width * perUnit,
    maxHeight: room.height * perUnit,
    leastName: leastName * perUnit,
    look,
    // Names need something to be set off against.
    ground: paper ?? '#ffffff',
  };
}

export function measureWith(context: OffscreenCanvasRenderingContext2D): Measure {
  return (text, font) => {
    context.font = font;
    return context.measureText(text).width;
  };
}

/** Waits for the fonts, with all that is to be written: each alphabet is a file of its own. A font that cannot be had is replaced. */
export async function fontsFor(words: FigureWords): Promise<void> {
  if (typeof document === 'undefined' || !document.fonts) return;
  const text = [...new Set(JSON.stringify(words))].join('');
  await Promise.allSettled(fontsOf().map((font) => document.fonts.load(font, text)));
}
