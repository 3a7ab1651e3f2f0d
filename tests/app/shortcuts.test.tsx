// @vitest-environment jsdom
import { act, cleanup, fireEvent, screen } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach, expect, it, vi } from 'vitest';
import { useShortcuts } from '../../src/app/shortcuts.ts';
import { renderPanel } from '../support/renderPanel.tsx';
import { anOpenPopover } from './anOpenPopover.ts';

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

function Page(): ReactNode {
  useShortcuts();
  return (
    <>
      <button type="button">Other</button>
      <a href="#x">Somewhere</a>
      <input aria-label="Text" />
      <input type="range" aria-label="Slider" />
      <dialog aria-label="Dialog">
        <a href="#y">In it</a>
      </dialog>
    </>
  );
}

const page = () => renderPanel(<Page />, { year: 2010 }).store;

it('plays and pauses with Space, and keeps the page from scrolling', () => {
  const store = page();
  expect(fireEvent.keyDown(document.body, { key: ' ' })).toBe(false);
  expect(store.getState().playing).toBe(true);
  fireEvent.keyDown(document.body, { key: ' ', repeat: true });
  expect(store.getState().playing).toBe(true);
  fireEvent.keyDown(document.body, { key: ' ' });
  expect(store.getState().playing).toBe(false);
});

it('plays from a slider or a link, but leaves Space to controls that use it', () => {
  const store = page();
  for (const [role, name, plays] of [
    ['button', 'Other', false],
    ['textbox', 'Text', false],
    ['slider', 'Slider', true],
    ['link', 'Somewhere', true],
  ] as const) {
    fireEvent.keyDown(screen.getByRole(role, { name }), { key: ' ' });
    expect([name, store.getState().playing]).toEqual([name, plays]);
    act(() => store.setState({ playing: false }));
  }
});

it('steps from change to change with brackets, not while one writes', () => {
  const store = page();
  fireEvent.keyDown(screen.getByRole('button', { name: 'Other' }), { key: ']' });
  const { year } = store.getState();
  expect(year).toBeGreaterThan(2010);
  fireEvent.keyDown(screen.getByRole('textbox'), { key: ']' });
  fireEvent.keyDown(document.body, { key: ']', ctrlKey: true });
  expect(store.getState().year).toBe(year);
  fireEvent.keyDown(document.body, { key: '[' });
  expect(store.getState().year).toBeLessThan(year);
});

it('takes a bracket that is typed with AltGr', () => {
  const store = page();
  fireEvent.keyDown(document.body, { key: ']', ctrlKey: true, altKey: true, modifierAltGraph: true });
  expect(store.getState().year).toBeGreaterThan(2010);
});

it('rests while a popover is open', () => {
  const store = page();
  anOpenPopover();
  fireEvent.keyDown(document.body, { key: ' ' });
  fireEvent.keyDown(document.body, { key: ']' });
  expect(store.getState()).toMatchObject({ playing: false, year: 2010 });
});

it('rests while a dialog is open', () => {
  const store = page();
  screen.getByRole('dialog', { hidden: true }).setAttribute('open', '');
  fireEvent.keyDown(document.body, { key: ' ' });
  fireEvent.keyDown(document.body, { key: ']' });
  expect(store.getState()).toMatchObject({ playing: false, year: 2010 });
});
