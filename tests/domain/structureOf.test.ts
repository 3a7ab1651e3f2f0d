import { describe, expect, it } from 'vitest';
import type { ActorId } from '#domain/id.ts';
import { structureOf } from '#domain/structureOf.ts';
import { aNetwork, aRelation, aType } from '../support/builders.ts';

const network = aNetwork({
  types: [
    aType('heads', 'f', { structure: 'leads' }),
    aType('serves', 'g', { structure: 'belongs' }),
    aType('depends', 'f', { sign: 'neutral' }),
  ],
  relations: [
    aRelation('second', 'heads', 'bo', 'state', '2001/2009'),
    aRelation('first', 'heads', 'al', 'state', '1990/2000'),
    aRelation('guard', 'serves', 'guard', 'state', '1985/..'),
    aRelation('general', 'serves', 'general', 'guard', '1998/2020'),
    aRelation('bloc', 'serves', 'state', 'bloc', '1995/..'),
    aRelation('party', 'heads', 'al', 'party', '1980/2003'),
    aRelation('client', 'depends', 'state', 'patron', '1970/1980'),
  ],
});
const of = (actor: string) =>
  Object.entries(structureOf(actor as ActorId, network)).flatMap(([tie, tied]) =>
    tied.map(({ other, relation }) => `${tie} ${other}: ${relation.id}`),
  );

describe('how an actor is built up', () => {
  it('tells who led it, in order of time, what belongs to it, and to what it belongs', () => {
    expect(of('state')).toEqual(['ledBy al: first', 'ledBy bo: second', 'members guard: guard', 'belongsTo bloc: bloc']);
  });

  it('tells whom it led, in order of time', () => expect(of('al')).toEqual(['leads party: party', 'leads state: first']));

  it('tells both ways of one that stands between', () => {
    expect(of('guard')).toEqual(['members general: general', 'belongsTo state: guard']);
  });

  it('is nothing for one that only has other relations', () => expect(of('patron')).toEqual([]));
});
