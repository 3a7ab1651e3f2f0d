// @vitest-environment jsdom
import { act, cleanup, fireEvent, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import type { Network } from '#domain/network.ts';
import { aRelation } from '../support/builders.ts';
import { exampleNetwork } from '../support/exampleNetwork.ts';
import { ARMS, HEAD_HEIGHT, RIVALRY, ROW_HEIGHT, renderTable, SCROLLER_HEIGHT, STRIKES, table } from '../support/renderTable.tsx';

afterEach(cleanup);

const links = () => within(table()).getAllByRole('link');
const focused = () => document.activeElement?.getAttribute('aria-label');
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
    const rowsAPage = (SCROLLER_HEIGHT - HEAD_HEIGHT) / ROW_HEIGHT - 1;
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
