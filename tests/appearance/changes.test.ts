import { describe, expect, it } from 'vitest';
import { CHANGE_COLOURS, changeCounts, changesOf, commonChange, LINE_CHANGES } from '#appearance/changes.ts';
import { inkColour, signOf } from '#appearance/inks.ts';
import { HUE_COLOURS, ROLES } from '#appearance/palette.ts';
import type { RelationId } from '#domain/id.ts';
import { HUES } from '#domain/relation.ts';
import { laterWords } from '#words/laterWords.ts';
import { contrast, distance, SIGHTS } from './sight.ts';

describe.each(['light', 'dark'] as const)('the colours of changes in the %s theme', (theme) => {
  const colours = CHANGE_COLOURS[theme];
  const { paper, panel } = ROLES[theme];

  it('carry text at 4.5:1, and what stayed, which carries none, a line at 3:1', () => {
    for (const change of LINE_CHANGES) {
      const least = change === 'stayed' ? 3 : 4.5;
      expect(contrast(colours[change], paper)).toBeGreaterThanOrEqual(least);
      expect(contrast(colours[change], panel)).toBeGreaterThanOrEqual(least);
    }
  });

  it.each(Object.keys(SIGHTS) as (keyof typeof SIGHTS)[])('look different from one another under %s', (sight) => {
    for (const one of LINE_CHANGES) {
      for (const other of LINE_CHANGES) if (one !== other) expect(distance(colours[one], colours[other], sight)).toBeGreaterThan(10);
    }
  });

  it('are no family’s', () => {
    for (const change of ['began', 'ended'] as const) {
      for (const hue of HUES) expect(distance(colours[change], HUE_COLOURS[theme][hue], 'full colour')).toBeGreaterThan(8);
    }
  });

  it('leave what stayed the quietest', () => {
    const contrasts = LINE_CHANGES.map((change) => contrast(colours[change], paper));
    expect(contrast(colours.stayed, paper)).toBe(Math.min(...contrasts));
  });

  it('are inks like the families’ hues', () => {
    expect(inkColour('began', theme)).toBe(colours.began);
    expect(inkColour('blue', theme)).toBe(HUE_COLOURS[theme].blue);
    expect([inkColour(null, theme), inkColour('ghost', theme)]).toEqual([ROLES[theme].edge, ROLES[theme].edge]);
  });
});

it('words and signs tell the same without colour', () => {
  expect(LINE_CHANGES.map(signOf)).toEqual(['+', '−', '', '±']);
  expect([signOf('blue'), signOf('ghost'), signOf(null)]).toEqual(['', '', '']);
  expect(LINE_CHANGES.map((change) => laterWords.marks.changes[change](2010, 2016))).toEqual([
    'Began: only in 2016',
    'Ended: only in 2010',
    'Stayed: in both years',
    'Several: +2 −1: of these, two began and one ended',
  ]);
});

it('a line that stands for several tells what all of them do, or counts', () => {
  expect(commonChange(['began', 'began'])).toBe('began');
  expect(commonChange(['began', 'stayed'])).toBe('mixed');
  expect(changeCounts(['began', 'ended', 'stayed', 'began'])).toBe('+2 −1');
  expect(changeCounts(['ended'])).toBe('−1');
  expect(changeCounts(['stayed'])).toBe('');
});

it('every relation of a comparison has one change', () => {
  const ids = (...names: string[]) => names as RelationId[];
  const changes = changesOf({ began: ids('a'), ended: ids('b', 'c'), stayed: ids('d') });
  expect(Object.fromEntries(changes)).toEqual({ a: 'began', b: 'ended', c: 'ended', d: 'stayed' });
});
