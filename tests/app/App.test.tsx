// @vitest-environment jsdom
import { cleanup, fireEvent } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { ActorId } from '#domain/id.ts';
import { App } from '../../src/app/App.tsx';
import { renderPanel } from '../support/renderPanel.tsx';
import { anOpenPopover } from './anOpenPopover.ts';

// The canvas, what exports it, and the system's theme need a browser.
vi.mock('../../src/app/CanvasFrame.tsx', () => ({ CanvasFrame: () => null }));
vi.mock('../../src/app/useTheme.ts', () => ({ useTheme: () => ({ theme: 'light', choice: null, choose: () => {} }) }));
vi.mock('../../src/app/ExportFigure.tsx', () => ({ ExportFigure: () => null }));

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

it.each([
  [{ year: 2016 }, '2016'],
  [{ year: 2010, to: 2016 }, '2010–2016'],
  [{ year: 2016, compare: 2010 }, '2010 and 2016'],
])('names a view with the years %o in the title', (view, years) => {
  renderPanel(<App />, view);
  expect(document.title).toBe(`${years} · A made-up network · Entente`);
});

describe('Escape', () => {
  const selection = { kind: 'actor', id: 'ir' as ActorId } as const;
  const escaped = () => {
    const { store } = renderPanel(<App />, { selection });
    fireEvent.keyDown(document.body, { key: 'Escape' });
    return store.getState().selection;
  };

  it('clears the selection', () => {
    expect(escaped()).toBeNull();
  });

  it('is left to an open dialog', () => {
    document.body.append(Object.assign(document.createElement('dialog'), { open: true }));
    expect(escaped()).toEqual(selection);
  });

  it('is left to an open popover, wherever the focus is', () => {
    anOpenPopover();
    expect(escaped()).toEqual(selection);
  });
});
