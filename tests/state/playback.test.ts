import { afterEach, describe, expect, it } from 'vitest';
import type { Speed } from '#state/appState.ts';
import { createPlayback, type Playback } from '#state/playback.ts';
import { type AppStore, createAppStore } from '#state/store.ts';
import { firstView, type View } from '#state/view.ts';
import { exampleNetwork } from '../support/exampleNetwork.ts';

/** A clock that goes when it is told to, one timer at a time. */
class FakeClock {
  now = 0;
  timers = new Map<number, { readonly run: () => void; readonly at: number }>();
  count = 0;
  setTimeout = (run: () => void, milliseconds: number): number => {
    this.count += 1;
    this.timers.set(this.count, { run, at: this.now + milliseconds });
    return this.count;
  };
  clearTimeout = (timer: number): void => void this.timers.delete(timer);
  pass(milliseconds: number): void {
    const end = this.now + milliseconds;
    for (;;) {
      const [next] = [...this.timers].filter(([, { at }]) => at <= end).sort((one, other) => one[1].at - other[1].at);
      if (!next) break;
      this.now = next[1].at;
      this.timers.delete(next[0]);
      next[1].run();
    }
    this.now = end;
  }
}

const network = exampleNetwork();
const range = { first: 2010, last: 2016 };
let playback: Playback | null = null;
afterEach(() => playback?.stop());

function open(view: Partial<View> = {}) {
  const app: AppStore = createAppStore(network, { ...firstView(network), zoom: range, ...view }, null);
  const clock = new FakeClock();
  playback = createPlayback(app, clock);
  const seen: number[] = [app.store.getState().year];
  app.store.subscribe(({ year }, before) => {
    if (year !== before.year) seen.push(year);
  });
  return { ...app, clock, seen, playback };
}

describe('T46 playback', () => {
  it('shows each year once, from the year shown to the last of the slider’s, and ends', () => {
    const { actions, clock, seen, store } = open({ year: 2010 });
    actions.play();
    clock.pass(60_000);
    expect(seen).toEqual([2010, 2011, 2012, 2013, 2014, 2015, 2016]);
    expect(store.getState()).toMatchObject({ playing: false, year: 2016, zoom: range });
    expect(clock.timers.size).toBe(0);
  });

  it('stops with the last year, not a step after it', () => {
    const { actions, clock, store } = open({ year: 2014 });
    actions.play();
    clock.pass(1999);
    expect(store.getState()).toMatchObject({ year: 2015, playing: true });
    clock.pass(1);
    expect(store.getState()).toMatchObject({ year: 2016, playing: false });
  });

  it('begins at the first year where it stands at the last', () => {
    const { actions, clock, seen } = open({ year: 2016 });
    actions.play();
    expect(seen).toEqual([2016, 2010]);
    clock.pass(60_000);
    expect(seen).toEqual([2016, 2010, 2011, 2012, 2013, 2014, 2015, 2016]);
  });

  it('begins again where it loops, until it is paused', () => {
    const { actions, clock, seen, store } = open({ year: 2014 });
    actions.setLoop(true);
    actions.play();
    clock.pass(5000);
    expect(seen).toEqual([2014, 2015, 2016, 2010, 2011, 2012]);
    actions.pause();
    clock.pass(5000);
    expect(store.getState()).toMatchObject({ year: 2012, playing: false });
  });

  it('moves a window as one, to where its end meets the last year', () => {
    const { actions, clock, seen, store } = open({ year: 2010, to: 2013 });
    actions.play();
    clock.pass(60_000);
    expect(seen).toEqual([2010, 2011, 2012, 2013]);
    expect(store.getState()).toMatchObject({ year: 2013, to: 2016 });
  });

  it('passes over the year compared with, wherever that is', () => {
    const inside = open({ year: 2010, compare: 2012 });
    inside.actions.play();
    inside.clock.pass(60_000);
    expect(inside.seen).toEqual([2010, 2011, 2013, 2014, 2015, 2016]);
    const atEnds = open({ year: 2015, compare: 2016 });
    atEnds.actions.play();
    expect(atEnds.store.getState()).toMatchObject({ year: 2010, playing: true });
    const atStart = open({ year: 2016, compare: 2010 });
    atStart.actions.play();
    expect(atStart.store.getState()).toMatchObject({ year: 2011, playing: true, notice: null });
  });

  it('says so where there is nothing to play', () => {
    const { actions, store } = open({ year: 2010, to: 2016 });
    actions.play();
    expect(store.getState()).toMatchObject({ playing: false, year: 2010, to: 2016 });
    expect(store.getState().notice).toContain('nothing to play');
  });

  it('keeps the pace of the speed', () => {
    const yearsIn = (speed: Speed) => {
      const { actions, clock, store } = open({ year: 1980, zoom: null });
      actions.setSpeed(speed);
      actions.play();
      clock.pass(4000);
      return store.getState().year - 1980;
    };
    expect(([0.5, 1, 2, 4] as const).map(yearsIn)).toEqual([2, 4, 8, 16]);
  });
});

describe('T47 playback', () => {
  const doings: readonly [string, (actions: AppStore['actions']) => void][] = [
    ['goTo', (actions) => actions.goTo(2012)],
    ['setWindow', (actions) => actions.setWindow(2011, 2013)],
    ['compareWith', (actions) => actions.compareWith(2015)],
    ['knowBy', (actions) => actions.knowBy('2022')],
    ['includePossible', (actions) => actions.includePossible(false)],
    ['showGhosts', (actions) => actions.showGhosts(true)],
    ['showMultiples', (actions) => actions.showMultiples([2010, 2016])],
    ['zoomTo', (actions) => actions.zoomTo(null)],
    ['stepChange', (actions) => actions.stepChange(1)],
    ['pause', (actions) => actions.pause()],
    ['select', (actions) => actions.select({ kind: 'relation', id: 'arms' as never })],
    ['select nothing', (actions) => actions.select(null)],
    ['toggleTypes', (actions) => actions.toggleTypes(['arms' as never], false)],
    ['showLoneActors', (actions) => actions.showLoneActors(true)],
    ['moveActor', (actions) => actions.moveActor('ru' as never, { x: 1, y: 1 })],
    ['forgetMoves', (actions) => actions.forgetMoves()],
    ['restore', (actions) => actions.restore(firstView(network), null)],
  ];

  it.each(doings)('is paused by %s', (_, act) => {
    const { actions, clock, store } = open({ year: 2010 });
    actions.play();
    clock.pass(1500);
    act(actions);
    expect(store.getState().playing).toBe(false);
    expect(clock.timers.size).toBe(0);
    const { year } = store.getState();
    clock.pass(10_000);
    expect(store.getState().year).toBe(year);
  });

  it('goes on while something is said, and takes what was said away with the next year', () => {
    const { actions, clock, store } = open({ year: 2010 });
    actions.play();
    actions.say('Copied.');
    expect(store.getState()).toMatchObject({ playing: true, notice: 'Copied.' });
    clock.pass(1000);
    expect(store.getState()).toMatchObject({ year: 2011, notice: null });
  });

  it('takes a new speed from the next step, and a new loop at once', () => {
    const { actions, clock, store } = open({ year: 2010 });
    actions.play();
    clock.pass(500);
    actions.setSpeed(4);
    clock.pass(499);
    expect(store.getState().year).toBe(2010);
    clock.pass(1);
    expect(store.getState().year).toBe(2011);
    clock.pass(250);
    expect(store.getState().year).toBe(2012);
    actions.setLoop(true);
    clock.pass(1250);
    expect(store.getState()).toMatchObject({ year: 2010, playing: true });
  });

  it('is not hurried by playing twice, nor by pausing and playing', () => {
    const { actions, clock, store } = open({ year: 2010 });
    actions.play();
    clock.pass(900);
    actions.play();
    clock.pass(100);
    expect(store.getState().year).toBe(2011);
    clock.pass(900);
    actions.pause();
    actions.play();
    clock.pass(900);
    expect(store.getState().year).toBe(2011);
    expect(clock.timers.size).toBe(1);
  });

  it('lets go of its timer and of the store', () => {
    const { actions, clock, store, playback: made } = open({ year: 2010 });
    actions.play();
    made.stop();
    expect(clock.timers.size).toBe(0);
    actions.pause();
    actions.play();
    clock.pass(5000);
    expect([clock.timers.size, store.getState().year]).toEqual([0, 2010]);
  });
});
