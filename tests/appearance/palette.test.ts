import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { BADGE_COLOURS } from '#appearance/badges.ts';
import { cssHue, HUE_COLOURS, ROLES, type Theme } from '#appearance/palette.ts';
import { HUES } from '#domain/relation.ts';
import { contrast, distance, SIGHTS } from './sight.ts';

const THEMES: readonly Theme[] = ['light', 'dark'];

it('is the same in the stylesheet of the page', () => {
  const css = readFileSync('src/appearance/tokens.css', 'utf8');
  for (const role of Object.keys(ROLES.light) as (keyof typeof ROLES.light)[]) {
    expect(css).toContain(`--${role}: light-dark(${ROLES.light[role]}, ${ROLES.dark[role]});`);
  }
  expect(css).toContain(`--positive: ${cssHue('blue')};`);
  expect(css).toContain(`--negative: ${cssHue('vermilion')};`);
  expect(css).toContain(`--neutral: ${cssHue('grey')};`);
});

describe.each(THEMES)('in the %s theme', (theme) => {
  const { paper, panel, ink, muted } = ROLES[theme];

  it('text reads at 4.5:1 on paper and panel', () => {
    for (const text of [ink, muted, ...HUES.map((hue) => HUE_COLOURS[theme][hue])]) {
      expect(contrast(text, paper)).toBeGreaterThanOrEqual(4.5);
      expect(contrast(text, panel)).toBeGreaterThanOrEqual(4.5);
    }
  });
});

describe.each(THEMES)('the families’ colours in the %s theme', (theme) => {
  const colours = HUE_COLOURS[theme];

  it('look different to full colour sight', () => {
    for (const hue of HUES) {
      for (const other of HUES) if (other !== hue) expect(distance(colours[hue], colours[other], 'full colour')).toBeGreaterThan(8);
    }
  });

  it.each(Object.keys(SIGHTS) as (keyof typeof SIGHTS)[])('keep plum apart from the other six under %s', (sight) => {
    for (const hue of HUES) if (hue !== 'plum') expect(distance(colours.plum, colours[hue], sight)).toBeGreaterThan(10);
  });
});

describe('a code', () => {
  it('can be read on its fill', () => {
    for (const { fill, ink } of Object.values(BADGE_COLOURS)) expect(contrast(fill, ink)).toBeGreaterThanOrEqual(4.5);
  });
});
