import { describe, expect, it } from 'vitest';
import type { ActorId, RelationId } from '#domain/id.ts';
import type { Selection } from '#domain/selection.ts';
import { writeAddress } from '#state/address.ts';
import { createAppStore } from '#state/store.ts';
import { firstView, type View } from '#state/view.ts';
import { exampleNetwork } from '../support/exampleNetwork.ts';

const network = exampleNetwork();
const multiples = [2012, 2016];
const open = (view: Partial<View> = {}) => createAppStore(network, { ...firstView(network), multiples, ...view }, null);
const relation = (id: string): Selection => ({ kind: 'relation', id: id as RelationId });
const actor = (id: string): Selection => ({ kind: 'actor', id: id as ActorId });

describe('T51 a year of a row', () => {
  it('is shown by itself: the row has ended', () => {
    const { store, actions } = open();
    actions.goInto(2012);
    expect(store.getState()).toMatchObject({ year: 2012, to: null, compare: null, multiples: [], notice: null });
  });

  it('ends a window and a comparison, and says so', () => {
    const window = open({ year: 2010, to: 2014 });
    window.actions.goInto(2012);
    expect(window.store.getState()).toMatchObject({ year: 2012, to: null, notice: 'The range 2010–2014 has ended: 2012 is shown.' });
    for (const year of [2012, 2016, 2019]) {
      const compared = open({ year: 2012, compare: 2016 });
      compared.actions.goInto(year);
      const notice = `The comparison with 2016 has ended: ${year} is shown.`;
      expect(compared.store.getState()).toMatchObject({ year, compare: null, multiples: [], notice });
    }
  });

  it('may leave the row; then the move is said', () => {
    const { store, actions } = open();
    actions.goInto(2012, { keepRow: true, selection: actor('il') });
    expect(store.getState()).toMatchObject({ year: 2012, multiples, selection: actor('il') });
    expect(store.getState().notice).toBe('Moved from 2016 to 2012, the year of the picture.');
    actions.goInto(2012, { keepRow: true });
    expect(store.getState()).toMatchObject({ year: 2012, multiples, notice: null });
  });

  it('takes a new selection by the rules of selecting', () => {
    const { store, actions } = open({ year: 2012 });
    actions.goInto(2012, { selection: relation('strikes') });
    expect(store.getState()).toMatchObject({ year: 2014, selection: relation('strikes'), multiples: [] });
    expect(store.getState().notice).toBe('Moved from 2012 to 2014, the nearest year with what you chose.');
    const hidden = open({ hiddenTypes: new Set(['arms'] as never[]), compare: 2012 });
    hidden.actions.goInto(2016, { selection: relation('arms') });
    expect(hidden.store.getState().hiddenTypes.size).toBe(0);
    expect(hidden.store.getState().notice).toBe('The comparison with 2012 has ended: 2016 is shown. “Arms supply” is shown again.');
  });

  it('keeps a selection that it does not show, but not in the address (T52)', () => {
    const { store, actions } = open({ selection: relation('strikes') });
    actions.goInto(2012);
    expect(store.getState()).toMatchObject({ year: 2012, selection: relation('strikes'), notice: null });
    expect(writeAddress(store.getState(), network)).not.toContain('strikes');
    actions.goTo(2016);
    expect(writeAddress(store.getState(), network)).toContain('relation=strikes');
  });

  it('is inside of the coverage and of the slider, and ends playback', () => {
    const { store, actions } = open();
    actions.play();
    actions.goInto(1700);
    expect(store.getState()).toMatchObject({ year: 1800, zoom: network.coverage, playing: false });
  });
});
