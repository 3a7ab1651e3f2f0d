import type { Core } from 'cytoscape';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { listenToGestures } from '#canvas/gestures.ts';
import type { ActorId } from '#domain/id.ts';
import { exampleNetwork } from '../support/exampleNetwork.ts';
import { actorsOn, elementsOn, headless, layerOn, linesOn, viewOn } from './headless.ts';
import { sceneOf } from './scene.ts';

const network = exampleNetwork();
const places = new Map([
  ['ru' as ActorId, { x: 0, y: 0 }],
  ['ir' as ActorId, { x: 0, y: 600 }],
  ['il' as ActorId, { x: 2000, y: 0 }],
]);
let cy: Core;

beforeEach(() => {
  cy = headless(network);
});
afterEach(() => cy.destroy());

/** All of the drawing: what is visible, and how. */
const drawn = () => [
  ...[...actorsOn(cy).actors()].map(({ facts, classes, look }) => [facts.element, classes, look]).sort(),
  ...linesOn(cy).map(({ facts, classes, data, look }) => [facts.element, classes, data, look]),
];

describe('a year step', () => {
  it('shows exactly the year', () => {
    viewOn(cy, network).show(sceneOf(network, 2016), 'light');
    expect(elementsOn(cy)).toEqual(['relation:arms', 'relation:likeness', 'relation:rivalry', 'relation:strikes']);
    expect([...actorsOn(cy).actors()].length).toBe(3);
  });

  it('touches the actors and lines that change and no others', () => {
    const view = viewOn(cy, network);
    view.show(sceneOf(network, 2016), 'light');
    const before = new Map(linesOn(cy).map((line) => [line.facts.element, line]));
    const touched: string[] = [];
    cy.on('class style', 'node', (event) => touched.push(event.target.id()));
    const [count, actors] = [layerOn(cy).touched, actorsOn(cy).touched];
    view.show(sceneOf(network, 2021), 'light');
    expect(touched).toEqual([]);
    expect(actorsOn(cy).touched).toBe(actors);
    expect(layerOn(cy).touched - count).toBe(2);
    expect(elementsOn(cy)).toEqual(['relation:arms', 'relation:rivalry']);
    // What stays is the same object, and not another that looks like it.
    for (const line of linesOn(cy)) expect(before.get(line.facts.element)).toBe(line);
    view.show(sceneOf(network, 2021), 'light');
    expect(layerOn(cy).touched - count).toBe(2);
  });

  it('comes back to the same picture', () => {
    const view = viewOn(cy, network);
    view.show(sceneOf(network, 2016), 'light');
    const first = drawn();
    view.show(sceneOf(network, 1827), 'light');
    expect(drawn()).not.toEqual(first);
    view.show(sceneOf(network, 2016), 'light');
    expect(drawn()).toEqual(first);
  });
});

describe('the elements', () => {
  it('are every actor, and nothing else', () => {
    expect(cy.nodes().length).toBe(network.actors.size);
    expect(cy.elements().length).toBe(network.actors.size);
  });
});

describe('gestures', () => {
  const ignore = { onTap: () => {}, onHover: () => {}, onDragged: () => {}, onCamera: () => {} };

  it('tell what was tapped, and where an actor was dragged', () => {
    const heard: unknown[] = [];
    const view = viewOn(cy, network);
    view.place(network, places);
    view.show(sceneOf(network, 2016), 'light');
    listenToGestures(
      cy,
      { actors: actorsOn(cy), lines: layerOn(cy) },
      { ...ignore, onTap: (owner) => heard.push(owner), onDragged: (...dragged) => heard.push(dragged) },
    );
    cy.zoom(1);
    const at = (position: unknown) => cy.emit({ type: 'tap', position } as never);
    at(layerOn(cy).line('relation:arms')?.place?.middle);
    at({ x: 900, y: 900 });
    at(undefined);
    cy.getElementById('actor:ru').position({ x: 10.4, y: 20.6 }).emit('dragfree');
    expect(heard).toEqual([{ kind: 'relation', id: 'arms' }, null, null, ['ru', { x: 10, y: 21 }]]);
  });

  it('are all taken off again', () => {
    const heard: unknown[] = [];
    viewOn(cy, network);
    const hear = (...args: unknown[]) => void heard.push(args);
    const stop = listenToGestures(
      cy,
      { actors: actorsOn(cy), lines: layerOn(cy) },
      { onTap: hear, onHover: hear, onDragged: hear, onCamera: hear },
    );
    stop();
    cy.getElementById('actor:ru').emit('tap mouseover mouseout drag dragfree');
    cy.emit('tap scrollzoom pinchzoom dragpan');
    expect(heard).toEqual([]);
  });
});
