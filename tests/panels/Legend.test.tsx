// @vitest-environment jsdom
import { act, cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { cssHue } from '#appearance/palette.ts';
import { Legend } from '#panels/Legend.tsx';
import { selectNetworkAt } from '#state/selectors.ts';
import { aType } from '../support/builders.ts';
import { exampleNetwork } from '../support/exampleNetwork.ts';
import { renderPanel } from '../support/renderPanel.tsx';

afterEach(cleanup);

/** What lies below the types comes when there is nothing better to do. */
const rest = () => screen.findByRole('heading', { name: 'Lines' });

it('lists the year’s types by family, with their counts', () => {
  renderPanel(<Legend />);
  const conflict = within(screen.getByRole('group', { name: 'Conflict' }));
  expect(conflict.getAllByRole('checkbox').map((box) => box.closest('label')?.textContent)).toEqual(['Rivalry 1', 'Strikes 1']);
  expect(screen.queryByRole('group', { name: 'Analogies' })).toBeNull();
});

it('hides and shows a type, and keeps what it hides in sight', async () => {
  const { store } = renderPanel(<Legend />);
  const shown = () => [...selectNetworkAt(store.getState()).relations.keys()];
  await userEvent.click(screen.getByRole('checkbox', { name: /Rivalry/ }));
  expect(shown()).toEqual(['arms', 'strikes']);
  expect(screen.getByRole('checkbox', { name: /Rivalry hidden/ })).toBeDefined();
  await userEvent.click(screen.getByRole('checkbox', { name: /Rivalry hidden/ }));
  expect(shown()).toEqual(['arms', 'rivalry', 'strikes']);
  await userEvent.click(screen.getByRole('checkbox', { name: /Rivalry/ }));
  await userEvent.click(screen.getByRole('button', { name: 'Show all types (1 hidden)' }));
  expect(shown()).toEqual(['arms', 'rivalry', 'strikes']);
});

it('folds away the types that the year does not have', async () => {
  const { store } = renderPanel(<Legend />, { year: 1827 });
  const security = within(screen.getByRole('group', { name: 'Security' }));
  expect(security.getByText('1 more type').closest('details')?.open).toBe(false);
  await userEvent.click(security.getByText('1 more type'));
  await userEvent.click(security.getByRole('checkbox', { name: /Arms supply/ }));
  expect(store.getState().hiddenTypes.has('arms' as never)).toBe(true);
  expect(screen.getByRole('checkbox', { name: 'Arms supply hidden' })).toBeDefined();
});

it('counts a family’s relations beside its name, and folds a family away that the year does not have', () => {
  renderPanel(<Legend />, { year: 1827 });
  const summaries = [...document.querySelectorAll('.family > summary')];
  expect(summaries.map((summary) => summary.textContent)).toEqual(['Security 0', 'Conflict 1', 'Analogies hidden']);
  expect(summaries.map((summary) => summary.parentElement?.hasAttribute('open'))).toEqual([false, true, false]);
});

describe('a family that the dataset keeps out', () => {
  const switchName = 'Include analogies';
  const box = () => screen.getByRole<HTMLInputElement>('checkbox', { name: switchName });

  it('is listed as hidden, with what it is and how many the year has', () => {
    renderPanel(<Legend />);
    expect(box().checked).toBe(false);
    expect(screen.getByText(/Left out at first/).textContent).toBe('Left out at first; 2016 has 1. One that a source likens to another.');
  });

  it('says so where the year has none', () => {
    renderPanel(<Legend />, { year: 2010 });
    expect(screen.getByText(/2010 has none/)).toBeDefined();
  });

  it('is let in and taken out again', async () => {
    const { store } = renderPanel(<Legend />);
    const isShown = () => selectNetworkAt(store.getState()).relations.has('likeness' as never);
    await userEvent.click(box());
    expect(isShown()).toBe(true);
    expect(within(screen.getByRole('group', { name: 'Analogies' })).getByRole('checkbox', { name: 'Likened to 1' })).toBeDefined();
    expect(screen.queryByText(/Left out at first/)).toBeNull();
    await userEvent.click(box());
    expect(isShown()).toBe(false);
  });

  it('is not among the types that the reader has hidden', () => {
    renderPanel(<Legend />);
    expect(screen.queryByRole('button', { name: /Show all types/ })).toBeNull();
  });

  it('is neither in nor out where a link has brought in one of its types', () => {
    const network = exampleNetwork();
    const unlike = aType('unlike', 'analogy', { label: 'Held against' });
    const types = new Map([...network.types, [unlike.id, unlike]]);
    renderPanel(<Legend />, { hiddenTypes: new Set([unlike.id]) }, { ...network, types });
    expect(box().indeterminate).toBe(true);
    expect(screen.getByRole('checkbox', { name: 'Likened to 1' })).toBeDefined();
  });
});

it('brings in actors without a relation', async () => {
  const { store } = renderPanel(<Legend />);
  await userEvent.click(screen.getByRole('checkbox', { name: 'Include actors without a relation' }));
  expect(selectNetworkAt(store.getState()).actors.has('lone' as never)).toBe(true);
});

describe('only this', () => {
  const shownBy = ({ store }: ReturnType<typeof renderPanel>) => [...selectNetworkAt(store.getState()).relations.keys()];

  it('leaves one type, one family, and all again', async () => {
    const app = renderPanel(<Legend />);
    await userEvent.click(screen.getByRole('button', { name: 'Only Rivalry' }));
    expect(shownBy(app)).toEqual(['rivalry']);
    await userEvent.click(screen.getByRole('button', { name: 'Only Security' }));
    expect(shownBy(app)).toEqual(['arms']);
    await userEvent.click(screen.getByRole('checkbox', { name: 'All of Conflict' }));
    expect(shownBy(app)).toEqual(['arms', 'rivalry', 'strikes']);
    await userEvent.click(screen.getByRole('checkbox', { name: 'All of Conflict' }));
    expect(shownBy(app)).toEqual(['arms']);
  });

  it('goes where the type is, and says so', async () => {
    const app = renderPanel(<Legend />, { year: 2024 });
    await userEvent.click(screen.getByText('1 more type'));
    await userEvent.click(screen.getByRole('button', { name: 'Only Strikes' }));
    expect(app.store.getState()).toMatchObject({ year: 2020, notice: 'Moved from 2024 to 2020, the nearest year with what you chose.' });
    expect(shownBy(app)).toEqual(['strikes']);
  });
});

describe('the filters below the types', () => {
  const rowsOf = (name: string) =>
    within(screen.getByRole('group', { name, hidden: true }))
      .getAllByRole('checkbox', { hidden: true })
      .map((box) => box.closest('label')?.textContent);
  const shownBy = ({ store }: ReturnType<typeof renderPanel>) => [...selectNetworkAt(store.getState()).relations.keys()];

  it('count what each value has, hidden or not', async () => {
    const app = renderPanel(<Legend />);
    await rest();
    expect(rowsOf('Kinds of actor')).toEqual(['States 3', 'Leaders and officials 0', 'Groups 0', 'Bodies and formats 0']);
    expect(rowsOf('Sign')).toEqual(['Cooperative 1', 'Hostile 2', 'Neither 0']);
    expect(rowsOf('Evidence')).toEqual(['Corroborated 0', 'Single source 1', 'Claimed 1', 'Disputed 1', 'Unsourced 0']);
    act(() => app.actions.toggleTrait('sign', ['negative'], false));
    expect(rowsOf('Sign')).toEqual(['Cooperative 1', 'Hostile 2', 'Neither 0']);
    expect(rowsOf('Evidence')).toEqual(['Corroborated 0', 'Single source 0', 'Claimed 0', 'Disputed 1', 'Unsourced 0']);
    act(() => app.actions.toggleTrait('sign', ['negative'], true));
    act(() => app.actions.toggleTrait('kind', ['state'], false));
    expect(rowsOf('Kinds of actor')[0]).toBe('States 3');
    expect(rowsOf('Sign')).toEqual(['Cooperative 0', 'Hostile 0', 'Neither 0']);
  });

  it('open where they hide something, and close by the reader’s hand alone', async () => {
    const app = renderPanel(<Legend />);
    await rest();
    const isOpen = () => screen.getByRole('group', { name: 'Evidence' }).closest('details')?.open;
    expect(isOpen()).toBe(false);
    act(() => app.actions.toggleTrait('standing', ['claimed'], false));
    expect(isOpen()).toBe(true);
    act(() => app.actions.toggleTrait('standing', ['claimed'], true));
    expect(isOpen()).toBe(true);
  });

  it('hide a value, leave one alone, and bring all back', async () => {
    const app = renderPanel(<Legend />);
    await rest();
    await userEvent.click(screen.getByText('Evidence', { selector: 'summary' }));
    await userEvent.click(screen.getByRole('checkbox', { name: /Claimed/ }));
    expect(shownBy(app)).toEqual(['arms', 'rivalry']);
    await userEvent.click(screen.getByRole('button', { name: 'Only Disputed' }));
    expect(shownBy(app)).toEqual(['arms']);
    await userEvent.click(screen.getByRole('button', { name: 'All: Evidence' }));
    expect(shownBy(app)).toEqual(['arms', 'rivalry', 'strikes']);
  });

  it('let only some articles count, never none', async () => {
    const app = renderPanel(<Legend />);
    await rest();
    expect(rowsOf('As told by')).toEqual(['Ansari 2022 2', 'Unsigned 2022 1']);
    await userEvent.click(screen.getByRole('checkbox', { name: /Unsigned/ }));
    expect(shownBy(app)).toEqual(['arms', 'strikes']);
    expect(screen.getByRole<HTMLInputElement>('checkbox', { name: /Ansari/ }).disabled).toBe(true);
    // What another article would bring is counted all the same.
    expect(rowsOf('As told by')).toEqual(['Ansari 2022 2', 'Unsigned 2022 1']);
    await userEvent.click(screen.getByRole('button', { name: 'Only Unsigned 2022' }));
    expect(shownBy(app)).toEqual(['rivalry']);
    await userEvent.click(screen.getByRole('button', { name: 'All articles' }));
    expect(shownBy(app)).toEqual(['arms', 'rivalry', 'strikes']);
  });

  it('set two articles against each other, which differ', async () => {
    const app = renderPanel(<Legend />);
    await rest();
    await userEvent.click(screen.getByText('Set two articles against each other'));
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Second article' }), 'Ansari 2022');
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Compare' }).disabled).toBe(true);
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'First article' }), 'Unsigned 2022');
    await userEvent.click(screen.getByRole('button', { name: 'Compare' }));
    expect(app.store.getState().against).toEqual(['unsigned', 'ansari']);
  });
});

describe('while two years are compared', () => {
  const rows = () => screen.getAllByRole('listitem').map((item) => item.textContent ?? '');

  it('says what colours and signs mean, and counts both years', async () => {
    renderPanel(<Legend />, { year: 2024, compare: 2016 });
    await rest();
    expect(screen.getByRole('heading', { name: 'Types in 2016 and 2024' })).toBeDefined();
    expect(rows()).toEqual(expect.arrayContaining(['+Began: only in 2024', '−Ended: only in 2016', 'Stayed: in both years']));
    expect(screen.getByRole('checkbox', { name: /Strikes 1/ })).toBeDefined();
  });

  /** A colour as an element gives it back. */
  function asStyled(colour: string): string {
    const element = document.createElement('i');
    element.style.color = colour;
    return element.style.color;
  }

  it('shows the types in no colour, which tells of changes now', () => {
    const samples = () => [...document.querySelectorAll<HTMLElement>('.type-toggle .line-sample')].map((sample) => sample.style.color);
    const { actions } = renderPanel(<Legend />, { year: 2024, compare: 2016 });
    expect(new Set(samples())).toEqual(new Set([asStyled(cssHue('grey'))]));
    act(() => actions.compareWith(null));
    expect(new Set(samples())).toEqual(new Set([cssHue('blue'), cssHue('vermilion')].map(asStyled)));
  });

  it('says what both years have of a family that is left out', () => {
    renderPanel(<Legend />, { year: 2005, compare: 2010 });
    expect(screen.getByText(/2005 and 2010 have none/)).toBeDefined();
  });

  it('says nothing of it otherwise', async () => {
    renderPanel(<Legend />);
    await rest();
    expect(rows().filter((row) => /Began|Has ended/.test(row))).toEqual([]);
  });

  it('tells of faint lines while they are shown', async () => {
    renderPanel(<Legend />, { withGhosts: true });
    await rest();
    expect(rows()).toContain('Has ended');
  });
});
