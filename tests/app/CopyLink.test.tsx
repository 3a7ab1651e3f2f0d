// @vitest-environment jsdom
import { act, cleanup, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { CopyLink } from '#app/CopyLink.tsx';
import type { RelationId } from '#domain/id.ts';
import { Notice } from '#panels/Notice.tsx';
import { renderPanel } from '../support/renderPanel.tsx';
import { letDialogsOpen } from './aDialog.ts';

const view = { year: 2016, selection: { kind: 'relation', id: 'arms' as RelationId } } as const;
const ADDRESS = 'http://localhost:3000/?year=2016&relation=arms';

const page = () =>
  renderPanel(
    <>
      <CopyLink />
      <Notice />
    </>,
    view,
  );

beforeEach(letDialogsOpen);
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

it('copies the address of the view, and says so until the reader does something else', async () => {
  const user = userEvent.setup();
  const { actions } = page();
  await user.click(screen.getByRole('button', { name: 'Copy link' }));
  expect(await navigator.clipboard.readText()).toBe(ADDRESS);
  expect(screen.getByRole('alert').textContent).toBe('Link copied');
  act(() => actions.goTo(2015));
  expect(screen.getByRole('alert').textContent).toBe('');
});

it('copies the year that shows, though the address bar is not told of it yet', async () => {
  const user = userEvent.setup();
  const { actions } = page();
  act(() => {
    actions.select(null);
    actions.goTo(1995);
  });
  expect(location.search).toBe('');
  await user.click(screen.getByRole('button', { name: 'Copy link' }));
  expect(await navigator.clipboard.readText()).toBe('http://localhost:3000/?year=1995');
});

it('shows the address, chosen, where the browser refuses, and gives it back', async () => {
  const user = userEvent.setup();
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('refused', 'NotAllowedError'));
  page();
  await user.click(screen.getByRole('button', { name: 'Copy link' }));
  const field = await screen.findByRole<HTMLInputElement>('textbox', { name: 'Address of this view' });
  expect(field.value).toBe(ADDRESS);
  expect(field.readOnly).toBe(true);
  expect([field.selectionStart, field.selectionEnd]).toEqual([0, ADDRESS.length]);
  expect(screen.getByRole('dialog', { name: 'Copy link' }).textContent).toContain('Press Ctrl/⌘ C to copy');
  expect(screen.getByRole('alert').textContent).toBe('');
  await user.click(screen.getByRole('button', { name: 'Close' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
});

it('shows the address where there is no clipboard at all', async () => {
  const user = userEvent.setup();
  vi.spyOn(navigator, 'clipboard', 'get').mockReturnValue(undefined as unknown as Clipboard);
  page();
  await user.click(screen.getByRole('button', { name: 'Copy link' }));
  expect(await screen.findByRole('dialog', { name: 'Copy link' })).toBeDefined();
});
