import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { BADGE_COLOURS, codeBadge } from '#appearance/badges.ts';
import { cssHue, HUE_COLOURS, ROLES, type Theme } from '#appearance/palette.ts';
import { HUES } from '#domain/relation.ts';

const THEMES: readonly Theme[] = ['light', 'dark'];

/** Relative luminance after WCAG 2.2. */
function luminance(hex: string): number {
  const channels = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255);
  const [red = 0, green = 0, blue = 0] = channels.map((channel) =>
    channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

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

describe('a code as an image', () => {
  it('can be read on its fill', () => {
    for (const { fill, ink } of Object.values(BADGE_COLOURS)) expect(contrast(fill, ink)).toBeGreaterThanOrEqual(4.5);
  });

  it('has a size of its own and takes no markup from data', () => {
    const image = decodeURIComponent(codeBadge({ code: '<&>', kind: 'state' }).replace('data:image/svg+xml;utf8,', ''));
    expect(image).toContain('width="64" height="64"');
    expect(image).toContain('&lt;&amp;&gt;</text>');
  });
});
