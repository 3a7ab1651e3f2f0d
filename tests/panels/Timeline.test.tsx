// @vitest-environment jsdom
import { act, cleanup, fireEvent, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { RelationId } from '#domain/id.ts';
import { Timeline } from '#panels/Timeline.tsx';
import { spanFrom } from '../support/builders.ts';
import { exampleNetwork } from '../support/exampleNetwork.ts';
import { renderPanel } from '../support/renderPanel.tsx';

beforeEach(() => {
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(470);
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

const slider = () => screen.getByRole('slider', { name: 'Year' });
/** The bars, where a mouse marks years; its words say what they are. */
const plot = () => screen.getByText(/^hostility/);
const placeOf = (year: number) => (year - 1979) * 10 + 5;
const mouse = { button: 0, pointerId: 1, pointerType: 'mouse' };
const spanned = () => [slider().getAttribute('min'), slider().getAttribute('max')];

const withMoment = () => ({
  ...exampleNetwork(),
  moments: [{ when: '1991-12-26', span: spanFrom('1991-12-26'), label: 'End of the USSR' }],
});

it('tells the counts of the year shown, and that no source was written in it', () => {
  renderPanel(<Timeline />);
  expect(screen.getByText('2016', { selector: 'strong' }).closest('p')?.textContent).toBe(
    '2016 3 relations: 1 cooperative, 2 hostile; sources of this year: none',
  );
});

it('tells what of a year is not certain', () => {
  renderPanel(<Timeline />, { year: 2024 });
  expect(slider().getAttribute('aria-valuetext')).toBe('2024, 2 relations: 1 cooperative, 1 hostile; 1 not certain');
});

it('tells of the year under the mouse, with its moment, until the mouse leaves', () => {
  const { store } = renderPanel(<Timeline />, {}, withMoment());
  fireEvent.pointerMove(plot(), { ...mouse, clientX: placeOf(1991) });
  expect(screen.getByText('1991', { selector: 'strong' }).closest('p')?.textContent).toBe(
    '1991 End of the USSR. 1 relation: 1 hostile; sources of this year: none',
  );
  expect(store.getState().year).toBe(2016);
  fireEvent.pointerLeave(plot().closest('.timeline-track') as Element);
  expect(screen.queryByText('1991', { selector: 'strong' })).toBeNull();
});

it('tells of the year that comes under the mouse when the years zoom', () => {
  const { actions } = renderPanel(<Timeline />, {}, withMoment());
  fireEvent.pointerMove(plot(), { ...mouse, clientX: placeOf(1991) });
  act(() => actions.zoomTo({ first: 2012, last: 2021 }));
  // 125 pixels from the left, 47 to a year.
  expect(screen.getByText('2014', { selector: 'strong' }).closest('p')?.textContent).toBe(
    '2014 3 relations: 1 cooperative, 2 hostile; 1 not certain; sources of this year: none',
  );
});

it('names the sources of a year, for the eye and for the slider', () => {
  renderPanel(<Timeline />, { year: 2022 });
  const words = 'sources of this year: Ansari 2022, Unsigned 2022';
  expect(screen.getByText('2022', { selector: 'strong' }).closest('p')?.textContent).toContain(words);
  expect(slider().getAttribute('aria-valuetext')).toContain(words);
});

it('says of an empty year that these sources tell of nothing, not that there was nothing', () => {
  renderPanel(<Timeline />, { year: 1850 });
  expect(slider().getAttribute('aria-valuetext')).toBe('1850, no relations shown');
});

it('goes to the year that is clicked, and puts a window around it', () => {
  const { store, actions } = renderPanel(<Timeline />);
  const click = (year: number) => {
    fireEvent.pointerDown(plot(), { ...mouse, clientX: placeOf(year) });
    fireEvent.pointerUp(plot(), { ...mouse, clientX: placeOf(year) });
  };
  click(1995);
  expect(store.getState().year).toBe(1995);
  act(() => actions.setWindow(2010, 2014));
  click(2000);
  expect(store.getState()).toMatchObject({ year: 1998, to: 2002 });
});

it('goes to a moment by its words', async () => {
  const { store } = renderPanel(<Timeline />, {}, withMoment());
  await userEvent.click(screen.getByRole('button', { name: 'End of the USSR', hidden: true }));
  expect(store.getState().year).toBe(1991);
});

it('zooms to the years marked with the mouse', () => {
  const { store } = renderPanel(<Timeline />);
  fireEvent.pointerDown(plot(), { ...mouse, clientX: placeOf(2000) });
  fireEvent.pointerMove(plot(), { ...mouse, clientX: placeOf(2010) });
  expect(screen.getByText('Zoom to 2000–2010')).toBeDefined();
  fireEvent.pointerUp(plot(), { ...mouse, clientX: placeOf(2010) });
  expect(store.getState().zoom).toEqual({ first: 2000, last: 2010 });
});

it('zooms with +, − and 0 from the coverage to the focus to a decade and back', () => {
  renderPanel(<Timeline />, { zoom: { first: 1800, last: 2025 } });
  const press = (key: string, times = 1) => {
    for (let time = 0; time < times; time += 1) fireEvent.keyDown(slider(), { key });
    return spanned();
  };
  expect(press('+', 3)).toEqual(['1979', '2025']);
  expect(press('+', 2)).toEqual(['2012', '2021']);
  expect(press('+')).toEqual(['2012', '2021']);
  expect(press('-', 5)).toEqual(['1800', '2025']);
  expect(press('0')).toEqual(['1979', '2025']);
});

it('zooms with the wheel around the year under it, and keeps the year shown', () => {
  const { store } = renderPanel(<Timeline />);
  fireEvent.wheel(plot(), { deltaY: -200 });
  const { zoom, year } = store.getState();
  expect(year).toBe(2016);
  expect(zoom && zoom.last - zoom.first).toBeLessThan(46);
});

it('zooms by pinching, and a finger more does not move the year', () => {
  const { store } = renderPanel(<Timeline />);
  const finger = (pointerId: number, year: number) => ({ button: 0, pointerId, pointerType: 'touch', clientX: placeOf(year) });
  fireEvent.pointerDown(plot(), finger(1, 2005));
  fireEvent.pointerDown(plot(), finger(2, 2015));
  fireEvent.pointerMove(plot(), finger(1, 2000));
  fireEvent.pointerMove(plot(), finger(2, 2020));
  expect(store.getState().year).toBe(2016);
  const { zoom } = store.getState();
  expect(zoom && zoom.last - zoom.first + 1).toBe(24);
});

it('spans the focus first, and all years one click away', async () => {
  renderPanel(<Timeline />);
  expect(spanned()).toEqual(['1979', '2025']);
  await userEvent.click(screen.getByRole('button', { name: 'All years 1800–2025' }));
  expect(spanned()).toEqual(['1800', '2025']);
  await userEvent.click(screen.getByRole('button', { name: 'Only 1979–2025' }));
  expect(spanned()).toEqual(['1979', '2025']);
});

it('has buttons for fewer and for more years, and a way back to the whole focus', async () => {
  renderPanel(<Timeline />);
  await userEvent.click(screen.getByRole('button', { name: 'Fewer years' }));
  expect(spanned()).toEqual(['2001', '2025']);
  expect(screen.getByRole('button', { name: 'All years 1800–2025' })).toBeDefined();
  await userEvent.click(screen.getByRole('button', { name: 'Whole focus 1979–2025' }));
  await userEvent.click(screen.getByRole('button', { name: 'More years' }));
  expect(spanned()).toEqual(['1926', '2025']);
});

it('says where there is no data, at the ends of the coverage only', () => {
  const { actions } = renderPanel(<Timeline />);
  expect(screen.getAllByText('no data')).toHaveLength(1);
  act(() => actions.zoomTo({ first: 1800, last: 2025 }));
  expect(screen.getAllByText('no data')).toHaveLength(2);
});

it('marks how long what is selected lasts', () => {
  const { actions } = renderPanel(<Timeline />);
  expect(screen.queryByText('selected')).toBeNull();
  act(() => actions.select({ kind: 'relation', id: 'strikes' as RelationId }));
  expect(screen.getByText('selected')).toBeDefined();
  // 2015~ may be 2014 to 2016, so 2016 to 2020 are certain.
  const stretches = [...document.querySelectorAll<HTMLElement>('.timeline-strip .selected-span')];
  expect(stretches.map(({ className, style }) => [className, style.left, style.width])).toEqual([
    ['selected-span possible', '350px', '70px'],
    ['selected-span certain', '370px', '50px'],
  ]);
});
