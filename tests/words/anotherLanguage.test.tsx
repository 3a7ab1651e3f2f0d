// @vitest-environment jsdom
import { act, cleanup, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { type ReactNode, useEffect } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { AppBoundary } from '#app/AppBoundary.tsx';
import { CanvasBoundary } from '#app/CanvasBoundary.tsx';
import { LoadFailurePage } from '#app/LoadFailure.tsx';
import type { ActorId, RelationId, StoryId, TypeId } from '#domain/id.ts';
import type { PairKey } from '#domain/pair.ts';
import { ExportDialog } from '#panels/ExportDialog.tsx';
import { FilmMaker } from '#panels/FilmMaker.tsx';
import { readAddress } from '#state/address.ts';
import { createAppStore } from '#state/store.ts';
import type { View } from '#state/view.ts';
import { laterWords } from '#words/laterWords.ts';
import { words } from '#words/words.ts';
import { App } from '../../src/app/App.tsx';
import { renderPanel } from '../support/renderPanel.tsx';
import { richNetwork, unmarked } from './untranslated.ts';
// What the page loads when it is asked for, so that nothing waits for it here.
import '#panels/Comparison.tsx';
import '#panels/Multiples.tsx';
import '#app/StoryList.tsx';
import '#panels/PairHistory.tsx';
import '#panels/StoryCard.tsx';
import '#panels/TimeOptionsBody.tsx';
import '#export/figure.ts';
import '#export/figureOfView.ts';

vi.mock('#words/words.ts', async (original) => {
  const { markedWords } = await import('./markedWords.ts');
  const { words: english } = await original<typeof import('#words/words.ts')>();
  return { words: markedWords(english) };
});
vi.mock('#words/laterWords.ts', async (original) => {
  const { markedLaterWords } = await import('./markedWords.ts');
  const { laterWords: english } = await original<typeof import('#words/laterWords.ts')>();
  return { laterWords: markedLaterWords(english) };
});
// The canvas and the system's theme need a browser.
vi.mock('#canvas/NetworkCanvas.tsx', () => ({
  NetworkCanvas: ({ onOutside }: { readonly onOutside: (actors: number) => void }) => {
    useEffect(() => onOutside(2), [onOutside]);
    return null;
  },
}));
vi.mock('../../src/app/useTheme.ts', () => ({ useTheme: () => ({ theme: 'light', switchTheme: () => {} }) }));

const SAID_IN = ['aria-label', 'aria-valuetext', 'aria-description', 'aria-roledescription', 'title', 'alt', 'placeholder', 'label'];

/** Every text and every attribute that is read out, of the page as it is. */
function* textsOfPage(): Generator<string | null> {
  yield document.title;
  const nodes = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (nodes.nextNode()) yield nodes.currentNode.nodeValue;
  for (const name of SAID_IN) for (const element of document.querySelectorAll(`[${name}]`)) yield element.getAttribute(name);
}

const expectTranslated = (): void => expect(unmarked(textsOfPage())).toEqual([]);

// The whole page is drawn each time, which takes a while where much else runs.
vi.setConfig({ testTimeout: 40_000 });

const relation = (id: string): Partial<View> => ({ selection: { kind: 'relation', id: id as RelationId } });
const pair = { selection: { kind: 'pair', pair: 'ir~ru' as PairKey } } as const;
const page = (view: Partial<View> = {}) => renderPanel(<App />, view, richNetwork());

beforeEach(() => {
  Object.assign(document, { fonts: { load: async () => [] } });
  Object.assign(URL, { createObjectURL: () => 'blob:figure', revokeObjectURL: () => undefined });
  HTMLDialogElement.prototype.showModal ??= function (this: HTMLDialogElement) {
    this.open = true;
  };
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(900);
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

it('sees a string that stands in the code', () => {
  render(<p title="Hard">{words.page.name} Russia, 2016: hard-coded</p>);
  expect(unmarked(textsOfPage())).toEqual([' Russia, 2016: hard-coded', 'Hard']);
});

/** What the export dialog needs besides, and these tests do not look at. */
const vector = { makeSvg: () => new Promise<never>(() => {}), onPrint: async () => undefined, steps: null };

describe('in another language, the page says nothing in English', () => {
  it.each<[string, Partial<View>]>([
    ['at first', {}],
    ['of a relation', { ...relation('arms'), withGhosts: true }],
    ['of a relation that is assumed', { ...relation('arms'), year: 2025 }],
    ['of a relation that is possible', { ...relation('strikes'), year: 2014 }],
    ['of one that is elsewhere', { ...relation('old-war'), to: 2020 }],
    ['of one that is hidden', { ...relation('rivalry'), hiddenTypes: new Set(['rivalry' as TypeId]) }],
    ['of one without a source', { ...relation('century'), year: 1950 }],
    ['of one with two spells', relation('season')],
    ['as known by then', { ...relation('arms'), known: '2021-05' }],
    ['of an actor', { selection: { kind: 'actor', id: 'ru' as ActorId }, withLoneActors: true }],
    ['of an actor that ended', { selection: { kind: 'actor', id: 'empire' as ActorId } }],
    ['of a range of years', { year: 2010, to: 2020, withPossible: false, withGhosts: true, zoom: { first: 1800, last: 2025 } }],
    ['of a few years of the timeline', { year: 2005, zoom: { first: 2000, last: 2010 } }],
    ['of a year with nothing', { year: 1801 }],
    ['of a year with nothing that is shown', { year: 1983, hiddenTypes: new Set(['rivalry' as TypeId]) }],
    ['of one with nothing that is sure', { year: 2014, hiddenTypes: new Set(['rivalry', 'arms'] as TypeId[]), withPossible: false }],
    ['of one of which nothing was known', { year: 2016, known: '1990' }],
  ])('%s', (_, view) => {
    page(view);
    expectTranslated();
  });

  it('of a pair and its history', async () => {
    page({ ...pair, year: 2013 });
    await screen.findByText(laterWords.history.heading);
    expectTranslated();
    await userEvent.click(screen.getByRole('button', { name: laterWords.history.all(5) }));
    expectTranslated();
  });

  it('of two years compared', async () => {
    page({ ...pair, year: 2012, compare: 2016 });
    await screen.findByText(laterWords.comparison.heading);
    expectTranslated();
  });

  it('of a story, and when the reader has moved on from it', async () => {
    const { actions } = page({ story: { id: 'walk' as StoryId, step: 1 } });
    await screen.findByRole('region', { name: laterWords.stories.story('Story walk') });
    expectTranslated();
    for (const step of [2, 3]) {
      act(() => actions.openStory({ id: 'walk' as StoryId, step }));
      expectTranslated();
    }
    act(() => actions.goTo(2016));
    expect(screen.getByText(laterWords.stories.back)).toBeDefined();
    expectTranslated();
  });

  it('of the list of stories', async () => {
    page();
    await userEvent.click(screen.getByRole('button', { name: words.stories.heading }));
    await screen.findByText(laterWords.stories.explain);
    expectTranslated();
  });

  it('of years side by side', async () => {
    page({ multiples: [1801, 1827, 2016] });
    await screen.findByText(laterWords.multiples.key);
    await userEvent.selectOptions(screen.getByRole('combobox', { name: laterWords.multiples.follow }), 'ru');
    expectTranslated();
  });

  it('of the choices of time', async () => {
    page({ to: 2020, known: '2022-08', withPossible: false, withGhosts: true, multiples: [2010, 2016] });
    await userEvent.click(screen.getByRole('button', { name: words.timeOptions.label }));
    await screen.findByText(laterWords.timeOptions.knownHint);
    expectTranslated();
  });

  it('of an export that cannot be', async () => {
    page();
    await userEvent.click(screen.getByRole('button', { name: words.export.label }));
    await screen.findByText(laterWords.export.noPreview);
    expectTranslated();
  });

  it('of a film, while it is made and when that has failed', async () => {
    const years = { first: 2000, last: 2010 };
    let fail: (error: Error) => void = () => undefined;
    const onMake = () => new Promise<string>((_, reject) => (fail = reject));
    render(<FilmMaker range={years} coverage={years} onMake={onMake} />);
    expectTranslated();
    await userEvent.click(screen.getByRole('button', { name: laterWords.film.make }));
    expect(screen.getByRole('status').textContent).toBe(laterWords.film.making(0));
    expectTranslated();
    fail(new Error(laterWords.film.noWebm));
    await waitFor(() => expect(screen.getByRole('alert').textContent).not.toBe(''));
    expectTranslated();
  });

  it('of a picture that is being drawn', async () => {
    const file = {
      fileName: () => '2016',
      ...vector,
      onSave: () => undefined,
      others: { film: () => null, data: () => null, citation: () => null, embed: () => null },
    };
    render(<ExportDialog open onClose={() => undefined} makeFigure={() => new Promise(() => {})} title="2016" shows="2016" {...file} />);
    await userEvent.click(screen.getByRole('button', { name: laterWords.export.download }));
    expect(screen.getByRole('status').textContent).not.toBe('');
    expectTranslated();
  });

  it('of a picture that is smaller than asked for', async () => {
    const makeFigure = async () => ({ blob: new Blob(), width: 1, height: 1, scale: 1, reduced: true });
    const file = {
      fileName: () => '2016',
      ...vector,
      onSave: () => undefined,
      others: { film: () => null, data: () => null, citation: () => null, embed: () => null },
    };
    render(<ExportDialog open onClose={() => undefined} makeFigure={makeFigure} title="2016" shows="2016" {...file} />);
    await userEvent.click(screen.getByRole('button', { name: laterWords.export.download }));
    await waitFor(() => expect(screen.getByRole('status').textContent).toContain(laterWords.export.reduced));
    await screen.findByRole('img');
    expectTranslated();
  });

  it('of actors that are moved or out of sight, while it plays', async () => {
    const { actions } = page();
    act(() => actions.moveActor('ru' as ActorId, { x: 1, y: 1 }));
    act(() => actions.play());
    await screen.findByText(words.canvas.outOfSight(2));
    expectTranslated();
  });
});

const Broken = (): ReactNode => {
  throw new Error('broken');
};

describe('in another language, what went wrong is told without English', () => {
  it.each([
    '?year=soon&to=soon&compare=soon&relation=soon&actor=soon&pair=soon&hide=soon&known=soon&possible=soon&years=1,2&range=soon',
    '?year=3000&to=1900&compare=1&years=2010,2010,2012&range=2010-2012&actor=empire',
    '?year=2016&compare=2016&relation=likeness&range=1801-1900',
    '?year=2010&to=2016&compare=2020&relation=old-war&possible=0',
    '?year=2016&known=2021&relation=arms',
    '?story=soon&step=1',
    '?step=soon',
    '?story=walk&step=soon',
  ])('of the address %s', (address) => {
    const { notice } = readAddress(address, richNetwork());
    expect(notice).not.toBeNull();
    // What is asked for is told as it stands in the address.
    expect(unmarked([notice], ['soon', 'possible'])).toEqual([]);
  });

  it('of what the reader did', () => {
    const { store, actions } = createAppStore(richNetwork(), readAddress('?year=2016&compare=2017', richNetwork()).view, null);
    const told: (string | null)[] = [];
    const did = (act_: () => void): void => {
      act_();
      told.push(store.getState().notice);
    };
    did(() => actions.goTo(2017));
    did(() => actions.compareWith(store.getState().year));
    did(() => actions.compareWith(2010));
    did(() => actions.setWindow(2010, 2012));
    did(() => actions.goInto(2016));
    did(() => actions.zoomTo({ first: 1800, last: 1810 }));
    did(() => actions.stepChange(-1));
    did(() => actions.knowBy('soon'));
    did(() => actions.showMultiples([1]));
    did(() => actions.select({ kind: 'relation', id: 'likeness' as RelationId }));
    did(() => actions.knowBy('1990'));
    did(() => actions.openStory({ id: 'walk' as StoryId, step: 1 }));
    expect(told.filter((notice) => notice !== null).length).toBeGreaterThan(7);
    expect(unmarked(told, ['soon'])).toEqual([]);
  });

  it.each(['unreachable', 'faulty', 'missing', 'broken', 'unfit'] as const)('of a dataset that is %s', (kind) => {
    render(<LoadFailurePage failure={{ kind, id: '0', address: '0', status: 404, problems: [] }} />);
    expectTranslated();
  });

  it('of a fault of ours', () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    for (const Boundary of [AppBoundary, CanvasBoundary]) {
      render(
        <Boundary>
          <Broken />
        </Boundary>,
      );
      expectTranslated();
    }
  });
});
