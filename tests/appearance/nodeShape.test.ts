import { expect, it } from 'vitest';
import { boxAt, nodeShape, wrapLabel } from '#appearance/nodeShape.ts';

it('wraps labels between words, as the canvas does', () => {
  expect(wrapLabel('Iran')).toEqual(['Iran']);
  expect(wrapLabel('United Nations Security Council')).toEqual(['United Nations', 'Security Council']);
  expect(wrapLabel('Nationalsozialismus im Ausland')).toEqual(['Nationalsozialismus', 'im Ausland']);
  expect(wrapLabel(' ')).toEqual([]);
});

it('makes room for the label below the node', () => {
  const shape = nodeShape('leader', 'Mahmoud Ahmadinejad', false);
  expect(shape.radius).toBe(15);
  expect(shape.halfWidth).toBeCloseTo((11 * 6.6) / 2);
  expect(shape.below).toBe(15 + 4 + 2 * 15);
  expect(boxAt(shape, { x: 100, y: 50 }, 2)).toMatchObject({ top: 50 - 15 - 2, bottom: 50 + 49 + 2 });
});

it('draws poles larger than other states', () => {
  expect(nodeShape('state', 'Iran', true).radius).toBe(28);
  expect(nodeShape('state', 'Iran', false).radius).toBe(22);
});
