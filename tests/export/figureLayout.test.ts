import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TEMPLATE_NAMES, TEMPLATES } from '#appearance/figureTemplates.ts';
import { NO_MARKS } from '#appearance/lines.ts';
import type { Box } from '#export/block.ts';
import { type FigureLayout, layoutFigure } from '#export/figureLayout.ts';
import type { FigureWords, LegendEntry } from '#export/figureOfView.ts';

/** About as wide as the real fonts: wide letters wider than narrow ones, and all in proportion to the size. */
function measure(text: string, font: string): number {
  const size = Number(/([\d.]+)px/.exec(font)?.[1]);
  return Array.from(text).reduce((width, letter) => width + size * (/[iljt.,' ]/.test(letter) ? 0.3 : 0.6), 0);
}

const text = fc.oneof(
  fc.lorem({ maxCount: 40 }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc.string({ unit: fc.constantFrom('W', 'i', '/'), minLength: 100, maxLength: 400 }),
  fc.constant(''),
);
const entry: fc.Arbitrary<LegendEntry> = fc.record({
  label: text,
  ink: fc.constantFrom('blue', 'ochre', 'began', 'mixed', 'ghost', null),
  patterns: fc.subarray(['solid', 'dashed', 'dotted'] as const, { minLength: 1 }),
  marks: fc.constantFrom({ mark: 'triangle', tail: null }, { mark: 'tee', tail: 'tee' }, { mark: 'chevron', tail: null }, NO_MARKS),
});
const groups = fc.array(fc.record({ label: text, entries: fc.array(entry, { minLength: 1, maxLength: 6 }) }), { maxLength: 7 });
const anyWords: fc.Arbitrary<FigureWords> = fc.record({
  title: text,
  subtitle: text,
  caption: text,
  years: fc.constantFrom('1828', '2010–2016', '2010 / 2016'),
  legend: groups,
  key: groups,
  sources: fc
    .array(text, { maxLength: 20 })
    .map((texts) => texts.map((source, index) => ({ number: index + 1, label: 'Label', text: source }))),
  notes: fc.array(text, { maxLength: 2 }),
  credit: text,
  link: fc.option(fc.webUrl({ withQueryParameters: true, size: 'large' })),
});
const side = fc.integer({ min: 1, max: 9000 });
const image = fc.record({ width: side, height: side });

const overlap = (one: Box, other: Box): boolean =>
  one.x < other.x + other.width - 1e-6 &&
  other.x < one.x + one.width - 1e-6 &&
  one.y < other.y + other.height - 1e-6 &&
  other.y < one.y + one.height - 1e-6;

const within = (box: Box, { width, height }: FigureLayout, margin: number): boolean =>
  box.x >= margin && box.y >= margin && box.x + box.width <= width - margin + 1e-6 && box.y + box.height <= height - margin + 1e-6;

const plain: FigureWords = {
  title: 'Title',
  subtitle: 'Subtitle',
  caption: 'Caption',
  years: '2016',
  legend: [],
  key: [],
  sources: [],
  notes: [],
  credit: 'Credit',
  link: null,
};
const lay = (words: Partial<FigureWords>, shape = { width: 1120, height: 700 }) => layoutFigure({ ...plain, ...words }, shape, measure);

describe.each(TEMPLATE_NAMES)('the layout of a %s, whatever the words', (name) => {
  const template = TEMPLATES[name];

  it('keeps everything inside the margins, and nothing over anything else', () => {
    fc.assert(
      fc.property(anyWords, image, (words, shape) => {
        const layout = layoutFigure(words, shape, measure, template);
        const boxes = [layout.network, ...layout.items.map(({ box }) => box)];
        expect(boxes.filter((box) => !within(box, layout, template.margin))).toEqual([]);
        expect(boxes.flatMap((one, index) => boxes.slice(index + 1).filter((other) => overlap(one, other)))).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });

  it('says everything: every word of the words is in it, or cut with an ellipsis', () => {
    fc.assert(
      fc.property(fc.array(fc.lorem({ maxCount: 8 }), { minLength: 4, maxLength: 12 }), (lines) => {
        const [title = '', caption = '', credit = '', ...rest] = lines;
        const sources = rest.map((source, index) => ({ number: index + 1, label: 'Label', text: source }));
        const { items } = layoutFigure({ ...plain, title, caption, credit, sources }, { width: 4, height: 3 }, measure, template);
        const written = items.flatMap((item) => (item.kind === 'text' ? item.text.split(' ') : []));
        for (const word of lines.join(' ').split(' ')) expect(written).toContain(word);
      }),
      { numRuns: 25 },
    );
  });
});

describe('a figure of fixed height', () => {
  const types = (count: number) => [
    {
      label: 'Conflict',
      entries: Array.from({ length: count }, (_, index): LegendEntry => {
        return { label: `Type ${index + 1}`, ink: 'blue', patterns: ['solid', 'dashed'], marks: NO_MARKS };
      }),
    },
  ];
  const heightFor = (name: 'slide' | 'square' | 'poster', count: number) => {
    const { width, height } = layoutFigure({ ...plain, legend: types(count) }, { width: 4, height: 3 }, measure, TEMPLATES[name]);
    return height / width;
  };

  it.each(['slide', 'square', 'poster'] as const)('keeps the proportions of a %s, and shrinks its type for more words', (name) => {
    const { width, height } = TEMPLATES[name];
    for (const count of [1, 10, 60]) expect(heightFor(name, count)).toBeCloseTo(height / width, 2);
    const unitsFor = (count: number) =>
      layoutFigure({ ...plain, legend: types(count) }, { width: 4, height: 3 }, measure, TEMPLATES[name]).width;
    expect(unitsFor(1)).toBe(TEMPLATES[name].units);
    expect(unitsFor(120)).toBeGreaterThan(unitsFor(1));
  });

  it('gets higher than its template where nothing else helps', () => {
    expect(heightFor('slide', 250)).toBeGreaterThan(0.6);
    expect(heightFor('square', 400)).toBeGreaterThan(1.01);
  });

  it('puts the legend of a slide at the network’s right, in one pattern of each type', () => {
    const { network, items } = layoutFigure({ ...plain, legend: types(3) }, { width: 4, height: 3 }, measure, TEMPLATES.slide);
    const samples = items.filter((item) => item.kind === 'sample');
    expect(samples.map(({ pattern }) => pattern)).toEqual(['solid', 'solid', 'solid']);
    for (const { box } of samples) {
      expect(box.x).toBeGreaterThan(network.x + network.width);
      expect(box.y).toBeGreaterThan(network.y);
    }
  });
});

describe('a figure as high as it takes', () => {
  it('gives the network its proportions over the whole width, from three eighths of it to four fifths', () => {
    fc.assert(
      fc.property(image, (shape) => {
        const { network } = lay({}, shape);
        expect(network.width).toBe(1120);
        expect(network.height).toBe(Math.round(Math.max(420, Math.min(896, (1120 / shape.width) * shape.height))));
      }),
    );
  });
});

describe('the layout', () => {
  it('puts the year in the lower left corner of the network’s area, and not among what must not overlap', () => {
    const { network, year, items } = lay({});
    expect(year.text).toBe('2016');
    expect(year.box.x).toBe(network.x);
    expect(year.box.y + year.box.height).toBe(network.y + network.height);
    expect(items).not.toContain(year);
  });

  it('writes two years smaller, so that they have room', () => {
    const [one, two] = [lay({}).year, lay({ years: '2010 / 2016' }).year];
    expect(two.text).toBe('2010 / 2016');
    expect(two.style.size).toBeLessThan(one.style.size);
    expect(two.box.x + two.box.width).toBeLessThan(1160);
  });

  it('draws a piece of line for each pattern of a type, one below the other', () => {
    const label = 'Arms supply';
    const { items } = lay({
      legend: [
        { label: 'Security', entries: [{ label, ink: 'blue', patterns: ['solid', 'dotted'], marks: { mark: 'triangle', tail: null } }] },
      ],
    });
    const samples = items.filter((item) => item.kind === 'sample');
    expect(samples.map(({ pattern, ink, marks }) => [pattern, ink, marks.mark])).toEqual([
      ['solid', 'blue', 'triangle'],
      ['dotted', 'blue', 'triangle'],
    ]);
    const words = items.find((item) => item.kind === 'text' && item.text === label);
    const [first] = samples;
    expect(first && first.box.y + first.box.height / 2).toBe(words && words.box.y + words.box.height / 2);
  });

  it('goes on with a long family in the next column, under its name', () => {
    const entries = Array.from(
      { length: 12 },
      (_, index): LegendEntry => ({ label: `Type ${index + 1}`, ink: 'blue', patterns: ['solid'], marks: NO_MARKS }),
    );
    const { items } = lay({ legend: [{ label: 'Conflict', entries }] });
    const words = items.flatMap((item) => (item.kind === 'text' ? [item] : []));
    const types = words.filter(({ text: label }) => label.startsWith('Type '));
    const headings = words.filter(({ text: label }) => label.startsWith('Conflict'));
    expect(headings.map(({ text: label }) => label)).toEqual(['Conflict', 'Conflict (continued)', 'Conflict (continued)']);
    expect(new Set(headings.map(({ box }) => box.y)).size).toBe(1);
    expect(headings.map((heading) => types.filter(({ box }) => box.x - 56 === heading.box.x).length)).toEqual([4, 4, 4]);
  });

  it('holds the sections apart', () => {
    const { network, items, height } = lay({});
    const rule = items.find((item) => item.kind === 'rule');
    const title = items.find((item) => item.kind === 'text' && item.text === 'Caption');
    expect(rule && rule.box.y - network.y - network.height).toBe(28);
    expect(title && network.y - title.box.y - title.box.height).toBe(28);
    expect(height - Math.max(...items.map(({ box }) => box.y + box.height))).toBe(40);
  });

  it('draws no hairline and no heading for what there is none of', () => {
    const { items } = lay({});
    expect(items.filter((item) => item.kind === 'rule')).toHaveLength(1);
    expect(items.flatMap((item) => (item.kind === 'text' ? [item.text] : []))).toEqual([
      'Title',
      'Subtitle',
      'Caption',
      'Credit',
      'Entente',
    ]);
  });

  it('numbers the sources down one column, or two where they are many', () => {
    const sources = (count: number) =>
      Array.from({ length: count }, (_, index) => ({ number: index + 1, label: 'Label', text: `Source ${index + 1}` }));
    const columns = (count: number): number[] => {
      const { items } = lay({ sources: sources(count) });
      return [...new Set(items.flatMap((item) => (item.kind === 'text' && item.text.startsWith('Source ') ? [item.box.x] : [])))];
    };
    expect(columns(6)).toHaveLength(1);
    expect(columns(7)).toHaveLength(2);
  });
});
