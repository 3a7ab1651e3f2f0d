// @vitest-environment jsdom
import { cleanup, fireEvent } from '@testing-library/react';
import { type ReactNode, useRef } from 'react';
import { afterEach, expect, it } from 'vitest';
import { useShortcuts } from '#app/shortcuts.ts';
import { SHORTCUTS } from '#app/shortcutTable.ts';
import type { StoryId } from '#domain/id.ts';
import { renderPanel } from '../support/renderPanel.tsx';

afterEach(cleanup);

function Page(): ReactNode {
  useShortcuts({ search: useRef(null), openHelp: () => {} });
  return null;
}

const PRINTED = Array.from({ length: 0x7f - 0x20 }, (_, index) => String.fromCharCode(0x20 + index));
const NAMED = ['Enter', 'Escape', 'Home', 'End', 'PageUp', 'PageDown', 'ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Delete', 'F1'];

it('holds every key that the page listens to', () => {
  renderPanel(<Page />, { year: 2010, story: { id: 'walk' as StoryId, step: 1 } });
  // A key that does something is kept from doing anything else.
  const handled = [...PRINTED, ...NAMED].filter((key) => !fireEvent.keyDown(document.body, { key }));
  expect(handled).toEqual(expect.arrayContaining([' ', '[', ']', '?', '/', 't', '.', ',']));
  const listed = Object.values(SHORTCUTS).flatMap((group) => Object.values<readonly string[]>(group).flat());
  expect(handled.filter((key) => !listed.includes(key === ' ' ? 'Space' : key))).toEqual([]);
});
