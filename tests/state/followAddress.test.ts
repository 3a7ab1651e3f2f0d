import { beforeEach, describe, expect, it } from 'vitest';
import type { RelationId, StoryId } from '#domain/id.ts';
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
  /** A moment passes. */
  soon() {
    const run = this.timer;
    this.timer = undefined;
    run?.();
  }
  /** The reader lets go of the slider for a while. */
  pause() {
    while (this.timer) this.soon();
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
    for (let year = 1980; year <= 2000; year++) app.actions.goTo(year);
    // Not within the step: the picture comes first.
    expect(bar.writes - before).toBe(0);
    bar.soon();
    for (let year = 2001; year <= 2025; year++) app.actions.goTo(year);
    expect(bar.entries).toEqual(['?year=2010', '?year=2000']);
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

  it('counts each step of a story as one of its own, and goes back by it', () => {
    const walk = 'walk' as StoryId;
    app.actions.openStory({ id: walk, step: 2 });
    app.actions.stepStory(1);
    app.actions.goTo(1828);
    app.actions.openStory({ id: walk, step: 3 });
    expect(bar.entries).toEqual([
      '?year=2010',
      '?year=2012&compare=2016&pair=il,ir&story=walk&step=2',
      '?year=1827&range=all&actor=empire&story=walk&step=3',
      '?year=1828&range=all&actor=empire&story=walk&step=3',
      '?year=1827&range=all&actor=empire&story=walk&step=3',
    ]);
    bar.go(-3);
    expect(app.store.getState()).toMatchObject({ story: { id: walk, step: 2 }, year: 2012, compare: 2016 });
    bar.go(-1);
    expect(app.store.getState()).toMatchObject({ story: null, year: 2010, selection: null });
  });

  it('is corrected to what is shown', () => {
    stop();
    const other = new FakeBar('?year=9999&nonsense=1');
    const { view, notice } = readAddress(other.location.search, network);
    followAddress(createAppStore(network, view, notice), other);
    expect(other.entries).toEqual(['?year=2025']);
  });

  it('counts a playback as one step, however slow (T47)', () => {
    app.actions.goTo(2010);
    app.actions.play();
    for (let year = 2011; year <= 2016; year++) {
      app.actions.playOn();
      app.actions.setSpeed(year % 2 ? 2 : 4);
      app.actions.say('Something.');
      bar.pause();
      expect(bar.location.search).toBe(`?year=${year}`);
    }
    expect(bar.entries).toEqual(['?year=2010', '?year=2016']);
    app.actions.pause();
    app.actions.goTo(2020);
    bar.pause();
    expect(bar.entries).toEqual(['?year=2010', '?year=2016', '?year=2020']);
    bar.go(-2);
    expect(app.store.getState()).toMatchObject({ year: 2010, playing: false });
  });

  it('writes the last year of a playback that came to its end, and begins a new step after it', () => {
    app.actions.zoomTo({ first: 2008, last: 2012 });
    bar.pause();
    app.actions.play();
    app.actions.playOn();
    app.actions.playOn();
    expect(app.store.getState()).toMatchObject({ year: 2012, playing: false });
    bar.pause();
    expect(bar.entries).toEqual(['?year=2010', '?year=2010&range=2008-2012', '?year=2012&range=2008-2012']);
    app.actions.goTo(2009);
    bar.soon();
    expect(bar.entries).toHaveLength(4);
  });

  it('counts dragging a window, the slider’s years or the year compared with as one step each, and their coming and going too', () => {
    for (const last of [2012, 2013, 2014]) app.actions.setWindow(2010, last);
    bar.pause();
    app.actions.compareWith(2020);
    for (const year of [2021, 2022]) app.actions.compareWith(year);
    bar.pause();
    for (const first of [2000, 2001, 2002]) app.actions.zoomTo({ first, last: 2022 });
    bar.pause();
    app.actions.compareWith(null);
    expect(bar.entries).toEqual([
      '?year=2010',
      '?year=2010&to=2012',
      '?year=2010&to=2014',
      '?year=2010&compare=2020',
      '?year=2010&compare=2022',
      '?year=2010&compare=2022&range=2002-2022',
      '?year=2010&range=2002-2022',
    ]);
  });

  it('begins a new step after the reader went back, however soon', () => {
    app.actions.goTo(2012);
    bar.soon();
    bar.go(-1);
    app.actions.goTo(2014);
    bar.soon();
    expect(bar.entries).toEqual(['?year=2010', '?year=2014']);
  });

  it('is not read again where only the part of the page has changed', () => {
    app.actions.play();
    app.actions.say('Something.');
    bar.entries.push(bar.location.search);
    bar.go(1);
    expect(app.store.getState()).toMatchObject({ playing: true, notice: 'Something.' });
  });

  it('leaves what has not changed as it is, so that nothing takes it for the reader’s doing', () => {
    app.actions.goTo(2012);
    bar.soon();
    const { hiddenTypes, hiddenTraits, told } = app.store.getState();
    bar.go(-1);
    expect(app.store.getState().year).toBe(2010);
    expect(app.store.getState().hiddenTypes).toBe(hiddenTypes);
    expect(app.store.getState().hiddenTraits).toBe(hiddenTraits);
    expect(app.store.getState().told).toBe(told);
  });

  it('is not written for what is said, nor for speed and loop', () => {
    const { writes } = bar;
    app.actions.say('Something.');
    app.actions.setSpeed(4);
    app.actions.setLoop(true);
    app.actions.play();
    expect(bar.writes).toBe(writes);
  });

  it('is left alone once it is no longer followed', () => {
    stop();
    app.actions.goTo(2000);
    expect(bar.entries).toEqual(['?year=2010']);
    expect(bar.listeners.size).toBe(0);
  });
});
