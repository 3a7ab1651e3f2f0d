/** Where everything of a figure stands: head, network, legend, sources, credit, from top to bottom. */

import { FIGURE_WIDTH } from '#appearance/figureOptions.ts';
import { words } from '#words/words.ts';
import { type Block, type Box, type Item, type Place, ruled, stack, type TextItem, textBlock } from './block.ts';
import type { FigureWords } from './figureOfView.ts';
import { breakable, type Measure, TEXT_STYLES } from './figureText.ts';
import { legendBlock, sourcesBlock } from './legendLayout.ts';

const MARGIN = 40;
const CONTENT_WIDTH = FIGURE_WIDTH - 2 * MARGIN;

/** The largest room for the network, in units. */
export const NETWORK_ROOM = { width: CONTENT_WIDTH, height: 900 } as const;
/** Enough for the year in the corner, however flat the network. */
const LEAST_NETWORK_HEIGHT = 420;

const SECTION_GAP = 28;
const RULE_GAP = 18;
const WORDMARK_GAP = 32;

interface Size {
  readonly width: number;
  readonly height: number;
}

export interface FigureLayout extends Size {
  /** Where the image of the network goes, whole. */
  readonly network: Box;
  /** Stands behind the network. */
  readonly year: TextItem;
  /** Everything else; no two overlap, and none lies over the network. */
  readonly items: readonly Item[];
}

/** Lays a figure out in units; `image` is the network's, in any unit, as only its proportions count. */
export function layoutFigure(words: FigureWords, image: Size, measure: Measure): FigureLayout {
  const room = networkRoom(image);
  let area = { x: MARGIN, y: 0, width: CONTENT_WIDTH, height: 0 };
  const network = (place: Place): Block => {
    area = { ...place, height: Math.max(LEAST_NETWORK_HEIGHT, room.height) };
    return { items: [], height: area.height };
  };
  const page = stack({ x: MARGIN, y: MARGIN, width: CONTENT_WIDTH }, SECTION_GAP, [
    (place) => headBlock(words, place, measure),
    network,
    ruled(RULE_GAP, (place) => legendBlock(words.legend, words.key, place, measure)),
    ruled(RULE_GAP, (place) => sourcesBlock(words.sources, place, measure)),
    ruled(RULE_GAP, (place) => creditBlock(words, place, measure)),
  ]);
  return {
    width: FIGURE_WIDTH,
    height: Math.ceil(page.height + 2 * MARGIN),
    network: centred(room, area),
    year: yearsItem(words.years, area, measure),
    items: page.items,
  };
}

/** The image as large as the room allows. Whole units, so that a figure is equally high at every scale. */
function networkRoom({ width, height }: Size): Size {
  const factor = Math.min(NETWORK_ROOM.width / width, NETWORK_ROOM.height / height);
  return { width: Math.max(1, Math.round(width * factor)), height: Math.max(1, Math.round(height * factor)) };
}

function centred({ width, height }: Size, area: Box): Box {
  return { x: area.x + (area.width - width) / 2, y: area.y + (area.height - height) / 2, width, height };
}

function headBlock({ title, subtitle }: FigureWords, place: Place, measure: Measure): Block {
  return stack(place, 4, [
    (at) => textBlock(title, TEXT_STYLES.title, at, measure),
    (at) => textBlock(subtitle, TEXT_STYLES.subtitle, at, measure),
  ]);
}

/** Two years are written smaller than one, so that they have room beside each other. */
function yearsItem(text: string, area: Box, measure: Measure): TextItem {
  const style = text.length > 4 ? TEXT_STYLES.years : TEXT_STYLES.year;
  const height = style.lineHeight;
  return { kind: 'text', text, style, box: { x: area.x, y: area.y + area.height - height, width: measure(text, style.font), height } };
}

/** Credit and address on the left, the app's name on the right. */
function creditBlock({ credit, link }: FigureWords, place: Place, measure: Measure): Block {
  const { font, lineHeight } = TEXT_STYLES.wordmark;
  const width = measure(words.page.name, font);
  const box = { x: place.x + place.width - width, y: place.y, width, height: lineHeight };
  const wordmark: Item = { kind: 'text', text: words.page.name, style: TEXT_STYLES.wordmark, box };
  const lines = stack({ ...place, width: place.width - width - WORDMARK_GAP }, 2, [
    (at) => textBlock(credit, TEXT_STYLES.credit, at, measure),
    (at) => textBlock(breakable(link ?? ''), TEXT_STYLES.credit, at, measure),
  ]);
  return { items: [...lines.items, wordmark], height: Math.max(lineHeight, lines.height) };
}
