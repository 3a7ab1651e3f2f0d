import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CHANGE_COLOURS } from '#appearance/changes.ts';
import { drawnLanes } from '#canvas/drawnLanes.ts';
import { lineData } from '#canvas/lineWords.ts';
import { ALL_NAMES } from '#canvas/names.ts';
import { toClasses } from '#canvas/toClasses.ts';
import type { RelationId } from '#domain/id.ts';
import { pairOf } from '#domain/pair.ts';
import { aFamily, aNetwork, aPassage, aRelation, aType } from '../support/builders.ts';
import { allClasses, headless, layerOn, linesOn, viewOn } from './headless.ts';
import { comparedScene, sceneOf, windowScene } from './scene.ts';

const evidence = [aPassage('s')];
const relation = (id: string, from: string, to: string, when: string) => aRelation(id, 't', from, to, when, { evidence });
const network = aNetwork({
  families: [aFamily('f', { label: 'Security' })],
  types: [aType('t', 'f', { label: 'Arms' })],
  relations: [
    relation('went', 'a', 'b', '2009/2012'),
    relation('came', 'a', 'b', '2015/2018'),
    relation('both', 'a', 'c', '2005/2020'),
    ...[0, 1, 2].map((index) => relation(`new-${index}`, 'x', 'y', '2015/2017')),
    ...[0, 1].map((index) => relation(`old-${index}`, 'x', 'y', '2008/2011')),
    relation('kept', 'x', 'y', '2000/2020'),
    ...[0, 1].map((index) => relation(`crowd-${index}`, 'x', 'y', '1990/1991')),
    ...[2, 3, 4, 5].map((index) => relation(`crowd-${index}`, 'x', 'y', '1991')),
  ],
});
const names = { step: 2, hidden: new Set<never>() };
const classesOf = (scene: ReturnType<typeof sceneOf>, more = {}) =>
  allClasses(toClasses(scene, { hovered: null, flags: new Set(), names: ALL_NAMES, ...more }));

describe('two years compared', () => {
  it('are drawn together, each line with what has become of it', () => {
    const classes = classesOf(comparedScene(network, 2010, 2016));
    expect(classes.get('relation:went')).toBe('solid ended');
    expect(classes.get('relation:came')).toBe('solid began');
    expect(classes.get('relation:both')).toBe('solid stayed');
  });

  it('say so on the lines, in signs and counts', () => {
    const data = lineData(comparedScene(network, 2010, 2016));
    expect(data.get('relation:went')?.label).toBe('− Arms');
    expect(data.get('relation:came')?.label).toBe('+ Arms');
    expect(data.get('relation:both')?.label).toBe('Arms');
    expect(data.get('bundle:x~y~f')).toMatchObject({ label: 'Security × 6: +3 −2', mark: null });
  });

  it('give a line that stands for several their change where they agree', () => {
    expect(classesOf(comparedScene(network, 2010, 2016)).get('bundle:x~y~f')).toBe('solid mixed labelled');
    const [gone, there] = [comparedScene(network, 1991, 1995), comparedScene(network, 1985, 1991)];
    expect(classesOf(gone).get('bundle:x~y~f')).toBe('solid ended labelled');
    expect(lineData(gone).get('bundle:x~y~f')?.label).toBe('Security × 6: −6');
    expect(classesOf(there).get('bundle:x~y~f')).toBe('solid began labelled');
  });

  it('keep signs and marks readable far away, and the words under the pointer', () => {
    const classes = classesOf(comparedScene(network, 2010, 2016), { names });
    expect(classes.get('relation:came')).toBe('solid began names-2');
    expect(classes.get('relation:both')).toBe('solid stayed names-2');
    const hovered = { kind: 'relation', id: 'both' as RelationId } as const;
    expect(classesOf(comparedScene(network, 2010, 2016), { names, hovered }).get('relation:both')).toBe(
      'solid stayed near names-2 labelled',
    );
    expect(classes.get('bundle:x~y~f')).toBe('solid mixed marks-2 labelled');
    expect(classesOf(sceneOf(network, 2016), { names }).get('relation:came')).toBe('solid names-2');
  });

  it('leave no trace when the comparison ends', () => {
    const cy = headless(network);
    const view = viewOn(cy, network);
    const drawn = () => linesOn(cy).map(({ facts, classes, data, look, text }) => [facts.element, classes, data, look, text]);
    view.show(sceneOf(network, 2016), 'light');
    const before = drawn();
    view.show(comparedScene(network, 2010, 2016), 'light');
    const line = (id: string) => layerOn(cy).line(`relation:${id}`);
    expect(['came', 'went', 'both'].map((id) => line(id)?.text)).toEqual(['+', '−', null]);
    expect(line('came')?.look.depth).toBeGreaterThan(line('both')?.look.depth ?? 0);
    expect(CHANGE_COLOURS.light.ended).toBe('#b5179e');
    expect(line('went')?.look.colour).toBe('#b5179e');
    view.show(sceneOf(network, 2016), 'light');
    expect(drawn()).toEqual(before);
    cy.destroy();
  });

  it('tell a line its words only when they are others', () => {
    const cy = headless(network);
    const view = viewOn(cy, network);
    view.show(comparedScene(network, 2010, 2016), 'light');
    const before = layerOn(cy).touched;
    view.show(comparedScene(network, 2010, 2016), 'light');
    expect(layerOn(cy).touched).toBe(before);
    view.show(comparedScene(network, 2011, 2016), 'light');
    expect(layerOn(cy).touched).toBe(before);
    cy.destroy();
  });
});

const year = fc.integer({ min: 1990, max: 2020 });
const spells = fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c'), fc.constantFrom('x', 'a'), year, year), { minLength: 1, maxLength: 14 });
const drawnNetwork = spells.map((drawn) =>
  aNetwork({
    families: [aFamily('f')],
    types: [aType('t', 'f')],
    relations: drawn.flatMap(([from, to, one, other], index) =>
      from === to ? [] : [relation(`r${index}`, from, to, `${Math.min(one, other)}/${Math.max(one, other)}`)],
    ),
  }),
);

describe('lanes', () => {
  it('are everybody’s own in a single year', () => {
    fc.assert(
      fc.property(drawnNetwork, year, (made, at) => {
        const { lanes, picture } = sceneOf(made, at);
        for (const [id, lane] of drawnLanes(made, lanes, picture)) expect(lane).toBe(lanes.ofRelation.get(id));
      }),
    );
  });

  it('are never shared by two lines that are drawn together, over whatever years', () => {
    fc.assert(
      fc.property(drawnNetwork, year, year, (made, one, other) => {
        const [first, last] = [Math.min(one, other), Math.max(one, other)];
        for (const { lanes, picture } of [windowScene(made, first, last), comparedScene(made, first, last)]) {
          const places = [...drawnLanes(made, lanes, picture)].map(([id, lane]) => `${pairOf(made.relations.get(id) as never)} ${lane}`);
          expect(places).toHaveLength(picture.lines.size);
          expect(new Set(places).size).toBe(places.length);
        }
      }),
    );
  });

  it('of lines that share one are kept by the first in the dataset', () => {
    const { lanes, picture } = comparedScene(network, 2010, 2016);
    expect(['went', 'came'].map((id) => lanes.ofRelation.get(id as RelationId))).toEqual([0, 0]);
    const drawn = drawnLanes(network, lanes, picture);
    expect(['went', 'came', 'both'].map((id) => drawn.get(id as RelationId))).toEqual([0, 1, 0]);
  });
});
