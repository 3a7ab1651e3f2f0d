// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HUE_GLYPHS } from '#appearance/glyphs.ts';
import type { DrawnActor, DrawnLine, NetworkDrawing } from '#appearance/networkDrawing.ts';
import { type Curve, curveLength, curvePart, pointAt } from '#appearance/strandGeometry.ts';
import { networkElements } from '#export/svg/networkSvg.ts';
import { xml, xmlDocument } from '#export/xml.ts';

const measure = (text: string, font: string): number => text.length * 0.5 * Number(/([\d.]+)px/.exec(font)?.[1]);
const curve: Curve = { start: { x: 0, y: 0 }, control: { x: 50, y: 40 }, end: { x: 100, y: 0 } };
const line: DrawnLine = {
  kind: 'line',
  title: 'Russia → Iran: Arms supply',
  curve,
  insets: { start: 0, end: 4 },
  colour: '#2467b3',
  width: 2,
  dash: [],
  cap: 'butt',
  opacity: 1,
  mark: 'triangle',
  tail: null,
  glyph: HUE_GLYPHS.blue,
  times: 1,
  band: null,
  words: null,
};
const actor: DrawnActor = {
  kind: 'actor',
  title: 'Iran',
  at: { x: 100, y: 0 },
  size: 44,
  shape: 'state',
  fill: '#ffffff',
  border: { colour: '#888888', width: 1 },
  opacity: 1,
  flag: null,
  code: 'IR',
  name: { lines: ['Iran under', 'the Qajars'], size: 12, weight: 500, colour: '#000000', halo: { colour: '#ffffff', width: 2.5 } },
};

/** What an SVG of these parts has, read by a parser. */
function drawn(parts: NetworkDrawing['parts'], flags: ReadonlyMap<string, string> = new Map()): Document {
  const { defs, group } = networkElements({ box: { x: 0, y: 0, width: 1, height: 1 }, parts, unnamed: 0 }, { measure, flags });
  const root = xml('svg', { xmlns: 'http://www.w3.org/2000/svg', 'xmlns:xlink': 'http://www.w3.org/1999/xlink' }, [
    xml('defs', {}, defs),
    group,
  ]);
  const document = new DOMParser().parseFromString(xmlDocument(root), 'image/svg+xml');
  expect(document.querySelector('parsererror')).toBeNull();
  return document;
}
const texts = (document: Document): string[] => [...document.querySelectorAll('text')].map(({ textContent }) => textContent ?? '');

describe('a line as SVG', () => {
  it('says what it is, stops before its mark, and is filled and stroked in its colour', () => {
    const document = drawn([line]);
    expect(document.querySelector('g > g > title')?.textContent).toBe('Russia → Iran: Arms supply');
    const [strand, ...outlines] = document.querySelectorAll('path');
    expect(strand?.getAttribute('stroke')).toBe('#2467b3');
    const last = Number(/ (-?[\d.]+) -?[\d.]+$/.exec(strand?.getAttribute('d') ?? '')?.[1]);
    expect(last).toBeGreaterThan(90);
    expect(last).toBeLessThan(98);
    // A triangle and a disc.
    expect(outlines.map((outline) => outline.getAttribute('fill'))).toEqual(['#2467b3', '#2467b3']);
  });

  it('leaves its middle out where its glyph is hollow, and its pattern goes on behind', () => {
    const strands = [
      ...drawn([{ ...line, glyph: 'ring', dash: [6, 4], mark: null, insets: { start: 0, end: 0 } }]).querySelectorAll(
        'path[stroke-dasharray]',
      ),
    ];
    expect(strands).toHaveLength(2);
    expect(strands.map((strand) => strand.getAttribute('stroke-dashoffset'))).toEqual([null, expect.any(String)]);
    expect(Number(strands[1]?.getAttribute('stroke-dashoffset'))).toBeCloseTo(curveLength(curve) / 2 + 4.1, 0);
  });

  it('has its words along it and never upside down, or upright in a circle', () => {
    const words = {
      text: 'Arms',
      size: 11,
      weight: 600,
      colour: '#000000',
      ground: { shape: 'box' as const, colour: '#ffffff', opacity: 0.9, padding: 2 },
      border: null,
      halo: null,
    };
    const back = { start: curve.end, control: curve.control, end: curve.start };
    const along = drawn([{ ...line, curve: back, words: { ...words, along: true } }]);
    expect(along.querySelector('g[transform]')?.getAttribute('transform')).toMatch(/^rotate\(0 /);
    expect(texts(along)).toEqual(['Arms']);
    const upright = drawn([
      { ...line, words: { ...words, ground: { ...words.ground, shape: 'disc' }, along: false, border: { colour: '#000000', width: 1 } } },
    ]);
    expect(upright.querySelectorAll('circle')).toHaveLength(1);
    const ended = drawn([
      { ...line, words: { ...words, text: 'Arms,\nended 2015', along: false, ground: null, halo: { colour: '#ffffff', width: 2 } } },
    ]);
    expect(texts(ended)).toEqual(['Arms,', 'ended 2015']);
    expect(ended.querySelector('text')?.getAttribute('stroke-width')).toBe('4');
    expect(ended.querySelector('rect, circle')).toBeNull();
  });
});

describe('an actor as SVG', () => {
  it('has its code, and its name in lines as wide as they may be', () => {
    expect(texts(drawn([actor]))).toEqual(['IR', 'Iran under', 'the Qajars']);
  });

  it('shows its flag once it is there, however many actors have it, and its code without it', () => {
    const flagged: DrawnActor = { ...actor, name: null, flag: 'ir' };
    const flags = new Map([['ir', 'data:image/svg+xml,%3Csvg/%3E']]);
    const document = drawn([flagged, { ...flagged, at: { x: 0, y: 0 } }], flags);
    expect(document.querySelectorAll('image')).toHaveLength(1);
    expect(document.querySelectorAll('use')).toHaveLength(2);
    // One that could not be had leaves its actor its code.
    expect(drawn([flagged]).querySelector('image, use')).toBeNull();
    expect(texts(drawn([flagged]))).toEqual(['IR']);
  });

  it.each([
    ['state', 'circle'],
    ['leader', 'circle'],
    ['group', 'path'],
    ['body', 'rect'],
  ] as const)('has the shape of a %s', (shape, element) => {
    expect(drawn([{ ...actor, shape }]).querySelectorAll(`g > g > ${element}`)).toHaveLength(1);
  });
});

it('holds any words as words, and runs none of them', () => {
  const hostile = fc.constantFrom(
    '<script>alert(1)</script>',
    '"/><image href="//evil"/>',
    '&amp;]]>',
    '\u0000\u0007\ud800',
    '\u202eevil',
    'W'.repeat(10_000),
  );
  fc.assert(
    fc.property(hostile, fc.string({ unit: 'grapheme', maxLength: 30 }), (evil, text) => {
      const said = `${evil} ${text}`;
      const words = {
        text: said,
        size: 11,
        weight: 600,
        colour: '#000',
        along: true,
        ground: { shape: 'box' as const, colour: '#fff', opacity: 1, padding: 2 },
        border: null,
        halo: null,
      };
      const name = { ...(actor.name as NonNullable<typeof actor.name>), text: said };
      const document = drawn([
        { ...line, title: said, words },
        { ...actor, title: said, name, code: said },
      ]);
      const elements = new Set([...document.querySelectorAll('*')].map(({ localName }) => localName));
      expect([...elements].filter((each) => !['svg', 'defs', 'g', 'title', 'path', 'rect', 'circle', 'text'].includes(each))).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

describe('a part of a curve', () => {
  const coordinate = fc.double({ min: -1000, max: 1000, noNaN: true });
  const point = fc.record({ x: coordinate, y: coordinate });
  const share = fc.double({ min: 0, max: 1, noNaN: true });

  it('runs where the whole runs', () => {
    fc.assert(
      fc.property(fc.record({ start: point, control: point, end: point }), share, share, share, (whole, from, to, t) => {
        const here = pointAt(curvePart(whole, from, to), t);
        const there = pointAt(whole, from + (to - from) * t);
        expect(Math.hypot(here.x - there.x, here.y - there.y)).toBeLessThan(1e-6);
      }),
    );
  });

  it('is as long as the whole less the rest', () => {
    const whole = curveLength(curve);
    expect(curveLength(curvePart(curve, 0, 0.3)) + curveLength(curvePart(curve, 0.3, 1))).toBeCloseTo(whole, 1);
    // A parabola's length by its formula, for this one: sag 20 over a chord of 100.
    const [half, sag] = [50, 20];
    const root = Math.sqrt(half * half + 4 * sag * sag);
    expect(whole).toBeCloseTo(root + ((half * half) / (2 * sag)) * Math.log((2 * sag + root) / half), 1);
  });
});
