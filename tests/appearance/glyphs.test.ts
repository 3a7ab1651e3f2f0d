import { describe, expect, it } from 'vitest';
import { CHANGE_COLOURS } from '#appearance/changes.ts';
import { GLYPHS, type Glyph, glyphGap, HUE_GLYPHS } from '#appearance/glyphs.ts';
import { glyphOf, type Ink } from '#appearance/inks.ts';
import { lineSample, pointsOf } from '#appearance/lineSample.ts';
import { NO_MARKS } from '#appearance/lines.ts';
import { HUES } from '#domain/relation.ts';

const glyphs = Object.keys(GLYPHS) as Glyph[];
/** Corners to a hundredth of a unit. */
const corners = (glyph: Glyph) =>
  GLYPHS[glyph].outlines.flatMap((outline) => pointsOf(outline).map(([x, y]) => [Math.round(x * 100), Math.round(y * 100)] as const));
const asText = (all: readonly (readonly [number, number])[]) => [...new Set(all.map(([x, y]) => `${x + 0} ${y + 0}`))].sort();

describe('the glyphs', () => {
  it('are one to each hue, and grey’s is none', () => {
    const used = HUES.map((hue) => HUE_GLYPHS[hue]);
    expect(new Set(used).size).toBe(HUES.length);
    expect(HUE_GLYPHS.grey).toBeNull();
    expect(new Set(used)).toEqual(new Set([...glyphs, null]));
  });

  it('differ in outline or in being hollow', () => {
    const drawn = glyphs.map((glyph) => JSON.stringify([asText(corners(glyph)), GLYPHS[glyph].hollow]));
    expect(new Set(drawn).size).toBe(glyphs.length);
  });

  it.each(glyphs)('point nowhere: %s is the same from either end, and small', (glyph) => {
    const fromTheOther = corners(glyph).map(([x, y]) => [-x, y] as const);
    expect(asText(fromTheOther)).toEqual(asText(corners(glyph)));
    for (const value of GLYPHS[glyph].outlines.flat()) expect(Math.abs(value)).toBeLessThan(9);
  });

  it('give way to what has become of a relation', () => {
    const others: Ink[] = [...(Object.keys(CHANGE_COLOURS.light) as (keyof typeof CHANGE_COLOURS.light)[]), 'ghost', null];
    expect(others.map(glyphOf)).toEqual(others.map(() => null));
    expect(glyphOf('blue')).toBe('disc');
  });
});

describe('a piece of line', () => {
  const start = { x: 10, y: 5 };
  const spans = ({ strokes }: ReturnType<typeof lineSample>) => strokes.map(([from, to]) => [from.x, to.x]);

  it('runs from end to end, or stops before its marks', () => {
    expect(spans(lineSample(start, 40, { ...NO_MARKS, glyph: null }))).toEqual([[10, 50]]);
    expect(spans(lineSample(start, 40, { mark: 'triangle', tail: 'tee', glyph: 'disc' }))).toEqual([[11, 44]]);
  });

  it('leaves a hollow glyph empty, and room where it is told to', () => {
    const gap = glyphGap('links');
    expect(gap).toBeGreaterThan(5);
    expect(spans(lineSample(start, 40, { ...NO_MARKS, glyph: 'links' }))).toEqual([
      [10, 30 - gap],
      [30 + gap, 50],
    ]);
    expect(spans(lineSample(start, 40, { ...NO_MARKS, glyph: null, room: 9 }))).toEqual([
      [10, 21],
      [39, 50],
    ]);
  });

  it('has its marks at its ends, pointing outwards, and its glyph in its middle', () => {
    const { marks, glyph } = lineSample(start, 40, { mark: 'triangle', tail: 'triangle', glyph: 'bar' });
    const reach = marks.map((outline) => outline.map(({ x }) => Math.round(x)));
    expect(reach).toEqual([
      [50, 42, 42],
      [10, 18, 18],
    ]);
    const across = glyph.flat().map(({ x }) => x);
    expect((Math.min(...across) + Math.max(...across)) / 2).toBeCloseTo(30);
  });
});
