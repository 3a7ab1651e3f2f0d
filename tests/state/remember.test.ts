import { describe, expect, it } from 'vitest';
import { rememberEach, rememberLast } from '#state/remember.ts';

/** A function that gives a new object each time it is asked. */
const counting = () => {
  let asked = 0;
  return { answer: (...args: readonly unknown[]) => ({ args, asked: ++asked }), asked: () => asked };
};

describe('the last two answers', () => {
  it('are given again for the same questions only', () => {
    const { answer } = counting();
    const remembered = rememberLast(answer);
    const first = remembered('a', Number.NaN);
    expect(remembered('a', Number.NaN)).toBe(first);
    const second = remembered('b', Number.NaN);
    expect(second).not.toBe(first);
    // Two that ask in turn, of one year and of the other.
    expect([remembered('a', Number.NaN), remembered('b', Number.NaN)]).toEqual([first, second]);
    expect(remembered('a', Number.NaN)).toBe(first);
    expect(remembered('c', Number.NaN)).not.toBe(first);
    expect(remembered('a', Number.NaN)).toBe(first);
    expect(remembered('b', Number.NaN)).not.toBe(second);
  });
});

describe('the answers of several keys', () => {
  it('are given again side by side, until the rest of the question changes', () => {
    const { answer } = counting();
    const remembered = rememberEach(answer);
    const [one, two] = [remembered(1, 'x'), remembered(2, 'x')];
    expect([remembered(1, 'x'), remembered(2, 'x')]).toEqual([one, two]);
    expect(remembered(1, 'x')).toBe(one);
    expect(remembered(1, 'y')).not.toBe(one);
    expect(remembered(1, 'x')).toBe(one);
    remembered(1, 'y');
    remembered(1, 'z');
    expect(remembered(1, 'x')).not.toBe(one);
  });

  it('are forgotten in the order in which they were last asked for', () => {
    const { answer, asked } = counting();
    const remembered = rememberEach(answer);
    for (let key = 0; key < 64; key++) remembered(key);
    remembered(0);
    remembered(64);
    expect(asked()).toBe(65);
    remembered(0);
    expect(asked()).toBe(65);
    remembered(1);
    expect(asked()).toBe(66);
  });
});
