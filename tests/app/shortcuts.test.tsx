// @vitest-environment jsdom
import { act, cleanup, fireEvent, screen } from '@testing-library/react';
import { type ReactNode, useRef } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { StoryId } from '#domain/id.ts';
import { useShortcuts } from '../../src/app/shortcuts.ts';
import { renderPanel } from '../support/renderPanel.tsx';
import { anOpenPopover } from './anOpenPopover.ts';

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

const openHelp = vi.fn();

function Page(): ReactNode {
  const search = useRef<HTMLInputElement>(null);
  useShortcuts({ search, openHelp });
  return (
    <>
      <button type="button">Other</button>
      <a href="#x">Somewhere</a>
      <input aria-label="Text" />
      <input type="search" aria-label="Search" ref={search} defaultValue="written" />
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
  fireEvent.keyDown(screen.getByRole('textbox', { name: 'Text' }), { key: ']' });
  fireEvent.keyDown(document.body, { key: ']', ctrlKey: true });
  expect(store.getState().year).toBe(year);
  fireEvent.keyDown(document.body, { key: '[' });
  expect(store.getState().year).toBeLessThan(year);
});

it('goes through a story that is open with a comma and a full stop, wherever the focus is, not while one writes', () => {
  const { store, actions } = renderPanel(<Page />, { year: 2010 });
  const step = () => store.getState().story?.step ?? null;
  expect(fireEvent.keyDown(document.body, { key: '.' })).toBe(true);
  expect(step()).toBeNull();
  act(() => actions.openStory({ id: 'walk' as StoryId, step: 1 }));
  for (const [role, name] of [
    ['button', 'Other'],
    ['slider', 'Slider'],
  ] as const) {
    expect(fireEvent.keyDown(screen.getByRole(role, { name }), { key: '.' })).toBe(false);
  }
  expect(step()).toBe(3);
  fireEvent.keyDown(screen.getByRole('textbox', { name: 'Text' }), { key: ',' });
  fireEvent.keyDown(document.body, { key: ',', ctrlKey: true });
  expect(step()).toBe(3);
  fireEvent.keyDown(document.body, { key: ',' });
  expect(step()).toBe(2);
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

describe('the search', () => {
  const field = () => screen.getByRole<HTMLInputElement>('searchbox', { name: 'Search' });
  const goes = (key: object, from: Element = document.body): boolean => {
    field().blur();
    const isTaken = !fireEvent.keyDown(from, key);
    expect(document.activeElement === field()).toBe(isTaken);
    return isTaken;
  };

  it('is reached with a slash from anywhere, a slider too, but not while one writes', () => {
    page();
    expect(goes({ key: '/' })).toBe(true);
    // Where it stands above another character.
    expect(goes({ key: '/', shiftKey: true })).toBe(true);
    expect(goes({ key: '/' }, screen.getByRole('slider'))).toBe(true);
    expect(goes({ key: '/' }, screen.getByRole('textbox', { name: 'Text' }))).toBe(false);
    expect(goes({ key: '/', ctrlKey: true })).toBe(false);
  });

  it('is reached with Ctrl or ⌘ and K, also while one writes, and what is in it is selected', () => {
    page();
    expect(goes({ key: 'k', ctrlKey: true })).toBe(true);
    expect(goes({ key: 'k', metaKey: true }, screen.getByRole('textbox', { name: 'Text' }))).toBe(true);
    expect([field().selectionStart, field().selectionEnd]).toEqual([0, 'written'.length]);
    expect(goes({ key: 'k' })).toBe(false);
    expect(goes({ key: 'k', ctrlKey: true, shiftKey: true })).toBe(false);
  });

  it('stays behind what is open', () => {
    page();
    anOpenPopover();
    expect(goes({ key: '/' })).toBe(false);
    expect(goes({ key: 'k', ctrlKey: true })).toBe(false);
  });
});

it('asks for help with a question mark, not while one writes', () => {
  openHelp.mockClear();
  page();
  fireEvent.keyDown(screen.getByRole('textbox'), { key: '?' });
  expect(openHelp).not.toHaveBeenCalled();
  expect(fireEvent.keyDown(screen.getByRole('button', { name: 'Other' }), { key: '?', shiftKey: true })).toBe(false);
  expect(openHelp).toHaveBeenCalledOnce();
});
