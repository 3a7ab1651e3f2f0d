import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TypeId } from '#domain/id.ts';
import { changesBetween, countsByYear, type Filters, networkAt } from '#domain/networkAt.ts';
import { yearSentence } from '#domain/yearSentence.ts';
import { aNetwork, aRelation, aType } from '../support/builders.ts';
import { exampleNetwork } from '../support/exampleNetwork.ts';

const network = exampleNetwork();
const none: Filters = { hiddenTypes: new Set(), withLoneActors: false };
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
    const at = networkAt(network, 2016, { ...none, hiddenTypes: new Set(['rivalry', 'strikes', 'like'] as TypeId[]) });
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

describe('counts by year', () => {
  const years = fc.tuple(fc.integer({ min: 1900, max: 1960 }), fc.integer({ min: 0, max: 40 }));
  const someRelations = fc.array(fc.tuple(years, fc.constantFrom('good', 'bad', 'neither')), { maxLength: 12 });
  const types = [
    aType('good', 'f', { sign: 'positive' }),
    aType('bad', 'f', { sign: 'negative' }),
    aType('neither', 'f', { sign: 'neutral' }),
  ];

  it('agree with the network of each year, one by one', () => {
    fc.assert(
      fc.property(someRelations, (drawn) => {
        const relations = drawn.map(([[first, length], type], index) =>
          aRelation(`r${index}`, type, 'a', 'b', `${first}/${first + length}`),
        );
        const made = aNetwork({ types, relations });
        for (const count of countsByYear(made, { first: 1890, last: 2005 }, new Set())) {
          const shown = [...networkAt(made, count.year, none).relations.keys()].map((id) => made.relations.get(id)?.type);
          expect([count.positive, count.negative, count.neutral]).toEqual(
            ['good', 'bad', 'neither'].map((type) => shown.filter((each) => each === type).length),
          );
        }
      }),
      { numRuns: 40 },
    );
  });

  it('count a relation of two spells once a year', () => {
    const made = aNetwork({ types, relations: [aRelation('r', 'good', 'a', 'b', '1950-01/1950-03;1950-09/1951')] });
    expect(countsByYear(made, { first: 1949, last: 1952 }, new Set()).map((count) => count.positive)).toEqual([0, 1, 1, 0]);
  });

  it('leave out hidden types', () => {
    const counts = countsByYear(network, { first: 2016, last: 2016 }, new Set(['like', 'arms'] as TypeId[]));
    expect(counts).toEqual([{ year: 2016, positive: 0, negative: 2, neutral: 0 }]);
  });
});
