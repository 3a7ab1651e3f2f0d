/** A figure as lines and letters: SVG 1.1 that stands on its own, with its fonts and flags in it. */
import { FigureError } from '#appearance/figureError.ts';
import { type FigureOptions, GROUNDS } from '#appearance/figureOptions.ts';
import { TEMPLATES } from '#appearance/figureTemplates.ts';
import { GLYPH_STROKE, GLYPHS } from '#appearance/glyphs.ts';
import { glyphOf, inkColour, signOf } from '#appearance/inks.ts';
import { GHOST, LINE_WIDTH, PATTERNS } from '#appearance/lines.ts';
import type { NetworkDrawing } from '#appearance/networkDrawing.ts';
import { type Look, ROLES } from '#appearance/palette.ts';
import type { Item, SampleItem, TextItem } from '#export/block.ts';
import type { FigureLayout } from '#export/figureLayout.ts';
import { centred, sampleOf, yearColour } from '#export/figurePaint.ts';
import { type FigurePlan, type FigureRequest, networkRequest, planFigure } from '#export/figurePlan.ts';
import { baseLine, TEXT_STYLES } from '#export/figureText.ts';
import { type XmlElement, xml, xmlDocument } from '#export/xml.ts';
import { laterWords } from '#words/laterWords.ts';
import { embeddedFonts } from './embeddedFonts.ts';
import { networkElements } from './networkSvg.ts';
import { number, pathOf, textElement, title } from './svgParts.ts';

/** A figure as lines and letters. */
export interface SvgFigure {
  /** For a page that has the fonts. */
  readonly root: XmlElement;
  /** Makes a file of it that stands on its own. */
  readonly file: () => Promise<Blob>;
  /** In millimetres, for paper. */
  readonly paper: { readonly width: number; readonly height: number };
}

/** @throws FigureError */
export async function makeSvg(request: FigureRequest): Promise<SvgFigure> {
  const { options, network } = request;
  const plan = await planFigure(request);
  checkWidth(options);
  const drawing = await network.trace(networkRequest(options, plan.template, plan.layout.network, 1));
  const layout = plan.withUnnamed(drawing.unnamed);
  const size = sizeOf(options, layout);
  const flags = await flagsOf(drawing, network.flag);
  const paint = { ...GROUNDS[options.ground], flags, measure: plan.measure };
  const root = svgRoot(plan, { layout, drawing, size, paint });
  const file = async (): Promise<Blob> => {
    const fonts = xml('style', {}, [await embeddedFonts(lettersOf(layout, drawing))]);
    return new Blob([xmlDocument({ ...root, children: [fonts, ...root.children] })], { type: 'image/svg+xml' });
  };
  const { own } = options;
  const width = own?.unit === 'mm' ? own.value : plan.template.paper;
  return { root, file, paper: { width, height: (width / layout.width) * layout.height } };
}

interface SvgPaint {
  readonly look: Look;
  readonly paper: string | null;
  readonly flags: ReadonlyMap<string, string>;
  readonly measure: FigurePlan['measure'];
}

interface SvgContents {
  readonly layout: FigureLayout;
  readonly drawing: NetworkDrawing;
  readonly size: { readonly width: string; readonly height: string };
  readonly paint: SvgPaint;
}

/** On paper as large as the reader asks for; else as large as at its scale, in CSS pixels. Lines can have any width, unlike pixels. */
function sizeOf({ template, scale, own }: FigureOptions, layout: FigureLayout): SvgContents['size'] {
  const proportion = layout.height / layout.width;
  const width = own ? own.value : scale * TEMPLATES[template].width;
  if (own?.unit === 'mm') return { width: `${number(width)}mm`, height: `${number(width * proportion)}mm` };
  // Whole pixels, like the picture: programs that draw pixels of it would add one for a part.
  return { width: String(Math.round(width)), height: String(Math.round(width * proportion)) };
}

/** @throws FigureError where the reader's own width is none. */
function checkWidth({ own }: FigureOptions): void {
  if (own && !(own.value > 0 && own.value <= WIDEST)) throw new FigureError(laterWords.export.noWidth(WIDEST));
}

/** In pixels or millimetres: a mistake, not a figure, is wider. */
const WIDEST = 20_000;

/** Inkscape reads images that stand in a file as base64 alone. */
const base64 = (text: string): string => btoa(Array.from(new TextEncoder().encode(text), (byte) => String.fromCharCode(byte)).join(''));

/** Every letter that is written, once. */
function lettersOf({ year, items }: FigureLayout, { parts }: NetworkDrawing): string {
  const inItems = items.flatMap((item) => (item.kind === 'text' ? [item.text] : []));
  const inParts = parts.flatMap((part) => {
    if (part.kind === 'line') return part.words ? [part.words.text] : [];
    return [...(part.name?.lines ?? []), part.code];
  });
  return [...new Set([year.text, ...inItems, ...inParts].join(''))].join('');
}

/** The flags that are shown, each as the address of its data. */
async function flagsOf({ parts }: NetworkDrawing, flag: FigureRequest['network']['flag']): Promise<ReadonlyMap<string, string>> {
  const isos = new Set(parts.flatMap((part) => (part.kind === 'actor' && part.flag !== null ? [part.flag] : [])));
  const found = await Promise.all(
    [...isos].map(async (iso) => {
      const svg = await flag(iso);
      return svg === null ? [] : ([[iso, `data:image/svg+xml;base64,${base64(svg)}`]] as const);
    }),
  );
  return new Map(found.flat());
}

function svgRoot({ words }: FigurePlan, { layout, drawing, size, paint }: SvgContents): XmlElement {
  const { defs, group } = networkElements(drawing, paint);
  const place = centred(drawing.box, layout.network);
  const scale = place.width / drawing.box.width;
  const move = `translate(${number(place.x)} ${number(place.y)}) scale(${scale}) translate(${number(-drawing.box.x)} ${number(-drawing.box.y)})`;
  const { look, paper } = paint;
  return xml(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      'xmlns:xlink': 'http://www.w3.org/1999/xlink',
      ...size,
      viewBox: `0 0 ${number(layout.width)} ${number(layout.height)}`,
    },
    [
      title(`${words.title}, ${words.years}`),
      xml('desc', {}, [descriptionOf(words)]),
      xml('defs', {}, [...defs, ...(look === 'mono' ? [GREY] : [])]),
      ...(paper === null ? [] : [xml('rect', { width: '100%', height: '100%', fill: paper })]),
      textItem(layout.year, yearColour(paint)),
      xml('g', { transform: move, filter: look === 'mono' ? 'url(#grey)' : null }, [group]),
      ...layout.items.flatMap((item) => itemElements(item, look)),
    ],
  );
}

/** Its lines are black in that look, but flags have colours. */
const GREY = xml('filter', { id: 'grey', 'color-interpolation-filters': 'sRGB' }, [xml('feColorMatrix', { type: 'saturate', values: 0 })]);

const descriptionOf = ({ subtitle, caption, sources, notes, credit, link }: FigurePlan['words']): string =>
  [subtitle, caption, ...sources.map(({ number, text }) => `${number}. ${text}`), ...notes, credit, link ?? '']
    .filter((each) => each !== '')
    .join('\n');

function itemElements(item: Item, look: Look): readonly XmlElement[] {
  if (item.kind === 'text') return [textItem(item, ROLES[look][item.style.ink])];
  if (item.kind === 'sample') return sampleElements(item, look);
  const { x, y, width, height } = item.box;
  return [xml('rect', { x: number(x), y: number(y), width: number(width), height: number(height), fill: ROLES[look].line })];
}

function textItem({ text, style, box }: TextItem, colour: string): XmlElement {
  const { size, weight, family } = style;
  return textElement(text, { x: box.x, y: baseLine(style, box.y), size, weight, family, colour, length: box.width });
}

function sampleElements(item: SampleItem, look: Look): readonly XmlElement[] {
  const { ink, pattern, box } = item;
  const colour = inkColour(ink, look);
  const glyph = glyphOf(ink);
  const sign = signOf(ink);
  const { strokes, marks, glyph: outlines } = sampleOf(item);
  const dash = (ink === 'ghost' ? GHOST : PATTERNS[pattern]).dash;
  const isHollow = glyph !== null && GLYPHS[glyph].hollow;
  const fill = { fill: colour };
  const outlined = isHollow ? { fill: 'none', stroke: colour, 'stroke-width': GLYPH_STROKE } : fill;
  const { size, weight, family } = TEXT_STYLES.sign;
  const at = { x: box.x + box.width / 2, y: box.y + box.height / 2 + size * 0.36 };
  return [
    xml('path', {
      d: strokes.map(([from, to]) => `M${number(from.x)} ${number(from.y)}L${number(to.x)} ${number(to.y)}`).join(''),
      stroke: colour,
      'stroke-width': ink === 'ghost' ? GHOST.width : LINE_WIDTH,
      'stroke-dasharray': dash.length === 0 ? null : dash.join(' '),
      'stroke-linecap': ink === 'ghost' ? 'round' : null,
    }),
    ...(sign === '' ? [] : [textElement(sign, { ...at, size, weight, family, colour, anchor: 'middle' })]),
    ...marks.map((outline) => xml('path', { d: pathOf(outline), ...fill })),
    ...outlines.map((outline) => xml('path', { d: pathOf(outline), ...outlined })),
  ];
}
