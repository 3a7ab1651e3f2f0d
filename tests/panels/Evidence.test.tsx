// @vitest-environment jsdom
import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import type { ActorId, RelationId } from '#domain/id.ts';
import { Evidence } from '#panels/Evidence.tsx';
import { renderPanel } from '../support/renderPanel.tsx';

afterEach(cleanup);

const relation = (id: string) => ({ selection: { kind: 'relation', id: id as RelationId } }) as const;
const panel = () => within(screen.getByRole('complementary', { name: 'Evidence' }));

describe('the evidence of a relation', () => {
  it('is not there without a selection', () => {
    renderPanel(<Evidence />);
    expect(screen.queryByRole('complementary')).toBeNull();
  });

  it('says who, what, when, in one sentence of ours', () => {
    renderPanel(<Evidence />, relation('arms'));
    expect(panel().getByRole('heading', { name: 'Arms supply' })).toBeDefined();
    expect(panel().getByRole('link', { name: 'Russia' }).getAttribute('href')).toBe('?year=2016&actor=ru');
    expect(panel().getByText(/From 1992; still going on when last checked, 2022/)).toBeDefined();
    expect(panel().getByText('(dates worked out from the text)')).toBeDefined();
    expect(panel().getByText('Summary of arms.')).toBeDefined();
  });

  it('quotes word for word, each with its speaker, mood, source and date', () => {
    renderPanel(<Evidence />, relation('arms'));
    const quotes = screen.getAllByRole('blockquote');
    expect(quotes.map((quote) => quote.textContent)).toEqual(['The arms supplier of choice – well-known.', 'It denied that.']);
    expect(quotes.map((quote) => quote.nextElementSibling?.tagName)).toEqual(['CITE', 'CITE']);
    expect(quotes[0]?.nextElementSibling?.textContent).toBe('Asserted · Ali Ansari, How they united, Essays · 2022 · paragraph 4');
    expect(quotes[1]?.nextElementSibling?.textContent).toBe(
      'Denied, against it · A spokesman · Unsigned 2022 (untitled in our copy: analysis of a visit) · 2022 · no public address known',
    );
  });

  it('leads to the very passage', () => {
    renderPanel(<Evidence />, relation('arms'));
    const link = screen.getByRole('link', { name: 'How they united' });
    expect(link.getAttribute('href')).toBe(
      'https://example.org/essay#:~:text=The%20arms%20supplier%20of%20choice%20%E2%80%93%20well%2Dknown.',
    );
    expect(link.getAttribute('rel')).toBe('noopener noreferrer');
  });

  it('tells its standing, with the rule one click away', () => {
    renderPanel(<Evidence />, relation('arms'));
    expect(panel().getByText('Disputed · 2 sources')).toBeDefined();
    expect(panel().getByText('a quoted passage speaks against it.')).toBeDefined();
  });

  it.each([
    [2014, 'strikes', 'make 2014 possible, not certain'],
    [2018, 'strikes', 'include 2018 for certain'],
    [2024, 'arms', 'Assumed to go on in 2024'],
  ])('says in %i why the line is drawn as it is', (year, id, words) => {
    renderPanel(<Evidence />, { year, ...relation(id) });
    expect(panel().getByText(new RegExp(words))).toBeDefined();
  });

  it('leads back to where it is, or shows it again', async () => {
    const { store } = renderPanel(<Evidence />, { year: 2024, ...relation('strikes') });
    expect(panel().getByText(/Not part of 2024/)).toBeDefined();
    await userEvent.click(panel().getByRole('button', { name: 'Go to its nearest year' }));
    expect(store.getState().year).toBe(2020);
  });

  it('says where its type is hidden, and shows it again', async () => {
    const { store } = renderPanel(<Evidence />, { ...relation('arms'), hiddenTypes: new Set(['arms' as never]) });
    expect(panel().getByText(/“Arms supply” is hidden in the legend/)).toBeDefined();
    await userEvent.click(panel().getByRole('button', { name: 'Show it' }));
    expect(store.getState().hiddenTypes.size).toBe(0);
  });

  it('says so where nothing is quoted', () => {
    renderPanel(<Evidence />, { year: 1827, ...relation('old-war') });
    expect(panel().getByText(/No passage is quoted/)).toBeDefined();
  });

  it('closes', async () => {
    const { store } = renderPanel(<Evidence />, relation('arms'));
    await userEvent.click(panel().getByRole('button', { name: 'Close evidence' }));
    expect(store.getState().selection).toBeNull();
  });
});

describe('an actor', () => {
  it('is told of with its relations of the year, each a link, and the others folded away', () => {
    renderPanel(<Evidence />, { year: 1995, selection: { kind: 'actor', id: 'ru' as ActorId } });
    expect(panel().getByRole('heading', { name: 'Russia' })).toBeDefined();
    expect(panel().getByText('A state.')).toBeDefined();
    expect(panel().getByText('Also called Moscow.')).toBeDefined();
    expect(panel().getByRole('heading', { name: 'Relations in 1995' })).toBeDefined();
    expect(
      panel()
        .getByRole('link', { name: /Arms supply/ })
        .getAttribute('href'),
    ).toBe('?year=1995&relation=arms');
    expect(panel().getByText('In other years, or hidden (1)')).toBeDefined();
  });
});

describe('a pair', () => {
  it('lists what is between the two', () => {
    renderPanel(<Evidence />, { selection: { kind: 'pair', pair: 'il~ir' as never } });
    expect(panel().getByRole('heading', { name: 'Israel and Iran' })).toBeDefined();
    expect(panel().getByText('2 relations between them in 2016.')).toBeDefined();
    expect(panel().getAllByRole('link', { name: /:/ })).toHaveLength(2);
  });
});
