import { expect, it } from 'vitest';
import { boxAt, nodeShape, textWidth, wrapLabel } from '#appearance/nodeShape.ts';

it.each([
  // As Chromium measures them, in Inter at weight 500 and the label's size.
  ['Iranian Azerbaijan', 103.7],
  ['Mikhail Ulyanov', 90.6],
  ['WWW', 36],
])('knows how wide %s is', (text, measured) => {
  expect(textWidth(text) / measured).toBeGreaterThan(0.9);
  expect(textWidth(text) / measured).toBeLessThan(1.1);
});

it('wraps labels between words, as the canvas does', () => {
  expect(wrapLabel('Iran')).toEqual(['Iran']);
  expect(wrapLabel('United Nations Security Council')).toEqual(['United Nations', 'Security Council']);
  expect(wrapLabel('Nationalsozialismus im Ausland')).toEqual(['Nationalsozialismus', 'im Ausland']);
  expect(wrapLabel(' ')).toEqual([]);
});

it('makes room for the label below the node', () => {
  const shape = nodeShape('leader', 'Mahmoud Ahmadinejad', false);
  expect(shape.radius).toBe(15);
  expect(shape.halfWidth).toBeCloseTo(textWidth('Ahmadinejad') / 2);
  expect(shape.below).toBe(15 + 4 + 2 * 15);
  expect(boxAt(shape, { x: 100, y: 50 }, 2)).toMatchObject({ top: 50 - 15 - 2, bottom: 50 + 49 + 2 });
});

it('draws poles larger than other states', () => {
  expect(nodeShape('state', 'Iran', true).radius).toBe(28);
  expect(nodeShape('state', 'Iran', false).radius).toBe(22);
});
