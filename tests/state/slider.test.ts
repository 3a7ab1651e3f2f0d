import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { YearRange } from '#domain/network.ts';
import { selectRange } from '#state/selectors.ts';
import { type AppStore, createAppStore } from '#state/store.ts';
import { firstView, type View } from '#state/view.ts';
import { exampleNetwork } from '../support/exampleNetwork.ts';

const network = exampleNetwork();
const open = (view: Partial<View> = {}): AppStore => createAppStore(network, { ...firstView(network), ...view }, null);
const shown = ({ store }: AppStore) => {
  const { year, to, compare, zoom } = store.getState();
  return { year, to, compare, zoom };
};
const noticeOf = ({ store }: AppStore) => store.getState().notice;

describe('T45 the slider', () => {
  const decade = { first: 2010, last: 2020 };
  const spans = (app: AppStore) => selectRange(app.store.getState());

  it('spans what it is asked to, inside the coverage and five years at least', () => {
    const app = open();
    const zoomed = (zoom: YearRange) => {
      app.actions.zoomTo(zoom);
      return spans(app);
    };
    expect(zoomed(decade)).toEqual(decade);
    expect(zoomed({ first: 2020.4, last: 2009.6 })).toEqual(decade);
    expect(zoomed({ first: 2016, last: 2016 })).toEqual({ first: 2016, last: 2020 });
    expect(zoomed({ first: 2024, last: 2025 })).toEqual({ first: 2021, last: 2025 });
    expect(zoomed({ first: 2020, last: 2030 })).toEqual({ first: 2015, last: 2025 });
    expect(zoomed({ first: 0, last: 5000 })).toEqual(network.coverage);
    expect(zoomed(network.focus)).toEqual(network.focus);
    expect(shown(app).zoom).toBeNull();
  });

  it('takes the years shown along, and says so', () => {
    const app = open({ year: 2000 });
    app.actions.zoomTo(decade);
    expect([shown(app).year, noticeOf(app)]).toEqual([2010, 'Moved from 2000 to 2010.']);
    app.actions.setWindow(2010, 2015);
    app.actions.zoomTo({ first: 2013, last: 2020 });
    expect([shown(app), noticeOf(app)]).toMatchObject([{ year: 2013, to: 2015 }, 'Moved from 2010–2015 to 2013–2015.']);
    const compared = open({ year: 1990, compare: 2010 });
    compared.actions.zoomTo(decade);
    expect(shown(compared).year).toBe(2011);
  });

  it('moves along with a year outside, keeping its length', () => {
    const app = open({ year: 2015, zoom: decade });
    app.actions.goTo(2022);
    expect(spans(app)).toEqual({ first: 2012, last: 2022 });
    app.actions.goTo(1900);
    expect(spans(app)).toEqual({ first: 1900, last: 1910 });
    app.actions.setWindow(1990, 2010);
    expect(spans(app)).toEqual(network.focus);
    app.actions.zoomTo(decade);
    app.actions.setWindow(1900, 2010);
    expect(spans(app)).toEqual(network.coverage);
  });

  it('opens for a year to compare with that is outside', () => {
    const app = open({ year: 2015, zoom: decade });
    app.actions.compareWith(2022);
    expect(spans(app)).toEqual({ first: 2012, last: 2022 });
    app.actions.compareWith(1900);
    expect(spans(app)).toEqual(network.coverage);
  });

  it('is the same object for the same years', () => {
    const app = open({ year: 2015, zoom: decade });
    const before = spans(app);
    app.actions.goTo(2016);
    expect(spans(app)).toBe(before);
  });

  it('always holds the years shown, whatever the reader does', () => {
    const year = fc.integer({ min: 1790, max: 2035 });
    const step = fc.oneof(
      year.map(
        (to) =>
          ({ actions }: AppStore) =>
            actions.goTo(to),
      ),
      fc.tuple(year, year).map(
        ([first, last]) =>
          ({ actions }: AppStore) =>
            actions.setWindow(first, last),
      ),
      fc.tuple(year, year).map(
        ([first, last]) =>
          ({ actions }: AppStore) =>
            actions.zoomTo({ first, last }),
      ),
      fc.option(year).map(
        (to) =>
          ({ actions }: AppStore) =>
            actions.compareWith(to),
      ),
      fc.constantFrom(1 as const, -1 as const).map(
        (direction) =>
          ({ actions }: AppStore) =>
            actions.stepChange(direction),
      ),
      fc.constant(({ actions }: AppStore) => actions.zoomTo(null)),
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
        const app = open();
        for (const take of steps) {
          take(app);
          const { year: first, to, compare } = shown(app);
          const range = spans(app);
          expect(range.first).toBeGreaterThanOrEqual(1800);
          expect(range.last).toBeLessThanOrEqual(2025);
          expect(first).toBeGreaterThanOrEqual(range.first);
          expect(to ?? first).toBeLessThanOrEqual(range.last);
          expect(to === null || to > first).toBe(true);
          expect(compare === null || (compare !== first && to === null)).toBe(true);
        }
      }),
    );
  });
});

describe('T51 years side by side', () => {
  const chosen = (years: readonly number[]) => {
    const app = open();
    app.actions.showMultiples(years);
    return [app.store.getState().multiples, noticeOf(app)];
  };

  it('are two to six that differ, in order', () => {
    expect(chosen([2015, 1979])).toEqual([[1979, 2015], null]);
    expect(chosen([])).toEqual([[], null]);
  });

  it.each([
    [
      [2015, 2015, 1979],
      [1979, 2015],
    ],
    [
      [2015, 1979, 1700, 2100.5],
      [1979, 2015],
    ],
    [
      [2001, 2002, 2003, 2004, 2005, 2006, 2000],
      [2001, 2002, 2003, 2004, 2005, 2006],
    ],
    [[2015], []],
    [[2015, 2100], []],
  ])('%j are %j, and that is said', (years, kept) => {
    const [multiples, notice] = chosen(years);
    expect(multiples).toEqual(kept);
    expect(notice).toContain('Side by side stand 2 to 6 years that differ, from 1800 to 2025');
  });
});
