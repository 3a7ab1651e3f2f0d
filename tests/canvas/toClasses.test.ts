import { describe, expect, it } from 'vitest';
import { ALL_NAMES } from '#canvas/names.ts';
import type { Scene } from '#canvas/sceneLines.ts';
import { type Circumstances, toClasses } from '#canvas/toClasses.ts';
import type { ActorId, RelationId } from '#domain/id.ts';
import { aFamily, aNetwork, anActor, aPassage, aRelation, aType, spanFrom } from '../support/builders.ts';
import { exampleNetwork } from '../support/exampleNetwork.ts';
import { allClasses } from './headless.ts';
import { sceneOf } from './scene.ts';

const network = exampleNetwork();
const none = new Set<string>();
const classesOf = (scene: Scene, hovered: Circumstances['hovered'] = null, flags = none, names = ALL_NAMES) =>
  allClasses(toClasses(scene, { hovered, flags, names }));
const classesIn = (year: number) => Object.fromEntries(classesOf(sceneOf(network, year), null));

describe('the classes of a year', () => {
  it('give each line its pattern and leave out what is absent', () => {
    expect(classesIn(2014)).toEqual({
      'actor:ru': '',
      'actor:ir': '',
      'actor:il': '',
      'relation:arms': 'dotted',
      'relation:rivalry': 'solid',
      'relation:strikes': 'dashed',
    });
  });

  it('mark what is selected, and put its words on the line', () => {
    const scene = sceneOf(network, 2014, { kind: 'relation', id: 'arms' as RelationId });
    const classes = classesOf(scene, null);
    expect(classes.get('relation:arms')).toBe('dotted selected labelled');
    expect(classes.get('relation:rivalry')).toBe('solid');
  });

  it('never draw as certain what nobody asserts', () => {
    expect(classesIn(2018)['relation:strikes']).toBe('dashed');
  });

  it('forget a pointer on what has gone', () => {
    const gone = { kind: 'relation', id: 'old-war' as RelationId } as const;
    expect(classesOf(sceneOf(network, 2014), gone)).toEqual(classesOf(sceneOf(network, 2014)));
    const selected = sceneOf(network, 2014, { kind: 'actor', id: 'ru' as ActorId });
    expect(classesOf(selected, gone)).toEqual(classesOf(selected));
  });

  it('do not fade a year that lacks the selected relation', () => {
    const scene = sceneOf(network, 2014, { kind: 'relation', id: 'old-war' as RelationId });
    expect([...classesOf(scene).values()].join(' ')).not.toContain('faded');
  });

  it('draw names larger far away, and only those with room, save where the reader looks', () => {
    const names = { step: 2, hidden: new Set(['il', 'ru'] as ActorId[]) };
    const classes = classesOf(sceneOf(network, 2014, { kind: 'actor', id: 'ru' as ActorId }), null, none, names);
    expect(classes.get('actor:ru')).toBe('selected near names-2');
    expect(classes.get('actor:il')).toBe('faded names-2 nameless');
  });

  it('draw marks larger far away, and words only where the reader looks', () => {
    const names = { step: 2, hidden: new Set<ActorId>() };
    const scene = sceneOf(network, 2014, { kind: 'pair', pair: 'il~ru' as never });
    expect(classesOf(scene, null, none, names).get('relation:rivalry')).toBe('solid names-2');
    const open = sceneOf(network, 2014, { kind: 'pair', pair: 'il~ir' as never });
    expect(classesOf(open, null, none, names).get('relation:rivalry')).toBe('solid near marks-2 labelled');
    const read = classesOf(open, { kind: 'relation', id: 'rivalry' as RelationId }, none, names);
    expect(read.get('relation:rivalry')).toBe('solid near names-2 labelled');
  });

  it('fade what is not near a selected actor', () => {
    const classes = classesOf(sceneOf(network, 2014, { kind: 'actor', id: 'ru' as ActorId }), null);
    expect(classes.get('actor:ru')).toBe('selected near');
    expect(classes.get('actor:ir')).toBe('near');
    expect(classes.get('actor:il')).toBe('faded');
    expect(classes.get('relation:rivalry')).toBe('solid faded');
  });

  it('let the pointer go before the selection', () => {
    const scene = sceneOf(network, 2014, { kind: 'actor', id: 'ru' as ActorId });
    const classes = classesOf(scene, { kind: 'actor', id: 'il' as ActorId });
    expect(classes.get('actor:il')).toBe('near');
    expect(classes.get('actor:ru')).toBe('selected dimmed');
    const onLine = classesOf(scene, { kind: 'relation', id: 'strikes' as RelationId });
    expect(onLine.get('relation:strikes')).toBe('dashed near labelled');
    expect(onLine.get('relation:rivalry')).toBe('solid dimmed');
  });
});

it('fade the rest when a relation in a crowded pair is selected', () => {
  const crowded = aNetwork({
    families: [aFamily('f')],
    types: [aType('t', 'f')],
    relations: [
      ...[0, 1, 2, 3, 4, 5].map((index) => aRelation(`r${index}`, 't', 'a', 'b', '2000', { evidence: [aPassage('s')] })),
      aRelation('other', 't', 'a', 'c', '2000', { evidence: [aPassage('s')] }),
    ],
  });
  const classes = classesOf(sceneOf(crowded, 2000, { kind: 'relation', id: 'r3' as RelationId }), null);
  expect(classes.get('relation:r3')).toBe('solid selected near labelled');
  expect(classes.get('relation:r0')).toBe('solid near labelled');
  expect(classes.get('relation:other')).toBe('solid faded');
});

describe('a flag', () => {
  const flagged = aNetwork({
    families: [aFamily('f')],
    types: [aType('t', 'f')],
    actors: [anActor('ir', { flag: { iso: 'ir', spans: [spanFrom('1980-07-29/..')] } })],
    relations: [aRelation('r', 't', 'ir', 'x', '1979/2000')],
  });
  const classIn = (year: number, arrived: string[], scene = sceneOf(flagged, year)) =>
    classesOf(scene, null, new Set(arrived)).get('actor:ir');

  it('shows only in the years in which it was the actor’s', () => {
    expect(classIn(1979, ['ir'])).toBe('');
    expect(classIn(1980, ['ir'])).toBe('flagged');
  });

  it('shows only once its image has arrived', () => {
    const scene = sceneOf(flagged, 1990);
    expect(classIn(1990, [], scene)).toBe('');
    expect(classIn(1990, ['ir'], scene)).toBe('flagged');
  });
});
