/** The legend in columns, and the sources under it. */
import { type Block, type Item, type Place, type SampleItem, stack, textBlock } from './block.ts';
import type { LegendEntry, LegendGroup, NumberedSource } from './figureOfView.ts';
import { type Measure, TEXT_STYLES } from './figureText.ts';

/** The last one is for the key. */
const COLUMNS = 4;
const COLUMN_GAP = 32;
const GROUP_GAP = 18;
const ENTRY_GAP = 3;
/** Ends with a dash, not a gap. */
const SAMPLE_WIDTH = 46;
const SAMPLE_GAP = 10;
/** From one pattern of a type to the next, so that their marks do not touch. */
const PATTERN_STEP = 14;

const NUMBER_WIDTH = 26;
/** With fewer sources one column reads better than two. */
const SOURCES_IN_ONE_COLUMN = 6;

/** Where each of several columns begins, and how wide it is. */
function columnsOf({ x, y, width }: Place, count: number): readonly Place[] {
  const columnWidth = (width - COLUMN_GAP * (count - 1)) / count;
  return Array.from({ length: count }, (_, index) => ({ x: x + index * (columnWidth + COLUMN_GAP), y, width: columnWidth }));
}

/** The families in all columns but the last, which holds the key. */
export function legendBlock(legend: readonly LegendGroup[], key: readonly LegendGroup[], place: Place, measure: Measure): Block {
  const columns = columnsOf(place, COLUMNS);
  const families = groupsBlock(legend, columns.slice(0, -1), measure);
  const meanings = groupsBlock(key, columns.slice(-1), measure);
  return { items: [...families.items, ...meanings.items], height: Math.max(families.height, meanings.height) };
}

/** Each group goes below the shortest column, the leftmost of equals, so that groups keep their order as far as space allows. */
function groupsBlock(groups: readonly LegendGroup[], places: readonly Place[], measure: Measure): Block {
  const columns = places.map((place) => ({ place, height: 0 }));
  const items: Item[] = [];
  for (const group of groups) {
    const target = columns.reduce((best, candidate) => (candidate.height < best.height ? candidate : best));
    const gap = target.height > 0 ? GROUP_GAP : 0;
    const block = groupBlock(group, { ...target.place, y: target.place.y + target.height + gap }, measure);
    target.height += gap + block.height;
    items.push(...block.items);
  }
  return { items, height: Math.max(...columns.map(({ height }) => height)) };
}

function groupBlock({ label, entries }: LegendGroup, place: Place, measure: Measure): Block {
  const heading = (at: Place): Block => textBlock(label, TEXT_STYLES.heading, at, measure);
  const rows = entries.map((entry) => (at: Place) => entryBlock(entry, at, measure));
  return stack(place, ENTRY_GAP, [heading, ...rows]);
}

/** The first piece of line stands beside the first line of the label, further patterns below it. */
function entryBlock({ label, hue, mark, patterns }: LegendEntry, { x, y, width }: Place, measure: Measure): Block {
  const indent = SAMPLE_WIDTH + SAMPLE_GAP;
  const { lineHeight } = TEXT_STYLES.label;
  const words = textBlock(label, TEXT_STYLES.label, { x: x + indent, y, width: width - indent }, measure);
  const inset = (lineHeight - PATTERN_STEP) / 2;
  const samples = patterns.map((pattern, index): SampleItem => {
    const box = { x, y: y + inset + index * PATTERN_STEP, width: SAMPLE_WIDTH, height: PATTERN_STEP };
    return { kind: 'sample', hue, mark, pattern, box };
  });
  return { items: [...samples, ...words.items], height: Math.max(words.height, 2 * inset + patterns.length * PATTERN_STEP) };
}

/** The numbered sources, down the first column and then the next. */
export function sourcesBlock(sources: readonly NumberedSource[], place: Place, measure: Measure): Block {
  if (sources.length === 0) return { items: [], height: 0 };
  const heading = textBlock('Sources', TEXT_STYLES.heading, place, measure);
  const top = place.y + heading.height + ENTRY_GAP;
  const count = sources.length > SOURCES_IN_ONE_COLUMN ? 2 : 1;
  const perColumn = Math.ceil(sources.length / count);
  const columns = columnsOf({ ...place, y: top }, count).map((column, index) => {
    const own = sources.slice(index * perColumn, (index + 1) * perColumn);
    return stack(
      column,
      ENTRY_GAP,
      own.map((source) => (at: Place) => sourceBlock(source, at, measure)),
    );
  });
  const height = top - place.y + Math.max(...columns.map((column) => column.height));
  return { items: [...heading.items, ...columns.flatMap((column) => column.items)], height };
}

function sourceBlock({ number, text }: NumberedSource, { x, y, width }: Place, measure: Measure): Block {
  const digits = textBlock(String(number), TEXT_STYLES.number, { x, y, width: NUMBER_WIDTH }, measure);
  const words = textBlock(text, TEXT_STYLES.source, { x: x + NUMBER_WIDTH, y, width: width - NUMBER_WIDTH }, measure);
  return { items: [...digits.items, ...words.items], height: Math.max(digits.height, words.height) };
}
