import cytoscape, { type Core } from 'cytoscape';
import { afterEach, expect, it } from 'vitest';
import { markSize } from '#canvas/glyphStyle.ts';
import { STYLESHEETS } from '#canvas/stylesheet.ts';
import type { Hue } from '#domain/relation.ts';
import { HUES } from '#domain/relation.ts';

let cy: Core;
afterEach(() => cy.destroy());

/** What stands in the middle of a line with these classes: both arrows, and how they are filled. */
function middle(hue: Hue, classes = ''): string {
  cy = cytoscape({
    headless: true,
    styleEnabled: true,
    style: STYLESHEETS.light,
    elements: [
      { data: { id: 'a', size: 1, label: '', badge: '', kind: 'state' } },
      { data: { id: 'b', size: 1, label: '', badge: '', kind: 'state' } },
      { data: { id: 'line', source: 'a', target: 'b', hue, mark: 'none', tail: 'none', bow: 0, label: 'Words', ended: '1990' }, classes },
    ],
  });
  const style = (name: string) => cy.getElementById('line').style(name);
  const shapes = [style('mid-target-arrow-shape'), style('mid-source-arrow-shape')];
  return shapes.every((shape) => shape === 'none') ? 'none' : [...shapes, style('mid-target-arrow-fill')].join(' ');
}

it('gives the lines of every hue a middle of their own', () => {
  const middles = HUES.map((hue) => middle(hue));
  expect(new Set(middles).size).toBe(HUES.length);
  expect(middle('grey')).toBe('none');
});

it.each(['labelled', 'began', 'ended', 'stayed', 'mixed', 'ghost', 'began labelled'])('gives way where a line is %s', (classes) => {
  expect(middle('purple', 'solid names-2')).not.toBe('none');
  expect(middle('purple', `solid names-2 ${classes}`)).toBe('none');
});

it('grows as the camera leaves, up to a limit', () => {
  const sizes = [1, 1.25, 1.55, 4.1].map((scale) => markSize(scale)['arrow-scale']);
  expect(sizes[1]).toBeGreaterThan(sizes[0] ?? 0);
  expect(sizes[2]).toBe(sizes[3]);
});
