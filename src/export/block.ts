/** The pieces a figure is made of, and how text becomes such pieces. Everything in units of the figure; y grows downwards. */
import type { Pattern } from '#appearance/lines.ts';
import type { LegendEntry } from './figureOfView.ts';
import { type Measure, type TextStyle, wrapText } from './figureText.ts';

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** One line of text. Its box is as wide as the text and as high as the style's line. */
export interface TextItem {
  readonly kind: 'text';
  readonly text: string;
  readonly style: TextStyle;
  readonly box: Box;
}

/** A piece of line as the network draws it; it runs through the middle of its box. */
export interface SampleItem extends Pick<LegendEntry, 'ink' | 'marks'> {
  readonly kind: 'sample';
  readonly pattern: Pattern;
  readonly box: Box;
}

/** A hairline. */
interface RuleItem {
  readonly kind: 'rule';
  readonly box: Box;
}

export type Item = TextItem | SampleItem | RuleItem;

/** Items, and how much height they take from where they were begun. */
export interface Block {
  readonly items: readonly Item[];
  readonly height: number;
}

/** Where a block begins and how wide it may be. */
export interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/** Text in as many lines as it takes. */
export function textBlock(text: string, style: TextStyle, place: Place, measure: Measure): Block {
  const widthOf = (words: string): number => measure(words, style.font);
  const items = wrapText(text, place.width, widthOf).map((line, index): TextItem => {
    const box = { x: place.x, y: place.y + index * style.lineHeight, width: widthOf(line), height: style.lineHeight };
    return { kind: 'text', text: line, style, box };
  });
  return { items, height: items.length * style.lineHeight };
}

/** Makes one block below the other, `gap` apart; those without height leave no gap. */
export function stack(place: Place, gap: number, makers: readonly ((place: Place) => Block)[]): Block {
  const items: Item[] = [];
  let height = 0;
  for (const make of makers) {
    const block = make({ ...place, y: place.y + (height > 0 ? height + gap : 0) });
    if (block.height === 0) continue;
    height += (height > 0 ? gap : 0) + block.height;
    items.push(...block.items);
  }
  return { items, height };
}

/** A hairline over the whole width, with `gap` between it and what follows; nothing where nothing follows. */
export function ruled(gap: number, make: (place: Place) => Block): (place: Place) => Block {
  return (place) => {
    const block = make({ ...place, y: place.y + gap });
    if (block.height === 0) return block;
    const rule: RuleItem = { kind: 'rule', box: { x: place.x, y: place.y, width: place.width, height: 1 } };
    return { items: [rule, ...block.items], height: gap + block.height };
  };
}
