import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Fade, HURRY_MS, STAGE_MS } from '#canvas/fade.ts';

let fade: Fade;
/** How many afterimages were taken, and how many are there now. */
let taken = 0;
let there = 0;
let still = false;
/** What was kept out of sight, one time after the other. */
let hidden: string[][] = [];

const take = () => {
  if (still) return null;
  taken += 1;
  there += 1;
  return {
    drop() {
      there -= 1;
    },
  };
};

beforeEach(() => {
  vi.useFakeTimers();
  [taken, there, still] = [0, 0, false];
  hidden = [];
  fade = new Fade(null, [{ hide: (unseen) => hidden.push([...unseen]) }], take, () => Date.now());
});
afterEach(() => {
  vi.useRealTimers();
});

/** Each actor with a line of its own. */
const shown = (...ids: string[]) => ({
  actors: new Map(ids.map((id) => [id, ''])),
  lines: { elements: ids.map((id) => `line of ${id}`), classes: ids.map(() => '') },
});
const step = (before: string[], after: string[]) => fade.step(() => ({ before: shown(...before), after: shown(...after) }));
/** What is kept out of sight now. */
const unseen = () => hidden.at(-1);

describe('a step from year to year', () => {
  it('lets what ends go, then what begins come, in 300 ms', () => {
    step(['a', 'b'], ['b', 'c']);
    expect(unseen()).toEqual(['line of c', 'c']);
    expect([taken, there]).toEqual([1, 1]);
    vi.advanceTimersByTime(STAGE_MS);
    expect(unseen()).toEqual([]);
    expect([taken, there]).toEqual([2, 1]);
    vi.advanceTimersByTime(STAGE_MS);
    expect([taken, there]).toEqual([2, 0]);
    expect(2 * STAGE_MS).toBe(300);
  });

  it.each([
    ['ends', ['a', 'b'], ['b']],
    ['begins', ['b'], ['b', 'c']],
  ])('takes one stage where something only %s', (_, before, after) => {
    step(before, after);
    expect(unseen()).toEqual([]);
    expect(there).toBe(1);
    vi.advanceTimersByTime(STAGE_MS);
    expect([taken, there]).toEqual([1, 0]);
  });

  it('shows at once when it follows fast on another, and leaves nothing half-faded', () => {
    step(['a'], ['b']);
    for (let index = 0; index < 20; index++) {
      vi.advanceTimersByTime(index % 2 === 0 ? STAGE_MS + 10 : 20);
      step(['b'], ['c']);
      expect([unseen(), there]).toEqual([[], 0]);
    }
    expect(taken).toBeLessThanOrEqual(2);
    vi.advanceTimersByTime(HURRY_MS);
    step(['b'], ['c']);
    expect(there).toBe(1);
  });

  it('is over at once when it is told so, at whatever moment', () => {
    for (const moment of [0, STAGE_MS / 2, STAGE_MS, STAGE_MS * 1.5]) {
      vi.advanceTimersByTime(HURRY_MS);
      step(['a', 'b'], ['b', 'c']);
      vi.advanceTimersByTime(moment);
      fade.finish();
      const before = taken;
      expect([unseen(), there]).toEqual([[], 0]);
      vi.advanceTimersByTime(1000);
      expect([taken, there]).toEqual([before, 0]);
    }
  });

  it('does not fade where there is no afterimage, as for a reader who wants no motion', () => {
    still = true;
    step(['a', 'b'], ['b', 'c']);
    expect(unseen()).toEqual([]);
  });
});
