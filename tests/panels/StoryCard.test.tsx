// @vitest-environment jsdom
import { act, cleanup, createEvent, fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { StoriesButton } from '#app/StoriesButton.tsx';
import type { RelationId, StoryId } from '#domain/id.ts';
import { Evidence } from '#panels/Evidence.tsx';
import { FilterLine } from '#panels/FilterLine.tsx';
import { OpenStory } from '#panels/OpenStory.tsx';
import { writeAddress } from '#state/address.ts';
import { letDialogsOpen } from '../app/aDialog.ts';
import { exampleNetwork } from '../support/exampleNetwork.ts';
import { renderPanel } from '../support/renderPanel.tsx';
// What the page loads when it is asked for, so that nothing waits for it here.
import '#app/StoryList.tsx';
import '#panels/StoryCard.tsx';

beforeEach(letDialogsOpen);
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

const at = (step: number) => ({ id: 'walk' as StoryId, step });
const page = () =>
  renderPanel(
    <>
      <StoriesButton />
      <FilterLine />
      <OpenStory />
      <Evidence />
    </>,
    { year: 2020 },
  );
const card = () => screen.findByRole('region', { name: 'Story: Story walk' });
async function opened(step = 1) {
  const app = page();
  act(() => app.actions.openStory(at(step)));
  const region = await card();
  return { ...app, region, inside: within(region) };
}

describe('the list of stories', () => {
  it('tells each with its summary and its number of steps, and opens it at its first', async () => {
    const { store } = page();
    await userEvent.click(screen.getByRole('button', { name: 'Stories' }));
    const dialog = await screen.findByRole('dialog', { name: 'Stories' });
    expect(within(dialog).getByRole('listitem').textContent).toBe('Story walkSummary of walk.3 steps');
    const link = within(dialog).getByRole('link', { name: 'Story walk' });
    expect(link.getAttribute('href')).toBe('?story=walk');
    await userEvent.click(link);
    expect(store.getState()).toMatchObject({ story: at(1), year: 2010, to: 2016 });
    expect(screen.queryByRole('dialog')).toBeNull();
    const shown = await card();
    expect(document.activeElement).toBe(shown);
  });

  it('is not there for a dataset without', () => {
    renderPanel(<StoriesButton />, {}, { ...exampleNetwork(), stories: new Map() });
    expect(screen.queryByRole('button', { name: 'Stories' })).toBeNull();
  });
});

describe('the card of a step', () => {
  it('tells it, and quotes each passage under its relation, whatever counts in the view', async () => {
    const { inside, actions } = await opened();
    expect(inside.getByRole('heading').textContent).toBe('Arms');
    expect(inside.getByText('What one sold to the other.')).toBeDefined();
    expect(inside.getByText('Step 1 of 3')).toBeDefined();
    const quotations = () => inside.getAllByRole('blockquote').map((quotation) => quotation.textContent);
    expect(quotations()).toEqual(['The arms supplier of choice – well-known.', 'It denied that.']);
    expect(inside.getByRole('list', { name: 'Quotations of this step' }).querySelectorAll('cite')).toHaveLength(2);
    expect(inside.getAllByRole('link', { name: /^Russia → Iran: Arms supply/ })).toHaveLength(2);
    act(() => actions.knowBy('1990'));
    expect(quotations()).toHaveLength(2);
  });

  it('has a link to each step, the open one marked, that is followed in place', async () => {
    const { inside, store } = await opened();
    const links = within(inside.getByRole('navigation', { name: 'Steps' })).getAllByRole('link');
    expect(links.map((link) => [link.getAttribute('aria-label'), link.getAttribute('href'), link.getAttribute('aria-current')])).toEqual([
      ['Step 1: Arms', '?story=walk', 'step'],
      ['Step 2: Strikes', '?story=walk&step=2', null],
      ['Step 3: An old war', '?story=walk&step=3', null],
    ]);
    await userEvent.click(inside.getByRole('link', { name: 'Step 3: An old war' }));
    expect(store.getState()).toMatchObject({ story: at(3), year: 1827 });
    expect(fireEvent.click(inside.getByRole('link', { name: 'Step 2: Strikes' }), { ctrlKey: true })).toBe(true);
    expect(store.getState().story).toEqual(at(3));
  });

  it('goes on and back by buttons, which stay where they are, and says where it is', async () => {
    const { inside, store } = await opened();
    const back = inside.getByRole('button', { name: 'Previous' });
    expect(back.getAttribute('aria-disabled')).toBe('true');
    const on = inside.getByRole('button', { name: 'Next' });
    await userEvent.click(on);
    expect(store.getState()).toMatchObject({ story: at(2), compare: 2016 });
    expect(inside.getByText('Step 2 of 3: Strikes').getAttribute('aria-live')).toBe('polite');
    await userEvent.keyboard('{Enter}');
    expect(document.activeElement).toBe(on);
    expect(on.textContent).toBe('End');
    await userEvent.click(back);
    expect(store.getState().story).toEqual(at(2));
    await userEvent.click(on);
    await userEvent.click(inside.getByRole('button', { name: 'End' }));
    expect(store.getState()).toMatchObject({ story: null, year: 1827, selection: { id: 'empire' } });
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Stories' }));
  });

  it('goes on and back by arrow keys while the focus is inside, and is closed by Escape, which closes nothing else', async () => {
    const { region, inside, store } = await opened();
    const press = (key: string, more = {}) => fireEvent.keyDown(inside.getByRole('heading'), { key, ...more });
    press('ArrowLeft');
    expect(press('ArrowRight', { shiftKey: true })).toBe(true);
    expect(store.getState().story).toEqual(at(1));
    expect(press('ArrowRight')).toBe(false);
    press('ArrowRight');
    press('ArrowLeft');
    expect(store.getState().story).toEqual(at(2));
    const pressed = createEvent.keyDown(region, { key: 'Escape' });
    fireEvent(region, pressed);
    expect([pressed.defaultPrevented, store.getState().story]).toEqual([true, null]);
    expect(store.getState().selection).not.toBeNull();
  });

  it('says that the reader has moved on, and leads back', async () => {
    const { inside, actions, store } = await opened();
    expect(inside.queryByText(/moved away/)).toBeNull();
    act(() => actions.goTo(2012));
    expect(inside.getByText(/You have moved away from this step\./)).toBeDefined();
    const back = inside.getByRole('link', { name: 'Back to the step' });
    expect(back.getAttribute('href')).toBe('?story=walk');
    await userEvent.click(back);
    expect(store.getState()).toMatchObject({ year: 2010, to: 2016 });
    expect(inside.queryByText(/moved away/)).toBeNull();
  });

  it('lies over the evidence until the reader asks for that, or moves on', async () => {
    const { region, inside, actions } = await opened();
    expect(region.dataset.front).toBe('true');
    await userEvent.click(inside.getAllByRole('link', { name: /^Russia → Iran/ })[0] as HTMLElement);
    expect(region.dataset.front).toBe('false');
    act(() => actions.stepStory(1));
    expect(region.dataset.front).toBe('true');
    act(() => actions.select({ kind: 'relation', id: 'rivalry' as RelationId }));
    expect(region.dataset.front).toBe('false');
  });

  it('keeps the focus: the evidence of what a step selects does not take it', async () => {
    const { inside, store } = await opened();
    const link = inside.getByRole('link', { name: 'Step 2: Strikes' });
    await userEvent.click(link);
    expect(store.getState().selection).toMatchObject({ kind: 'pair' });
    expect(document.activeElement).toBe(link);
    await userEvent.click(inside.getByRole('link', { name: /^Israel → Iran: Strikes/ }));
    expect(document.activeElement).toBe(screen.getByRole('complementary', { name: 'Evidence' }));
  });

  it('leaves the focus of its step out of the filters, which have their own ways out', async () => {
    const { actions } = await opened();
    expect(screen.queryByRole('group', { name: 'Filters and focus' })).toBeNull();
    act(() => actions.goTo(2012));
    expect(screen.getByRole('button', { name: /^Focus on Russia and Iran/ })).toBeDefined();
  });
});

describe('a swipe', () => {
  interface Way {
    readonly across: number;
    readonly along?: number;
    readonly pointerType?: string;
  }
  const swipe = (region: HTMLElement, { across, along = 0, pointerType = 'touch' }: Way, end = fireEvent.pointerUp) => {
    const pointer = { pointerId: 7, pointerType, isPrimary: true };
    fireEvent.pointerDown(region, { ...pointer, clientX: 200, clientY: 500 });
    end(region, { ...pointer, clientX: 200 + across, clientY: 500 + along });
  };
  beforeEach(() => {
    // Without them in jsdom, what a pointer event says of its pointer is lost.
    vi.stubGlobal(
      'PointerEvent',
      class extends MouseEvent {
        constructor(type: string, init: PointerEventInit) {
          super(type, init);
          Object.assign(this, { pointerId: init.pointerId, pointerType: init.pointerType, isPrimary: init.isPrimary });
        }
      },
    );
  });
  afterEach(() => vi.unstubAllGlobals());

  it('to the left goes on, to the right goes back', async () => {
    const { region, store } = await opened();
    swipe(region, { across: -80 });
    swipe(region, { across: -80, along: 30, pointerType: 'pen' });
    expect(store.getState().story).toEqual(at(3));
    swipe(region, { across: 80 });
    expect(store.getState().story).toEqual(at(2));
  });

  it.each<[string, Way]>([
    ['short', { across: -30 }],
    ['steep', { across: -80, along: 70 }],
    ['by the mouse', { across: -80, pointerType: 'mouse' }],
  ])('that is %s is none', async (_, way) => {
    const { region, store } = await opened();
    swipe(region, way);
    expect(store.getState().story).toEqual(at(1));
  });

  it('that the browser takes to scroll, or that marks text, is none', async () => {
    const { region, store, inside } = await opened();
    swipe(region, { across: -80 }, fireEvent.pointerCancel);
    fireEvent.pointerUp(region, { pointerId: 7, pointerType: 'touch', isPrimary: true, clientX: 0, clientY: 500 });
    const marking: typeof fireEvent.pointerUp = (target, init) => {
      getSelection()?.selectAllChildren(inside.getByRole('heading'));
      return fireEvent.pointerUp(target, init);
    };
    swipe(region, { across: -80 }, marking);
    expect(store.getState().story).toEqual(at(1));
    // What was marked before is no reason.
    swipe(region, { across: -80 });
    expect(store.getState().story).toEqual(at(2));
    getSelection()?.removeAllRanges();
  });
});

it('leads to what the address bar then holds', async () => {
  const { store } = await opened(2);
  expect(writeAddress(store.getState(), store.getState().network)).toBe('?year=2012&compare=2016&pair=il,ir&story=walk&step=2');
});
