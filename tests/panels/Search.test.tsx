// @vitest-environment jsdom
import { act, cleanup, fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { type ReactNode, StrictMode, useRef } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Evidence } from '#panels/Evidence.tsx';
import { SearchBox } from '#panels/SearchBox.tsx';
import type { View } from '#state/view.ts';
import { renderPanel } from '../support/renderPanel.tsx';

const onType = vi.fn();

function Page(): ReactNode {
  const field = useRef<HTMLInputElement>(null);
  return (
    <StrictMode>
      <button type="button">Before</button>
      <SearchBox field={field} onType={onType} />
      <Evidence />
    </StrictMode>
  );
}

const field = () => screen.getByRole<HTMLInputElement>('combobox', { name: 'Search' });
/** The answers listed; none where the list is closed. */
function options(): readonly string[] {
  const list = screen.queryByRole('listbox', { name: 'Answers' });
  return list
    ? within(list)
        .queryAllByRole('option')
        .map((option) => (option.textContent ?? '').replaceAll(/\s+/g, ' ').trim())
    : [];
}
const highlighted = () => screen.queryByRole('option', { selected: true })?.textContent ?? null;

/** Renders the page, goes to the field and waits for what comes with that. */
async function searching(view: Partial<View> = {}) {
  const appStore = renderPanel(<Page />, view);
  await userEvent.click(field());
  await screen.findByRole('status');
  return appStore;
}

let said: string[];
beforeEach(() => {
  said = [];
  const note = (...words: unknown[]) => void said.push(words.join(' '));
  vi.spyOn(console, 'error').mockImplementation(note);
  vi.spyOn(console, 'warn').mockImplementation(note);
});

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  onType.mockReset();
  // jsdom does not know the element <search>; browsers do.
  expect(said.filter((words) => !words.includes('The tag <%s> is unrecognized'))).toEqual([]);
});

describe('the field', () => {
  it('is there before anything else of the search, and stays the same with all that was typed', async () => {
    renderPanel(<Page />);
    const atFirst = field();
    expect(atFirst.getAttribute('aria-expanded')).toBe('false');
    atFirst.focus();
    fireEvent.change(atFirst, { target: { value: 'moscw' } });
    atFirst.setSelectionRange(4, 4);
    await screen.findAllByRole('option');
    expect(field()).toBe(atFirst);
    expect(document.activeElement).toBe(atFirst);
    expect([atFirst.value, atFirst.selectionStart]).toEqual(['moscw', 4]);
    await userEvent.keyboard('o');
    expect([atFirst.value, atFirst.selectionStart]).toEqual(['moscow', 5]);
  });
});

describe('what is typed', () => {
  it('is answered with a list that says what each is, where it matches and when it was', async () => {
    await searching();
    await userEvent.keyboard('moscow');
    expect(field().getAttribute('aria-expanded')).toBe('true');
    expect(options()[0]).toBe('Russia State also Moscow from 1991');
    const list = screen.getByRole('listbox', { name: 'Answers' });
    expect(field().getAttribute('aria-controls')).toBe(list.id);
    expect([...list.querySelectorAll('mark')].map((mark) => mark.textContent)).toContain('Moscow');
    expect(screen.getByRole('status').textContent).toBe(`${options().length} answers`);
  });

  it('finds a relation by a quotation, and shows the passage', async () => {
    await searching();
    await userEvent.keyboard('supplier of choice');
    expect(options()).toEqual(['Russia → Iran: Arms supply The arms supplier of choice – well-known. Ansari 2022 from 1992']);
    expect(screen.getByRole('status').textContent).toBe('1 answer');
  });

  it('is told where nothing is found', async () => {
    await searching();
    await userEvent.keyboard('zzzz');
    expect(screen.getByRole('status').textContent).toBe('Nothing found for “zzzz”. Try another spelling, or fewer words.');
    expect(field().getAttribute('aria-expanded')).toBe('false');
    await userEvent.keyboard('{Enter}');
    expect(field().value).toBe('zzzz');
  });

  it('is text, never markup', async () => {
    await searching();
    await userEvent.paste('<img src=x onerror=alert(1)>');
    expect(document.querySelector('.search img')).toBeNull();
    expect(screen.getByRole('status').textContent).toContain('<img src=x onerror=alert(1)>');
  });

  it('makes no list of blanks', async () => {
    await searching();
    await userEvent.keyboard('  {ArrowDown}');
    expect(screen.getByRole('status').textContent).toBe('');
    expect(field().getAttribute('aria-expanded')).toBe('false');
  });
});

describe('Enter', () => {
  it('goes to the first answer where none is highlighted; the box is empty then, and the reader at the evidence', async () => {
    const { store } = await searching();
    await userEvent.keyboard('iran{Enter}');
    expect(store.getState().selection).toEqual({ kind: 'actor', id: 'ir' });
    expect(field().value).toBe('');
    expect(options()).toEqual([]);
    expect(document.activeElement).toBe(screen.getByRole('complementary', { name: 'Evidence' }));
  });

  it('goes to the one highlighted', async () => {
    const { store } = await searching();
    await userEvent.keyboard('rivalry');
    const second = screen.getAllByRole('option')[1];
    await userEvent.keyboard('{ArrowDown}{ArrowDown}');
    expect(field().getAttribute('aria-activedescendant')).toBe(second?.id);
    await userEvent.keyboard('{Enter}');
    expect(store.getState().selection?.kind).toBe('relation');
    expect(document.activeElement).toBe(screen.getByRole('complementary', { name: 'Evidence' }));
  });

  it('goes there again where it is selected already', async () => {
    const { store } = await searching({ selection: { kind: 'actor', id: 'ir' as never } });
    await userEvent.keyboard('iran{Enter}');
    expect(store.getState().selection).toEqual({ kind: 'actor', id: 'ir' });
    expect(document.activeElement).toBe(screen.getByRole('complementary', { name: 'Evidence' }));
  });

  it('shows what is hidden or at another time, and says so', async () => {
    const { store } = await searching({ year: 2016, hiddenTypes: new Set(['rivalry' as never]) });
    await userEvent.keyboard('russian empire rivalry{Enter}');
    expect(store.getState()).toMatchObject({ year: 1828, selection: { kind: 'relation', id: 'old-war' } });
    expect(store.getState().hiddenTypes.has('rivalry' as never)).toBe(false);
    expect(store.getState().notice).toMatch(/Moved from 2016 to 1828.*“Rivalry” is shown again/);
  });

  it('leaves the reader in the field where what they chose is not known yet', async () => {
    const { store, actions } = await searching();
    act(() => actions.knowBy('2021'));
    await userEvent.keyboard('supplier of choice{Enter}');
    expect(store.getState()).toMatchObject({ selection: null, notice: expect.stringContaining('not known in this view') });
    expect(document.activeElement).toBe(field());
  });

  it('hands a type on', async () => {
    const { store } = await searching();
    await userEvent.keyboard('arms supply{Enter}');
    expect(onType.mock.calls).toEqual([['arms']]);
    expect(store.getState().selection).toBeNull();
    expect(field().value).toBe('');
  });

  it('of a letter that is being composed chooses nothing', async () => {
    const { store } = await searching();
    await userEvent.keyboard('iran');
    fireEvent.keyDown(field(), { key: 'Enter', isComposing: true });
    expect(store.getState().selection).toBeNull();
  });
});

describe('other keys', () => {
  it('move through the answers, and with none highlighted through the text', async () => {
    await searching();
    await userEvent.keyboard('iran{Home}');
    expect(field().selectionStart).toBe(0);
    expect(highlighted()).toBeNull();
    const all = screen.getAllByRole('option').map((option) => option.textContent);
    await userEvent.keyboard('{ArrowUp}');
    expect(highlighted()).toBe(all.at(-1));
    await userEvent.keyboard('{ArrowDown}');
    expect(highlighted()).toBe(all[0]);
    await userEvent.keyboard('{End}');
    expect(highlighted()).toBe(all.at(-1));
    await userEvent.keyboard('{Home}');
    expect(highlighted()).toBe(all[0]);
  });

  it('Escape closes the list, then empties the field, then goes back to where the reader was', async () => {
    renderPanel(<Page />);
    screen.getByRole('button', { name: 'Before' }).focus();
    await userEvent.tab();
    await screen.findByRole('status');
    await userEvent.keyboard('iran{Escape}');
    expect([field().value, options()]).toEqual(['iran', []]);
    await userEvent.keyboard('{Escape}');
    expect([field().value, document.activeElement === field()]).toEqual(['', true]);
    await userEvent.keyboard('{Escape}');
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Before' }));
  });

  it('Escape is not heard by the page while it is the search’s', async () => {
    await searching();
    await userEvent.keyboard('iran');
    for (let press = 0; press < 3; press++) expect(fireEvent.keyDown(field(), { key: 'Escape' })).toBe(false);
  });

  it('Enter opens a list that was closed, and chooses nothing yet', async () => {
    const { store } = await searching();
    await userEvent.keyboard('iran{Escape}{Enter}');
    expect(options().length).toBeGreaterThan(0);
    expect(store.getState().selection).toBeNull();
  });

  it('Tab leaves and chooses nothing, also not what is highlighted', async () => {
    const { store } = await searching();
    await userEvent.keyboard('iran{ArrowDown}{Tab}');
    expect(store.getState().selection).toBeNull();
    expect([field().value, options()]).toEqual(['iran', []]);
    expect(screen.queryByRole('status')).toBeNull();
  });
});

describe('the pointer', () => {
  it('chooses an answer', async () => {
    const { store } = await searching();
    await userEvent.keyboard('israel');
    await userEvent.click(within(screen.getByRole('listbox')).getByRole('option', { name: /^Israel State/ }));
    expect(store.getState().selection).toEqual({ kind: 'actor', id: 'il' });
    expect(document.activeElement).toBe(screen.getByRole('complementary', { name: 'Evidence' }));
  });

  it('keeps the list open when it clicks into the field', async () => {
    await searching();
    await userEvent.keyboard('iran');
    await userEvent.click(field());
    expect(options().length).toBeGreaterThan(0);
  });
});
