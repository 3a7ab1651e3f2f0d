import { describe, expect, it } from 'vitest';
import { createPanelState } from '#state/panelState.ts';
import { createAppStore } from '#state/store.ts';
import { firstView } from '#state/view.ts';
import { exampleNetwork } from '../support/exampleNetwork.ts';

/** A store, what panels have of it, the years that they were told of, and a picture that is drawn when the test says so. */
function following() {
  const network = exampleNetwork();
  const { store, actions } = createAppStore(network, firstView(network), null);
  const drawing: (() => void)[] = [];
  let announced = 0;
  const panels = createPanelState(
    store,
    (run) => drawing.push(run),
    () => announced++,
  );
  const disconnect = panels.connect();
  const told: number[] = [];
  panels.subscribe(() => told.push(panels.getState().year));
  const draw = (): void => {
    for (const run of drawing.splice(0)) run();
  };
  return { store, actions, panels, told, draw, disconnect, announced: () => announced };
}

describe('a step in time', () => {
  it('is taken when the picture is drawn', () => {
    const { store, actions, panels, told, draw } = following();
    actions.goTo(2010);
    expect([store.getState().year, panels.getState().year]).toEqual([2010, 2016]);
    draw();
    expect(panels.getState()).toBe(store.getState());
    expect(told).toEqual([2010]);
  });

  it('may be passed over, but for the last of them', () => {
    const { actions, told, draw, announced } = following();
    for (const year of [2015, 2014, 2013]) actions.goTo(year);
    draw();
    expect(told).toEqual([2013]);
    expect(announced()).toBe(1);
  });

  it('waits until the one before is rendered, and then it is the last one asked for', () => {
    const { actions, panels, told, draw } = following();
    actions.goTo(2010);
    draw();
    for (const year of [2009, 2008]) actions.goTo(year);
    draw();
    expect(panels.getState().year).toBe(2010);
    panels.arrived();
    draw();
    expect(told).toEqual([2010, 2008]);
    panels.arrived();
    draw();
    expect(told).toEqual([2010, 2008]);
  });

  it('is one of a window, of a comparison and of a playback too', () => {
    const { actions, panels, told, draw } = following();
    actions.setWindow(2000, 2005);
    expect(told).toEqual([2000]);
    actions.goTo(2001);
    expect(told).toEqual([2000]);
    draw();
    panels.arrived();
    actions.compareWith(2010);
    expect(told).toEqual([2000, 2001, 2001]);
    actions.compareWith(2011);
    expect(panels.getState().compare).toBe(2010);
    draw();
    panels.arrived();
    actions.compareWith(null);
    actions.play();
    expect(panels.getState()).toMatchObject({ compare: null, playing: true });
    actions.playOn();
    expect(panels.getState().year).toBe(2001);
    draw();
    expect(panels.getState().year).toBe(2002);
  });
});

describe('anything else', () => {
  it('is there at once, and takes a step along that was not taken yet', () => {
    const { actions, panels, told, draw, announced } = following();
    actions.goTo(2010);
    actions.showGhosts(true);
    expect(panels.getState()).toMatchObject({ year: 2010, withGhosts: true });
    draw();
    expect(told).toEqual([2010]);
    expect(announced()).toBe(0);
  });

  it('does not wait for a step that is being rendered', () => {
    const { actions, panels, draw } = following();
    actions.goTo(2010);
    draw();
    actions.goTo(2009);
    actions.select({ kind: 'actor', id: 'ir' as never });
    expect(panels.getState()).toMatchObject({ year: 2009, selection: { id: 'ir' } });
  });
});

it('follows no further than it is connected', () => {
  const { actions, panels, disconnect } = following();
  disconnect();
  actions.showGhosts(true);
  expect(panels.getState().withGhosts).toBe(false);
});
