// @vitest-environment jsdom
import { cleanup, fireEvent, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it } from 'vitest';
import { YearSlider } from '#panels/YearSlider.tsx';
import { YearSummary } from '#panels/YearSummary.tsx';
import { renderPanel } from '../support/renderPanel.tsx';

afterEach(cleanup);

const slider = () => screen.getByRole('slider', { name: 'Year' });

it('is a slider named Year that tells and changes the year', () => {
  const { store } = renderPanel(<YearSlider />);
  expect(slider().getAttribute('aria-valuenow')).toBe('2016');
  expect(slider().getAttribute('aria-valuetext')).toBe('2016, 3 relations');
  fireEvent.change(slider(), { target: { value: '1985' } });
  expect(store.getState().year).toBe(1985);
});

it('pages by ten years and stops at the ends of what it spans', () => {
  const { store } = renderPanel(<YearSlider />);
  fireEvent.keyDown(slider(), { key: 'PageDown' });
  expect(store.getState().year).toBe(2006);
  fireEvent.keyDown(slider(), { key: 'PageUp' });
  fireEvent.keyDown(slider(), { key: 'PageUp' });
  expect(store.getState().year).toBe(2025);
});

it('steps by one with its buttons, which end where the range does', async () => {
  const { store } = renderPanel(<YearSlider />, { year: 2024 });
  await userEvent.click(screen.getByRole('button', { name: 'Next year' }));
  expect(store.getState().year).toBe(2025);
  const next = screen.getByRole('button', { name: 'Next year' });
  expect(next.getAttribute('aria-disabled')).toBe('true');
  expect(document.activeElement).toBe(next);
  await userEvent.click(next);
  expect(store.getState().year).toBe(2025);
});

it('spans the focus first, and all years one click away', async () => {
  renderPanel(<YearSlider />);
  expect([slider().getAttribute('min'), slider().getAttribute('max')]).toEqual(['1979', '2025']);
  await userEvent.click(screen.getByRole('button', { name: 'All years 1800–2025' }));
  expect(slider().getAttribute('min')).toBe('1800');
  await userEvent.click(screen.getByRole('button', { name: 'Only 1979–2025' }));
  expect(slider().getAttribute('min')).toBe('1979');
});

it('goes back to its year when a touch turns out to scroll the page', () => {
  const { store } = renderPanel(<YearSlider />);
  fireEvent.pointerDown(slider());
  fireEvent.change(slider(), { target: { value: '1985' } });
  fireEvent.pointerCancel(slider());
  expect(store.getState().year).toBe(2016);
});

it('is read out by a status line', () => {
  renderPanel(<YearSummary />, { year: 2021 });
  expect(screen.getByRole('status').textContent).toBe('2021: 2 relations among 3 actors, 0 began, 1 ended');
});
