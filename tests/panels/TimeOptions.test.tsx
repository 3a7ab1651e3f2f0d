// @vitest-environment jsdom
import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { TimeOptions } from '#panels/TimeOptions.tsx';
import { YearSummary } from '#panels/YearSummary.tsx';
import { aSource, spanFrom } from '../support/builders.ts';
import { exampleNetwork } from '../support/exampleNetwork.ts';
import { renderPanel } from '../support/renderPanel.tsx';

afterEach(cleanup);

/** The example, with one source of its two out in July 2022 and the other in 2025, and two moments. */
function published() {
  const moment = (when: string, label: string) => ({ when, label, span: spanFrom(when) });
  return {
    ...exampleNetwork(),
    moments: [moment('1979-02-11', 'Revolution'), moment('2011', 'Uprising')],
    sources: new Map(
      [
        aSource('ansari', { issued: '2022-07', issuedSpan: spanFrom('2022-07') }),
        aSource('unsigned', { issued: '2025-01', issuedSpan: spanFrom('2025-01') }),
      ].map((source) => [source.id, source]),
    ),
  };
}

async function open(view = {}) {
  const app = renderPanel(<TimeOptions />, view, published());
  // jsdom hides a popover for good; that a browser opens it is for the browser's tests.
  screen.getByRole('dialog', { hidden: true }).removeAttribute('popover');
  await userEvent.click(screen.getByRole('button', { name: 'Time options' }));
  await screen.findByRole('heading', { name: 'Time options' });
  return app;
}

const state = ({ store }: ReturnType<typeof renderPanel>) => store.getState();

describe('the choices of time', () => {
  it('show a range and one year again', async () => {
    const app = await open({ year: 2010 });
    await userEvent.click(screen.getByRole('radio', { name: 'A range' }));
    expect([state(app).year, state(app).to]).toEqual([2010, 2014]);
    const last = screen.getByRole('spinbutton', { name: 'Last year' });
    await userEvent.clear(last);
    await userEvent.type(last, '2016');
    expect([state(app).year, state(app).to]).toEqual([2010, 2016]);
    await userEvent.click(screen.getByRole('radio', { name: 'One year' }));
    expect([state(app).year, state(app).to]).toEqual([2010, null]);
  });

  it('make a range that ends where the coverage does', async () => {
    const app = await open({ year: 2025 });
    await userEvent.click(screen.getByRole('radio', { name: 'A range' }));
    expect([state(app).year, state(app).to]).toEqual([2021, 2025]);
  });

  it('compare with a year as soon as it is one, and stop', async () => {
    const app = await open({ year: 2010 });
    const field = screen.getByRole('spinbutton', { name: 'Compare with year' });
    await userEvent.type(field, '201');
    expect(state(app).compare).toBeNull();
    await userEvent.type(field, '6');
    expect(state(app).compare).toBe(2016);
    await userEvent.click(screen.getByRole('button', { name: 'Stop comparing' }));
    expect(document.activeElement).toBe(screen.getByRole('spinbutton', { name: 'Compare with year' }));
    expect(state(app).compare).toBeNull();
  });

  it('begin a comparison beside the year shown with the arrow keys', async () => {
    const app = await open({ year: 2010 });
    fireEvent.keyDown(screen.getByRole('spinbutton', { name: 'Compare with year' }), { key: 'ArrowUp' });
    expect(state(app).compare).toBe(2011);
    fireEvent.keyDown(screen.getByRole('spinbutton', { name: 'Compare with year' }), { key: 'ArrowUp' });
    expect(state(app).compare).toBe(2012);
  });

  it('pass over the year shown on the way to another to compare with', async () => {
    const app = await open({ year: 2010, compare: 2009 });
    const field = screen.getByRole('spinbutton', { name: 'Compare with year' });
    fireEvent.keyDown(field, { key: 'ArrowUp' });
    expect(state(app).compare).toBe(2011);
    fireEvent.keyDown(field, { key: 'ArrowDown' });
    expect(state(app).compare).toBe(2009);
  });

  it.each([
    [1800, 1801, 'ArrowDown', 1801],
    [2025, 2024, 'ArrowUp', 2024],
  ])('stay where the year shown, %i, is the end of the coverage', async (year, compare, key, expected) => {
    const app = await open({ year, compare });
    fireEvent.keyDown(screen.getByRole('spinbutton', { name: 'Compare with year' }), { key });
    expect(state(app).compare).toBe(expected);
  });

  it('begin a comparison on the other side at the end of the coverage', async () => {
    const app = await open({ year: 2025 });
    fireEvent.keyDown(screen.getByRole('spinbutton', { name: 'Compare with year' }), { key: 'ArrowUp' });
    expect(state(app).compare).toBe(2024);
  });

  it('stop at the ends of the coverage', async () => {
    const app = await open({ year: 1800, to: 2025 });
    fireEvent.keyDown(screen.getByRole('spinbutton', { name: 'First year' }), { key: 'ArrowDown' });
    fireEvent.keyDown(screen.getByRole('spinbutton', { name: 'Last year' }), { key: 'ArrowUp' });
    expect([state(app).year, state(app).to]).toEqual([1800, 2025]);
  });

  it('keep the ends of a range apart, and the focus on them', async () => {
    const app = await open({ year: 2015, to: 2016 });
    const [first, last] = ['First year', 'Last year'].map((name) => screen.getByRole('spinbutton', { name }));
    first?.focus();
    fireEvent.keyDown(first as Element, { key: 'ArrowUp' });
    expect([state(app).year, state(app).to]).toEqual([2015, 2016]);
    expect(document.activeElement).toBe(first);
    fireEvent.keyDown(last as Element, { key: 'ArrowDown' });
    expect([state(app).year, state(app).to]).toEqual([2015, 2016]);
    fireEvent.change(first as Element, { target: { value: '2016' } });
    expect([state(app).year, state(app).to]).toEqual([2015, 2016]);
  });

  it('put years side by side: typed, and picked from the moments', async () => {
    const app = await open({ year: 2010 });
    await userEvent.type(screen.getByRole('textbox', { name: 'Years side by side' }), '2016');
    const moment = screen.getByRole('button', { name: '1979 Revolution' });
    await userEvent.click(moment);
    expect(moment.getAttribute('aria-pressed')).toBe('true');
    expect(state(app).multiples).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: 'Show side by side' }));
    expect(state(app).multiples).toEqual([1979, 2016]);
    await userEvent.click(screen.getByRole('button', { name: 'Show one picture' }));
    expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Years side by side' }));
    expect(state(app).multiples).toEqual([]);
  });

  it('leave out what is only possible, and keep what has ended', async () => {
    const app = await open();
    await userEvent.click(screen.getByRole('checkbox', { name: 'Include possible' }));
    await userEvent.click(screen.getByRole('checkbox', { name: 'Keep what has ended as faint lines' }));
    expect([state(app).withPossible, state(app).withGhosts]).toEqual([false, true]);
  });

  it('let only count what was out by a month in which a source was', async () => {
    const app = await open();
    const select = screen.getByRole('combobox', { name: 'As known in' });
    expect(
      within(select)
        .getAllByRole('option')
        .map((option) => option.textContent),
    ).toEqual(['everything', 'July 2022: 1 source of 2', 'January 2025: 2 sources of 2']);
    await userEvent.selectOptions(select, '2022-07');
    expect(state(app).known).toBe('2022-07');
    await userEvent.selectOptions(select, 'everything');
    expect(state(app).known).toBeNull();
  });

  it('take any other month, but none on the way to it', async () => {
    const app = await open();
    const month = screen.getByLabelText('Another month');
    fireEvent.change(month, { target: { value: '0202-08' } });
    expect(state(app).known).toBeNull();
    fireEvent.change(month, { target: { value: '2023-08' } });
    expect(state(app).known).toBe('2023-08');
    expect(screen.getByRole<HTMLSelectElement>('combobox', { name: 'As known in' }).value).toBe('2023-08');
  });
});

describe('what is on', () => {
  const chips = () =>
    screen.queryByRole('list') ? within(screen.getByRole('list', { name: 'Time options that are on' })).getAllByRole('button') : [];

  it('is nothing at first', () => {
    renderPanel(<TimeOptions />, {}, published());
    expect(chips()).toEqual([]);
  });

  it('is said in words, each with a way out', async () => {
    const view = { year: 2010, to: 2016, multiples: [1979, 2015], withPossible: false, withGhosts: true, known: '2022-08' };
    const app = renderPanel(<TimeOptions />, view, published());
    expect(chips().map((chip) => chip.textContent)).toEqual([
      'Range 2010–2016: show 2010 alone',
      'Side by side: 1979, 2015: show one picture',
      'Only what is certain: include possible',
      'With what has ended: leave it out',
      'As known in August 2022: let everything count',
    ]);
    for (let left = chips().length; left > 0; left--) {
      const [chip] = chips();
      if (chip) await userEvent.click(chip);
      expect(chips()).toHaveLength(left - 1);
      expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Time options' }));
    }
    expect(state(app)).toMatchObject({ to: null, multiples: [], withPossible: true, withGhosts: false, known: null });
  });

  it('tells of a comparison', async () => {
    const app = renderPanel(<TimeOptions />, { year: 2010, compare: 2016 }, published());
    await userEvent.click(screen.getByRole('button', { name: 'Compared with 2016: stop comparing' }));
    expect(state(app).compare).toBeNull();
  });
});

describe('the status line', () => {
  it('names a range', () => {
    renderPanel(<YearSummary />, { year: 2010, to: 2016 });
    expect(screen.getByRole('status').textContent).toMatch(/^2010–2016: 3 relations among 3 actors/);
  });

  it('says as known when, and counts what is gone from the years shown', () => {
    renderPanel(<YearSummary />, { year: 2016, known: '2022-08' }, published());
    expect(screen.getByRole('status').textContent).toBe(
      '2016: 2 relations among 3 actors, 0 began, 0 ended; as known in August 2022, without 1 relation not known yet',
    );
  });

  it('counts as gone only what nothing else keeps out of the view', () => {
    const hiddenTypes = new Set(published().types.keys());
    renderPanel(<YearSummary />, { year: 2016, known: '2022-08', hiddenTypes }, published());
    expect(screen.getByRole('status').textContent).toMatch(/; as known in August 2022$/);
  });

  it('does not count what other articles tell', () => {
    for (const id of published().sources.keys()) {
      renderPanel(<YearSummary />, { year: 2016, known: '2022-08', told: [id] }, published());
      expect(screen.getByRole('status').textContent).toMatch(/, without 1 relation not known yet$/);
      cleanup();
    }
  });

  it('says as known when where nothing is gone', () => {
    renderPanel(<YearSummary />, { year: 1827, known: '2022-08' }, published());
    expect(screen.getByRole('status').textContent).toMatch(/; as known in August 2022$/);
  });
});
