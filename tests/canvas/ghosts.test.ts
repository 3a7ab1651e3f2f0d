import { describe, expect, it, vi } from 'vitest';
import { lineData } from '#canvas/lineWords.ts';
import { ALL_NAMES } from '#canvas/names.ts';
import { linesOf } from '#canvas/sceneLines.ts';
import { selectionOf } from '#canvas/selectionOf.ts';
import { type Circumstances, toClasses } from '#canvas/toClasses.ts';
import type { ActorId, RelationId } from '#domain/id.ts';
import type { PairKey } from '#domain/pair.ts';
import { aFamily, aNetwork, aPassage, aRelation, aType } from '../support/builders.ts';
import { allClasses, headless, layerOn, viewOn } from './headless.ts';
import { hauntedScene, sceneOf } from './scene.ts';

const relation = (id: string, from: string, to: string, when: string) => aRelation(id, 't', from, to, when, { evidence: [aPassage('s')] });
const network = aNetwork({
  families: [aFamily('f')],
  types: [aType('t', 'f', { label: 'Arms' })],
  relations: [
    relation('now', 'a', 'b', '2010/2020'),
    relation('early', 'a', 'b', '2001/2003'),
    relation('later', 'b', 'a', '2005/2008'),
    relation('alone', 'a', 'gone', '1990/2012'),
    relation('to-come', 'a', 'c', '2018'),
  ],
});
const scene = hauntedScene(network, 2015);
const classesOf = (of = scene, hovered: Circumstances['hovered'] = null) =>
  Object.fromEntries(allClasses(toClasses(of, { hovered, flags: new Set(), names: ALL_NAMES })));
const open = hauntedScene(network, 2015, { kind: 'pair', pair: 'a~b' as PairKey });
const alone = { kind: 'relation', id: 'alone' as RelationId } as const;

describe('what has ended', () => {
  it('is one faint line for each pair, with the actors that nothing else leads to', () => {
    expect(classesOf()).toEqual({
      'actor:a': '',
      'actor:b': '',
      'actor:gone': 'ghost',
      'relation:now': 'solid',
      'relation:later': 'ghost',
      'relation:alone': 'ghost',
    });
  });

  it('is not there unless it is asked for', () => {
    expect(Object.keys(classesOf(sceneOf(network, 2015)))).toEqual(['actor:a', 'actor:b', 'relation:now']);
  });

  it('says the year in which it ended, and how many it stands for', () => {
    const data = lineData(scene);
    expect(data.get('relation:alone')?.label).toBe('Arms,\nended 2012');
    expect(data.get('relation:later')?.label).toBe('2 have ended,\nthe last in 2008');
    // And once it lives again, it is what it was made as.
    expect(lineData(sceneOf(network, 2006)).has('relation:later')).toBe(false);
  });

  it('says so only to the pointer, and then leads the eye like any line', () => {
    const classes = classesOf(scene, alone);
    expect(classes['relation:alone']).toBe('ghost near labelled');
    expect(classes['actor:gone']).toBe('ghost near');
    expect(classes['relation:now']).toBe('solid dimmed');
    expect(classesOf(scene, { kind: 'actor', id: 'gone' as ActorId })['relation:alone']).toBe('ghost near');
  });

  it('runs beside what lives, and straight where nothing does', () => {
    expect(linesOf(scene).ghosts.map(({ element, lane }) => [element, lane])).toEqual([
      ['relation:later', 0.5],
      ['relation:alone', 0],
    ]);
    // Told to the edge from where its relation begins, which is the pair's other end.
    expect(lineData(scene).get('relation:later')?.lane).toBe(-0.5);
  });

  it('has a line for each lane in the open pair, none of them a living one’s', () => {
    const { ghosts, living } = linesOf(open);
    expect(living.map(({ element }) => element)).toEqual(['relation:now']);
    expect(ghosts.filter(({ pair }) => pair === 'a~b').map(({ lane }) => lane % 1)).toEqual([0.5]);
  });

  it('opens as itself, or as its pair where it stands for several', () => {
    expect(selectionOf(alone, scene)).toEqual(alone);
    expect(selectionOf({ kind: 'relation', id: 'later' as RelationId }, scene)).toEqual({ kind: 'pair', pair: 'a~b' });
    expect(selectionOf({ kind: 'relation', id: 'now' as RelationId }, scene)).toEqual({ kind: 'relation', id: 'now' });
  });

  it('lies under all that lives, whatever is pointed at, and bears no marks', () => {
    const cy = headless(network);
    const view = viewOn(cy, network);
    view.show(scene, 'light');
    const depthOf = (id: string) => layerOn(cy).line(id)?.look.depth ?? Number.NaN;
    expect(depthOf('relation:alone')).toBeLessThan(depthOf('relation:now'));
    vi.stubGlobal('matchMedia', () => ({ matches: true }));
    view.stand({ actor: 'gone' as ActorId, line: null, came: false });
    expect(layerOn(cy).line('relation:alone')?.classes).toContain('near');
    expect(depthOf('relation:alone')).toBeLessThan(depthOf('relation:now'));
    expect(layerOn(cy).line('relation:alone')?.look).toMatchObject({ mark: null, tail: null, glyph: null });
    cy.destroy();
    vi.unstubAllGlobals();
  });
});
