import { describe, expect, it } from 'vitest';
import { assertShown, changedLines } from '../../tools/bench/rounds.ts';
import type { Scene } from '../../tools/bench/scene.ts';

const node = (id: string): Scene['nodes'][number] => ({ id, x: 0, y: 0, size: 1, label: id, colour: '#000' });
const line = (id: string): Scene['lines'][number] => ({
  ...{ id, source: 'a', target: 'b', colour: '#000', dash: [], bow: 0 },
  ...{ hasMark: false, hasTail: false },
});
const scene: Scene = {
  nodes: [node('a'), node('b'), node('c')],
  lines: [line('one'), line('two'), line('three')],
  years: { 1990: { nodes: [0, 1], lines: [0, 1] }, 1991: { nodes: [0, 1, 2], lines: [1, 2] } },
};

it('counts the lines that come and go', () => {
  expect(changedLines(scene, 1990, 1991)).toBe(2);
  expect(changedLines(scene, 1990, 1990)).toBe(0);
});

describe('what is shown', () => {
  it('is to be exactly what the year has', () => {
    expect(() => assertShown('x', { nodes: ['b', 'a'], lines: ['two', 'one'] }, scene, 1990)).not.toThrow();
  });

  it.each([
    [{ nodes: ['a', 'b'], lines: ['one'] }, 'x in 1990: of 2 lines it lacks 1 (two) and has 0 more.'],
    [{ nodes: ['a', 'b', 'c'], lines: ['one', 'two'] }, 'x in 1990: of 2 nodes it lacks 0 and has 1 (c) more.'],
  ])('is told of where it is not', (shown, message) => {
    expect(() => assertShown('x', shown, scene, 1990)).toThrow(message);
  });
});
