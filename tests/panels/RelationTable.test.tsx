// @vitest-environment jsdom
import { act, cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Network } from '#domain/network.ts';
import { RelationTable } from '#panels/RelationTable.tsx';
import type { View } from '#state/view.ts';
import { aRelation } from '../support/builders.ts';
import { exampleNetwork } from '../support/exampleNetwork.ts';
import { renderPanel } from '../support/renderPanel.tsx';

const ROW_HEIGHT = 50;
const SCROLLER_HEIGHT = 400;

const writeText = vi.fn<(text: string) => Promise<void>>();
const onSave = vi.fn<(blob: Blob, name: string) => void>();
const onClose = vi.fn();

// jsdom lays nothing out: rows are as high as said here, and the window on them too.
beforeAll(() => {
  Object.defineProperties(HTMLElement.prototype, {
    offsetHeight: { configurable: true, get: (): number => SCROLLER_HEIGHT },
    clientHeight: { configurable: true, get: (): number => SCROLLER_HEIGHT },
    scrollHeight: { configurable: true, get: (): number => 1_000_000 },
  });
  Object.defineProperty(HTMLTableRowElement.prototype, 'offsetHeight', { configurable: true, get: (): number => ROW_HEIGHT });
  Object.defineProperty(HTMLTableSectionElement.prototype, 'offsetHeight', { configurable: true, get: (): number => 2 * ROW_HEIGHT });
  Element.prototype.scrollTo = function scrollTo(this: Element, to?: ScrollToOptions | number): void {
    if (typeof to === 'object') this.scrollTop = to.top ?? 0;
  };
});

beforeEach(() => {
  writeText.mockResolvedValue();
});

afterEach(() => {
  cleanup();
  vi.clearAllMocks();
});

function renderTable(view: Partial<View> = {}, network: Network = exampleNetwork()) {
  const user = userEvent.setup();
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } });
  const panel = (
    <RelationTable
      onClose={onClose}
      textOf={(cells) => cells.map((line) => line.join('|')).join('\n')}
      csvOf={(relations) => relations.map(({ id }) => id).join(',')}
      csvName="made-up-2016.csv"
      onSave={onSave}
    />
  );
  const { store, actions } = renderPanel(panel, view, network);
  return { user, store, actions };
}

const table = () => screen.getByRole('table', { name: /^Relations shown in/ });
const links = () => within(table()).getAllByRole('link');
const names = () =>
  within(table())
    .queryAllByRole('link')
    .map((link) => link.getAttribute('aria-label'));
const header = (name: string) => within(table()).getByRole('columnheader', { name });
const status = () => screen.getAllByRole('status')[0]?.textContent;
const focused = () => document.activeElement?.getAttribute('aria-label');

const ARMS = 'Russia → Iran: Arms supply, 1992 – ongoing';
const RIVALRY = 'Iran – Israel: Rivalry, 1982–2025';
const STRIKES = 'Israel → Iran: Strikes, c. 2015 – 2020';

const scroller = () => table().parentElement as HTMLElement;

/** The browser tells of what was scrolled some time after it was. */
const hearOfScroll = () => fireEvent.scroll(scroller());

/** A network with so many relations more, all of 2016. */
function aLongNetwork(count: number): Network {
  const network = exampleNetwork();
  const more = Array.from({ length: count }, (_, index) =>
    aRelation(`more-${index}`, 'arms', 'ru', 'ir', '2016', { about: `number ${index}` }),
  );
  return { ...network, relations: new Map([...network.relations, ...more.map((relation) => [relation.id, relation] as const)]) };
}

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
      ['→to', 'Iran', 'Arms supply', '', '1992 – ongoing', 'Certain', 'Cooperative', 'Disputed', 'Ansari 2022 and Unsigned 2022', '2'],
      ['–and', 'Israel', 'Rivalry', '', '1982–2025', 'Certain', 'Hostile', 'Single source', 'Unsigned 2022', '1'],
      ['→to', 'Iran', 'Strikes', '', 'c. 2015 – 2020', 'Certain', 'Hostile', 'Claimed', 'Ansari 2022', '1'],
    ]);
    expect(
      within(table())
        .getAllByRole('rowheader')
        .map((cell) => cell.textContent),
    ).toEqual(['Russia', 'Iran', 'Israel']);
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

describe('a selection', () => {
  it('is the store’s, both ways', async () => {
    const { user, store, actions } = renderTable();
    await user.click(within(table()).getByText('1982–2025'));
    expect(store.getState().selection).toEqual({ kind: 'relation', id: 'rivalry' });
    const [, rivalry, strikes] = links();
    expect(rivalry?.getAttribute('aria-current')).toBe('true');
    expect(rivalry?.closest('tr')?.getAttribute('aria-current')).toBe('true');
    act(() => actions.select({ kind: 'relation', id: 'strikes' as never }));
    expect(rivalry?.hasAttribute('aria-current')).toBe(false);
    expect(strikes?.getAttribute('aria-current')).toBe('true');
  });

  it('is made with Enter, and links to its view', async () => {
    const { user, store } = renderTable();
    links()[2]?.focus();
    await user.keyboard('{Enter}');
    expect(store.getState().selection).toEqual({ kind: 'relation', id: 'strikes' });
    expect(links()[2]?.getAttribute('href')).toBe('?year=2016&relation=strikes');
  });

  it('is kept in view, and is where Tab goes', () => {
    renderTable({ selection: { kind: 'relation', id: 'more-480' as never } }, aLongNetwork(500));
    hearOfScroll();
    expect(scroller().scrollTop).toBeGreaterThan(480 * ROW_HEIGHT * 0.9);
    const selected = links().filter((link) => link.getAttribute('aria-current'));
    expect(selected).toHaveLength(1);
    expect(selected[0]?.tabIndex).toBe(0);
    expect(selected[0]?.closest('tr')?.getAttribute('aria-rowindex')).toBe(String(2 + 3 + 480 + 1));
  });
});

describe('the keyboard', () => {
  it('has one stop among the rows, and arrows move it', async () => {
    const { user } = renderTable();
    const stops = () =>
      links()
        .filter(({ tabIndex }) => tabIndex === 0)
        .map((link) => link.getAttribute('aria-label'));
    expect(stops()).toEqual([ARMS]);
    links()[0]?.focus();
    await user.keyboard('{ArrowDown}');
    expect([focused(), ...stops()]).toEqual([RIVALRY, RIVALRY]);
    await user.keyboard('{ArrowDown}{ArrowDown}{ArrowDown}');
    expect(focused()).toBe(STRIKES);
    await user.keyboard('{ArrowUp}');
    expect(focused()).toBe(RIVALRY);
    await user.keyboard('{Home}');
    expect(focused()).toBe(ARMS);
  });

  it('reaches rows that are not in the page yet, by pages and by ends', async () => {
    const { user } = renderTable({}, aLongNetwork(500));
    links()[0]?.focus();
    await user.keyboard('{End}');
    hearOfScroll();
    expect(document.activeElement?.closest('tr')?.getAttribute('aria-rowindex')).toBe('505');
    expect(links().length).toBeLessThan(40);
    await user.keyboard('{PageUp}');
    hearOfScroll();
    const rowsAPage = (SCROLLER_HEIGHT - 2 * ROW_HEIGHT) / ROW_HEIGHT - 1;
    expect(document.activeElement?.closest('tr')?.getAttribute('aria-rowindex')).toBe(String(505 - rowsAPage));
    await user.keyboard('{Home}');
    expect(focused()).toBe(ARMS);
  });

  it('keeps its row in the page when that is scrolled away', () => {
    renderTable({}, aLongNetwork(500));
    links()[0]?.focus();
    scroller().scrollTop = 15_000;
    hearOfScroll();
    expect(focused()).toBe(ARMS);
    expect(links().length).toBeGreaterThan(5);
    expect(table().getAttribute('aria-rowcount')).toBe('505');
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
