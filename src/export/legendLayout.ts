/** The legend in columns, and the sources under it. */

import { laterWords } from '#words/laterWords.ts';
import { type Block, type Place, type SampleItem, stack, textBlock } from './block.ts';
import type { FigureWords, LegendEntry, LegendGroup, NumberedSource } from './figureOfView.ts';
import { type Measure, TEXT_STYLES } from './figureText.ts';
import { balancedColumns, FAMILY_GAP, type Part, ROW_GAP } from './legendColumns.ts';

/** About as wide as a column reads well. */
const COLUMN = 280;
const COLUMN_GAP = 32;
/** With so many columns one is the key's own. */
const COLUMNS_WITH_KEY = 3;
/** Ends with a dash, not a gap. */
const SAMPLE_WIDTH = 46;
const SAMPLE_GAP = 10;
/** From one pattern of a type to the next, so that their marks do not touch. */
const PATTERN_STEP = 14;

const NUMBER_WIDTH = 26;
/** With fewer sources one column reads better than two, which want some width. */
const SOURCES_IN_ONE_COLUMN = 6;
const WIDTH_FOR_TWO = 800;

/** Where each of several columns begins, and how wide it is. */
function columnsOf({ x, y, width }: Place, count: number): readonly Place[] {
  const columnWidth = (width - COLUMN_GAP * (count - 1)) / count;
  return Array.from({ length: count }, (_, index) => ({ x: x + index * (columnWidth + COLUMN_GAP), y, width: columnWidth }));
}

/** How many columns a legend has in so much width. */
export const legendColumns = (width: number): number => Math.max(1, Math.round(width / COLUMN));

/** The families in all columns but the last, which holds the key; where columns are few, one after the other. */
export function legendBlock({ legend, key }: Pick<FigureWords, 'legend' | 'key'>, count: number, place: Place, measure: Measure): Block {
  const columns = columnsOf(place, count);
  const ownKey = count >= COLUMNS_WITH_KEY;
  const meanings = ownKey ? columns.slice(-1).map((column) => groupsBlock(key, column, measure)) : [];
  const beside = Math.max(0, ...meanings.map(({ height }) => height));
  const families = familyBlocks(ownKey ? legend : [...legend, ...key], ownKey ? columns.slice(0, -1) : columns, beside, measure);
  const blocks = [...families, ...meanings];
  return { items: blocks.flatMap(({ items }) => items), height: Math.max(...blocks.map(({ height }) => height)) };
}

/** One block per column that is filled. */
function familyBlocks(legend: readonly LegendGroup[], places: readonly Place[], beside: number, measure: Measure): readonly Block[] {
  const [start] = places;
  if (!start) return [];
  const heights = legend.map(({ label, entries }) => ({
    heading: textBlock(label, TEXT_STYLES.heading, start, measure).height,
    continued: textBlock(laterWords.figure.continued(label), TEXT_STYLES.heading, start, measure).height,
    entries: entries.map((entry) => entryBlock(entry, start, measure).height),
  }));
  const columns = balancedColumns(heights, places.length, beside);
  return places.map((place, index) =>
    groupsBlock(
      (columns[index] ?? []).flatMap((part) => groupOf(part, legend)),
      place,
      measure,
    ),
  );
}

/** A part of a family as a group of its own. */
function groupOf({ family, first, end }: Part, legend: readonly LegendGroup[]): readonly LegendGroup[] {
  const group = legend[family];
  if (!group) return [];
  const { label, entries } = group;
  return [{ label: first === 0 ? label : laterWords.figure.continued(label), entries: entries.slice(first, end) }];
}

/** One group below the other. */
function groupsBlock(groups: readonly LegendGroup[], place: Place, measure: Measure): Block {
  return stack(
    place,
    FAMILY_GAP,
    groups.map((group) => (at: Place) => groupBlock(group, at, measure)),
  );
}

function groupBlock({ label, entries }: LegendGroup, place: Place, measure: Measure): Block {
  const heading = (at: Place): Block => textBlock(label, TEXT_STYLES.heading, at, measure);
  const rows = entries.map((entry) => (at: Place) => entryBlock(entry, at, measure));
  return stack(place, ROW_GAP, [heading, ...rows]);
}

/** The first piece of line stands beside the first line of the label, further patterns below it. */
function entryBlock({ label, ink, marks, patterns }: LegendEntry, { x, y, width }: Place, measure: Measure): Block {
  const indent = SAMPLE_WIDTH + SAMPLE_GAP;
  const { lineHeight } = TEXT_STYLES.label;
  const words = textBlock(label, TEXT_STYLES.label, { x: x + indent, y, width: width - indent }, measure);
  const inset = (lineHeight - PATTERN_STEP) / 2;
  const samples = patterns.map((pattern, index): SampleItem => {
    const box = { x, y: y + inset + index * PATTERN_STEP, width: SAMPLE_WIDTH, height: PATTERN_STEP };
    return { kind: 'sample', ink, marks, pattern, box };
  });
  return { items: [...samples, ...words.items], height: Math.max(words.height, 2 * inset + patterns.length * PATTERN_STEP) };
}

/** The numbered sources, down the first column and then the next; `low` where height is scarce. */
export function sourcesBlock(sources: readonly NumberedSource[], place: Place, measure: Measure, low: boolean): Block {
  if (sources.length === 0) return { items: [], height: 0 };
  const heading = textBlock(laterWords.figure.sources, TEXT_STYLES.heading, place, measure);
  const top = place.y + heading.height + ROW_GAP;
  const count = sources.length > (low ? 1 : SOURCES_IN_ONE_COLUMN) && place.width >= WIDTH_FOR_TWO ? 2 : 1;
  const perColumn = Math.ceil(sources.length / count);
  const columns = columnsOf({ ...place, y: top }, count).map((column, index) => {
    const own = sources.slice(index * perColumn, (index + 1) * perColumn);
    return stack(
      column,
      ROW_GAP,
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
