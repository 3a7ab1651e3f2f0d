/** Where everything of a figure stands: head, network, legend, sources, credit, in the places that its template has for them. */

import type { NetworkSize } from '#appearance/figureOptions.ts';
import { type FigureTemplate, TEMPLATES } from '#appearance/figureTemplates.ts';
import { words } from '#words/words.ts';
import { type Block, type Box, type Item, type Place, ruled, stack, type TextItem, textBlock } from './block.ts';
import type { FigureWords, LegendEntry } from './figureOfView.ts';
import { breakable, type Measure, TEXT_STYLES, titleStyle, yearStyle } from './figureText.ts';
import { legendBlock, legendColumns, sourcesBlock } from './legendLayout.ts';

/** The share of the width that a network has at least in height, where the figure is as high as it takes: enough for the year in its corner. */
const LEAST_HEIGHT = 0.375;
const MOST_HEIGHT = 0.8;
/** The share of a figure of fixed height that is the network's at least, in height or, beside a legend, in width. */
const LEAST_SHARE = { below: 0.45, beside: 0.55 } as const;

/** In a figure of fixed height type shrinks by steps of this, and never to less than a third. */
const SHRINKING = 1.1;
const MOST_UNITS = 3;

/** A column of a legend that stands beside the network. */
const SIDE_COLUMN = 250;
const SIDE_COLUMNS = [1, 2, 3] as const;

const SECTION_GAP = 28;
const RULE_GAP = 18;
const WORDMARK_GAP = 32;

export interface FigureLayout extends NetworkSize {
  /** The room for the network, to be filled whole where its proportions allow it. */
  readonly network: Box;
  /** Stands behind the network. */
  readonly year: TextItem;
  /** Everything else; no two overlap, and none lies over the network. */
  readonly items: readonly Item[];
}

/** What a layout is made from. */
interface Contents {
  readonly words: FigureWords;
  readonly template: FigureTemplate;
  readonly measure: Measure;
}

/** A layout, and whether everything has the room that it needs. */
interface Attempt {
  readonly layout: FigureLayout;
  readonly fits: boolean;
}

/** Lays a figure out in units; `network` is its size in any unit, as only its proportions count. */
export function layoutFigure(
  words: FigureWords,
  network: NetworkSize,
  measure: Measure,
  template: FigureTemplate = TEMPLATES.page,
): FigureLayout {
  const contents = { words, template, measure };
  const { width, height } = template;
  if (height !== null) return fitted(contents, height / width);
  const content = template.units - 2 * template.margin;
  const room = Math.round(Math.min(MOST_HEIGHT * content, (content / network.width) * network.height));
  return below(contents, template.units, Math.max(Math.round(LEAST_HEIGHT * content), room));
}

/** In as few units as hold everything; where none do, higher than the template, so that nothing is lost. */
function fitted(contents: Contents, proportion: number): FigureLayout {
  const { template } = contents;
  for (let units = template.units; ; units *= SHRINKING) {
    const attempts = attemptsAt(contents, units, Math.round(units * proportion));
    const fitting = attempts.find(({ fits }) => fits) ?? (units * SHRINKING > MOST_UNITS * template.units ? attempts.at(-1) : undefined);
    if (fitting) return fitting.layout;
  }
}

function attemptsAt(contents: Contents, units: number, height: number): readonly Attempt[] {
  const { template } = contents;
  if (template.legend === 'beside') return SIDE_COLUMNS.map((columns) => beside(contents, { width: units, height }, columns));
  const least = Math.round(LEAST_SHARE.below * height);
  // With a network of one unit, as one of none would leave no gap around it.
  const rest = height - below(contents, units, 1).height + 1;
  const layout = below(contents, units, Math.max(least, rest));
  return [{ layout, fits: rest >= least }];
}

/** Everything under the network, which gets a height. */
function below(contents: Contents, width: number, networkHeight: number): FigureLayout {
  const { words, template, measure } = contents;
  const { margin } = template;
  const content = { x: margin, y: margin, width: width - 2 * margin };
  let area: Box = { ...content, height: 0 };
  const network = (place: Place): Block => {
    area = { ...place, height: networkHeight };
    return { items: [], height: networkHeight };
  };
  const page = stack(content, SECTION_GAP, [
    (place) => headBlock(contents, place),
    network,
    ruled(RULE_GAP, (place) => legendBlock(shownLegend(contents), legendColumns(place.width), place, measure)),
    ...footBlocks(contents),
  ]);
  return {
    width,
    height: Math.ceil(page.height + 2 * margin),
    network: area,
    year: yearItem(words.years, area, measure),
    items: page.items,
  };
}

/** The network on the left, its legend on the right. */
function beside(contents: Contents, { width, height }: NetworkSize, columns: number): Attempt {
  const { words, template, measure } = contents;
  const { margin } = template;
  const place = { x: margin, y: margin, width: width - 2 * margin };
  const head = headBlock(contents, place);
  const foot = stack(place, SECTION_GAP, footBlocks(contents));
  const top = margin + head.height + SECTION_GAP;
  const sideWidth = columns * SIDE_COLUMN + (columns - 1) * SECTION_GAP;
  const side = { x: margin + place.width - sideWidth, y: top, width: sideWidth };
  const legend = legendBlock(shownLegend(contents), columns, side, measure);
  const room = height - top - SECTION_GAP - foot.height - margin;
  const bodyHeight = Math.max(room, legend.height, 1);
  const area = { x: margin, y: top, width: place.width - sideWidth - SECTION_GAP, height: bodyHeight };
  const footTop = top + bodyHeight + SECTION_GAP;
  const footAt = stack({ ...place, y: footTop }, SECTION_GAP, footBlocks(contents));
  const layout = {
    width,
    height: Math.max(height, Math.ceil(footTop + foot.height + margin)),
    network: area,
    year: yearItem(words.years, area, measure),
    items: [...head.items, ...legend.items, ...footAt.items],
  };
  return { layout, fits: legend.height <= room && area.width >= LEAST_SHARE.beside * place.width };
}

/** The legend as the template has room for it: what the patterns mean is in its key. */
function shownLegend({ words: { legend, key }, template }: Contents): Pick<FigureWords, 'legend' | 'key'> {
  if (!template.compact) return { legend, key };
  const surest = (entry: LegendEntry): LegendEntry => ({ ...entry, patterns: entry.patterns.slice(0, 1) });
  return { legend: legend.map(({ label, entries }) => ({ label, entries: entries.map(surest) })), key };
}

function headBlock({ words, template, measure }: Contents, place: Place): Block {
  return stack(place, 4, [
    (at) => textBlock(words.title, titleStyle(template.title), at, measure),
    (at) => textBlock(words.subtitle, TEXT_STYLES.subtitle, at, measure),
    (at) => textBlock(words.caption, TEXT_STYLES.caption, at, measure),
  ]);
}

const footBlocks = ({ words, template, measure }: Contents): readonly ((place: Place) => Block)[] => [
  ruled(RULE_GAP, (place) => sourcesBlock(words.sources, place, measure, template.compact)),
  ruled(RULE_GAP, (place) => creditBlock(words, place, measure)),
];

function yearItem(text: string, area: Box, measure: Measure): TextItem {
  const style = yearStyle(text, area.width);
  const height = style.lineHeight;
  return { kind: 'text', text, style, box: { x: area.x, y: area.y + area.height - height, width: measure(text, style.font), height } };
}

/** What the figure has to say of itself, credit and address on the left, the app's name on the right. */
function creditBlock({ notes, credit, link }: FigureWords, place: Place, measure: Measure): Block {
  const { font, lineHeight } = TEXT_STYLES.wordmark;
  const width = measure(words.page.name, font);
  const box = { x: place.x + place.width - width, y: place.y, width, height: lineHeight };
  const wordmark: Item = { kind: 'text', text: words.page.name, style: TEXT_STYLES.wordmark, box };
  const texts = [...notes, credit, breakable(link ?? '')];
  const lines = stack(
    { ...place, width: place.width - width - WORDMARK_GAP },
    2,
    texts.map((text) => (at: Place) => textBlock(text, TEXT_STYLES.credit, at, measure)),
  );
  return { items: [...lines.items, wordmark], height: Math.max(lineHeight, lines.height) };
}
