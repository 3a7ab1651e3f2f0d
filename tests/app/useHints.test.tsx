// @vitest-environment jsdom
import { act, cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { useHints } from '#app/useHints.tsx';
import type { ActorId, StoryId, TypeId } from '#domain/id.ts';
import { renderPanel } from '../support/renderPanel.tsx';

const YEAR = 'Drag the year, or press the arrow keys';
const CANVAS = 'Click a line to read who says so';
const LEGEND = 'Hide or single out what the lines mean';

function Page({ isBare }: { readonly isBare: boolean }): ReactNode {
  const hints = useHints(isBare);
  return (
    <>
      {hints.at('year')}
      {hints.at('canvas')}
      {hints.at('legend')}
      <section id="legend" tabIndex={-1} aria-label="Legend" />
      <button type="button" onClick={hints.again}>
        Again
      </button>
    </>
  );
}

const open = ({ isBare = true } = {}) => renderPanel(<Page isBare={isBare} />, { year: 2010 });
const hints = () => screen.queryAllByRole('note').map((note) => note.querySelector('p')?.textContent);
const hint = async (words: string) => {
  const note = (await screen.findByText(words)).closest<HTMLElement>('[role="note"]');
  if (!note) throw new Error(`“${words}” is no note`);
  return within(note);
};
/** All that an idle page would fetch has come. */
const idle = () => act(() => vi.dynamicImportSettled());

beforeEach(() => vi.stubGlobal('requestIdleCallback', (run: () => void) => Number(queueMicrotask(run) ?? 1)));
beforeEach(() => vi.stubGlobal('cancelIdleCallback', () => {}));
afterEach(() => {
  cleanup();
  localStorage.clear();
  vi.restoreAllMocks();
});

it('shows three on a first visit', async () => {
  open();
  await hint(YEAR);
  expect(hints()).toEqual([YEAR, CANVAS, LEGEND]);
});

it('shows none to whoever follows a link', async () => {
  open({ isBare: false });
  await idle();
  expect(hints()).toEqual([]);
});

it('lets go of one for good, and leaves the focus where it is about', async () => {
  open();
  await userEvent.click((await hint(LEGEND)).getByRole('button', { name: 'Got it' }));
  expect(hints()).toEqual([YEAR, CANVAS]);
  expect(document.activeElement).toBe(screen.getByRole('region', { name: 'Legend' }));
  cleanup();
  open();
  await hint(YEAR);
  expect(hints()).toEqual([YEAR, CANVAS]);
});

it('lets go of all for good', async () => {
  open();
  await userEvent.click((await hint(YEAR)).getByRole('button', { name: 'No hints' }));
  expect(hints()).toEqual([]);
  cleanup();
  open();
  await idle();
  expect(hints()).toEqual([]);
});

it('lets go of each that the reader follows, and of no other', async () => {
  const { actions } = open();
  await hint(YEAR);
  act(() => actions.say('Something'));
  act(() => actions.showGhosts(true));
  expect(hints()).toEqual([YEAR, CANVAS, LEGEND]);
  act(() => actions.openStory({ id: 'walk' as StoryId, step: 1 }));
  expect(hints()).toEqual([YEAR, CANVAS, LEGEND]);
  // Selecting takes the year along; that is not the reader's doing.
  act(() => actions.select({ kind: 'actor', id: 'empire' as ActorId }));
  expect(hints()).toEqual([YEAR, LEGEND]);
  act(() => actions.toggleTypes(['arms' as TypeId], false));
  expect(hints()).toEqual([YEAR]);
  act(() => actions.play());
  act(() => actions.playOn());
  expect(hints()).toEqual([YEAR]);
  act(() => actions.goTo(1990));
  expect(hints()).toEqual([]);
  cleanup();
  open();
  await idle();
  expect(hints()).toEqual([]);
});

it('lasts for the page where storage is refused', async () => {
  for (const method of ['getItem', 'setItem', 'removeItem'] as const) {
    vi.spyOn(Storage.prototype, method).mockImplementation(() => {
      throw new DOMException('refused', 'SecurityError');
    });
  }
  const { actions } = open();
  await userEvent.click((await hint(CANVAS)).getByRole('button', { name: 'Got it' }));
  act(() => actions.goTo(1990));
  expect(hints()).toEqual([LEGEND]);
});

it('shows all again to whoever asks', async () => {
  open({ isBare: false });
  await userEvent.click(screen.getByRole('button', { name: 'Again' }));
  await hint(YEAR);
  expect(hints()).toEqual([YEAR, CANVAS, LEGEND]);
});
