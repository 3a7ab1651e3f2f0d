import { beforeEach, describe, expect, it } from 'vitest';
import type { RelationId } from '#domain/id.ts';
import { readAddress } from '#state/address.ts';
import { followAddress } from '#state/followAddress.ts';
import { type AppStore, createAppStore } from '#state/store.ts';
import { exampleNetwork } from '../support/exampleNetwork.ts';

/** A browser's history as a list and a place in it. */
class FakeBar {
  entries: string[];
  at = 0;
  listeners = new Map<string, () => void>();
  timer: (() => void) | undefined;
  writes = 0;
  constructor(search: string) {
    this.entries = [search];
  }
  get location() {
    return { search: this.entries[this.at] ?? '' };
  }
  history = {
    pushState: (_: unknown, __: string, address: string) => {
      this.writes += 1;
      this.entries = [...this.entries.slice(0, this.at + 1), address];
      this.at += 1;
    },
    replaceState: (_: unknown, __: string, address: string) => {
      this.writes += 1;
      this.entries[this.at] = address;
    },
  } as unknown as History;
  addEventListener = (type: string, listener: () => void) => void this.listeners.set(type, listener);
  removeEventListener = (type: string) => void this.listeners.delete(type);
  setTimeout = (run: () => void) => {
    this.timer = run;
    return 1;
  };
  clearTimeout = () => {
    this.timer = undefined;
  };
  /** The reader lets go of the slider for a while. */
  pause() {
    this.timer?.();
  }
  go(steps: number) {
    this.at += steps;
    this.listeners.get('popstate')?.();
  }
}

const network = exampleNetwork();
const arms = { kind: 'relation', id: 'arms' as RelationId } as const;
let bar: FakeBar;
let app: AppStore;
let stop: () => void;

beforeEach(() => {
  bar = new FakeBar('?year=2010');
  const { view, notice } = readAddress(bar.location.search, network);
  app = createAppStore(network, view, notice);
  stop = followAddress(app, bar);
});

describe('the address bar', () => {
  it('follows the year and the selection', () => {
    app.actions.goTo(2012);
    app.actions.select(arms);
    expect(bar.entries).toEqual(['?year=2010', '?year=2012', '?year=2012&relation=arms']);
  });

  it('counts a drag over many years as one step, written twice at most', () => {
    const before = bar.writes;
    for (let year = 1980; year <= 2025; year++) app.actions.goTo(year);
    expect(bar.writes - before).toBe(1);
    bar.pause();
    expect(bar.entries).toEqual(['?year=2010', '?year=2025']);
    expect(bar.writes - before).toBe(2);
    app.actions.goTo(2014);
    bar.pause();
    expect(bar.entries).toEqual(['?year=2010', '?year=2025', '?year=2014']);
  });

  it('is up to date before anything else is written, and when the page is left', () => {
    for (const year of [2011, 2012, 2013]) app.actions.goTo(year);
    app.actions.select(arms);
    expect(bar.entries).toEqual(['?year=2010', '?year=2013', '?year=2013&relation=arms']);
    for (const year of [2014, 2015]) app.actions.goTo(year);
    bar.listeners.get('pagehide')?.();
    expect(bar.entries.at(-1)).toBe('?year=2015&relation=arms');
  });

  it('goes its own way where the browser refuses', () => {
    bar.history.pushState = () => {
      throw new DOMException('too many', 'SecurityError');
    };
    app.actions.goTo(2012);
    app.actions.select(arms);
    expect(app.store.getState()).toMatchObject({ year: 2012, selection: arms });
  });

  it('steps back and forward through views', () => {
    app.actions.goTo(2012);
    app.actions.select(arms);
    bar.go(-1);
    expect(app.store.getState()).toMatchObject({ year: 2012, selection: null });
    bar.go(-1);
    expect(app.store.getState()).toMatchObject({ year: 2010, selection: null });
    bar.go(2);
    expect(app.store.getState()).toMatchObject({ year: 2012, selection: arms });
    expect(bar.entries).toHaveLength(3);
  });

  it('is corrected to what is shown', () => {
    stop();
    const other = new FakeBar('?year=9999&nonsense=1');
    const { view, notice } = readAddress(other.location.search, network);
    followAddress(createAppStore(network, view, notice), other);
    expect(other.entries).toEqual(['?year=2025']);
  });

  it('is left alone once it is no longer followed', () => {
    stop();
    app.actions.goTo(2000);
    expect(bar.entries).toEqual(['?year=2010']);
    expect(bar.listeners.size).toBe(0);
  });
});
