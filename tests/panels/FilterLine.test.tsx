// @vitest-environment jsdom
import { act, cleanup, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import type { ActorId, SourceId, TypeId } from '#domain/id.ts';
import { EmptyYear } from '#panels/EmptyYear.tsx';
import { FilterLine } from '#panels/FilterLine.tsx';
import type { Actions } from '#state/store.ts';
import { firstView } from '#state/view.ts';
import { exampleNetwork } from '../support/exampleNetwork.ts';
import { renderPanel } from '../support/renderPanel.tsx';

afterEach(cleanup);

const two = ['ansari', 'unsigned'] as unknown as readonly [SourceId, SourceId];
const path = ['ir', 'ru'] as unknown as readonly [ActorId, ActorId];

describe('the line that says what is filtered', () => {
  const choices = () => screen.queryAllByRole('listitem').map((item) => item.textContent);

  it('is not there where nothing is', () => {
    renderPanel(<FilterLine />);
    expect(screen.queryByRole('group')).toBeNull();
  });

  it.each<[string, (actions: Actions) => void]>([
    ['Without Strikes: show again', ({ toggleTypes }) => toggleTypes(['strikes' as TypeId], false)],
    ['Only Strikes: show again', ({ showOnlyTypes }) => showOnlyTypes(['strikes' as TypeId])],
    ['Without Leaders and officials and Groups: show again', ({ toggleTrait }) => toggleTrait('kind', ['leader', 'group'], false)],
    ['Only Hostile: show again', ({ showOnlyValue }) => showOnlyValue('sign', 'negative')],
    ['Without Claimed: show again', ({ toggleTrait }) => toggleTrait('standing', ['claimed'], false)],
    ['Only Asserted: show again', ({ showOnlyValue }) => showOnlyValue('modality', 'asserted')],
    ['As told by Ansari 2022: let all articles count', ({ tellBy }) => tellBy(['ansari' as SourceId])],
    ['Ansari 2022 against Unsigned 2022: let all articles count', ({ setAgainst }) => setAgainst(two)],
    ['Focus on Iran: leave the focus', ({ focusOn }) => focusOn({ actors: ['ir' as ActorId], steps: 0 })],
    [
      'Focus on Iran and Israel and 2 steps around: leave the focus',
      ({ focusOn }) => focusOn({ actors: ['ir', 'il'] as ActorId[], steps: 2 }),
    ],
    ['Path from Iran to Russia: leave the path', ({ showPath }) => showPath(path)],
    ['With what pulls against each other: leave the marks out', ({ showPulls }) => showPulls(true)],
  ])('says “%s”, and its button does so', async (said, choose) => {
    const { store, actions } = renderPanel(<FilterLine />);
    act(() => choose(actions));
    expect(choices()).toEqual([said]);
    await userEvent.click(screen.getByRole('button', { name: said }));
    expect(choices()).toEqual([]);
    expect(store.getState()).toMatchObject(firstView(exampleNetwork()));
  });

  it('ends all of it at once, and keeps the focus in the line until then', async () => {
    const { store, actions } = renderPanel(<FilterLine />);
    act(() => actions.toggleTypes(['strikes' as TypeId], false));
    act(() => actions.showOnlyValue('sign', 'negative'));
    act(() => actions.showPath(path));
    await userEvent.click(screen.getByRole('button', { name: /Without Strikes/ }));
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('button', { name: /Only Hostile/ })));
    await userEvent.click(screen.getByRole('button', { name: 'Clear filters and focus' }));
    expect(store.getState()).toMatchObject(firstView(exampleNetwork()));
  });
});

describe('an empty picture', () => {
  it('is thin evidence where no filter made it', () => {
    renderPanel(<EmptyYear />, { year: 1900 });
    expect(screen.getByText(/^No relation in 1900 is told of/)).toBeDefined();
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('says that the chosen articles do not tell of the year, and lets all count', async () => {
    const { store } = renderPanel(<EmptyYear />, { year: 1990, told: ['ansari' as SourceId] });
    expect(screen.getByText(/^None of the articles chosen tells of 1990/)).toBeDefined();
    await userEvent.click(screen.getByRole('button', { name: 'Clear filters and focus' }));
    expect(store.getState().told).toEqual([]);
  });

  it('says that all of it is hidden, and shows it again', async () => {
    const { store, actions } = renderPanel(<EmptyYear />, { year: 1990 });
    act(() => actions.toggleTrait('sign', ['negative'], false));
    expect(screen.getByText(/^All that these sources tell of 1990 is hidden/)).toBeDefined();
    await userEvent.click(screen.getByRole('button', { name: 'Clear filters and focus' }));
    expect(store.getState().hiddenTraits.sign.size).toBe(0);
  });
});
