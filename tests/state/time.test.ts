import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  selectChanges,
  selectChangeYears,
  selectComparison,
  selectDrawn,
  selectGhosts,
  selectNetworkAt,
  selectPicture,
  selectUnfiltered,
} from '#state/selectors.ts';
import { type AppStore, createAppStore } from '#state/store.ts';
import { firstView, type View, windowsSeen } from '#state/view.ts';
import { aYear, someNetwork } from '../domain/networkArbitraries.ts';
import { aFamily, aNetwork, aRelation, aType } from '../support/builders.ts';
import { exampleNetwork } from '../support/exampleNetwork.ts';

const network = exampleNetwork();
const open = (view: Partial<View> = {}): AppStore => createAppStore(network, { ...firstView(network), ...view }, null);
const shown = ({ store }: AppStore) => {
  const { year, to, compare, zoom } = store.getState();
  return { year, to, compare, zoom };
};
const noticeOf = ({ store }: AppStore) => store.getState().notice;

describe('T29 a window', () => {
  it('keeps its length when it moves, and stops at the ends of the coverage', () => {
    const app = open({ year: 2010, to: 2014 });
    app.actions.goTo(2000);
    expect(shown(app)).toMatchObject({ year: 2000, to: 2004 });
    app.actions.goTo(2024);
    expect(shown(app)).toMatchObject({ year: 2021, to: 2025 });
    app.actions.goTo(1700);
    expect(shown(app)).toMatchObject({ year: 1800, to: 1804 });
  });

  it('may be set in either order, and is an instant where its ends meet', () => {
    const app = open();
    app.actions.setWindow(2015, 2010);
    expect(shown(app)).toMatchObject({ year: 2010, to: 2015 });
    app.actions.setWindow(2012, 2012);
    expect(shown(app)).toMatchObject({ year: 2012, to: null });
    app.actions.setWindow(2012, 2020);
    app.actions.setWindow(2014, null);
    expect(shown(app)).toMatchObject({ year: 2014, to: null });
    app.actions.setWindow(1700, 3000);
    expect(shown(app)).toMatchObject({ year: 1800, to: 2025 });
  });

  it('shows what touches it', () => {
    expect([...selectNetworkAt(open({ year: 1979, to: 1983 }).store.getState()).relations.keys()]).toEqual(['rivalry']);
  });
});

describe('T39 in a window', () => {
  it('began and ended what did so inside of it, by its last year', () => {
    expect(selectChanges(open({ year: 2010, to: 2025 }).store.getState())).toEqual({ began: ['strikes'], ended: ['strikes'] });
    expect(selectChanges(open({ year: 2014, to: 2020 }).store.getState())).toEqual({ began: ['strikes'], ended: [] });
    expect(selectChanges(open({ year: 2021 }).store.getState())).toEqual({ began: [], ended: ['strikes'] });
  });
});

describe('T36 a comparison', () => {
  it('ends a window, and a window ends it; both are said', () => {
    const app = open({ year: 2010, to: 2014 });
    app.actions.compareWith(2020);
    expect(shown(app)).toMatchObject({ year: 2010, to: null, compare: 2020 });
    expect(noticeOf(app)).toBe('The range 2010–2014 has ended: 2010 is compared with 2020.');
    app.actions.setWindow(2010, 2012);
    expect(shown(app)).toMatchObject({ year: 2010, to: 2012, compare: null });
    expect(noticeOf(app)).toBe('The comparison with 2020 has ended: a range of years is shown.');
  });

  it('needs another year, and none ends it', () => {
    const app = open({ year: 2010, compare: 2020 });
    app.actions.compareWith(2010);
    expect([shown(app).compare, noticeOf(app)]).toEqual([null, '2010 is the year shown: a comparison needs another.']);
    app.actions.compareWith(2022);
    app.actions.compareWith(null);
    expect([shown(app).compare, noticeOf(app)]).toEqual([null, null]);
    app.actions.compareWith(3000);
    expect(shown(app).compare).toBe(2025);
  });

  it('is passed over by the year shown, in the direction it goes where there is room', () => {
    const app = open({ year: 2019, compare: 2020 });
    app.actions.goTo(2020);
    expect([shown(app).year, noticeOf(app)]).toEqual([2021, '2020 is the year compared with; showing 2021.']);
    app.actions.goTo(2020);
    expect(shown(app).year).toBe(2019);
    const atEnd = open({ year: 2019, compare: 2025 });
    atEnd.actions.goTo(2025);
    expect(shown(atEnd).year).toBe(2024);
  });

  it('has the smaller year as the earlier, whichever is shown', () => {
    for (const view of [
      { year: 2010, compare: 2016 },
      { year: 2016, compare: 2010 },
    ]) {
      const { earlier, later, began, ended } = selectComparison(open(view).store.getState()) ?? expect.fail();
      expect([earlier.year, later.year, began, ended]).toEqual([2010, 2016, ['strikes'], []]);
    }
    expect(selectComparison(open().store.getState())).toBeNull();
  });

  it('is without filters in both years, too', () => {
    const hiddenTypes = new Set(network.types.keys());
    const unfilteredIn = (view: Partial<View>) => [...selectUnfiltered(open({ ...view, hiddenTypes }).store.getState()).relations.keys()];
    expect(unfilteredIn({ year: 1900 })).toEqual([]);
    expect(unfilteredIn({ year: 1900, compare: 1827 })).toEqual(['old-war']);
    expect(unfilteredIn({ year: 2016, compare: 1827 })).toEqual(['arms', 'rivalry', 'strikes', 'old-war', 'likeness']);
    const { store } = open({ year: 2016, compare: 1827 });
    const before = selectUnfiltered(store.getState());
    store.setState({ notice: 'Something else.' });
    expect(selectUnfiltered(store.getState())).toBe(before);
  });

  it('is seen in order of time', () => {
    const years = { first: 2010, last: 2010 };
    const later = { first: 2020, last: 2020 };
    expect(windowsSeen({ year: 2020, to: null, compare: 2010 })).toEqual([years, later]);
    expect(windowsSeen({ year: 2010, to: null, compare: 2020 })).toEqual([years, later]);
    expect(windowsSeen({ year: 2010, to: 2020, compare: null })).toEqual([{ first: 2010, last: 2020 }]);
  });

  it('draws what either year shows', () => {
    const state = open({ year: 2022, compare: 2010 }).store.getState();
    expect([...selectDrawn(open({ year: 1827, compare: 2016 }).store.getState()).relations.keys()]).toEqual([
      'arms',
      'rivalry',
      'strikes',
      'old-war',
    ]);
    expect(selectDrawn(state).window).toEqual({ first: 2010, last: 2022 });
    expect([...selectPicture(state).lines.keys()]).toEqual(['arms', 'rivalry']);
  });
});

describe('T38 ghosts', () => {
  it('show only where they are wanted, and in a comparison only what ended before both', () => {
    expect(selectGhosts(open({ year: 2022 }).store.getState()).size).toBe(0);
    expect(Object.fromEntries(selectGhosts(open({ year: 2022, withGhosts: true }).store.getState()))).toEqual({
      strikes: 2020,
      'old-war': 1828,
    });
    const compared = open({ year: 2022, compare: 2016, withGhosts: true }).store.getState();
    expect(Object.fromEntries(selectGhosts(compared))).toEqual({ 'old-war': 1828 });
  });
});

describe('T41 stepping', () => {
  it('goes to the next year in which something begins or has ended', () => {
    const app = open({ year: 1800 });
    const seen: number[] = [];
    for (let step = 0; step < 7; step++) {
      app.actions.stepChange(1);
      seen.push(shown(app).year);
    }
    expect(seen).toEqual([1826, 1829, 1982, 1992, 2014, 2021, 2021]);
    expect(noticeOf(app)).toBe('Nothing begins or ends from here to 2025.');
    app.actions.stepChange(-1);
    expect([shown(app).year, noticeOf(app)]).toEqual([2014, null]);
    app.actions.goTo(1810);
    app.actions.stepChange(-1);
    expect([shown(app).year, noticeOf(app)]).toEqual([1810, 'Nothing begins or ends from here back to 1800.']);
  });

  it('leaves out hidden types, and moves a window as one', () => {
    const app = open({ year: 1990, to: 1995, hiddenTypes: new Set(['arms'] as never[]) });
    app.actions.stepChange(1);
    expect(shown(app)).toMatchObject({ year: 2009, to: 2014 });
  });

  it('goes one further than the year compared with, in the same direction, and says so (T36)', () => {
    const app = open({ year: 1990, compare: 1992 });
    app.actions.stepChange(1);
    expect([shown(app).year, noticeOf(app)]).toEqual([1993, '1992 is the year compared with; showing 1993.']);
    app.actions.stepChange(-1);
    expect([shown(app).year, noticeOf(app)]).toEqual([1991, '1992 is the year compared with; showing 1991.']);
  });

  it('does not say that nothing begins or ends where something does in the year compared with', () => {
    const app = open({ year: 2016, compare: 2021 });
    app.actions.stepChange(1);
    expect([shown(app).year, noticeOf(app)]).toEqual([2022, '2021 is the year compared with; showing 2022.']);
    app.actions.stepChange(1);
    expect([shown(app).year, noticeOf(app)]).toEqual([2022, 'Nothing begins or ends from here to 2025.']);
  });

  it('stays, and says why, where there is no year after the one compared with', () => {
    const made = aNetwork({ families: [aFamily('f')], types: [aType('t', 'f')], relations: [aRelation('last', 't', 'a', 'b', '2025/..')] });
    const app = createAppStore(made, { ...firstView(made), year: 2016, compare: 2025 }, null);
    app.actions.stepChange(1);
    expect([shown(app).year, noticeOf(app)]).toEqual([2016, 'The next change is in 2025, the year compared with.']);
  });

  it('forward and back comes back to the same picture', () => {
    fc.assert(
      fc.property(someNetwork, aYear, fc.boolean(), fc.integer({ min: 0, max: 5 }), (made, year, withPossible, length) => {
        const view = { ...firstView(made), year, to: length > 0 ? year + length : null, withPossible };
        const { store, actions } = createAppStore(made, view, null);
        const [first] = selectChangeYears(store.getState());
        if (first === undefined) return;
        actions.goTo(first);
        const before = store.getState();
        const [picture, at] = [selectPicture(before), selectNetworkAt(before)];
        actions.stepChange(1);
        if (store.getState().year === first) return;
        actions.stepChange(-1);
        expect(store.getState().year).toBe(first);
        expect(selectPicture(store.getState())).toEqual(picture);
        expect(selectNetworkAt(store.getState())).toEqual(at);
        actions.goTo(first + 1);
        actions.goTo(first);
        expect(selectPicture(store.getState())).toEqual(picture);
      }),
    );
  });
});
