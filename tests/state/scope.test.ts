import { describe, expect, it } from 'vitest';
import type { ActorId, RelationId, SourceId, TypeId } from '#domain/id.ts';
import { knownBy } from '#domain/knownBy.ts';
import { toldBy } from '#domain/toldBy.ts';
import { readAddress, writeAddress } from '#state/address.ts';
import { selectPaths, selectPulling, selectSpotlight } from '#state/exploring.ts';
import { selectChangeYears, selectCounts, selectGhosts, selectNetworkAt } from '#state/selectors.ts';
import { createAppStore } from '#state/store.ts';
import { countedIn, firstView, type View } from '#state/view.ts';
import { aFamily, aNetwork, anActor, aPassage, aRelation, aSource, aType, spanFrom } from '../support/builders.ts';
import { exampleNetwork } from '../support/exampleNetwork.ts';

const example = exampleNetwork();
const open = (view: Partial<View> = {}, network = example) => createAppStore(network, { ...firstView(network), ...view }, null);
const shownBy = ({ store }: ReturnType<typeof open>) => [...selectNetworkAt(store.getState()).relations.keys()];
const ansari = 'ansari' as SourceId;
const unsigned = 'unsigned' as SourceId;

describe('hiding values of a trait (V1)', () => {
  it('takes what has them out of the year, the timeline, the changes and the ghosts alike', () => {
    const app = open({ year: 2022, withGhosts: true });
    const total = () => selectCounts(app.store.getState()).reduce((sum, { negative }) => sum + negative.certain + negative.unsure, 0);
    expect(shownBy(app)).toEqual(['arms', 'rivalry']);
    expect([...selectGhosts(app.store.getState()).keys()]).toEqual(['strikes', 'old-war']);
    expect(total()).toBeGreaterThan(0);
    app.actions.toggleTrait('sign', ['negative'], false);
    expect(shownBy(app)).toEqual(['arms']);
    expect([...selectGhosts(app.store.getState()).keys()]).toEqual([]);
    expect(total()).toBe(0);
    expect(selectChangeYears(app.store.getState())).toEqual([1992]);
  });

  it('shows one value alone, and all of them again', () => {
    const app = open();
    app.actions.showOnlyValue('standing', 'disputed');
    expect(shownBy(app)).toEqual(['arms']);
    app.actions.showOnlyValue('standing', 'claimed');
    expect(shownBy(app)).toEqual(['strikes']);
    app.actions.toggleTrait('standing', ['corroborated', 'single-source', 'disputed', 'unsourced'], true);
    expect(shownBy(app)).toEqual(['arms', 'rivalry', 'strikes']);
  });

  it('shows one type alone, as a link to it would', () => {
    const app = open();
    app.actions.showOnlyTypes(['like' as TypeId]);
    expect(shownBy(app)).toEqual(['likeness']);
    const { view, notice } = readAddress(writeAddress(app.store.getState(), example), example);
    expect([[...view.hiddenTypes].sort(), notice]).toEqual([['arms', 'rivalry', 'strikes'], null]);
  });

  it('shows again what is selected, only as much as it takes, and says so', () => {
    const app = open();
    app.actions.toggleTrait('standing', ['claimed', 'disputed'], false);
    app.actions.toggleTrait('sign', ['negative'], false);
    app.actions.select({ kind: 'relation', id: 'strikes' as RelationId });
    expect(shownBy(app)).toEqual(['rivalry', 'strikes']);
    expect(app.store.getState().notice).toBe('“Hostile” is shown again. “Claimed” is shown again.');
  });
});

describe('as told by', () => {
  it('lets only the chosen sources count, after what was known (V9)', () => {
    const state = { known: '2022', told: [ansari] };
    expect(countedIn(state, example)).toEqual(toldBy(knownBy(example, '2022'), [ansari]));
    const app = open();
    app.actions.tellBy([ansari]);
    expect(shownBy(app)).toEqual(['arms', 'strikes']);
    app.actions.knowBy('2001');
    expect(shownBy(app)).toEqual([]);
    app.actions.tellBy([]);
    app.actions.knowBy(null);
    expect(app.store.getState().network).toBe(example);
  });

  it('lets go of a selection that they do not tell of, and says why', () => {
    const app = open({ selection: { kind: 'relation', id: 'rivalry' as RelationId } });
    app.actions.tellBy([ansari]);
    expect(app.store.getState()).toMatchObject({ selection: null, notice: expect.stringContaining('not told by the articles chosen') });
    app.actions.select({ kind: 'relation', id: 'rivalry' as RelationId });
    expect(app.store.getState()).toMatchObject({ selection: null, notice: expect.stringContaining('let all count to see it') });
  });

  it('says that later sources are the reason where letting all articles count would not help', () => {
    const app = open({ known: '2001', told: [ansari] });
    app.actions.select({ kind: 'relation', id: 'rivalry' as RelationId });
    expect(app.store.getState().notice).toContain('published after 2001');
  });

  it('keeps the dataset’s order, and holds all of them for no choice', () => {
    const app = open();
    app.actions.tellBy([unsigned, ansari]);
    expect(app.store.getState().told).toEqual([]);
  });

  it('lets the two count that are set against each other, until others do', () => {
    const network = aNetwork({
      families: [aFamily('f')],
      types: [aType('t', 'f')],
      sources: ['a', 'b', 'c'].map((id) => aSource(id)),
      relations: ['a', 'b', 'c'].map((id) => aRelation(`by-${id}`, 't', 'x', 'y', '2016', { evidence: [aPassage(id)] })),
    });
    const app = open({}, network);
    const two = ['c', 'a'] as unknown as readonly [SourceId, SourceId];
    app.actions.setAgainst(two);
    expect(app.store.getState()).toMatchObject({ told: ['a', 'c'], against: ['c', 'a'] });
    expect(shownBy(app)).toEqual(['by-a', 'by-c']);
    for (const others of [[], ['a', 'b'], ['a', 'b', 'c'], ['a']] as SourceId[][]) {
      app.actions.setAgainst(two);
      app.actions.tellBy(others);
      const told = others.length === 3 ? [] : others;
      expect(app.store.getState()).toMatchObject({ told, against: null, notice: expect.stringContaining('has ended') });
    }
    app.actions.setAgainst(two);
    app.actions.setAgainst(null);
    expect(app.store.getState()).toMatchObject({ told: [], against: null });
  });
});

/** a stands with b and c in 2010, who stand against each other; in 1995 all of them know d, by way of b. */
const tied = aNetwork({
  families: [aFamily('f')],
  types: [aType('good', 'f'), aType('bad', 'f', { sign: 'negative' })],
  actors: [anActor('lone', { spans: [spanFrom('1900/1950')] })],
  sources: [aSource('s')],
  relations: [
    aRelation('ab', 'good', 'a', 'b', '1990/2012', { evidence: [aPassage('s')] }),
    aRelation('ac', 'good', 'c', 'a', '1990/2012', { evidence: [aPassage('s')] }),
    aRelation('bc', 'bad', 'b', 'c', '2010', { evidence: [aPassage('s')] }),
    aRelation('bd', 'good', 'b', 'd', '1995', { evidence: [aPassage('s')] }),
  ],
});
const ids = (...names: string[]) => names as ActorId[];

describe('paths', () => {
  const to = (from: string, end: string, view: Partial<View> = {}) =>
    selectPaths(open({ year: 2010, path: [from, end] as unknown as readonly [ActorId, ActorId], ...view }, tied).store.getState());

  it('lead there in the year shown', () => {
    expect(to('b', 'c')?.paths?.shortest.map(({ relations }) => relations)).toEqual([['bc']]);
    expect(to('b', 'c')?.nearest).toBeNull();
  });

  it('go another way where the filters hide the direct one', () => {
    const hidden = { ...firstView(tied).hiddenTraits, sign: new Set(['negative'] as const) };
    expect(to('b', 'c', { hiddenTraits: hidden })?.paths?.shortest.map(({ to: next }) => next)).toEqual(['a', 'c']);
  });

  it('tell the nearest year with one where there is none, after the filters (V16)', () => {
    expect(to('a', 'd')).toEqual({ paths: null, nearest: 1995 });
    expect(to('a', 'd', { year: 1990, to: 1992 })).toEqual({ paths: null, nearest: 1995 });
    expect(to('a', 'lone')).toEqual({ paths: null, nearest: null });
    expect(to('a', 'd', { hiddenTypes: new Set(['good'] as TypeId[]) })).toEqual({ paths: null, nearest: null });
  });
});

describe('what stays bright', () => {
  const bright = (view: Partial<View>) => {
    const spotlight = selectSpotlight(open({ year: 2010, ...view }, tied).store.getState());
    return spotlight && { actors: [...spotlight.actors].sort(), relations: [...spotlight.relations].sort() };
  };

  it('is the focus, with what is between its actors', () => {
    expect(bright({ focus: { actors: ids('b'), steps: 0 } })).toEqual({ actors: ['b'], relations: [] });
    expect(bright({ focus: { actors: ids('b', 'c'), steps: 0 } })).toEqual({ actors: ['b', 'c'], relations: ['bc'] });
    expect(bright({ year: 1995, focus: { actors: ids('d'), steps: 1 } })).toEqual({ actors: ['b', 'd'], relations: ['bd'] });
  });

  it('is everything where nobody in focus is shown', () => {
    expect(bright({ focus: { actors: ids('d'), steps: 3 } })).toBeNull();
    expect(bright({})).toBeNull();
  });

  it('is a path rather than the focus; without one, its two ends', () => {
    const focus = { actors: ids('b'), steps: 1 } as const;
    expect(bright({ focus, path: ['a', 'c'] as never })).toEqual({ actors: ['a', 'c'], relations: ['ac'] });
    expect(bright({ focus, path: ['a', 'd'] as never })).toEqual({ actors: ['a', 'd'], relations: [] });
  });
});

describe('the marks on what pulls against each other', () => {
  const marked = (view: Partial<View>) => {
    const pulling = selectPulling(open({ year: 2010, withPulls: true, ...view }, tied).store.getState());
    return pulling && [...pulling].sort();
  };

  it('are on all of it, and only where the reader asks', () => {
    expect(marked({})).toEqual(['ab', 'ac', 'bc']);
    expect(marked({ year: 2011 })).toEqual([]);
    expect(marked({ withPulls: false })).toBeNull();
  });
});

it('takes everything away at once but the years and the selection', () => {
  const app = open({ year: 2014, selection: { kind: 'actor', id: 'ir' as ActorId } });
  app.actions.toggleTrait('kind', ['group'], false);
  app.actions.toggleTypes(['arms' as TypeId], false);
  app.actions.tellBy([ansari]);
  app.actions.focusOn({ actors: ids('ir'), steps: 2 });
  app.actions.showPath(ids('ir', 'il') as unknown as readonly [ActorId, ActorId]);
  app.actions.showPulls(true);
  app.actions.clearFilters();
  const { network, whole, ...state } = app.store.getState();
  expect(network).toBe(whole);
  expect(state).toMatchObject({ ...firstView(example), year: 2014, selection: { kind: 'actor', id: 'ir' } });
});

it('keeps unknown parts out of the address, with a notice', () => {
  const { view, notice } = readAddress('?year=2016&utm_source=x&zoom=4&embed=1', example);
  expect(notice).toBe('The address has parts that mean nothing here, and they are left out: utm_source, zoom.');
  expect(writeAddress(view, example)).toBe('?year=2016');
});

it('drops what an address asks of filters, focus and path that cannot be, and says so', () => {
  const query = '?no-sign=purple,negative&source=nobody,ansari&against=ansari&focus=ir,atlantis&steps=7&path=ir,ir';
  const { view, notice } = readAddress(query, example);
  expect(view).toMatchObject({ told: [ansari], against: null, focus: { actors: ['ir'], steps: 1 }, path: null });
  expect([...view.hiddenTraits.sign]).toEqual(['negative']);
  expect(readAddress('?steps=2', example).notice).toContain('no actor to focus on');
  for (const part of ['purple', 'nobody', 'two different articles', 'atlantis', '“7”', 'a path between']) expect(notice).toContain(part);
});
