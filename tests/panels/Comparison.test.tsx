// @vitest-environment jsdom
import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import type { Network } from '#domain/network.ts';
import { RelationList } from '#panels/RelationList.tsx';
import { YearSummary } from '#panels/YearSummary.tsx';
import { aRelation, aType } from '../support/builders.ts';
import { exampleNetwork } from '../support/exampleNetwork.ts';
import { renderPanel } from '../support/renderPanel.tsx';

afterEach(cleanup);

/** What is between 2010 and 2016, told by years alone: `[id, type, from, to, first year, last year]`. */
const ROWS = [
  ['a', 'arms', 'ru', 'ir', 2001, 2012],
  ['b', 'rivalry', 'ru', 'il', 2005, 2011],
  ['c', 'tacit', 'il', 'ru', 2015, 2018],
  ['d', 'strikes', 'il', 'ir', 2013, 2016],
  ['e', 'arms', 'ru', 'lone', 1999, 2020],
  ['f', 'strikes', 'ru', 'lone', 2009, 2010],
  ['g', 'rivalry', 'lone', 'ru', 2016, 2016],
  ['h', 'arms', 'ir', 'lone', 2011, 2015],
] as const;

function compared(): Network {
  const network = exampleNetwork();
  const tacit = aType('tacit', 'security', { label: 'Tacit arrangement', directed: false });
  const relations = ROWS.map(([id, type, from, to, first, last]) => aRelation(id, type, from, to, `${first}/${last}`));
  return {
    ...network,
    types: new Map([...network.types, [tacit.id, tacit]]),
    relations: new Map(relations.map((each) => [each.id, each])),
  };
}

/** What the rows say, without the code under test. */
const holds = (year: number) => (row: (typeof ROWS)[number]) => row[4] <= year && year <= row[5];
const idsOf = (fits: (row: (typeof ROWS)[number]) => boolean) => ROWS.filter(fits).map(([id]) => id);
const inEarlier = holds(2010);
const inLater = holds(2016);

const group = (name: RegExp) => within(screen.getByRole('group', { name }));
const idsIn = (name: RegExp) =>
  group(name)
    .getAllByRole('link')
    .map((link) => new URLSearchParams(link.getAttribute('href') ?? '').get('relation'));

const view = { year: 2010, compare: 2016 };

async function show(more = {}): Promise<ReturnType<typeof renderPanel>> {
  const app = renderPanel(<RelationList />, { ...view, ...more }, compared());
  await screen.findByRole('region', { name: 'Changes' });
  return app;
}

describe('the changes between two years', () => {
  it('lists what began, ended and stayed, as the rows say', async () => {
    await show();
    expect(idsIn(/^Began/).sort()).toEqual(idsOf((row) => !inEarlier(row) && inLater(row)));
    expect(idsIn(/^Ended/).sort()).toEqual(idsOf((row) => inEarlier(row) && !inLater(row)));
    expect(idsIn(/^Stayed/).sort()).toEqual(idsOf((row) => inEarlier(row) && inLater(row)));
    expect(screen.getByRole('group', { name: 'Began 3' })).toBeDefined();
  });

  it('says the same with the years the other way round', async () => {
    await show({ year: 2016, compare: 2010 });
    expect(idsIn(/^Began/).sort()).toEqual(['c', 'd', 'g']);
    expect(group(/^Began/).getByText('In 2016, not in 2010.')).toBeDefined();
  });

  it('says it in a sentence, and in the status line', async () => {
    renderPanel(<YearSummary />, view, compared());
    expect(screen.getByRole('status').textContent).toBe('2010 and 2016: 3 began, 3 ended, 1 stayed, 2 pairs changed');
    cleanup();
    await show();
    expect(screen.getByText('2010 and 2016: 3 began, 3 ended, 1 stayed, 2 pairs changed')).toBeDefined();
  });

  it('tells of each pair that changed what was before, what came after, and what that means', async () => {
    await show();
    const pairs = group(/^Changed/).getAllByRole('link');
    expect(pairs.map((link) => link.textContent)).toEqual([
      'Israel – Russia: from rivalry to tacit arrangement; hostile to cooperative',
      'Lone Group – Russia: from strikes to rivalry; hostile as before',
    ]);
    expect(pairs[0]?.getAttribute('href')).toBe('?year=2010&compare=2016&pair=il,ru');
  });

  it('calls signs that neither cooperate nor fight neutral, and both together mixed', async () => {
    const network = compared();
    const relations = [
      aRelation('was', 'like', 'ru', 'ir', '2010'),
      aRelation('is', 'arms', 'ru', 'ir', '2016'),
      aRelation('is-too', 'strikes', 'ir', 'ru', '2016'),
    ];
    const only = { ...network, relations: new Map(relations.map((each) => [each.id, each])) };
    renderPanel(<RelationList />, { ...view, hiddenTypes: new Set() }, only);
    await screen.findByRole('region', { name: 'Changes' });
    expect(group(/^Changed/).getByRole('link').textContent).toBe(
      'Iran – Russia: from likened to to arms supply and strikes; neutral to mixed',
    );
  });

  it('sorts by pair, by type and by when they began or ended', async () => {
    await show();
    expect(idsIn(/^Ended/)).toEqual(['a', 'b', 'f']);
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Sort by' }), 'Type');
    expect(idsIn(/^Began/)).toEqual(['g', 'd', 'c']);
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Sort by' }), 'Time');
    expect(idsIn(/^Began/)).toEqual(['d', 'c', 'g']);
    expect(idsIn(/^Ended/)).toEqual(['f', 'b', 'a']);
  });

  it('stays inside of the list of all that is drawn, and goes with the comparison', async () => {
    const { actions } = await show();
    const links = within(screen.getByRole('region', { name: 'Relations' })).getAllByRole('link', { name: /, \d{4}/ });
    expect(links).toHaveLength(7);
    actions.compareWith(null);
    expect(await screen.findByText(/^Click a line/)).toBeDefined();
    expect(screen.queryByRole('region', { name: 'Changes' })).toBeNull();
  });

  it('says so where nothing changed', async () => {
    await show({ year: 2017, compare: 2018 });
    expect(group(/^Began 0/).getByText('None.')).toBeDefined();
    expect(group(/^Changed 0/).queryByRole('link')).toBeNull();
  });
});
