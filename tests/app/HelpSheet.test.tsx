// @vitest-environment jsdom
import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { HelpSheet } from '#app/HelpSheet.tsx';
import { About } from '#panels/About.tsx';
import { Legend } from '#panels/Legend.tsx';
import { renderPanel } from '../support/renderPanel.tsx';
import { letDialogsOpen } from './aDialog.ts';

beforeEach(letDialogsOpen);
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

const onClose = vi.fn();
const onHintsAgain = vi.fn();

function help() {
  vi.clearAllMocks();
  renderPanel(
    <>
      <Legend />
      <About />
      <HelpSheet onClose={onClose} onHintsAgain={onHintsAgain} />
    </>,
  );
  return within(screen.getByRole('dialog', { name: 'Help' }));
}

it.each([
  ['Space', 'play and pause'],
  ['[ ]', 'previous and next year in which something begins or ends'],
  ['Page Down Page Up', 'on the year: ten years'],
  ['Shift ← Shift →', 'on a range: move both of its years'],
  ['N P', 'next and previous line of an actor'],
  ['/ Ctrl K ⌘ K', 'find an actor, a relation or a quotation'],
  ['T', 'show the table'],
  ['Esc', 'close what is open, or let go of what is selected'],
  ['?', 'this sheet'],
])('says what %s does', (keys, does) => {
  const row = help().getByText(does).parentElement;
  expect([...(row?.querySelectorAll('kbd') ?? [])].map((key) => key.textContent).join(' ')).toBe(keys);
});

it('has a word for each key in each group', () => {
  const sheet = help();
  for (const group of ['Time', 'Network', 'Search', 'Panels']) expect(sheet.getByRole('heading', { name: group })).toBeDefined();
  for (const row of sheet.getAllByRole('definition')) expect(row.textContent).not.toBe('');
});

it('leads to the legend, and to the sources, which it opens', async () => {
  const sheet = help();
  await userEvent.click(sheet.getByRole('link', { name: /the legend/ }));
  expect(onClose).toHaveBeenCalledOnce();
  expect(document.activeElement).toBe(screen.getByRole('region', { name: 'Legend' }));
  cleanup();
  await userEvent.click(help().getByRole('link', { name: /About this dataset/ }));
  const summary = screen.getByText('About this dataset and its sources');
  expect(summary.closest('details')?.open).toBe(true);
  expect(document.activeElement).toBe(summary);
});

it('shows the hints again, and gets out of their way', async () => {
  await userEvent.click(help().getByRole('button', { name: 'Show the hints again' }));
  expect(onClose).toHaveBeenCalledOnce();
  expect(onHintsAgain).toHaveBeenCalledOnce();
});
