import { describe, expect, it } from 'vitest';
import type { ActorId, RelationId } from '#domain/id.ts';
import type { Selection } from '#domain/selection.ts';
import { readAddress, writeAddress } from '#state/address.ts';
import { selectLanes, selectNetworkAt, selectSourcesByYear, selectUnfiltered } from '#state/selectors.ts';
import { createAppStore } from '#state/store.ts';
import { firstView, type View } from '#state/view.ts';
import { aFamily, aNetwork, aPassage, aRelation, aSource, aType, spanFrom } from '../support/builders.ts';

const issuedOn = (id: string, issued: string) => aSource(id, { issued, issuedSpan: spanFrom(issued) });
const network = aNetwork({
  families: [aFamily('f')],
  types: [aType('t', 'f')],
  sources: [issuedOn('early', '2010'), issuedOn('late', '2020')],
  relations: [
    aRelation('told-early', 't', 'a', 'b', '2000/2018', { evidence: [aPassage('early')] }),
    aRelation('told-late', 't', 'a', 'c', '2000/2018', { evidence: [aPassage('late')] }),
    aRelation('maybe', 't', 'a', 'd', '2004~', { evidence: [aPassage('early')] }),
    aRelation('partly', 't', 'a', 'e', '2010~/2014', { evidence: [aPassage('early')] }),
  ],
});
const open = (view: Partial<View> = {}) => createAppStore(network, { ...firstView(network), ...view }, null);
const relation = (id: string): Selection => ({ kind: 'relation', id: id as RelationId });

describe('T44 what is not known', () => {
  it('cannot be selected, and that is said', () => {
    const { store, actions } = open({ known: '2015' });
    for (const selection of [relation('told-late'), { kind: 'pair', pair: 'a~c' as never } as const]) {
      actions.select(selection);
      expect(store.getState()).toMatchObject({ selection: null, year: 2016 });
      expect(store.getState().notice).toBe('What you chose rests on what was published after 2015: it is not known in this view.');
    }
    actions.select({ kind: 'actor', id: 'c' as ActorId });
    expect(store.getState()).toMatchObject({ selection: { id: 'c' }, notice: null });
  });

  it('is let go where a date takes it away, and that is said', () => {
    const { store, actions } = open({ selection: relation('told-late') });
    actions.knowBy('2020');
    expect(store.getState()).toMatchObject({ selection: relation('told-late'), notice: null, known: '2020' });
    actions.knowBy('2015');
    expect(store.getState()).toMatchObject({ selection: null, known: '2015' });
    expect(store.getState().notice).toContain('published after 2015');
    actions.select(relation('told-early'));
    actions.knowBy('2012');
    expect(store.getState()).toMatchObject({ selection: relation('told-early'), notice: null });
  });

  it('is dropped from an address, and that is said', () => {
    const { view, notice } = readAddress('?year=2016&known=2015&relation=told-late', network);
    expect(view).toMatchObject({ selection: null, year: 2016, known: '2015' });
    expect(notice).toContain('published after 2015');
  });
});

describe('T32 the date by which things are known', () => {
  it('changes what shows, and not where lines run or when sources were published', () => {
    const { store, actions } = open();
    const [lanes, sources] = [selectLanes(store.getState()), selectSourcesByYear(store.getState())];
    expect([...selectNetworkAt(store.getState()).relations.keys()]).toEqual(['told-early', 'told-late']);
    actions.knowBy('2015');
    expect(Object.fromEntries(selectNetworkAt(store.getState()).relations)).toEqual({ 'told-early': 'assumed' });
    expect(selectLanes(store.getState())).toBe(lanes);
    expect(selectSourcesByYear(store.getState())).toBe(sources);
    actions.knowBy(null);
    expect(store.getState().network).toBe(network);
  });

  it('is left as it was where it is no date, and that is said', () => {
    const { store, actions } = open({ known: '2015' });
    actions.knowBy('2015/2016');
    expect(store.getState()).toMatchObject({ known: '2015', notice: '“2015/2016” is no date by which things can be known.' });
  });

  it('comes back with the view', () => {
    const { store, actions } = open();
    actions.restore({ ...firstView(network), known: '2015' }, null);
    expect(store.getState().network.relations.has('told-late' as RelationId)).toBe(false);
    expect(writeAddress(store.getState(), store.getState().network)).toBe('?year=2016&known=2015');
  });
});

describe('T43 selecting', () => {
  it('moves a window by as few years as it takes, keeping its length', () => {
    const { store, actions } = open({ year: 2019, to: 2023 });
    actions.select(relation('told-early'));
    expect(store.getState()).toMatchObject({ year: 2018, to: 2022 });
    expect(store.getState().notice).toBe('Moved from 2019–2023 to 2018–2022, the nearest years with what you chose.');
    actions.goTo(1990);
    actions.select(relation('told-late'));
    expect(store.getState()).toMatchObject({ year: 1996, to: 2000 });
  });

  it('leaves a window alone that touches it', () => {
    const { store, actions } = open({ year: 1990, to: 2000 });
    actions.select(relation('told-early'));
    expect(store.getState()).toMatchObject({ year: 1990, to: 2000, notice: null });
  });

  it('neither shows a hidden type nor moves for a pair or an actor: what they have is told all the same', () => {
    const { store, actions } = open({ hiddenTypes: new Set(['t'] as never[]) });
    for (const selection of [
      { kind: 'pair', pair: 'a~b' as never },
      { kind: 'actor', id: 'b' as ActorId },
    ] as const) {
      actions.select(selection);
      expect(store.getState()).toMatchObject({ selection, year: 2016, notice: null });
      expect(store.getState().hiddenTypes.size).toBe(1);
    }
  });

  it('stays where either year of a comparison shows it, and moves the year shown where neither does', () => {
    const { store, actions } = open({ year: 2020, compare: 2012 });
    actions.select(relation('told-early'));
    expect(store.getState()).toMatchObject({ year: 2020, compare: 2012, notice: null });
    actions.select(relation('maybe'));
    expect(store.getState()).toMatchObject({ year: 2005, compare: 2012 });
  });

  it('goes to a certain year where only what is certain shows', () => {
    const { store, actions } = open({ year: 2008, withPossible: false });
    actions.select(relation('partly'));
    expect(store.getState()).toMatchObject({ year: 2011, withPossible: false });
  });

  it('includes what is possible again where it is, or is at most that', () => {
    const there = open({ year: 2009, withPossible: false });
    there.actions.select(relation('partly'));
    expect(there.store.getState()).toMatchObject({ year: 2009, withPossible: true, notice: 'What is only possible is shown again.' });
    const never = open({ year: 2010, withPossible: false });
    never.actions.select(relation('maybe'));
    expect(never.store.getState()).toMatchObject({ year: 2005, withPossible: true });
    expect(never.store.getState().notice).toBe(
      'Moved from 2010 to 2005, the nearest year with what you chose. What is only possible is shown again.',
    );
  });
});

describe('a view without filters', () => {
  it('includes what is possible', () => {
    const { store } = open({ year: 2004, withPossible: false });
    expect([...selectNetworkAt(store.getState()).relations.keys()]).not.toContain('maybe');
    expect([...selectUnfiltered(store.getState()).relations.keys()]).toContain('maybe');
  });
});
