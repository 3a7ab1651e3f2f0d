import type { Core } from 'cytoscape';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { actorFacts } from '#canvas/actorFacts.ts';
import { ActorLayer } from '#canvas/actorLayer.ts';
import { NEAR } from '#canvas/classNames.ts';
import { listenToGestures } from '#canvas/gestures.ts';
import { INKS } from '#canvas/ink.ts';
import { type LineData, lineFacts } from '#canvas/lineFacts.ts';
import { LineLayer } from '#canvas/lineLayer.ts';
import type { ActorId } from '#domain/id.ts';
import { assignLanes } from '#domain/lanes.ts';
import { exampleNetwork } from '../support/exampleNetwork.ts';
import { headless } from './headless.ts';

const network = exampleNetwork();
const facts = lineFacts(network, assignLanes(network));
let cy: Core;
let actors: ActorLayer;
let repaints = 0;

beforeEach(() => {
  cy = headless(network);
  repaints = 0;
  actors = new ActorLayer(cy, actorFacts(network), () => {
    repaints += 1;
  });
});
afterEach(() => {
  actors.destroy();
  cy.destroy();
});

/** A list of what is wanted: any lines in any order, each with classes and perhaps something told. */
const wish = fc
  .shuffledSubarray([...facts.keys()])
  .chain((elements) =>
    fc.tuple(
      ...elements.map((element) => fc.tuple(fc.constant(element), fc.constantFrom('solid', 'dashed', 'dashed faded'), fc.boolean())),
    ),
  );

describe('lines', () => {
  it('are those that were asked for last, as they were told, whatever was asked for before', () => {
    fc.assert(
      fc.property(fc.array(wish, { minLength: 1, maxLength: 6 }), fc.boolean(), fc.boolean(), (wishes, isSorted, isPrepared) => {
        const layer = new LineLayer(cy, actors, facts, () => {});
        let shown = new Map<string, string>();
        for (const asked of wishes) {
          const wanted = isSorted ? asked.toSorted(([one], [other]) => (one < other ? -1 : 1)) : asked;
          const data = new Map<string, Partial<LineData>>(
            wanted.flatMap(([element, , isTold]) => (isTold ? [[element, { label: 'told' }]] : [])),
          );
          const before = layer.touched;
          const lines = { elements: wanted.map(([element]) => element), classes: wanted.map(([, classes]) => classes) };
          if (isPrepared) layer.prepare({ lines, data, ink: INKS.light });
          layer.show({ lines, data, ink: INKS.light });
          const now = new Map(wanted.map(([element, classes, isTold]) => [element, `${classes} ${isTold}`]));
          const told = [...layer.lines()].map((line) => [line.facts.element, `${line.classes} ${line.data.label === 'told'}`] as const);
          expect(new Map(told)).toEqual(now);
          const others = [...new Set([...shown.keys(), ...now.keys()])].filter((element) => shown.get(element) !== now.get(element));
          // In another order it may take a line away and bring it back; in the same one it touches what differs.
          if (isSorted) expect(layer.touched - before).toBe(others.length);
          shown = now;
        }
        layer.destroy();
      }),
      { numRuns: 200 },
    );
  });

  it('run to where an actor was dragged while they were away', () => {
    const layer = new LineLayer(cy, actors, facts, () => {});
    const show = (...elements: string[]) =>
      layer.show({ lines: { elements, classes: elements.map(() => 'solid') }, data: new Map(), ink: INKS.light });
    for (const [index, node] of cy.nodes().toArray().entries()) node.position({ x: 200 * index, y: 0 });
    show('relation:arms');
    const before = layer.line('relation:arms')?.place?.curve;
    show();
    for (const node of cy.nodes()) node.position({ x: node.position().x, y: 300 });
    show('relation:arms');
    const after = layer.line('relation:arms')?.place?.curve;
    expect(after?.start.y).toBeCloseTo((before?.start.y ?? Number.NaN) + 300);
    layer.destroy();
  });
});

describe('actors', () => {
  const [ru, ir] = ['actor:ru', 'actor:ir'];
  const show = (...elements: string[]) => actors.show(new Map(elements.map((element) => [element, ''])), INKS.light);

  it('are found where they are, the uppermost where two are, and no longer when they have gone', () => {
    cy.getElementById(ru).position({ x: 0, y: 0 });
    cy.getElementById(ir).position({ x: 10, y: 0 });
    show(ru, ir);
    const at = (x: number, y: number, reach = 0) => actors.at({ x, y }, reach)?.facts.id ?? null;
    const half = actors.actor('ru' as ActorId)?.facts.size ?? 0;
    expect([at(-20, 0), at(5, 0), at(12, 0), at(0, half)]).toEqual(['ru', 'ir', 'ir', null]);
    actors.show(
      new Map([
        [ru, NEAR],
        [ir, ''],
      ]),
      INKS.light,
    );
    expect(at(5, 0)).toBe('ru');
    show(ir);
    expect([at(-20, 0), at(-20, 0, 20)]).toEqual([null, 'ir']);
  });

  it('that have gone are not what is tapped, though they were there when it was pressed', () => {
    show(ru);
    const heard: unknown[] = [];
    const ignore = { onHover: () => {}, onDragged: () => {}, onCamera: () => {} };
    const stop = listenToGestures(cy, { actors, lines: { at: () => null } }, { ...ignore, onTap: (owner) => heard.push(owner) });
    cy.getElementById(ru).emit('tap');
    show();
    cy.getElementById(ru).emit('tap');
    stop();
    expect(heard).toEqual([{ kind: 'actor', id: 'ru' }, null]);
  });

  it('come in the order of the dataset, whatever came first', () => {
    const order = [...network.actors.keys()];
    show(...order.toReversed().map((id) => `actor:${id}`));
    expect([...actors.actors()].map(({ facts: { id } }) => id)).toEqual(order);
  });

  it('take more with their names, most with names drawn larger, and are drawn anew when they move', () => {
    const widthOf = (classes: string): number => {
      actors.show(new Map([[ru, classes]]), INKS.light);
      const box = actors.box('ru' as ActorId);
      return (box?.right ?? 0) - (box?.left ?? 0);
    };
    const [nameless, named, larger] = [widthOf('nameless'), widthOf(''), widthOf('names-5')];
    expect(named).toBeGreaterThanOrEqual(nameless);
    expect(larger).toBeGreaterThan(named * 1.5);
    const before = repaints;
    cy.getElementById(ru).position({ x: 1000, y: 0 });
    expect(repaints).toBe(before + 1);
    expect(actors.box('ru' as ActorId)?.left).toBeGreaterThan(800);
  });

  it('are in other inks on another ground', () => {
    show(ru);
    const light = actors.actor('ru' as ActorId)?.look.name?.colour;
    actors.show(new Map([[ru, '']]), INKS.dark);
    expect(actors.actor('ru' as ActorId)?.look.name?.colour).not.toBe(light);
  });
});
