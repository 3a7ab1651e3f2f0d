import cytoscape from 'cytoscape';
import { afterEach, expect, it, vi } from 'vitest';
import { Glide } from '#canvas/glide.ts';

const GOAL = { zoom: 3, pan: { x: 100, y: -50 } };

/** Frames that come when the test says so, at the time that it says. */
function framesByHand(): (now: number) => void {
  let asked: FrameRequestCallback | null = null;
  vi.stubGlobal('matchMedia', () => ({ matches: false }));
  vi.stubGlobal('requestAnimationFrame', (run: FrameRequestCallback) => {
    asked = run;
    return 1;
  });
  vi.stubGlobal('cancelAnimationFrame', () => {
    asked = null;
  });
  return (now) => {
    const run = asked;
    asked = null;
    run?.(now);
  };
}

const still = () => cytoscape({ headless: true, zoom: 1, pan: { x: 0, y: 0 } });

afterEach(() => void vi.unstubAllGlobals());

it('goes to its goal evenly, and says so once it is there', () => {
  const [frame, cy, onArrived] = [framesByHand(), still(), vi.fn()];
  new Glide(cy).to(GOAL, onArrived);
  frame(1000);
  frame(1100);
  expect([cy.zoom(), cy.pan()]).toEqual([2, { x: 50, y: -25 }]);
  expect(onArrived).not.toHaveBeenCalled();
  frame(1350);
  frame(1400);
  expect([cy.zoom(), cy.pan()]).toEqual([3, GOAL.pan]);
  expect(onArrived).toHaveBeenCalledTimes(1);
});

it('stays where it is when it is stopped, and another way ends the one before', () => {
  const [frame, cy, onArrived] = [framesByHand(), still(), vi.fn()];
  const glide = new Glide(cy);
  glide.to(GOAL, onArrived);
  frame(0);
  frame(100);
  glide.stop();
  frame(200);
  expect(cy.zoom()).toBe(2);
  glide.to(GOAL, onArrived);
  glide.to({ zoom: 1, pan: { x: 0, y: 0 } });
  frame(300);
  frame(600);
  expect([cy.zoom(), cy.pan()]).toEqual([1, { x: 0, y: 0 }]);
  expect(onArrived).not.toHaveBeenCalled();
});
