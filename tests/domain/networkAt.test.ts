import { describe, expect, it } from 'vitest';
import { changesBetween } from '#domain/changes.ts';
import type { Filters } from '#domain/filters.ts';
import type { TypeId } from '#domain/id.ts';
import { networkAt } from '#domain/networkAt.ts';
import { NO_TRAITS, sift } from '#domain/sieve.ts';
import { yearSentence } from '#words/yearSentence.ts';
import { exampleNetwork } from '../support/exampleNetwork.ts';

const network = exampleNetwork();
const none: Filters = { withLoneActors: false, withPossible: true };
const idsIn = (year: number, filters = none) => [...networkAt(network, year, filters).relations.keys()];

describe('the network of a year', () => {
  it('has the relations whose possible span touches it', () => {
    expect(idsIn(1827)).toEqual(['old-war']);
    expect(idsIn(1981)).toEqual([]);
    expect(idsIn(2014)).toEqual(['arms', 'rivalry', 'strikes']);
    expect(idsIn(2016)).toEqual(['arms', 'rivalry', 'strikes', 'likeness']);
  });

  it('says how sure each is', () => {
    const states = Object.fromEntries(networkAt(network, 2014, none).relations);
    expect(states).toEqual({ arms: 'certain', rivalry: 'certain', strikes: 'possible' });
    expect(networkAt(network, 2023, none).relations.get('arms' as never)).toBe('assumed');
  });

  it('leaves out hidden types, and actors that lose their last relation with them', () => {
    const types = new Set(['rivalry', 'strikes', 'like'] as TypeId[]);
    const at = networkAt(sift(network, { types, traits: NO_TRAITS }), 2016, none);
    expect([...at.relations.keys()]).toEqual(['arms']);
    expect([...at.actors].sort()).toEqual(['ir', 'ru']);
  });

  it('brings in lone actors when asked, but only those alive', () => {
    const actors = networkAt(network, 1850, { ...none, withLoneActors: true }).actors;
    expect([...actors].sort()).toEqual(['empire', 'il', 'ir', 'lone']);
    const at = networkAt(network, 2016, { ...none, withLoneActors: true });
    expect(yearSentence(at, { began: [], ended: [] })).toBe('2016: 4 relations among 3 actors, 0 began, 0 ended; 1 actor without one');
  });
});

it('tells what began and what ended', () => {
  const changes = changesBetween(networkAt(network, 2016, none), networkAt(network, 2021, none));
  expect(changes).toEqual({ began: [], ended: ['strikes', 'likeness'] });
});

it('puts a year into a sentence', () => {
  const at = networkAt(network, 2016, none);
  const changes = changesBetween(networkAt(network, 2015, none), at);
  expect(yearSentence(at, changes)).toBe('2016: 4 relations among 3 actors, 1 began, 0 ended');
  const old = networkAt(network, 1826, none);
  expect(yearSentence(old, { began: ['x' as never], ended: [] })).toBe('1826: 1 relation among 2 actors, 1 began, 0 ended');
});
