import cytoscape, { type Core } from 'cytoscape';
import { afterEach, describe, expect, it } from 'vitest';
import { ownerOf } from '#canvas/elementIds.ts';
import { listenToGestures } from '#canvas/gestures.ts';
import { ALL_NAMES } from '#canvas/names.ts';
import { applyClasses } from '#canvas/shownClasses.ts';
import { STYLESHEETS } from '#canvas/stylesheet.ts';
import { toClasses } from '#canvas/toClasses.ts';
import { toElements } from '#canvas/toElements.ts';
import { assignLanes } from '#domain/lanes.ts';
import { exampleNetwork } from '../support/exampleNetwork.ts';
import { sceneOf } from './scene.ts';

const network = exampleNetwork();
let cy: Core;

function headless(): Core {
  cy = cytoscape({ headless: true, styleEnabled: true, style: STYLESHEETS.light, elements: toElements(network, assignLanes(network)) });
  return cy;
}

afterEach(() => cy.destroy());

const classesOf = (year: number) => toClasses(sceneOf(network, year), { hovered: null, flags: new Set(), names: ALL_NAMES });

describe('a year step', () => {
  it('shows exactly the year', () => {
    headless();
    applyClasses(cy, new Map(), classesOf(2016));
    expect(cy.edges(':visible').map((edge) => ownerOf(edge.id()).id)).toEqual(['arms', 'rivalry', 'strikes', 'likeness']);
    expect(cy.nodes(':visible').length).toBe(3);
  });

  it('touches the elements that change and no other', () => {
    headless();
    const [before, after] = [classesOf(2016), classesOf(2021)];
    applyClasses(cy, new Map(), before);
    const touched: string[] = [];
    cy.on('class', 'node, edge', (event) => touched.push(event.target.id()));
    const count = applyClasses(cy, before, after);
    expect(touched.sort()).toEqual(['relation:likeness', 'relation:strikes']);
    expect(count).toBe(2);
    applyClasses(cy, after, after);
    expect(touched).toHaveLength(2);
  });

  it('comes back to the same picture', () => {
    headless();
    const [here, there] = [classesOf(2016), classesOf(1827)];
    applyClasses(cy, new Map(), here);
    const classNames = () => cy.elements().map((element) => [element.id(), element.classes()]);
    const first = classNames();
    applyClasses(cy, here, there);
    expect(classNames()).not.toEqual(first);
    applyClasses(cy, there, here);
    expect(classNames()).toEqual(first);
  });
});

describe('the elements', () => {
  it('are every actor and every relation, all absent at first', () => {
    headless();
    expect(cy.nodes().length).toBe(network.actors.size);
    expect(cy.edges().length).toBe(network.relations.size);
    expect(cy.elements(':visible').length).toBe(0);
  });
});

describe('gestures', () => {
  const ignore = { onTap: () => {}, onHover: () => {}, onDragged: () => {}, onCamera: () => {} };

  it('tell what was tapped, and where an actor was dragged', () => {
    headless();
    const heard: unknown[] = [];
    listenToGestures(cy, { ...ignore, onTap: (owner) => heard.push(owner), onDragged: (...dragged) => heard.push(dragged) });
    cy.getElementById('relation:arms').emit('tap');
    cy.emit('tap');
    cy.getElementById('actor:ru').position({ x: 10.4, y: 20.6 }).emit('dragfree');
    expect(heard).toEqual([{ kind: 'relation', id: 'arms' }, null, ['ru', { x: 10, y: 21 }]]);
  });

  it('are all taken off again', () => {
    headless();
    const heard: unknown[] = [];
    const hear = (...args: unknown[]) => void heard.push(args);
    const stop = listenToGestures(cy, { onTap: hear, onHover: hear, onDragged: hear, onCamera: hear });
    stop();
    cy.getElementById('actor:ru').emit('tap mouseover mouseout drag dragfree');
    cy.emit('tap scrollzoom pinchzoom dragpan');
    expect(heard).toEqual([]);
  });
});
