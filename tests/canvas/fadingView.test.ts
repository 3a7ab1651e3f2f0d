import type { Core } from 'cytoscape';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { HURRY_MS } from '#canvas/fade.ts';
import type { NetworkView } from '#canvas/networkView.ts';
import type { Scene } from '#canvas/sceneLines.ts';
import type { RelationId } from '#domain/id.ts';
import { exampleNetwork } from '../support/exampleNetwork.ts';
import { elementsOn, headless, layerOn, viewOn } from './headless.ts';
import { comparedScene, sceneOf, windowScene } from './scene.ts';

const { takeAfterimage, drop } = vi.hoisted(() => ({ takeAfterimage: vi.fn(), drop: vi.fn() }));
vi.mock('#canvas/afterimage.ts', () => ({ takeAfterimage }));

const network = exampleNetwork();
let cy: Core;
let view: NetworkView;

beforeEach(() => {
  vi.useFakeTimers();
  takeAfterimage.mockReset().mockReturnValue({ drop });
  cy = headless(network);
  view = viewOn(cy, network);
  view.show(sceneOf(network, 2016), 'light');
});
afterEach(() => {
  view.destroy();
  cy.destroy();
  vi.useRealTimers();
});

/** Whether a scene fades in. How far is another matter: without a window the camera moves at every step. */
function fadesTo(scene: Scene): boolean {
  vi.advanceTimersByTime(HURRY_MS + 1000);
  takeAfterimage.mockClear();
  view.show(scene, 'light');
  return takeAfterimage.mock.calls.length > 0;
}

it('fades from year to year and into comparisons and windows, but not at first, nor for what the reader selects', () => {
  expect(takeAfterimage).not.toHaveBeenCalled();
  const selected = sceneOf(network, 2016, { kind: 'relation', id: 'arms' as RelationId });
  expect(fadesTo(selected)).toBe(false);
  expect(fadesTo(sceneOf(network, 2021))).toBe(true);
  expect(fadesTo(sceneOf(network, 1827))).toBe(true);
  expect(fadesTo(comparedScene(network, 1827, 2016))).toBe(true);
  // The same years, but all of them.
  expect(fadesTo(windowScene(network, 1827, 2016))).toBe(true);
});

it('shows the new year from the first moment, and stops fading when the camera moves', () => {
  vi.advanceTimersByTime(HURRY_MS);
  drop.mockClear();
  view.show(sceneOf(network, 1827), 'light');
  const hide = vi.spyOn(layerOn(cy), 'hide');
  expect(elementsOn(cy)).toEqual(['relation:old-war']);
  cy.emit('viewport');
  expect(drop).toHaveBeenCalled();
  expect(hide).toHaveBeenLastCalledWith(new Set());
});
