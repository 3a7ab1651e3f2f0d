// @vitest-environment jsdom
import { act, cleanup, fireEvent, screen, within } from '@testing-library/react';
import { Profiler, type ReactNode } from 'react';
import { afterEach, expect, it, vi } from 'vitest';
import type { Network } from '#domain/network.ts';
import { About } from '#panels/About.tsx';
import { CanvasTools } from '#panels/CanvasTools.tsx';
import { Evidence } from '#panels/Evidence.tsx';
import { Explored } from '#panels/Explored.tsx';
import { FilterLine } from '#panels/FilterLine.tsx';
import { Legend } from '#panels/Legend.tsx';
import { Notice } from '#panels/Notice.tsx';
import { RelationList } from '#panels/RelationList.tsx';
import { TimelineZoom } from '#panels/TimelineZoom.tsx';
import { TimeOptions } from '#panels/TimeOptions.tsx';
import { YearSlider } from '#panels/YearSlider.tsx';
import { YearSummary } from '#panels/YearSummary.tsx';
import { selectPicture } from '#state/selectors.ts';
import { followScene } from '../../src/app/sceneOfView.ts';
import { exampleNetwork } from '../support/exampleNetwork.ts';
import { renderPanel } from '../support/renderPanel.tsx';

afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

/** A picture that is drawn when the test says so. */
function drawnByHand() {
  const waiting: (() => void)[] = [];
  const frame = (): void => {
    for (const run of waiting.splice(0)) run();
  };
  return { whenDrawn: (run: () => void) => void waiting.push(run), frame, draw: (): void => act(frame) };
}

/** Panels, each of which tells when it renders. */
const telling = (panels: Readonly<Record<string, ReactNode>>, onRender: (name: string) => void): ReactNode =>
  Object.entries(panels).map(([name, panel]) => (
    <Profiler key={name} id={name} onRender={onRender}>
      {panel}
    </Profiler>
  ));

const list = () => screen.getByRole('region', { name: 'Relations' });
const listed = () =>
  within(list())
    .queryAllByRole('link')
    .map((link) => link.textContent);
const thumb = () => screen.getByRole('slider', { name: 'Year' });
const status = () => screen.getByRole('status').textContent;

it('tells the canvas before any panel renders', () => {
  const happened: string[] = [];
  const { whenDrawn, draw } = drawnByHand();
  const panels = { list: <RelationList />, legend: <Legend />, summary: <YearSummary /> };
  const appStore = renderPanel(
    telling(panels, (name) => happened.push(name)),
    {},
    exampleNetwork(),
    whenDrawn,
  );
  const stop = followScene(appStore, { draw: ({ window }) => happened.push(`drawn ${window.first}`), prepare: () => {} });
  happened.length = 0;
  act(() => {
    appStore.actions.goTo(2021);
    expect(happened).toEqual(['drawn 2021']);
  });
  expect(happened).toEqual(['drawn 2021']);
  draw();
  expect(happened[0]).toBe('drawn 2021');
  expect(happened.slice(1).sort()).toEqual(['legend', 'list', 'summary']);
  stop();
});

it('draws no scene twice, and none when it is told to stop', () => {
  const drawn: number[] = [];
  const appStore = renderPanel(null);
  const stop = followScene(appStore, { draw: ({ window }) => drawn.push(window.first), prepare: () => {} });
  appStore.actions.goTo(2016);
  appStore.actions.say('Something.');
  appStore.actions.goTo(2015);
  stop();
  appStore.actions.goTo(2014);
  expect(drawn).toEqual([2016, 2015]);
});

it('has the years on either side worked out when there is time, but none beside a year that was left', () => {
  vi.useFakeTimers();
  const prepared: number[] = [];
  const appStore = renderPanel(null);
  const stop = followScene(appStore, {
    draw: () => {},
    prepare: ({ window, picture }) => {
      prepared.push(window.first);
      expect(picture).toBe(selectPicture({ ...appStore.store.getState(), year: window.first }));
    },
  });
  appStore.actions.goTo(2016);
  appStore.actions.goTo(2014);
  vi.runAllTimers();
  expect(prepared).toEqual([2015, 2013]);
  stop();
});

it('renders no panel whose part of the state has not changed', () => {
  const rendered: string[] = [];
  const still = {
    about: <About />,
    tools: <CanvasTools />,
    evidence: <Evidence />,
    explored: <Explored />,
    filters: <FilterLine />,
    notice: <Notice />,
    zoom: <TimelineZoom />,
    options: <TimeOptions />,
  };
  const panels = { ...still, list: <RelationList /> };
  const { actions } = renderPanel(telling(panels, (name) => rendered.push(name)));
  rendered.length = 0;
  act(() => actions.goTo(2021));
  expect(rendered).toEqual(['list']);
});

/** The example, whose relations count how often they are read to be written into a list. */
function countingNetwork(): { readonly network: Network; readonly reads: Map<string, number> } {
  const network = exampleNetwork();
  const reads = new Map<string, number>();
  const relations = [...network.relations].map(([id, relation]) => {
    const { summary } = relation;
    const counting = Object.defineProperty({ ...relation }, 'summary', {
      get: () => {
        reads.set(id, (reads.get(id) ?? 0) + 1);
        return summary;
      },
    });
    return [id, counting] as const;
  });
  return { network: { ...network, relations: new Map(relations) }, reads };
}

it('renders no entry of the list that stays as it is', () => {
  const { network, reads } = countingNetwork();
  const { actions } = renderPanel(<RelationList />, { year: 2010 }, network);
  const [before] = [...listed()];
  reads.clear();
  act(() => actions.goTo(2011));
  expect(listed()[0]).toBe(before);
  expect([...reads.keys()]).toEqual([]);
  // All that the link of an entry has to tell of another year is where it leads.
  const [link] = within(list()).getAllByRole('link');
  expect(link?.getAttribute('href')).toMatch(/^\?year=2011&relation=/);
});

it('moves what is under the hand at once, and the words after the picture', () => {
  const { whenDrawn, draw } = drawnByHand();
  const panels = (
    <>
      <YearSlider />
      <YearSummary />
      <RelationList />
    </>
  );
  renderPanel(panels, {}, exampleNetwork(), whenDrawn);
  const before = listed();
  fireEvent.change(thumb(), { target: { value: '1985' } });
  expect(thumb().getAttribute('aria-valuenow')).toBe('1985');
  expect(thumb().getAttribute('aria-valuetext')).toMatch(/^1985/);
  expect((thumb() as HTMLInputElement).value).toBe('1985');
  expect(status()).toMatch(/^2016/);
  expect(listed()).toEqual(before);
  draw();
  expect(status()).toMatch(/^1985/);
  expect(listed()).not.toEqual(before);
});

it('shows the last year of a fast drag, whichever it passes over', () => {
  const { whenDrawn, frame, draw } = drawnByHand();
  let renders = 0;
  const { store, actions } = renderPanel(
    telling({ summary: <YearSummary /> }, () => renders++),
    {},
    exampleNetwork(),
    whenDrawn,
  );
  renders = 0;
  // Within one, React renders nothing of it until the end.
  act(() => {
    for (let year = 2015; year >= 1995; year--) {
      actions.goTo(year);
      if (year % 6 === 0) frame();
    }
  });
  draw();
  expect(store.getState().year).toBe(1995);
  expect(status()).toMatch(/^1995/);
  expect(renders).toBeLessThan(5);
});

it('shows both at once where something else is done before the words have followed', () => {
  const { whenDrawn, draw } = drawnByHand();
  const { actions } = renderPanel(
    <>
      <YearSummary />
      <FilterLine />
    </>,
    {},
    exampleNetwork(),
    whenDrawn,
  );
  act(() => actions.goTo(2021));
  expect(status()).toMatch(/^2016/);
  act(() => actions.toggleTypes(['arms' as never], false));
  expect(status()).toMatch(/^2021/);
  expect(screen.getByRole('group', { name: 'Filters and focus' }).textContent).toContain('Arms supply');
  draw();
  expect(status()).toMatch(/^2021/);
});

it('gives what comes into the page meanwhile the state that the rest of it has', () => {
  const { whenDrawn, draw } = drawnByHand();
  const { actions } = renderPanel(
    <>
      <YearSummary />
      <Evidence />
      <RelationList />
    </>,
    {},
    exampleNetwork(),
    whenDrawn,
  );
  act(() => actions.goTo(2021));
  expect(within(list()).getAllByRole('link')[0]?.getAttribute('href')).toMatch(/^\?year=2016/);
  draw();
  for (const link of within(list()).getAllByRole('link')) expect(link.getAttribute('href')).toMatch(/^\?year=2021/);
});
