// @vitest-environment jsdom
import { act, cleanup, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { exampleNetwork } from '../support/exampleNetwork.ts';
import { ARMS, names, onClose, onSave, RIVALRY, renderTable, STRIKES, table, writeText } from '../support/renderTable.tsx';

afterEach(() => {
  cleanup();
  vi.clearAllMocks();
});

const header = (name: string) => within(table()).getByRole('columnheader', { name });
const status = () => screen.getAllByRole('status')[0]?.textContent;

describe('the table of relations', () => {
  it('has a row for each relation shown, with what the canvas tells by lines in words', () => {
    renderTable();
    expect(names()).toEqual([ARMS, RIVALRY, STRIKES]);
    const cells = within(table())
      .getAllByRole('row')
      .slice(2)
      .map((row) =>
        within(row)
          .getAllByRole('cell')
          .map((cell) => cell.textContent),
      );
    expect(cells).toEqual([
      ['→', 'Iran', 'Arms supply', '', '1992 – ongoing', 'Certain', 'Cooperative', 'Disputed', 'Ansari 2022 and Unsigned 2022', '2'],
      ['–', 'Israel', 'Rivalry', '', '1982–2025', 'Certain', 'Hostile', 'Single source', 'Unsigned 2022', '1'],
      ['→', 'Iran', 'Strikes', '', 'c. 2015 – 2020', 'Certain', 'Hostile', 'Claimed', 'Ansari 2022', '1'],
    ]);
    expect(
      within(table())
        .getAllByRole('rowheader')
        .map((cell) => cell.textContent),
    ).toEqual(['Russia', 'Iran', 'Israel']);
    expect(
      within(table())
        .getAllByRole('img')
        .map((sign) => sign.getAttribute('aria-label')),
    ).toEqual(['to', 'and', 'to']);
    expect(status()).toBe('3 relations');
  });

  it('follows the years and the filters of the view', () => {
    const { actions } = renderTable({ year: 1827 });
    expect(names()).toEqual(['Russian Empire – Iran: Rivalry, 1826–1828']);
    act(() => actions.compareWith(2016));
    expect(names()).toHaveLength(4);
    act(() => actions.toggleTypes([...exampleNetwork().types.keys()], false));
    expect(names()).toEqual([]);
    expect(screen.getByText('No relation is shown in 1827 and 2016.')).toBeTruthy();
  });

  it('closes', async () => {
    const { user } = renderTable();
    await user.click(screen.getByRole('button', { name: 'Close' }));
    expect(onClose).toHaveBeenCalledOnce();
  });
});

describe('a heading', () => {
  it('puts the rows in order, turns it round, and gives it up', async () => {
    const { user } = renderTable();
    const when = within(header('Time')).getByRole('button');
    await user.click(when);
    expect(names()).toEqual([RIVALRY, ARMS, STRIKES]);
    expect(header('Time').getAttribute('aria-sort')).toBe('ascending');
    expect(status()).toBe('3 relations, by “Time”');
    await user.click(when);
    expect(names()).toEqual([STRIKES, ARMS, RIVALRY]);
    expect(header('Time').getAttribute('aria-sort')).toBe('descending');
    await user.click(when);
    expect(names()).toEqual([ARMS, RIVALRY, STRIKES]);
    expect(header('Time').getAttribute('aria-sort')).toBeNull();
  });

  it('of one column at a time', async () => {
    const { user } = renderTable();
    await user.click(within(header('Time')).getByRole('button'));
    await user.click(within(header('From')).getByRole('button'));
    expect(names()).toEqual([RIVALRY, STRIKES, ARMS]);
    expect(
      within(table())
        .getAllByRole('columnheader')
        .filter((each) => each.hasAttribute('aria-sort')),
    ).toEqual([header('From')]);
  });
});

describe('the filters', () => {
  it('leave the rows that have all of them, and are cleared with one button', async () => {
    const { user } = renderTable();
    expect(screen.queryByRole('button', { name: 'Clear filters' })).toBeNull();
    await user.type(screen.getByRole('searchbox', { name: 'Filter by who, from or to' }), 'isr');
    expect(status()).toBe('2 of 3 relations');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Filter by standing' }), 'Claimed');
    expect(names()).toEqual([STRIKES]);
    await user.selectOptions(screen.getByRole('combobox', { name: 'Filter by sign' }), 'Cooperative');
    expect(screen.getByText('No relation has all that these filters ask for.')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Clear filters' }));
    expect(names()).toEqual([ARMS, RIVALRY, STRIKES]);
  });

  it('offer the families and types that there are', async () => {
    const { user } = renderTable();
    const choice = screen.getByRole('combobox', { name: 'Filter by type' });
    expect(
      within(choice)
        .getAllByRole('option')
        .map((option) => option.textContent),
    ).toEqual(['All', 'All of Security', 'Arms supply', 'All of Conflict', 'Rivalry', 'Strikes']);
    await user.selectOptions(choice, 'All of Conflict');
    expect(names()).toEqual([RIVALRY, STRIKES]);
  });

  it('stay as they are when the years no longer have what is chosen', async () => {
    const { user, actions } = renderTable();
    const choice = screen.getByRole<HTMLSelectElement>('combobox', { name: 'Filter by type' });
    await user.selectOptions(choice, 'Strikes');
    act(() => actions.goTo(1827));
    expect(names()).toEqual([]);
    expect(choice.selectedOptions[0]?.textContent).toBe('Strikes');
  });
});

describe('taking the rows away', () => {
  it('copies the rows shown, in their order, as text', async () => {
    const { user } = renderTable();
    await user.click(within(header('Time')).getByRole('button'));
    await user.type(screen.getByRole('searchbox', { name: 'Filter by sources' }), 'ansari');
    await user.click(screen.getByRole('button', { name: 'Copy as text' }));
    expect(await screen.findByText('Copied 2 relations as text.')).toBeTruthy();
    const lines = writeText.mock.calls[0]?.[0].split('\n').map((line) => line.split('|').slice(0, 4).join(' '));
    expect(lines).toEqual(['From Direction To Type', 'Russia → Iran Arms supply', 'Israel → Iran Strikes']);
  });

  it.each([
    ['refuses', () => writeText.mockRejectedValue(new DOMException('no', 'NotAllowedError'))],
    ['has no clipboard', () => Object.defineProperty(navigator, 'clipboard', { configurable: true, value: undefined })],
  ])('says what else there is when the browser %s', async (_, refuse) => {
    const { user } = renderTable();
    refuse();
    await user.click(screen.getByRole('button', { name: 'Copy as text' }));
    await waitFor(() => expect(screen.getByRole('alert').textContent).toMatch(/did not let the table be copied.*Download CSV/));
  });

  it('saves the rows shown, in their order, and says so until they change', async () => {
    const { user } = renderTable();
    await user.click(within(header('Time')).getByRole('button'));
    await user.click(screen.getByRole('button', { name: 'Download CSV' }));
    expect(onSave).toHaveBeenCalledExactlyOnceWith(expect.any(Blob), 'made-up-2016.csv');
    const [saved] = onSave.mock.calls[0] ?? [];
    expect(await saved?.text()).toBe('rivalry,arms,strikes');
    expect(screen.getByText('Saved made-up-2016.csv, 3 relations.')).toBeTruthy();
    await user.click(within(header('From')).getByRole('button'));
    expect(screen.queryByText(/^Saved/)).toBeNull();
  });
});
