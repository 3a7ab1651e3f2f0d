import { expect, it } from 'vitest';
import type { ActorId, RelationId } from '#domain/id.ts';
import { networkAt } from '#domain/networkAt.ts';
import type { PairKey } from '#domain/pair.ts';
import type { Selection } from '#domain/selection.ts';
import { highlightedWords } from '#export/highlighted.ts';
import { aFamily, aNetwork, anActor, aRelation, aType } from '../support/builders.ts';

const network = aNetwork({
  families: [aFamily('family')],
  types: [aType('arms', 'family', { label: 'Arms supply' }), aType('tacit', 'family', { label: 'Tacit arrangement', directed: false })],
  actors: [anActor('ru', { name: 'Russia' }), anActor('ir', { name: 'Iran' }), anActor('il', { name: 'Israel' })],
  relations: [aRelation('arms-1', 'arms', 'ru', 'ir', '2016'), aRelation('tacit-1', 'tacit', 'ru', 'il', '2016/2018')],
});
const inYear = (year: number, selection: Selection | null) =>
  highlightedWords(selection, network, networkAt(network, year, { withLoneActors: false, withPossible: true }));

const relation = (id: string): Selection => ({ kind: 'relation', id: id as RelationId });
const actor = (id: string): Selection => ({ kind: 'actor', id: id as ActorId });
const pair = (key: string): Selection => ({ kind: 'pair', pair: key as PairKey });

it.each([
  ['a directed relation', relation('arms-1'), 'Russia → Iran, Arms supply'],
  ['a relation without direction', relation('tacit-1'), 'Russia – Israel, Tacit arrangement'],
  ['an actor', actor('ir'), 'Iran'],
  ['a pair', pair('ir~ru'), 'Iran – Russia'],
])('names %s', (_, selection, words) => expect(inYear(2016, selection)).toBe(words));

it('says nothing of what the year does not show, nor of nothing', () => {
  for (const selection of [relation('arms-1'), actor('ir'), pair('ir~ru'), relation('no-such'), actor('no-such'), pair('a~b'), null]) {
    expect(inYear(2018, selection)).toBeNull();
  }
  expect(inYear(2018, relation('tacit-1'))).toBe('Russia – Israel, Tacit arrangement');
});
