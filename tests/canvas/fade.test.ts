import cytoscape, { type Core } from 'cytoscape';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Fade, HURRY_MS, STAGE_MS } from '#canvas/fade.ts';

let cy: Core;
let fade: Fade;
/** How many afterimages were taken, and how many are there now. */
let taken = 0;
let there = 0;
let still = false;
/** Which lines were kept out of sight, one time after the other. */
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
  cy = cytoscape({ headless: true, styleEnabled: true, elements: ['a', 'b', 'c'].map((id) => ({ data: { id } })) });
  hidden = [];
  fade = new Fade(cy, { hide: (lines) => hidden.push([...lines]) }, take, () => Date.now());
});
afterEach(() => {
  cy.destroy();
  vi.useRealTimers();
});

/** Each actor with a line of its own. */
const shown = (...ids: string[]) => ({
  actors: new Map(ids.map((id) => [id, ''])),
  lines: { elements: ids.map((id) => `line of ${id}`), classes: ids.map(() => '') },
});
const step = (before: string[], after: string[]) => fade.step(() => ({ before: shown(...before), after: shown(...after) }));
const opacities = () => ['a', 'b', 'c'].map((id) => Number(cy.getElementById(id).style('opacity')));
const ALL_THERE = [1, 1, 1];

describe('a step from year to year', () => {
  it('lets what ends go, then what begins come, in 300 ms', () => {
    step(['a', 'b'], ['b', 'c']);
    expect(opacities()).toEqual([1, 1, 0.001]);
    expect(hidden.at(-1)).toEqual(['line of c']);
    expect([taken, there]).toEqual([1, 1]);
    // What is drawn is what the scene says, from the first moment.
    expect(cy.getElementById('c').visible()).toBe(true);
    vi.advanceTimersByTime(STAGE_MS);
    expect(opacities()).toEqual(ALL_THERE);
    expect(hidden.at(-1)).toEqual([]);
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
    expect(opacities()).toEqual(ALL_THERE);
    expect(there).toBe(1);
    vi.advanceTimersByTime(STAGE_MS);
    expect([taken, there]).toEqual([1, 0]);
  });

  it('shows at once when it follows fast on another, and leaves nothing half-faded', () => {
    step(['a'], ['b']);
    for (let index = 0; index < 20; index++) {
      vi.advanceTimersByTime(index % 2 === 0 ? STAGE_MS + 10 : 20);
      step(['b'], ['c']);
      expect([opacities(), there]).toEqual([ALL_THERE, 0]);
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
      expect([opacities(), there]).toEqual([ALL_THERE, 0]);
      vi.advanceTimersByTime(1000);
      expect([taken, there]).toEqual([before, 0]);
    }
  });

  it('does not fade where there is no afterimage, as for a reader who wants no motion', () => {
    still = true;
    step(['a', 'b'], ['b', 'c']);
    expect(opacities()).toEqual(ALL_THERE);
  });

  it('touches no classes', () => {
    const touched: string[] = [];
    cy.on('class', 'node', (event) => touched.push(event.target.id()));
    step(['a', 'b'], ['b', 'c']);
    vi.advanceTimersByTime(1000);
    expect(touched).toEqual([]);
  });
});
