// @vitest-environment jsdom
import { cleanup, fireEvent, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { YearSlider } from '#panels/YearSlider.tsx';
import { YearSummary } from '#panels/YearSummary.tsx';
import { renderPanel } from '../support/renderPanel.tsx';

/** jsdom draws nothing: the 47 years of the focus get ten pixels each. */
const WIDTH = 470;

beforeEach(() => {
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(WIDTH);
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

const slider = (name = 'Year') => screen.getByRole('slider', { name });
const button = (name: string) => screen.getByRole('button', { name });
/** The middle of a year's column while the timeline spans the focus. */
const placeOf = (year: number) => (year - 1979) * 10 + 5;
const mouse = { button: 0, pointerId: 1, pointerType: 'mouse' };

it('is a slider named Year that tells and changes the year', () => {
  const { store } = renderPanel(<YearSlider />);
  expect(slider().getAttribute('aria-valuenow')).toBe('2016');
  expect(slider().getAttribute('aria-valuetext')).toBe('2016, 3 relations: 1 cooperative, 2 hostile');
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

it('steps by one with its buttons, which end where the coverage does', async () => {
  const { store } = renderPanel(<YearSlider />, { year: 2024 });
  await userEvent.click(button('Next year'));
  expect(store.getState().year).toBe(2025);
  expect(button('Next year').getAttribute('aria-disabled')).toBe('true');
  expect(document.activeElement).toBe(button('Next year'));
  await userEvent.click(button('Next year'));
  expect(store.getState().year).toBe(2025);
});

it('has two thumbs for a window, which move one by one and never meet', () => {
  const { store } = renderPanel(<YearSlider />, { year: 2010, to: 2016 });
  expect(screen.queryByRole('slider', { name: 'Year' })).toBeNull();
  expect(slider('First year').getAttribute('aria-valuenow')).toBe('2010');
  expect(slider('Last year').getAttribute('aria-valuenow')).toBe('2016');
  fireEvent.change(slider('First year'), { target: { value: '2014' } });
  expect(store.getState()).toMatchObject({ year: 2014, to: 2016 });
  fireEvent.change(slider('Last year'), { target: { value: '2001' } });
  expect(store.getState()).toMatchObject({ year: 2014, to: 2015 });
  fireEvent.keyDown(slider('Last year'), { key: 'PageUp' });
  expect(store.getState()).toMatchObject({ year: 2014, to: 2025 });
});

it('moves both thumbs with Shift and an arrow', () => {
  const { store } = renderPanel(<YearSlider />, { year: 2010, to: 2016 });
  fireEvent.keyDown(slider('Last year'), { key: 'ArrowRight', shiftKey: true });
  expect(store.getState()).toMatchObject({ year: 2011, to: 2017 });
  fireEvent.keyDown(slider('First year'), { key: 'PageDown', shiftKey: true });
  expect(store.getState()).toMatchObject({ year: 2001, to: 2007 });
});

it('tells of a window what the window shows', () => {
  renderPanel(<YearSlider />, { year: 2010, to: 2016 });
  expect(slider('Last year').getAttribute('aria-valuetext')).toBe('2016; 2010–2016, 3 relations: 1 cooperative, 2 hostile');
});

it('is dragged on the strip, and takes the focus there', () => {
  const { store } = renderPanel(<YearSlider />);
  fireEvent.pointerDown(slider(), { ...mouse, clientX: placeOf(2016) + 3 });
  fireEvent.pointerMove(slider(), { ...mouse, clientX: placeOf(2012) + 3 });
  expect(store.getState().year).toBe(2012);
  fireEvent.pointerUp(slider(), { ...mouse, clientX: placeOf(2012) + 3 });
  expect(document.activeElement).toBe(slider());
});

it('drags the band between two thumbs as one', () => {
  const { store } = renderPanel(<YearSlider />, { year: 2000, to: 2016 });
  fireEvent.pointerDown(slider('First year'), { ...mouse, clientX: placeOf(2008) });
  fireEvent.pointerMove(slider('First year'), { ...mouse, clientX: placeOf(2003) });
  expect(store.getState()).toMatchObject({ year: 1995, to: 2011 });
});

it('goes back to its year when a touch turns out to scroll the page', () => {
  const { store } = renderPanel(<YearSlider />);
  const touch = { button: 0, pointerId: 7, pointerType: 'touch' };
  fireEvent.pointerDown(slider(), { ...touch, clientX: placeOf(1990) });
  fireEvent.pointerMove(slider(), { ...touch, clientX: placeOf(1985) });
  expect(store.getState().year).toBe(1985);
  fireEvent.pointerCancel(slider(), touch);
  expect(store.getState().year).toBe(2016);
});

it('plays and pauses, with a speed and a loop of the reader’s choice', async () => {
  const { store } = renderPanel(<YearSlider />, { year: 2010 });
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Speed' }), '4×');
  await userEvent.click(button('Loop'));
  expect(button('Loop').getAttribute('aria-pressed')).toBe('true');
  await userEvent.click(button('Play'));
  expect(store.getState()).toMatchObject({ playing: true, speed: 4, loop: true });
  await userEvent.click(button('Pause'));
  expect(store.getState().playing).toBe(false);
  expect(document.activeElement).toBe(button('Play'));
});

it('skips to the years in which something begins or has ended', async () => {
  const { store } = renderPanel(<YearSlider />, { year: 2016 });
  await userEvent.click(button('Next change'));
  expect(store.getState().year).toBe(2021);
  await userEvent.click(button('Previous change'));
  await userEvent.click(button('Previous change'));
  expect(store.getState().year).toBeLessThan(2016);
});

it('is read out by a status line', () => {
  renderPanel(<YearSummary />, { year: 2021 });
  expect(screen.getByRole('status').textContent).toBe('2021: 2 relations among 3 actors, 0 began, 1 ended');
});
