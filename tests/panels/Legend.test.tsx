// @vitest-environment jsdom
import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it } from 'vitest';
import { Legend } from '#panels/Legend.tsx';
import { selectNetworkAt } from '#state/selectors.ts';
import { renderPanel } from '../support/renderPanel.tsx';

afterEach(cleanup);

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

it('lets in a family that the dataset keeps out', async () => {
  const { store } = renderPanel(<Legend />);
  await userEvent.click(screen.getByRole('checkbox', { name: 'Include analogies' }));
  expect(selectNetworkAt(store.getState()).relations.has('likeness' as never)).toBe(true);
  expect(screen.getByRole('group', { name: 'Analogies' })).toBeDefined();
});

it('brings in actors without a relation', async () => {
  const { store } = renderPanel(<Legend />);
  await userEvent.click(screen.getByRole('checkbox', { name: 'Include actors without a relation' }));
  expect(selectNetworkAt(store.getState()).actors.has('lone' as never)).toBe(true);
});
