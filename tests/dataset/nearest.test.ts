import { expect, it } from 'vitest';
import { didYouMean, nearest } from '#dataset/nearest.ts';

it.each([
  ['titel', ['type', 'title'], 'title'],
  ['from', ['form', 'to'], 'form'],
  ['alias', ['name', 'aliases'], 'aliases'],
  ['arms', ['arms-supply'], null],
  ['x', [], null],
])('takes %s, among %j, for %s', (word, candidates, expected) => {
  expect(nearest(word, candidates)).toBe(expected);
});

it('puts the hint into a sentence, or says nothing', () => {
  expect(didYouMean('titel', ['title'])).toBe(' Did you mean `title`?');
  expect(didYouMean('titel', ['hue'])).toBe('');
});
