import type { Core } from 'cytoscape';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { NetworkPictures } from '#canvas/networkPictures.ts';
import type { ActorId, RelationId } from '#domain/id.ts';
import { exampleNetwork } from '../support/exampleNetwork.ts';
import { elementsOn, headless, linesOn, viewOn } from './headless.ts';
import { sceneOf } from './scene.ts';

const network = exampleNetwork();
let cy: Core;

beforeEach(() => {
  cy = headless(network);
});

afterEach(() => {
  cy.destroy();
  vi.unstubAllGlobals();
});

/** Spread out, so that each line has a place of its own. */
const places = new Map([
  ['ru' as ActorId, { x: 0, y: 0 }],
  ['ir' as ActorId, { x: 0, y: 600 }],
  ['il' as ActorId, { x: 2000, y: 0 }],
]);

describe('the view', () => {
  it('takes off every listener that it has put on', () => {
    const on = vi.spyOn(cy, 'on');
    const off = vi.spyOn(cy, 'off');
    const view = viewOn(cy, network);
    const put = on.mock.calls;
    expect(put.length).toBeGreaterThan(5);
    view.destroy();
    expect(off.mock.calls).toEqual(expect.arrayContaining(put));
    expect(off.mock.calls).toHaveLength(put.length);
  });

  it('says what was tapped, and nothing once it is destroyed', () => {
    const onSelect = vi.fn();
    const view = viewOn(cy, network, { onSelect });
    view.place(network, places);
    view.show(sceneOf(network, 2016), 'light');
    const { middle } = linesOn(cy).find(({ facts }) => facts.element === 'relation:arms')?.place ?? {};
    const tapOn = () => cy.emit({ type: 'tap', position: middle } as never);
    tapOn();
    expect(onSelect).toHaveBeenCalledExactlyOnceWith({ kind: 'relation', id: 'arms' });
    view.destroy();
    tapOn();
    expect(onSelect).toHaveBeenCalledOnce();
  });

  it('shows one scene after another, and the first again as it was', () => {
    const view = viewOn(cy, network);
    const visible = () => elementsOn(cy);
    view.show(sceneOf(network, 2016), 'light');
    const first = visible();
    view.show(sceneOf(network, 1827), 'dark');
    expect(visible()).toEqual(['relation:old-war']);
    view.show(sceneOf(network, 2016, { kind: 'relation', id: 'arms' as RelationId }), 'dark');
    expect(visible()).toEqual(first);
  });

  it('puts dragged actors where they were dragged, and back', () => {
    const view = viewOn(cy, network);
    view.place(network, new Map([['ru' as never, { x: 30, y: 40 }]]));
    expect({ ...cy.getElementById('actor:ru').position() }).toEqual({ x: 30, y: 40 });
    view.place(network, new Map());
    expect({ ...cy.getElementById('actor:ru').position() }).toEqual({ x: 0, y: 0 });
  });

  it('steps back where actors are put out of sight, as when they are arranged', () => {
    const view = viewOn(cy, network);
    vi.spyOn(cy, 'width').mockReturnValue(600);
    vi.spyOn(cy, 'height').mockReturnValue(400);
    view.show(sceneOf(network, 2016), 'light');
    const before = cy.zoom();
    view.place(network, places);
    expect(cy.zoom()).toBeLessThan(before);
    const { x1, x2 } = cy.nodes(':visible').renderedBoundingBox();
    expect([x1 >= 0, x2 <= 600]).toEqual([true, true]);
  });

  it('refuses a picture of nothing with a sentence', () => {
    const view = viewOn(cy, network);
    view.show(sceneOf(network, 1900), 'light');
    const scene = sceneOf(network, 1900);
    expect(() => new NetworkPictures(view).sizeOf(scene)).toThrow('There is nothing to draw in 1900. Choose a year with relations.');
  });
});

describe('a step of a story fills the window (V25)', () => {
  const opened = () => {
    const view = viewOn(cy, network);
    // Without a container there is no window.
    vi.spyOn(cy, 'width').mockReturnValue(600);
    vi.spyOn(cy, 'height').mockReturnValue(400);
    vi.stubGlobal('matchMedia', () => ({ matches: true }));
    view.place(network, places);
    view.show(sceneOf(network, 2016), 'light');
    return view;
  };
  const boxOf = (...ids: string[]) => cy.nodes(ids.map((id) => `[id = "actor:${id}"]`).join(', ')).renderedBoundingBox();
  const two = ['ru', 'ir'] as ActorId[];

  it('with the actors that it names, clear of what lies over it, and with all where it names none', () => {
    const view = opened();
    const all = cy.zoom();
    view.fill(two, () => 0);
    expect(cy.zoom()).toBeGreaterThan(all);
    const { x1, x2, y1, y2 } = boxOf('ru', 'ir');
    expect([x1 >= 0, x2 <= cy.width(), y1 >= 0, y2 <= cy.height()]).toEqual([true, true, true, true]);
    expect(y2).toBeGreaterThan(cy.height() - 120);
    view.fill(two, () => 120);
    expect(boxOf('ru', 'ir').y2).toBeLessThanOrEqual(cy.height() - 120);
    view.fill([], () => 0);
    expect(cy.zoom()).toBe(all);
    view.fill(['empire' as ActorId], () => 0);
    expect(cy.zoom()).toBe(all);
  });

  it('until the reader takes it: other years and what is let go leave it there, and a window of another size is filled anew', () => {
    const view = opened();
    let covered = 0;
    view.fill(two, () => covered);
    const filled = { zoom: cy.zoom(), ...cy.pan() };
    view.show(sceneOf(network, 2018), 'light');
    view.reveal(null, () => 0);
    expect({ zoom: cy.zoom(), ...cy.pan() }).toEqual(filled);
    covered = 120;
    cy.emit('resize');
    expect(boxOf('ru', 'ir').y2).toBeLessThanOrEqual(cy.height() - 120);
    view.zoomBy(0.5);
    const own = cy.zoom();
    cy.emit('resize');
    expect(cy.zoom()).toBe(own);
  });
});
