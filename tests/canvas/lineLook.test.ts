import { describe, expect, it } from 'vitest';
import { HUE_COLOURS, ROLES } from '#appearance/palette.ts';
import { LineLooks } from '#canvas/lineLook.ts';
import type { Hue } from '#domain/relation.ts';
import { HUES } from '#domain/relation.ts';

const looks = new LineLooks({ look: 'light', ground: '#ffffff' });
const lookOf = (hue: Hue, classes = '', ended: string | null = null) =>
  looks.of({ hue, sign: 'neutral' }, { label: 'Words', ended, lane: 0, mark: 'chevron', tail: null }, classes);

describe('the glyph of a line', () => {
  it('is every hue’s own', () => {
    const glyphs = HUES.map((hue) => lookOf(hue).glyph);
    expect(new Set(glyphs).size).toBe(HUES.length);
    expect(lookOf('grey').glyph).toBeNull();
  });

  it.each(['labelled', 'began', 'ended', 'stayed', 'mixed', 'ghost', 'began labelled'])('gives way where a line is %s', (classes) => {
    expect(lookOf('purple', 'solid names-2').glyph).toBe('links');
    expect(lookOf('purple', `solid names-2 ${classes}`, '1990').glyph).toBeNull();
  });

  it('grows with the marks as the camera leaves, up to a limit', () => {
    const [own, larger, largest, limit] = ['solid', 'solid names-1', 'solid names-2', 'solid marks-7'].map(
      (classes) => lookOf('blue', classes).times,
    );
    expect(larger).toBeGreaterThan(own ?? 0);
    expect(largest).toBeGreaterThan(larger ?? 0);
    expect(limit).toBe(largest);
  });
});

describe('the look of a line', () => {
  it('is the same object for all lines alike, and another in other inks', () => {
    expect(lookOf('blue', 'solid')).toBe(lookOf('blue', 'solid'));
    expect(lookOf('blue', 'solid')).not.toBe(lookOf('blue', 'dashed'));
    const dark = new LineLooks({ look: 'dark', ground: '#000000' }).of({ hue: 'blue', sign: null }, lookOf('blue') as never, 'solid');
    expect([lookOf('blue', 'solid').colour, dark.colour]).toEqual([HUE_COLOURS.light.blue, HUE_COLOURS.dark.blue]);
  });

  it('steps back for what is faded, and comes forward for what is near, in hand or selected', () => {
    expect(['solid', 'solid faded', 'solid dimmed'].map((classes) => lookOf('blue', classes).opacity)).toEqual([1, 0.18, 0.4]);
    const depths = ['ghost near', 'solid', 'solid selected labelled', 'solid near'].map((classes) => lookOf('blue', classes, '1990').depth);
    expect(depths).toEqual(depths.toSorted((one, other) => one - other));
    expect(lookOf('blue', 'solid in-hand').band?.colour).toBe(ROLES.light.focus);
    expect(lookOf('blue', 'solid in-hand').width).toBeGreaterThan(lookOf('blue', 'solid').width);
  });

  it('says the year of what has ended, and all of it to whoever points at it', () => {
    expect(lookOf('blue', 'ghost', '1990').words?.says).toBe('ended');
    expect(lookOf('blue', 'ghost near labelled', '1990').words).toMatchObject({ says: 'label', colour: ROLES.light.muted, along: true });
    expect(lookOf('blue', 'ghost').words).toBeNull();
  });
});
