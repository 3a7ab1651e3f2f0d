// @vitest-environment jsdom
import { act, cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { ThemeChoice } from '#app/ThemeChoice.tsx';
import { applyThemeChoice, readThemeChoice } from '#app/theme.ts';
import { useTheme } from '#app/useTheme.ts';

/** A system whose theme the test sets, there before the page asks for it. */
const { system } = vi.hoisted(() => {
  const made = Object.assign(new EventTarget(), { matches: false });
  Object.assign(globalThis, { matchMedia: () => made });
  return { system: made };
});
const turnSystem = (dark: boolean) =>
  act(() => {
    system.matches = dark;
    system.dispatchEvent(new Event('change'));
  });

function Page(): ReactNode {
  const look = useTheme();
  return (
    <>
      <p>It shows {look.theme}</p>
      <ThemeChoice {...look} />
    </>
  );
}

beforeEach(() => {
  system.matches = false;
});
afterEach(() => {
  cleanup();
  localStorage.clear();
  vi.restoreAllMocks();
  applyThemeChoice(null);
});

const shows = (theme: string) => screen.queryByText(`It shows ${theme}`) !== null;
// The choices are in a popover, which jsdom does not open.
const radio = (name: string) => screen.getByRole<HTMLInputElement>('radio', { name, hidden: true });

it('follows the system, at once, until the reader chooses', async () => {
  render(<Page />);
  expect(radio('As the system has it').checked).toBe(true);
  expect(shows('light')).toBe(true);
  turnSystem(true);
  expect(shows('dark')).toBe(true);
  await userEvent.click(radio('Light'));
  expect(shows('light')).toBe(true);
  turnSystem(false);
  turnSystem(true);
  expect(shows('light')).toBe(true);
});

it('keeps what was chosen, also where the system has the same, and puts it on the page', async () => {
  render(<Page />);
  await userEvent.click(radio('Light'));
  expect(readThemeChoice()).toBe('light');
  expect(document.documentElement.dataset.theme).toBe('light');
  cleanup();
  render(<Page />);
  expect(radio('Light').checked).toBe(true);
  await userEvent.click(radio('As the system has it'));
  expect(readThemeChoice()).toBeNull();
  expect(document.documentElement.dataset.theme).toBeUndefined();
});

it('has one button, which says what is chosen', async () => {
  render(<Page />);
  await userEvent.click(radio('Dark'));
  expect(screen.getByRole('button', { name: 'Theme' }).title).toBe('Dark');
});

it('works where storage is refused', async () => {
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('refused', 'SecurityError');
  });
  render(<Page />);
  await userEvent.click(radio('Dark'));
  expect(shows('dark')).toBe(true);
});

it('tells the browser which colour goes around the page', () => {
  const bars = ['light', 'dark'].map((theme) => Object.assign(document.createElement('meta'), { name: 'theme-color', media: theme }));
  document.head.append(...bars);
  const media = () => bars.map((bar) => bar.media);
  applyThemeChoice('dark');
  expect(media()).toEqual(['not all', 'all']);
  applyThemeChoice('light');
  expect(media()).toEqual(['all', 'not all']);
  applyThemeChoice(null);
  expect(media()).toEqual(['(prefers-color-scheme: light)', '(prefers-color-scheme: dark)']);
  for (const bar of bars) bar.remove();
});
