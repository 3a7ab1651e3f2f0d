// @vitest-environment jsdom
import { act, cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { ActorId, SourceId } from '#domain/id.ts';
import { CanvasTools } from '#panels/CanvasTools.tsx';
import { Evidence } from '#panels/Evidence.tsx';
import { Explored } from '#panels/Explored.tsx';
import { loadEvidence } from '#panels/laterEvidence.ts';
import type { View } from '#state/view.ts';
import { aFamily, aNetwork, anActor, aPassage, aRelation, aSource, aType } from '../support/builders.ts';
import { renderPanel } from '../support/renderPanel.tsx';

beforeAll(loadEvidence);
afterEach(cleanup);

const claimed = (quote: string) => aPassage('two', { quote, modality: 'alleged' });

/** Ann stands with Bob and Cid in 2010, who are rivals; Dan is reached from Bob in 1995 alone. */
const network = aNetwork({
  families: [aFamily('f', { label: 'Ties' })],
  types: [aType('aid', 'f', { label: 'Aid' }), aType('rivalry', 'f', { label: 'Rivalry', sign: 'negative', directed: false })],
  actors: ['ann', 'bob', 'cid', 'dan'].map((id) => anActor(id, { name: id.charAt(0).toUpperCase() + id.slice(1) })),
  sources: [aSource('one', { label: 'One 2020' }), aSource('two', { label: 'Two 2021' })],
  relations: [
    aRelation('ab', 'aid', 'ann', 'bob', '1990/2012', { evidence: [aPassage('one', { quote: 'Ann helps Bob.' }), aPassage('two')] }),
    aRelation('ac', 'aid', 'ann', 'cid', '1990/2012', { evidence: [aPassage('one', { quote: 'Ann helps Cid.' })] }),
    aRelation('bc', 'rivalry', 'bob', 'cid', '2010/2012', { evidence: [claimed('Bob and Cid are said to be rivals.')] }),
    aRelation('bd', 'aid', 'bob', 'dan', '1995', {
      evidence: [aPassage('one'), aPassage('two', { stance: 'disputes', modality: 'denied' })],
    }),
  ],
});

const show = (view: Partial<View>) => renderPanel(<Explored />, { year: 2010, ...view }, network);
const actors = (...ids: string[]) => ids as unknown as readonly [ActorId, ActorId];
const linksIn = (part: HTMLElement) =>
  within(part)
    .queryAllByRole('link')
    .map((link) => link.textContent);

describe('a path', () => {
  const panel = (name: string) => screen.findByRole('region', { name });

  it('tells the shortest and the best evidenced way, each step with its relation and a quotation', async () => {
    show({ path: actors('bob', 'cid') });
    const path = await panel('Path from Bob to Cid');
    expect(within(path).getByRole('heading', { name: 'Shortest: 1 step' })).toBeDefined();
    expect(within(path).getByRole('heading', { name: 'Best evidenced: 2 steps' })).toBeDefined();
    expect(linksIn(path)).toEqual([
      'Bob',
      'Cid',
      'Bob – Cid: Rivalry, 2010–2012',
      'Bob',
      'Ann',
      'Cid',
      'Ann → Bob: Aid, 1990–2012',
      'Ann → Cid: Aid, 1990–2012',
    ]);
    const quotations = within(path).getAllByRole('blockquote');
    expect(quotations.map((quotation) => quotation.textContent)).toEqual([
      'Bob and Cid are said to be rivals.',
      'Ann helps Bob.',
      'Ann helps Cid.',
    ]);
    expect(within(path).getByText('Its weakest step: claimed.')).toBeDefined();
    expect(within(path).getByText('Its weakest step: single source.')).toBeDefined();
  });

  it('is one where the shortest is the best evidenced', async () => {
    show({ path: actors('ann', 'bob') });
    const path = await panel('Path from Ann to Bob');
    expect(within(path).getByRole('heading', { level: 3 }).textContent).toBe('Shortest and best evidenced: 1 step');
  });

  it('says of a comparison which of its years was searched, and leads out of it to the other', async () => {
    const { store } = show({ compare: 1995, path: actors('ann', 'dan') });
    const path = await panel('Path from Ann to Dan');
    expect(path.textContent).toContain('No path in 2010. The nearest year with one is 1995.');
    await userEvent.click(within(path).getByRole('button', { name: 'Go to 1995' }));
    expect(store.getState()).toMatchObject({ year: 1995, compare: null });
  });

  it('says where there is none, and leads to the nearest year with one', async () => {
    const { store } = show({ path: actors('ann', 'dan') });
    const path = await panel('Path from Ann to Dan');
    expect(path.textContent).toContain('No path in 2010. The nearest year with one is 1995.');
    await userEvent.click(within(path).getByRole('button', { name: 'Go to 1995' }));
    expect(store.getState().year).toBe(1995);
    expect(linksIn(path)).toContain('Bob → Dan: Aid, 1995');
  });

  it('says where no year has one, and is closed', async () => {
    const { store } = show({ path: actors('ann', 'dan'), hiddenTypes: new Set(['aid' as never]) });
    const path = await panel('Path from Ann to Dan');
    expect(path.textContent).toContain('No path in 2010. No year that these sources cover has one.');
    await userEvent.click(within(path).getByRole('button', { name: 'Close path' }));
    expect(store.getState().path).toBeNull();
  });

  it('is asked for over the canvas, between two that differ', async () => {
    HTMLElement.prototype.hidePopover ??= () => {};
    const { store } = renderPanel(<CanvasTools />, { year: 2010 }, { ...network, poles: actors('ann', 'bob') });
    await userEvent.click(screen.getByRole('button', { name: 'Find a path' }));
    const [from, to] = await screen.findAllByRole('combobox', { hidden: true });
    if (!from || !to) throw new Error('the form has no choices');
    await userEvent.selectOptions(to, 'Ann');
    expect(screen.getByText('Choose two different actors.')).toBeDefined();
    await userEvent.selectOptions(to, 'Dan');
    await userEvent.click(screen.getByRole('button', { name: 'Show the path', hidden: true }));
    expect(store.getState().path).toEqual(['ann', 'dan']);
  });
});

describe('what pulls against each other', () => {
  it('is listed for the year as questions, each with three quoted relations', async () => {
    show({ withPulls: true });
    const panel = await screen.findByRole('region', { name: 'What pulls against each other in 2010' });
    expect(within(panel).getByText('Ann stands with Bob and with Cid, who stand against each other. How?')).toBeDefined();
    expect(linksIn(panel)).toEqual(['Ann → Bob: Aid, 1990–2012', 'Ann → Cid: Aid, 1990–2012', 'Bob – Cid: Rivalry, 2010–2012']);
    expect(within(panel).getAllByRole('blockquote', { hidden: true })).toHaveLength(3);
  });

  it('is nothing in a year without', async () => {
    show({ withPulls: true, year: 2000 });
    expect(await screen.findByText('No triangle of 2000 has conflicting signs.')).toBeDefined();
  });

  it.each([
    { kind: 'relation', id: 'bc' },
    { kind: 'actor', id: 'ann' },
    { kind: 'pair', pair: 'ann~cid' },
  ])('is told of a selected $kind, and marked on the canvas if wanted', async (selection) => {
    const { store } = renderPanel(<Evidence />, { year: 2010, selection: selection as never }, network);
    const region = screen.getByRole('region', { name: 'Pulls against' });
    expect(region.textContent).toContain('In 2010 1 triangle asks a question of its sources:');
    await userEvent.click(within(region).getByRole('checkbox', { name: 'Mark on the canvas' }));
    expect(store.getState().withPulls).toBe(true);
  });

  it('is not told of what takes part in none', () => {
    renderPanel(<Evidence />, { year: 1995, selection: { kind: 'actor', id: 'dan' as ActorId } }, network);
    expect(screen.queryByRole('region', { name: 'Pulls against' })).toBeNull();
  });
});

describe('two articles set against each other', () => {
  const against = ['one', 'two'] as unknown as readonly [SourceId, SourceId];
  const namesIn = (name: RegExp) => linksIn(screen.getByRole('group', { name }));

  it('say some things both, some alone, and contradict each other', async () => {
    const { actions } = show({});
    act(() => actions.setAgainst(against));
    await screen.findByRole('region', { name: 'One 2020 against Two 2021' });
    expect(namesIn(/^Both say/)).toEqual(['Ann → Bob: Aid, 1990–2012']);
    expect(namesIn(/^Only One 2020/)).toEqual(['Ann → Cid: Aid, 1990–2012']);
    expect(namesIn(/^Only Two 2021/)).toEqual(['Bob – Cid: Rivalry, 2010–2012']);
    expect(namesIn(/^Contradiction/)).toEqual(['Bob → Dan: Aid, 1995']);
  });

  it('are held against each other in the years shown alone, if wanted, and let go', async () => {
    const { store, actions } = show({});
    act(() => actions.setAgainst(against));
    await userEvent.click(await screen.findByRole('checkbox', { name: 'Only 2010' }));
    expect(namesIn(/^Contradiction/)).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: 'Stop comparing' }));
    expect(store.getState()).toMatchObject({ against: null, told: [] });
  });
});

describe('focus on an actor', () => {
  it('reaches as far as is chosen, takes others in, and lets go of it', async () => {
    const { store, actions } = renderPanel(<Evidence />, { year: 2010, selection: { kind: 'actor', id: 'ann' as ActorId } }, network);
    await userEvent.click(screen.getByRole('radio', { name: '2 steps' }));
    expect(store.getState().focus).toEqual({ actors: ['ann'], steps: 2 });
    act(() => actions.select({ kind: 'actor', id: 'bob' as ActorId }));
    await userEvent.click(screen.getByRole('button', { name: 'Add to the focus' }));
    expect(store.getState().focus).toEqual({ actors: ['ann', 'bob'], steps: 2 });
    await userEvent.click(screen.getByRole('radio', { name: 'Alone' }));
    expect(store.getState().focus).toEqual({ actors: ['ann', 'bob'], steps: 0 });
    await userEvent.click(screen.getByRole('button', { name: 'Take out of the focus' }));
    expect(store.getState().focus).toEqual({ actors: ['ann'], steps: 0 });
  });
});
